"""What an office sets of its paper is what its pages measure."""

import pypdfium2
import pytest

from desktop.documents.minutes import render_minutes
from tests.documents.sample_minutes import paper, record_with

MM = 72 / 25.4


def printed(**changes):
    record = record_with(language=changes.pop("language", "ar"))
    pdf = render_minutes(record, paper(**changes), state="draft", number=None, content_hash=None)
    return pypdfium2.PdfDocument(pdf)


def words(document):
    return " ".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.mark.parametrize(("page", "size"), [("a4", (595.28, 841.89)), ("letter", (612, 792))])
def test_the_sheet_is_the_one_that_was_chosen(page, size):
    document = printed(page=page)
    for sheet in document:
        assert sheet.get_mediabox()[2:] == pytest.approx(size, abs=0.02)
        assert sheet.get_size() == pytest.approx(size, abs=0.02)


@pytest.mark.parametrize("side", [14, 24, 38])
def test_text_keeps_to_the_margins_at_the_sides(side):
    page = printed(margin_side=side)[0]
    width, _ = page.get_size()
    upright = _lines(page)
    assert min(bound[0] for bound in upright) >= side * MM - 1.5
    assert max(bound[2] for bound in upright) == pytest.approx(width - side * MM, abs=3)


def _lines(page):
    """Return the bounds of the text that runs upright: all but the watermark."""
    text = page.get_textpage()
    rects = [text.get_rect(number) for number in range(text.count_rects())]
    return [rect for rect in rects if rect[3] - rect[1] < 40]


def test_text_keeps_to_the_margins_above_and_below():
    narrow, wide = printed(margin_top=25)[0], printed(margin_top=40)[0]
    highest = [max(rect[3] for rect in _lines(page)) for page in (narrow, wide)]
    assert highest[0] - highest[1] == pytest.approx(15 * MM, abs=1)
    body = [sorted(rect[1] for rect in _lines(printed(margin_bottom=b)[0])) for b in (14, 40)]
    assert body[0][0] < body[1][0]


def test_a_larger_text_takes_more_room():
    assert len(printed(base_size=16)) > len(printed(base_size=10))


def test_an_office_says_it_in_its_own_words_and_with_the_hijri_date():
    own = {"ar": {"title": "محضر جلسة", "page": "ورقة {page}/{count}"}, "en": {"title": "Notes"}}
    said = words(printed(words=own, hijri=True))
    assert "محضر جلسة" in said
    assert "محضر اجتماع" not in said
    assert "ورقة" in said
    assert "1446" in said  # 3 September 2024 is in that year
    assert "1446" not in words(printed())
    assert "Notes" in words(printed(words=own, language="en"))


def test_letters_are_stretched_only_where_the_office_wants_it():
    pages = [printed(kashida=kashida) for kashida in ("low", "off")]
    widths = [[round(rect[0], 1) for rect in _lines(document[0])] for document in pages]
    assert widths[0] != widths[1]
    assert words(pages[0]).split() == words(pages[1]).split()
