"""Copying and searching a page gives back what was typed."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.documents.typeset import (
    Alignment,
    Direction,
    Kashida,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    Run,
    TextStyle,
)
from resources import resource_path
from tests.documents.typeset.paper import (
    by_pdfium,
    by_poppler,
    lines_of,
    needs_poppler,
    paragraphs,
    printed,
    words_of,
)

TORTURE = [
    'اجتماع NGO (2024/09/03) رقم 12-أ، بحضور (UNICEF) و"الهلال الأحمر" [لجنة 3]، بنسبة 75%.',
    "أو ٧٥٪ من المدعوّين، والبريد info@example.org، والهاتف +963 944-123-456.",
    "صَوَّتَ المُجتَمِعونَ بِالإجماعِ عَلى اللّائِحَةِ الدّاخِليّةِ، لا اعتراضَ ولأَنَّ الآنَ هُوَ الأوانُ؛ لِلّٰهِ الأمرُ.",
    "الاسم الكردي: Rêveberiya Xweser a Demokratîk (بالكردية)، ş ç û Î Ş Ç.",
    "والسريانية: ܡܕܒܪܢܘܬܐ ܝܬܢܝܬܐ، والأرقام ٠١٢٣٤٥٦٧٨٩ مقابل 0123456789.",
    "والمبلغ 1,234.50 USD، والساعة 10:30، والمدة 10:30-12:00، والحرارة -5.",
    "رقم المحضر حسكة/2024/017 بتاريخ 2024-09-03 وبتاريخ ٢٠٢٤-٠٩-٠٣.",
    "إحاطة كاملة كل 15 يوماً «نص» {آخر} <ثالث> ثم — شرطة – وأخرى…",
    "می‌خواهم پ چ ژ گ ڤ ۆ ێ ە، ١٢٫٥ و ١٬٠٠٠",
    "ـ تطويل الكـلمة وهمزة ء أ إ ؤ ئ آ ى ة",
]

# PDFium takes the ellipsis apart.
NO_LATIN = [
    line for line in TORTURE if not any("A" <= letter <= "z" or letter == "…" for letter in line)
]

WORDS = [
    "اجتماع", "السُّلطة", "12-أ", "(UNICEF)", '"الهلال"', "75%", "٧٥٪", "+963 944-123-456",
    "2024-09-03", "2024/09/03", "info@example.org،", "Rêveberiya", "ܡܕܒܪܢܘܬܐ", "[لجنة 3]",
    "1,234.50", "USD،", "10:30", "لِلّٰهِ", "شعباً،", "-5", "وَ", "«نص»", "No.", "A-B", "٣/٤", "كل",
    "دورية", "(بحضور", "OCHA)؛", "حسكة/2024/017", "م.", "https://example.org/a?b=1",
]  # fmt: skip


def sample_texts():
    record = json.loads(resource_path("sample", "meeting.json").read_text(encoding="utf-8"))
    found = []

    def collect(value):
        if isinstance(value, str) and not value.isascii():
            found.append(value)
        elif isinstance(value, dict | list):
            for inner in value.values() if isinstance(value, dict) else value:
                collect(inner)

    collect(record)
    return found


@needs_poppler
@pytest.mark.parametrize("alignment", list(Alignment))
def test_every_line_comes_back_by_poppler(alignment):
    texts = sample_texts() + TORTURE
    page = printed(paragraphs(texts, ParagraphStyle(alignment=alignment)))
    assert lines_of(by_poppler(page.data)) == lines_of("\n".join(texts))
    assert page.missing == {}


def test_every_line_of_the_sample_comes_back_by_pdfium():
    texts = sample_texts() + NO_LATIN
    assert len(NO_LATIN) >= 4
    page = printed(paragraphs(texts))
    assert lines_of(by_pdfium(page.data)) == lines_of("\n".join(texts))


def test_latin_words_come_back_by_pdfium_though_not_their_order():
    text = "الاسم الكردي: Rêveberiya Xweser a Demokratîk (بالكردية)، ثم (UNICEF)"
    page = printed(paragraphs([text]))
    assert words_of(by_pdfium(page.data)) == words_of(text)


@needs_poppler
@pytest.mark.parametrize("kashida", list(Kashida))
def test_words_come_back_from_justified_lines(kashida):
    texts = sample_texts() + TORTURE
    style = ParagraphStyle(alignment=Alignment.JUSTIFY, kashida=kashida)
    page = printed(paragraphs(texts, style), PageGeometry(width=360))
    assert words_of(by_poppler(page.data)) == words_of(" ".join(texts))


MOSTLY_ARABIC = "نص عربي طويل يغلب على الصفحة حتى يقرأها البرنامج من اليمين إلى اليسار " * 8


@needs_poppler
@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=2, max_size=12), min_size=8, max_size=8))
@example([WORDS, list(reversed(WORDS))])
def test_mixed_lines_come_back_by_poppler(lines):
    # Poppler reads a whole page in the direction of most of its letters.
    texts = [" ".join(words) for words in lines] + [MOSTLY_ARABIC]
    assert lines_of(by_poppler(printed(paragraphs(texts)).data)) == lines_of("\n".join(texts))


@needs_poppler
def test_words_stay_whole_where_bold_begins_inside_them():
    content: list[str | Run] = [
        "وال",
        Run("كتاب", TextStyle(bold=True)),
        "ة ثم ",
        Run("نهاية", TextStyle(bold=True)),
    ]
    page = printed([Paragraph(content)])
    assert lines_of(by_poppler(page.data)) == ["والكتابة ثم نهاية"]


@needs_poppler
def test_a_left_to_right_paragraph_with_arabic_in_it():
    text = "Minutes (محضر اجتماع لجنة المتابعة) of 2024-09-03: Rêveberiya, item 12-3/2026."
    page = printed([Paragraph(text, ParagraphStyle(direction=Direction.LTR))])
    assert lines_of(by_poppler(page.data)) == [text]


def test_characters_no_font_has_are_reported_and_still_extracted():
    page = printed(paragraphs(["حضر 한 ومعه あ"]))
    assert page.missing == {"あ": 1, "한": 1}
    assert lines_of(by_pdfium(page.data)) == ["حضر 한 ومعه あ"]


def test_forced_line_breaks_and_control_characters():
    page = printed(paragraphs(["أول\nثانٍ\r\nثالث\tرابع\x07\x00"]))
    assert lines_of(by_pdfium(page.data)) == ["أول", "ثانٍ", "ثالث رابع"]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=6))
def test_any_text_can_be_set(texts):
    page = printed(paragraphs(texts, ParagraphStyle(alignment=Alignment.JUSTIFY)), PageGeometry())
    assert page.pages >= 1
    assert set(page.missing) <= set("".join(texts))
