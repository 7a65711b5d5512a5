"""What stands on which page: split paragraphs and tables, headings, closings, page numbers."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Flowable, Spacer

from desktop.documents.typeset import (
    Alignment,
    Cell,
    Direction,
    Document,
    KeepTogether,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    Run,
    Table,
    TableWithClosing,
    TextStyle,
    columns,
    draw_paragraph,
    numbered_list,
    render,
)
from desktop.documents.typeset.lines import break_lines
from desktop.documents.typeset.long_words import fit_pieces
from desktop.documents.typeset.pieces import prepare
from tests.documents.typeset.paper import by_pdfium, by_poppler, lines_of, needs_poppler, printed

SMALL = PageGeometry(width=320, height=300, top=20, bottom=20, left=20, right=20)
LINE = ParagraphStyle(leading=20, space_after=0)
HEADING = LINE.but(keep_with_next=True)


def pages(story, geometry=SMALL):
    """Lines of each page, as PDFium reads them."""
    import pypdfium2

    document = pypdfium2.PdfDocument(printed(story, geometry).data)
    try:
        found = []
        for page in document:
            text_page = page.get_textpage()
            found.append(lines_of(text_page.get_text_range()))
            text_page.close()
            page.close()
        return found
    finally:
        document.close()


def of_lines(count):
    """A paragraph of that many lines."""
    return Paragraph("\n".join(f"سطر {number}" for number in range(1, count + 1)), LINE)


@given(before=st.integers(0, 14), lines=st.integers(1, 40))
def test_a_paragraph_never_leaves_one_line_alone(before, lines):
    found = pages([*(Paragraph("قبل", LINE) for _ in range(before)), of_lines(lines)])
    per_page = [sum(line.startswith("سطر") for line in page) for page in found]
    assert sum(per_page) == lines
    if lines > 1:
        assert 1 not in per_page


def test_a_heading_goes_along_with_what_it_heads():
    filled = [Paragraph("قبل", LINE) for _ in range(11)]
    heading = Paragraph("العنوان", HEADING)
    first, second = pages([*filled, heading, of_lines(4)])
    assert second[0] == "العنوان"
    assert len(first) == 11
    first, _ = pages([*filled[:9], heading, of_lines(4)])
    assert first[-3:] == ["العنوان", "سطر 1", "سطر 2"]


def test_a_heading_stays_with_the_first_rows_of_a_long_table():
    table = Table([["م"], *([f"صف {n}"] for n in range(30))], [None])
    first = pages([Spacer(1, 60), Paragraph("العنوان", HEADING), table])[0]
    assert first[:3] == ["العنوان", "م", "صف 0"]


def test_a_kept_block_is_not_divided():
    block = KeepTogether([Paragraph(f"كتلة {n}", LINE) for n in range(4)])
    first, second = pages([*(Paragraph("قبل", LINE) for _ in range(11)), block])
    assert len(first) == 11
    assert second == ["كتلة 0", "كتلة 1", "كتلة 2", "كتلة 3"]


@given(rows=st.integers(1, 60), before=st.integers(0, 12))
def test_every_row_is_printed_once_under_its_headings(rows, before):
    table = Table([["الرأس"], *([f"صف {n}"] for n in range(rows))], [None])
    found = pages([*(Paragraph("قبل", LINE) for _ in range(before)), table])
    with_rows = [[line for line in page if line != "قبل"] for page in found]
    with_rows = [page for page in with_rows if page]
    assert all(page[0] == "الرأس" and len(page) > 1 for page in with_rows)
    assert [row for page in with_rows for row in page[1:]] == [f"صف {n}" for n in range(rows)]


class Counting(Flowable):
    """A line that counts how often it is measured."""

    measured = 0

    def wrap(self, available_width, available_height):
        self.measured += 1
        return available_width, 20

    def draw(self):
        pass


def test_a_row_is_measured_once_however_many_pages_follow():
    lines = [Counting() for _ in range(200)]
    table = Table([["الرأس"], *([Cell([line])] for line in lines)], [None])
    assert printed([Paragraph("العنوان", HEADING), table], SMALL).pages > 15
    assert {line.measured for line in lines} == {1}


def test_a_row_higher_than_a_page_is_divided():
    long = "\n".join(f"سطر {n}" for n in range(40))
    found = pages([Table([["م", "النص"], ["1", long], ["2", "آخر"]], [30, None])])
    lines = [line for page in found for line in page]
    assert [line for line in lines if "سطر" in line and line != "1 سطر 0"][-1].endswith("سطر 39")
    assert len(found) >= 3
    assert "آخر" in " ".join(found[-1])


@pytest.mark.parametrize("rows", range(1, 26))
def test_a_closing_is_never_alone(rows):
    table = Table([["الرأس"], *([f"صف {n}"] for n in range(rows))], [None])
    closing = [Paragraph(f"توقيع {n}", LINE) for n in range(3)]
    last = pages([TableWithClosing(table, closing, rows_along=2)])[-1]
    assert last[-3:] == ["توقيع 0", "توقيع 1", "توقيع 2"]
    assert len(last) - 4 >= min(2, rows)


@needs_poppler
def test_the_first_column_stands_right_and_spans_count():
    table = Table([["أول", "ثان", "ثالث"], [Cell("عريض", span=3)], ["1", "2", "3"]], [60, None, 80])
    boxes = word_boxes(printed([table], SMALL))
    assert boxes["أول"] > boxes["ثان"] > boxes["ثالث"]
    mirrored = Table([["أول", "ثان"]], [60, None], direction=Direction.LTR)
    boxes = word_boxes(printed([mirrored], SMALL))
    assert boxes["أول"] < boxes["ثان"]


def test_a_row_that_does_not_fill_its_table_is_refused():
    with pytest.raises(ValueError, match="row of 1 columns"):
        Table([["واحد"]], [None, None])


@needs_poppler
def test_blocks_stand_side_by_side():
    blocks = columns([[Paragraph("يمين", LINE)], [Paragraph("يسار", LINE)]], [None, None])
    boxes = word_boxes(printed([blocks], SMALL))
    assert boxes["يمين"] > boxes["يسار"]


def word_boxes(page):
    """Left edge of each word by its text, as pdftotext sees the page."""
    found = re.findall(r'xMin="([\d.]+)".*?>(.*?)</word>', by_poppler(page.data, "-bbox"))
    return {lines_of(text[::-1])[0]: float(left) for left, text in found}


def test_every_page_says_which_it_is_of_how_many():
    def footer(canvas, page):
        style = ParagraphStyle(alignment=Alignment.CENTER)
        draw_paragraph(canvas, Paragraph(f"صفحة {page.number} من {page.count}", style), 0, 20, 300)

    made = render(Document("ورقة", geometry=SMALL, footer=footer), [of_lines(30)])
    assert made.pages == 3
    footers = [line for line in lines_of(by_pdfium(made.data)) if "صفحة" in line]
    assert footers == ["صفحة 1 من 3", "صفحة 2 من 3", "صفحة 3 من 3"]


def test_an_empty_story_is_one_empty_page():
    made = render(Document("ورقة"), [])
    assert (made.pages, lines_of(by_pdfium(made.data))) == (1, [])


def test_numbers_stand_before_their_items():
    found = pages(numbered_list(["أول", "ثانٍ"], LINE))
    assert found == [["1. أول", "2. ثانٍ"]]


@given(
    st.text(alphabet="ابتجكمن ", min_size=1, max_size=300),
    st.floats(30, 400),
    st.booleans(),
)
def test_lines_hold_every_piece_once_and_fit(text, measure, justified):
    pieces = fit_pieces(prepare([Run(text)], TextStyle(), 1).pieces, measure)
    lines = break_lines(pieces, measure, justified=justified)
    inked = [index for line in lines for index in range(line.first, line.end)]
    assert inked == sorted(set(inked))
    left_out = set(range(len(pieces))).difference(inked)
    assert all(pieces[index].is_space for index in left_out)
    shrink = 1.2 if justified else 1.001
    blanks = [sum(p.width for p in pieces[l.first : l.end] if p.is_space) for l in lines]  # noqa: E741
    for line, blank in zip(lines, blanks, strict=True):
        assert line.width <= measure + blank * (shrink - 1) + 0.1


def test_a_word_wider_than_the_line_is_cut():
    found = pages([Paragraph("https" + "a" * 200, LINE.but(direction=Direction.LTR))])
    assert "".join(found[0]) == "https" + "a" * 200
    assert len(found[0]) > 3


def test_lines_are_filled_evenly():
    text = (
        "عقد اجتماعات دورية تضم الأطراف الفاعلة والمؤثرة في العمل الإنساني، كالمنصات وبرامج الدعم "
        "الموجودة في الإقليم."
    )
    pieces = prepare([Run(text)], TextStyle(size=13), 1).pieces
    first, last = break_lines(pieces, 430, justified=True)
    assert first.width > 0.9 * 430
    assert last.width < 0.3 * 430


@given(st.integers(120, 500))
def test_no_line_of_a_long_text_is_half_empty(measure):
    pieces = prepare([Run("نص عربي طويل يملأ السطور " * 20)], TextStyle(), 1).pieces
    *full, _ = break_lines(pieces, measure, justified=True)
    assert all(line.width > 0.7 * measure for line in full)
