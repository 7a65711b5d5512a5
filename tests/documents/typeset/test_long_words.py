"""Words wider than their line: divided after signs, in a number only where nothing else helps."""

import itertools
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.documents.typeset import (
    Alignment,
    Direction,
    Document,
    Kashida,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    Run,
    TextStyle,
    render,
)
from desktop.documents.typeset.lines import break_lines
from desktop.documents.typeset.long_words import fit_pieces
from desktop.documents.typeset.pieces import prepare
from tests.documents.typeset.paper import by_pdfium, by_poppler, lines_of, needs_poppler

STYLE = TextStyle()
NUMBERS = ["2024-09-03", "٢٠٢٤/٠٩/٠٣", "+963944123456", "0944-123-456", "1,234.50", "12-أ",
           "حسكة/2024/017", "12-3/2026", "75%"]  # fmt: skip
PARTS = [
    "https://example.org/", "archive/", "report_final.", "info@", "Qamişlo", "تقرير", "المُجتَمِعونَ",
    "&id=", "?q=", "_", "-", ".", "ܡܕܒܪܢܘܬܐ", "office", "%D8%B3%D9%84", "(2)", *NUMBERS,
]  # fmt: skip
long_words = st.lists(st.sampled_from(PARTS), min_size=3, max_size=14).map("".join)


def pieces_of(text, base_level=1):
    return prepare([Run(text)], STYLE, base_level).pieces


def set_lines(text, measure, base_level=1, *, justified=False):
    """The text of each line, and its width without blanks at its end."""
    pieces = fit_pieces(pieces_of(text, base_level), measure)
    lines = break_lines(pieces, measure, justified=justified)
    return [
        ("".join(piece.word.text for piece in pieces[line.first : line.end]), line.width)
        for line in lines
    ]


def width_of(text, base_level):
    return sum(piece.width for piece in pieces_of(text, base_level))


@given(long_words, st.floats(40, 300), st.sampled_from([0, 1]))
def test_a_long_word_fits_its_lines_and_loses_nothing(word, measure, base_level):
    lines = set_lines(word, measure, base_level)
    assert "".join(text for text, _ in lines) == word
    assert all(width <= measure + 0.1 for _, width in lines)


@given(long_words, st.sampled_from(NUMBERS), long_words, st.floats(90, 300))
@example("https://example.org/", "12-أ", "archive/https://example.org/", 90.0)
def test_a_number_that_fits_a_line_is_not_divided(before, number, after, measure):
    lines = set_lines(f"{before}_{number}_{after}", measure, 0)
    assert width_of(number, 0) <= measure
    ends = set(itertools.accumulate(len(text) for text, _ in lines))
    start = len(before) + 1
    assert not ends.intersection(range(start + 1, start + len(number)))


@given(
    st.lists(st.from_regex(r"[a-z]{1,8}[/._?&=@-]", fullmatch=True), min_size=8, max_size=20),
    st.floats(80, 300),
)
def test_an_address_is_divided_after_its_signs_only(parts, measure):
    lines = set_lines("".join(parts) + "end", measure, 0)
    assert all(re.search(r"[/._?&=@-]$", text) for text, _ in lines[:-1])


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("info.department@organization.example.org", 120,
         ["info.department@", "organization.example.org"]),
        ("/home/office/reports_2024-09-03_final.pdf", 110,
         ["/home/office/reports_", "2024-09-03_final.pdf"]),
        ("a?name=%D8%B3%D9%84%D8%A7%D9%85", 70,
         ["a?name=%D8", "%B3%D9%84", "%D8%A7%D9", "%85"]),
    ],
)  # fmt: skip
def test_addresses_paths_and_escapes(text, measure, expected):
    lines = [line for line, _ in set_lines(text, measure, 0)]
    assert lines == expected


def test_a_number_wider_than_its_line_is_divided_after_its_signs_first():
    lines = [line for line, _ in set_lines("+963-944-123-456", 50, 0)]
    assert "".join(lines) == "+963-944-123-456"
    assert all(line.endswith("-") for line in lines[:-1])
    assert "".join(line for line, _ in set_lines("1" * 60, 50, 0)) == "1" * 60


def test_marks_stay_on_their_letters():
    lines = [line for line, _ in set_lines("المُجتَمِعونَ" * 8, 45)]
    assert len(lines) > 5
    assert not any("\u064b" <= line[0] <= "\u0652" for line in lines)


def test_a_word_that_was_divided_is_whole_again_in_a_wider_column():
    paragraph = Paragraph("Rêveberiya_Xweser_a_Demokratîk", ParagraphStyle())
    whole = paragraph.extent()
    paragraph.wrap(60, 1000)
    narrow = paragraph.height
    assert paragraph.extent() == whole
    paragraph.wrap(400, 1000)
    assert paragraph.height < narrow


LONG = "https://example.org/averyveryverylongaddressthatnobody/canbreak/2024/09/03/index.html"


def _page(content, style, width=200.0):
    geometry = PageGeometry(width=width + 100, left=50, right=50)
    return render(Document("ورقة", geometry=geometry), [Paragraph(content, style)]).data


@needs_poppler
@pytest.mark.parametrize("direction", [Direction.RTL, Direction.LTR])
@pytest.mark.parametrize(
    "word",
    [LONG, "info.department.of.the.office@organization.example.org", "X" * 80,
     "الاستقلالية" * 8, "C:\\reports\\office_of_the_council\\2024-09-03\\final_version.docx"],
)  # fmt: skip
def test_a_divided_word_is_read_back_line_by_line(word, direction):
    data = _page(word, ParagraphStyle(direction=direction))
    for text in (by_poppler(data), by_pdfium(data)):
        lines = lines_of(text)
        assert len(lines) >= 2
        assert "".join(lines) == word


ARABIC = "نصّ الكتاب الذي أُرسل إلى المجلس منشور على الموقع"


@pytest.mark.parametrize("kashida", list(Kashida))
@given(length=st.integers(1, 9), word=st.sampled_from([LONG, "X" * 60, "0" * 60]))
def test_a_line_before_a_long_word_is_not_stretched_wide(kashida, length, word):
    content = " ".join([*ARABIC.split()[:length], word, ARABIC])
    style = ParagraphStyle(alignment=Alignment.JUSTIFY, kashida=kashida)
    geometry = PageGeometry(width=300, left=50, right=50)
    widest: list[float] = []

    class Watched(Paragraph):
        def _draw_line(self, line, baseline, tags, *, is_first):
            super()._draw_line(line, baseline, tags, is_first=is_first)
            code = self.canv._code[-1]
            widest.extend(-float(move) for move in re.findall(r">(-\d[\d.]*)<", code))

    render(Document("ورقة", geometry=geometry), [Watched(content, style)])
    assert max(widest, default=0) <= 751  # thousandths of the size
