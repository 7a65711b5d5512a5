"""Tables: widths by content, cells over rows, groups of rows, rows divided over pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.typeset import (
    Cell,
    Direction,
    PageGeometry,
    Paragraph,
    ParallelColumns,
    Share,
    Table,
    TableStyle,
)
from desktop.documents.typeset.column_widths import column_widths
from tests.documents.typeset.paper import by_pdfium, lines_of, printed
from tests.documents.typeset.stories import PLAIN, STYLE, TITLE, printed_pages

SMALL = PageGeometry(width=320, height=300, top=20, bottom=20, left=20, right=20)


def table(rows, widths, **options):
    return Table(rows, widths, direction=Direction.LTR, style=STYLE, **options)


def widths_of(rows, widths, available=280.0):
    made = table(rows, widths)
    made.wrap(available, 1000)
    return made.column_widths


def lines_by_page(story, geometry=SMALL):
    data = printed([*story], geometry).data
    return [
        [f"{kind}{block}.{word}" for kind, block, word in page.words]
        for page in printed_pages(data)
    ]


def test_columns_are_as_wide_as_their_texts_need():
    number, name, text = widths_of(
        [["1", "Name", "text " * 30], ["12", "A longer name", "short"]], [None, None, None]
    )
    assert number < name < text
    assert number + name + text == pytest.approx(280)
    assert number < 30


def test_a_word_is_not_cut_while_there_is_room():
    word = "Donaudampfschifffahrt"
    narrow, _ = widths_of([[word, "text " * 200]], [None, None])
    assert narrow >= Paragraph(word, STYLE.body).natural_width() + 2 * STYLE.padding[1]


def test_shares_take_what_is_left_by_their_weight():
    fixed, first, second = widths_of([["a", "b", "c"]], [40, Share(), Share(weight=3)])
    assert (fixed, first, second) == pytest.approx((40, 60, 180))
    least, rest = widths_of([["a", "b"]], [Share(least=200), Share(weight=9)])
    assert (least, rest) == pytest.approx((200, 80))


@given(
    st.lists(
        st.one_of(
            st.none(), st.floats(1, 400), st.builds(Share, st.floats(0.1, 9), st.floats(0, 300))
        ),
        min_size=1,
        max_size=7,
    ),
    st.floats(20, 600),
    st.lists(st.integers(0, 30), min_size=7, max_size=7),
)
def test_columns_never_leave_the_line(wanted, available, words):
    made = table([[" ".join(["wide"] * count) for count in words[: len(wanted)]]], wanted)
    found = column_widths(wanted, made.rows, STYLE.padding, available)
    assert sum(found) <= available + 0.01
    assert all(width >= 0 for width in found)
    if None in wanted or any(isinstance(one, Share) for one in wanted):
        assert sum(found) == pytest.approx(available)


def test_a_cell_over_rows_is_as_high_as_they_are():
    made = table([[Cell("a\nb\nc\nd", rows=2), "1"], ["2"], ["x", "y"]], [60, None], header_rows=0)
    _, height = made.wrap(200, 1000)
    padding = STYLE.padding[0] + STYLE.padding[2]
    assert height == pytest.approx(4 * 16 + padding + 16 + padding)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([[Cell("a", rows=2), "b"]], "below the last row"),
        ([["a", "b", "c"]], "more than the 2 columns"),
        ([[Cell("a", rows=2), "b"], ["c", "d"]], "more than the 2 columns"),
    ],
)
def test_cells_that_do_not_fit_their_table_are_refused(rows, said):
    with pytest.raises(ValueError, match=said):
        table(rows, [None, None], header_rows=0)


def test_a_heading_cell_may_not_reach_into_the_body():
    with pytest.raises(ValueError, match="into the body"):
        table([[Cell("a", rows=2), "b"], ["c"]], [None, None], header_rows=1)


def test_a_cell_over_rows_goes_on_where_its_rows_are_divided():
    words = " ".join(f"wax{letter}" for letter in "abcdefghij")
    rows = [[Cell(words, rows=30), "wbxa"], *(["wcxa"] for _ in range(29))]
    pages = lines_by_page([table(rows, [40, None], header_rows=0)])
    assert len(pages) > 1
    spread = [word for page in pages for word in page if word.startswith("w0.")]
    assert spread == [f"w0.{number}" for number in range(10)]


def test_the_heading_of_a_group_stays_with_its_rows_and_repeats():
    rows = [["hax" + "a"], *(["waxa"] for _ in range(10)), [Cell("gbxa", heads_row=True)]]
    rows += [["wcxa"] for _ in range(14)]
    first, second, *_ = lines_by_page([table(rows, [None])])
    assert first == ["h0.0", *["w0.0"] * 10]
    assert second[:3] == ["h0.0", "g1.0", "w2.0"]
    third = lines_by_page([table(rows, [None])])[2]
    assert third[:3] == ["h0.0", "g1.0", "w2.0"]


def test_a_high_row_is_divided_and_a_low_one_stays_whole():
    def pages(lines):
        tall = "\n".join(["waxa"] * lines)
        rows = [["wbxa"] for _ in range(9)]
        return lines_by_page([table([*rows, [tall], ["wcxa"]], [None], header_rows=0)])

    whole, rest = pages(4)
    assert "w0.0" not in whole
    assert rest.count("w0.0") == 4
    first, second = pages(7)
    assert (first.count("w0.0"), second.count("w0.0")) == (4, 3)


def test_headings_higher_than_half_a_page_are_printed_once():
    tall = "\n".join(["haxa"] * 40)
    rows = [[tall], *(["wbxa"] for _ in range(20))]
    words = [word for page in lines_by_page([table(rows, [None])]) for word in page]
    assert (words.count("h0.0"), words.count("w1.0")) == (40, 20)


def test_a_table_of_headings_alone_ends():
    words = [
        word
        for page in lines_by_page([table([["haxa"]] * 3, [None], header_rows=3)])
        for word in page
    ]
    assert words == ["h0.0"] * 3


def test_empty_cells_and_tables():
    assert lines_of(by_pdfium(printed([table([["", ""], ["", ""]], [None, None])]).data)) == []
    assert lines_of(by_pdfium(printed([table([], [None])]).data)) == []


def test_parallel_blocks_begin_at_one_height_and_keep_their_headings():
    rows = [
        [[Paragraph("\n".join(["waxa"] * 10), PLAIN)], [Paragraph("wbxa", PLAIN)]],
        [[Paragraph("tcxa", TITLE)], [Paragraph("tdxa", TITLE)]],
        [
            [Paragraph("\n".join(["wexa"] * 12), PLAIN)],
            [Paragraph("\n".join(["wfxa"] * 12), PLAIN)],
        ],
    ]
    first, second = lines_by_page([ParallelColumns(rows, direction=Direction.LTR)])
    assert {"t2.0", "t3.0"} <= set(first)
    assert first.count("w4.0") == first.count("w5.0") >= 2
    assert second.count("w4.0") == second.count("w5.0") == 12 - first.count("w4.0")


def test_the_heading_of_a_group_does_not_repeat_where_that_is_not_wanted():
    style = TableStyle(repeat_groups=False)
    rows: list[list[Cell | str]] = [[Cell("gaxa", heads_row=True)]]
    rows += [["wbxa"] for _ in range(30)]
    made = Table(rows, [None], style=style, header_rows=0, direction=Direction.LTR)
    words = [word for page in lines_by_page([made]) for word in page]
    assert words.count("g0.0") == 1


def test_the_heading_of_a_group_does_not_stay_with_a_row_that_begins_with_blank_cells():
    tall = Cell("\n".join(["wdxa"] * 30))
    rows: list[list[str | Cell]] = [["wbxa", "", ""] for _ in range(10)]
    rows += [[Cell("gcxa", span=3, heads_row=True)], ["", "", tall]]
    first, second, *_ = lines_by_page([table(rows, [60, 60, None], header_rows=0)])
    assert set(first) == {"w1.0"}
    assert second[:2] == ["g2.0", "w3.0"]
