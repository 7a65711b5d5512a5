"""Notes: their marks in the text, and their words at the foot of the right page."""

import re

import pytest

from desktop.documents.typeset import (
    Content,
    Document,
    KeepTogether,
    Note,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    Table,
    draw_paragraph,
    render,
)
from tests.documents.typeset.paper import by_pdfium, by_poppler, lines_of, needs_poppler, printed
from tests.documents.typeset.stories import PLAIN, printed_pages

SMALL = PageGeometry(width=320, height=300, top=20, bottom=20, left=20, right=20)
NOTE = PLAIN.but(leading=16)


def lines(count, *notes, start="waxa"):
    """A paragraph of lines; ``notes`` are ``(line, note)``."""
    content: list[str | Note] = []
    for number in range(count):
        content.append(start)
        content += [note for line, note in notes if line == number]
        content.append("\n" if number < count - 1 else "")
    return Paragraph(content, PLAIN)


def pages(*story):
    data = printed([*story], SMALL).data
    return [[f"{kind}{block}" for kind, block, _ in page.words] for page in printed_pages(data)]


def text_of(story, **options):
    document = Document("ورقة", geometry=SMALL, **options)
    return " ".join(lines_of(by_pdfium(render(document, story).data)))


@needs_poppler
def test_a_mark_is_raised_and_stands_after_its_word():
    story = [Paragraph(["كلمة", Note("حاشية"), " بعدها"], ParagraphStyle())]
    found = by_poppler(printed(story, SMALL).data, "-bbox")
    boxes = {
        lines_of(word)[0]: tuple(map(float, numbers))
        for *numbers, word in re.findall(
            r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', found
        )
    }
    assert any("كلمة" in word and "1" in word for word in boxes) or "1" in boxes


def test_marks_have_the_digits_of_the_document():
    story = [Paragraph(["أ", Note("واحدة"), " ب", Note("اثنتان")])]
    assert "١ واحدة" in text_of(story, digits="arabic-indic")
    assert "2 اثنتان" in text_of(story)


def test_numbers_run_through_the_document_in_reading_order():
    rows: list[list[Content]] = [["خلية", ["ثانية", Note("في الجدول")]]]
    story = [
        Paragraph(["أول", Note("أ")]),
        Table(rows, [None, None], header_rows=0),
        KeepTogether([Paragraph(["آخر", Note("ب")])]),
    ]
    text = text_of(story)
    assert re.search(r"1 أ.*2 في الجدول.*3 ب", text)


def test_a_paragraph_takes_its_note_to_the_page_of_the_mark():
    first, second = pages(lines(20, (16, Note("nbxa", NOTE))))
    assert "n1" not in first
    assert second[-1] == "n1"
    (only, *_) = pages(lines(20, (3, Note("nbxa", NOTE))))
    assert only[-1] == "n1"


def test_a_line_goes_over_with_the_note_it_leaves_no_room_for():
    # Sixteen lines fit without notes; the mark is in the last of them.
    first, second = pages(lines(20, (15, Note("nbxa", NOTE))))
    assert first == ["w0"] * 15
    assert second == ["w0"] * 5 + ["n1"]


def test_a_long_note_goes_on_at_the_foot_of_the_next_page():
    long = Note("\n".join(["nbxa"] * 12), NOTE)
    first, second = pages(lines(16, (9, long)))
    assert first.count("n1") + second.count("n1") == 12
    assert first.count("n1") >= 2
    assert second.count("n1") >= 2
    assert first.count("w0") + second.count("w0") == 16


def test_a_note_longer_than_pages_ends():
    long = Note("\n".join(["nbxa"] * 90), NOTE)
    found = pages(lines(2, (0, long)))
    assert sum(page.count("n1") for page in found) == 90
    assert len(found) < 12


def test_notes_of_rows_stand_below_the_rows():
    rows: list[list[Content]] = [
        [["waxa", Note("nbxa")] if number == 11 else "waxa"] for number in range(30)
    ]
    found = pages(Table(rows, [None], header_rows=0))
    marked = [number for number, page in enumerate(found) if "n1" in page]
    assert marked == [
        next(
            n
            for n, page in enumerate(found)
            if sum(map(len, found[: n + 1])) > 0
            and sum(page.count("w0") for page in found[: n + 1]) > 11
        )
    ]


def test_a_kept_block_needs_room_for_its_notes_too():
    kept = KeepTogether([lines(4, (0, Note("nbxa\nnbxa\nnbxa", NOTE)), start="wcxa")])
    first, second = pages(lines(10), kept)
    assert first == ["w0"] * 10
    assert second == ["w2"] * 4 + ["n1"] * 3


def test_what_headers_draw_has_no_notes():
    def header(canvas, _page):
        draw_paragraph(canvas, Paragraph(["رأس", Note("لا تُطبع")]), 20, 290, 280)

    assert "تُطبع" not in text_of([Paragraph("نص")], header=header)


def test_a_note_within_a_note_is_refused():
    inner = Note(["حاشية", Note("فيها حاشية")])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="within a note"):
        printed([Paragraph(["نص", inner])])
