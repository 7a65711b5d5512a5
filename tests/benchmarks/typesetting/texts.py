"""The texts that every engine sets, as plain JSON values so that each can be told them.

A text is a list of blocks: ``{"kind": "title" | "paragraph" | "bullet", "runs": [[text, bold]]}``
or ``{"kind": "table", "rows": [[text]]}``, the first row being its head.
"""

import json
import random
from typing import Any

from resources import resource_path

Block = dict[str, Any]

_LEAST, _MOST = 4, 14  # words in a sentence
_SENTENCES = 6  # in a paragraph
_WORDS_A_PAGE = 420
_ENDINGS = ("ون", "ين", "ات", "ها", "هم", "نا", "ة", "ية", "كم", "ان")
_BEGINNINGS = ("و", "ال", "بال", "لل", "ف", "وال", "كال", "س")


def torture() -> list[Block]:
    """Return hard lines: scripts, digits, brackets, tashkeel, and a bold run over a line's end."""
    return [
        _title("محضر اجتماع رقم 12-أ"),
        *map(_paragraph, TORTURE_LINES),
        {
            "kind": "paragraph",
            "runs": [
                ["واتفق الحاضرون على ", False],
                [LONG_BOLD_RUN, True],
                ["، ثم رُفعت الجلسة.", False],
            ],
        },
        {"kind": "bullet", "runs": [["جدول التوزيع رقم 7/2024 (نسختان)؛", False]]},
        {"kind": "bullet", "runs": [["رسالة إلى مكتب OCHA في قامشلو/Qamişlo.", False]]},
        {"kind": "table", "rows": TORTURE_TABLE},
    ]


TORTURE_LINES = [
    'حضر عن NGO Forum (2024/09/03) ثلاثة، وعن "الهلال الأحمر" [لجنة 3] اثنان، أي 75% أو ٧٥٪.',
    "للمراسلة: info@example.org أو +963 944-123-456، والموقع https://example.org/a?b=1.",
    "شَكَّلَ المُجتَمِعونَ لَجنَةً لِلمُتابَعَةِ، وأَقَرّوا اللّائِحَةَ الدّاخِليّةَ بِالإجماعِ؛ والأوانُ الآنَ.",
    "الاسم بالكردية Rêveberiya Xweser (كردية)، وبالسريانية ܡܕܒܪܢܘܬܐ ܝܬܢܝܬܐ، ١٢٣ مقابل 123.",
    "كلفة البند 1,234.50 USD، من الساعة 10:30 حتى 12:15، والمدة 10:30-12:15، والحرارة -5.",
    "رقم المحضر حسكة/2024/017 بتاريخ 2024-09-03، والملحق 12-3/2026 بتاريخ ٢٠٢٤-٠٩-٠٣.",
]
LONG_BOLD_RUN = (
    "إعداد خطة مشتركة لتوزيع المواد الشتوية قبل نهاية 2024/10/31 وتكليف لجنة من أربعة أعضاء"
    " برفع تقرير عنها إلى المكتب كل أسبوعين"
)
TORTURE_TABLE = [
    ["م", "القرار", "المسؤول", "الموعد"],
    ["1", "اجتماع دوري مع المنظمات (NGOs)", "خالد إبراهيم", "2024/09/15"],
    ["2", "خطة العمل المشتركة للشتاء", "إلهام أحمد", "2024/10/01"],
    ["3", "مراسلة مكتب OCHA", "لجنة المتابعة", "2024/10/15"],
]


def minutes() -> list[Block]:
    """Return what the sample meeting says, as plain blocks."""
    record = json.loads(resource_path("sample", "meeting.json").read_text("utf-8"))
    blocks = [_title(record["subject"])]
    blocks += [_bullet(item["title"]) for item in record["agenda"]]
    blocks += [_paragraph(statement["text"]) for statement in record["statements"]]
    blocks += [_paragraph(outcome["text"]) for outcome in record["outcomes"]]
    rows = [["الاسم", "الصفة", "الجهة"]]
    for one in record["attendance"]:
        name = one["person"]["name"] if "person" in one else one["group"]
        rows.append([name, one.get("post") or "–", one.get("organization") or "–"])
    return [*blocks, {"kind": "table", "rows": rows}]


def running(pages: int, seed: int = 7) -> list[Block]:
    """Return justified paragraphs that fill about ``pages`` A4 pages.

    The words are those of the samples, joined with prefixes and endings of the language to a
    vocabulary of thousands, of which a few are said again and again, as people do.
    """
    chance = random.Random(seed)
    vocabulary = _vocabulary(chance)
    blocks = [_title("سجل الجلسات")]
    left = pages * _WORDS_A_PAGE
    while left > 0:
        sentences = []
        for _ in range(_SENTENCES):
            count = chance.randint(_LEAST, _MOST)
            ranks = [int(len(vocabulary) ** chance.random()) - 1 for _ in range(count)]
            sentences.append(" ".join(vocabulary[rank] for rank in ranks) + ".")
            left -= count
        blocks.append(_paragraph(" ".join(sentences)))
    return blocks


def one_line_each(lines: list[str]) -> list[Block]:
    """Return each line as a paragraph of its own."""
    return list(map(_paragraph, lines))


def lines_of(blocks: list[Block]) -> list[str]:
    """Return the paragraphs as they were typed, in order."""
    return [
        "".join(text for text, _ in block["runs"]) for block in blocks if block["kind"] != "table"
    ]


def cells_of(blocks: list[Block]) -> list[str]:
    """Return the cells of tables as they were typed, in order."""
    return [
        cell
        for block in blocks
        if block["kind"] == "table"
        for row in block["rows"]
        for cell in row
    ]


def _vocabulary(chance: random.Random) -> list[str]:
    stems: set[str] = set()
    for name in ("meeting.json", "other_meetings.json"):
        stems |= _words(json.loads(resource_path("sample", name).read_text("utf-8")))
    ordered = sorted(stems)
    made = [
        chance.choice(("", *_BEGINNINGS)) + stem + chance.choice(("", *_ENDINGS))
        for stem in ordered * 8
    ]
    words = sorted({*ordered, *made})
    chance.shuffle(words)
    return words


def _words(value: Any) -> set[str]:
    if isinstance(value, str):
        return {word for word in value.split() if all("ء" <= letter <= "ي" for letter in word)}
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return set().union(*map(_words, inner))


def _title(text: str) -> Block:
    return {"kind": "title", "runs": [[text, True]]}


def _paragraph(text: str) -> Block:
    return {"kind": "paragraph", "runs": [[text, False]]}


def _bullet(text: str) -> Block:
    return {"kind": "bullet", "runs": [[text, False]]}
