"""Lines that were written for a comparison with HarfBuzz's own ``hb-shape``, and what it says.

    python -m tests.documents.typeset.whole_lines

writes ``data/whole_lines.json`` anew. It needs ``hb-shape`` (Debian: ``libharfbuzz-bin``). Nothing
of the engine takes part: a ``|`` in a line says where direction or font change, so that each part
goes to ``hb-shape`` whole, with the line around it as context. ``{…}`` is a run of another colour,
``<…>`` one in bold, ``⟨…⟩`` one in italic, ``⟪…⟫`` one in both.
"""

import json
import re
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

from resources import resource_path

DATA = Path(__file__).parent / "data" / "whole_lines.json"

RIGHT_TO_LEFT = [
    # Plain words, with every joining form and teh marbuta, alef maksura, hamza on each seat.
    "محضر اجتماع مجلس المدينة",
    "افتتح الرئيس الجلسة ورحب بالحضور",
    "تقرير عن المياه والكهرباء في الأحياء الشرقية",
    "مسؤولية الهيئة وشؤونها، وبدء القراءة على مرأى من الجميع",
    "ذو دار وزير رؤوف آمن إمام أمر ءاخر",
    "ضغط ظل طبع صفر شمس سماء غيث عهد حج خبز جبل",
    "فقه قلم نون يوم هاتف ههنا بيته منتهى",
    "پیشنهاد گچ ژاله کتاب",
    # Ligatures and letters that Amiri draws in steps.
    "لا لأن لإن لآل الله لله بالله والله",
    "لمح لحم لجنة نجمة محمد مجلس حجم سمير تمر بحر",
    "بسم الله الرحمن الرحيم",
    "ﷺ ﷲ ﷼",
    "بين بتن نين يبس تنبيه ثبت نبتت",
    # Kashida typed by hand.
    "محـــضر اجتمـاع",
    # Tashkeel.
    "صَوَّتَ المُجتَمِعونَ بِالإجماعِ",
    "عَلى اللّائِحَةِ الدّاخِليّةِ كُلّاً",
    "مُدَرِّسَةٌ شَدَّةٌ مُؤَنَّثٌ بُنِيَ",
    "رَبَّنَا لَا تُؤَاخِذْنَا",
    "هٰذا ذٰلك الرَّحْمٰنِ لٰكِنْ",
    "اللَّهُ لِلَّهِ بِاللّٰهِ",
    "قُرْءَانٌ ءَايَةٌ",
    "كِتَابٌ كُتُبٌ كَتَبَ",
    # Kerning, within words and over a space.
    "رو دو وا رزق ورد زور ادوار",
    "مدرسة كبيرة وفكرة كاملة",
    "وجه كريم له كتب مكتبة كل سنة كاملة",
    "أو كل أو كان ذكر كتاب",
    "مدرسةً كبيرةً",
    # Punctuation, quotes, brackets.
    "ماذا؟ نعم، لا؛ انتهى!",
    "«الإدارة» و(المجلس) و[اللجنة] و{الأمانة}",
    "البند الأول: الميزانية... ثم - الخطة",
    "١٬٢٥٠٫٥٠| ليرة",
    "في |٢٠٢٤| وبعد |١٢| يوماً",
    # Mixed directions.
    "قال |Mem û Zîn| ثم مضى",
    "في |2024-09-03| عند |10:30| صباحاً",
    "هاتف |+963 944 123 456|.",
    "كتبت |info@example.org| إلى المجلس",
    "منظمة |UNICEF| و|WFP| شريكتان",
    "(|UNHCR|) و«|Rojava|»",
    "شركة |AVATAR To Wa Ye| للنقل",
    "رقم |7/2024| وتاريخ |03/09/2024",
    # Syriac in an Arabic line, alone, and with its marks; spaces and stops come from Amiri.
    "كلمة |ܫܠܡܐ| بالسريانية",
    "ܫܠܡܐ| |ܥܠܟܘܢ",
    "ܟܢܘܫܝܐ| |ܕܡܕܝܢܬܐ|.",
    "ܫܠܳܡܳܐ| |ܥܰܠܟܽܘܢ",
    "ܡܰܠܟܳܐ| |ܘܡܰܠܟܬܳܐ",
    "ܟܬܵܒ݂ܵܐ| |ܕܲܓ݂ܠܵܝܹܐ",
    "ܡܠܟ̈ܐ| |ܟܬܒ̈ܐ",
    "ܐ ܒ ܓ ܕ ܗ ܘ ܙ ܚ ܛ ܝ".replace(" ", "| |"),
    # Looks that change in the middle of a word.
    "ال{مجتمع}ون",
    "مح{ض}ر اجت{م}اع",
    "{ب}سم الل{ه}",
    "صَ{وَّ}تَ",
    "الم|<جل>|س",
    "كل|<مة>| و|<ك>|لمة",
    "<نص عريض كامل في السطر>",
    "<لائحة كبيرة وفكرة كاملة>",
    "كلمة |<Mem û Zîn>| عريضة",
    "<شَدَّةٌ عَرِيضَةٌ>",
    "⟨لائحة كبيرة وفكرة كاملة⟩",
    "⟪شَدَّةٌ مائِلةٌ عَرِيضَةٌ في مدرسة كبيرة⟫",
    "كل|⟨مة⟩| و|⟪ك⟫|لمة",
    "كلمة |⟨Mem û Zîn⟩| مائلة و|⟨ܫܠܡܐ⟩| قائمة",
]  # fmt: skip

LEFT_TO_RIGHT = [
    "Civîna meclîsa bajarê Qamişlo",
    "Ç ç Ê ê Î î Ş ş Û û: çavê şêr û jînê",
    "AVATAR To Wa Ye LTd. Tê Vê P.A. F.",
    "fi fl ffi ffl office affluent fjord",
    "Di 3ê Îlona 2024an de, saet 10:30, %50 û 1.250,50",
    "Wekî “Mem û Zîn” — (Ehmedê Xanî) [1695]",
    "Komîteya {çand}ê û {hun}erê",
    "Komîteya |<perwerdeyê>| û |<zim>|an",
    "Bajarê |قامشلو| û |الحسكة| ne",
    "peyva |ܫܠܡܐ| bi suryanî",
    "Komîteya |⟨perwerdeyê⟩| û |⟪office⟫|an",
    "Dîmokrasî e\u0302 i\u0302 s\u0327 c\u0327",
]


_LOOKS = {"colour": ("{", "}"), "bold": ("<", ">"), "italic": ("⟨", "⟩"), "both": ("⟪", "⟫")}


class Part(NamedTuple):
    """Text of one font and direction, as ``hb-shape`` is asked for it."""

    text: str
    font: str
    direction: str
    script: str
    language: str


def plain(line: str) -> str:
    """Return ``line`` without the signs that divide it."""
    return re.sub(r"[|<>⟨⟩⟪⟫]", "", _colours(line)[0])


def runs(line: str) -> list[tuple[str, str]]:
    """Return the text of ``line`` in runs of a look, a key of ``_LOOKS`` or ``plain``."""
    found = re.finditer(
        "|".join(f"{opening}(?P<{look}>[^{closing}]*){closing}"
                 for look, (opening, closing) in _LOOKS.items())
        + "|(?P<plain>[^{}<>⟨⟩⟪⟫]+)",
        _guarded(line).replace("|", ""),
    )  # fmt: skip
    looks = [(match[match.lastgroup or ""], match.lastgroup or "") for match in found]
    return [(_unguarded(text), look) for text, look in looks]


def parts(line: str, direction: str) -> list[Part]:
    """Return what ``hb-shape`` is asked about ``line``."""
    return [_part(piece, direction) for piece in _colours(line)[0].split("|")]


def _guarded(line: str) -> str:
    """Hide the one pair of braces that is text."""
    return line.replace("{الأمانة}", "\ue000الأمانة\ue001")


def _unguarded(text: str) -> str:
    return text.replace("\ue000", "{").replace("\ue001", "}")


def _colours(line: str) -> tuple[str, bool]:
    without = re.sub(r"[{}]", "", _guarded(line))
    return _unguarded(without), without != line


def _part(piece: str, direction: str) -> Part:
    weight = "Bold" if piece[:1] in ("<", "⟪") else "Regular"
    slope = "Italic" if piece[:1] in ("⟨", "⟪") else ""
    text = piece.strip("<>⟨⟩⟪⟫")
    if re.search("[\u0710-\u074f]", text):
        return Part(text, f"NotoSansSyriac-{weight}.ttf", "rtl", "Syrc", "syr")
    amiri = f"Amiri-{(weight + slope).replace('RegularItalic', 'Italic')}.ttf"
    if re.search("[\u0621-\u064a\ufb50-\ufdff]", text):
        return Part(text, amiri, "rtl", "Arab", "ar")
    if re.search("[A-Za-z0-9\u0660-\u0669\u00c0-\u024f]", text):
        return Part(text, amiri, "ltr", "Latn", "ku")
    return Part(text, amiri, direction, "Arab" if direction == "rtl" else "Latn", "ar")


def shaped_by_hb_shape(part: Part, before: str, after: str) -> list[list[int]]:
    """Return cluster, glyph, x offset, y offset and advance of each glyph, leftmost first."""
    command = [
        "hb-shape", f"--font-file={resource_path('fonts', part.font)}",
        f"--direction={part.direction}", f"--script={part.script}", f"--language={part.language}",
        f"--text={part.text}", f"--text-before={before}", f"--text-after={after}",
        "--cluster-level=1", "--remove-default-ignorables",
        "--no-glyph-names", "--output-format=json",
    ]  # fmt: skip
    glyphs = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return [[glyph[key] for key in ("cl", "g", "dx", "dy", "ax")] for glyph in glyphs]


def answers() -> list[dict[str, Any]]:
    """Return every line with its parts and what ``hb-shape`` makes of them."""
    found: list[dict[str, Any]] = []
    for lines, direction in ((RIGHT_TO_LEFT, "rtl"), (LEFT_TO_RIGHT, "ltr")):
        for line in lines:
            divided = parts(line, direction)
            texts = [part.text for part in divided]
            shaped = [
                shaped_by_hb_shape(part, "".join(texts[:place]), "".join(texts[place + 1 :]))
                for place, part in enumerate(divided)
            ]
            found.append({
                "line": line,
                "direction": direction,
                "parts": [[*part, glyphs] for part, glyphs in zip(divided, shaped, strict=True)],
            })  # fmt: skip
    return found


if __name__ == "__main__":
    rows = [json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in answers()]
    DATA.write_text("[\n" + ",\n".join(rows) + "\n]\n", encoding="utf-8")
