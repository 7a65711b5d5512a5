"""The watermark is seen, and is no text."""

import pypdfium2
import pytest

from desktop.documents.typeset import Document, PageGeometry, Paragraph, render, watermark
from tests.documents.typeset.paper import by_pdfium, by_poppler, lines_of, needs_poppler

TEXT = "نص عربي يملأ الصفحة كلها حتى يمر به الختم المائل في كل سطر من سطورها. " * 40
SMALL = PageGeometry(width=300, height=300, top=10, bottom=10, left=10, right=10)


def marked(text, word="مسودة", geometry=SMALL, **look):
    mark = watermark(word, geometry, **look)
    return render(Document("ورقة", geometry=geometry, background=mark), [Paragraph(text)]).data


def grey_share(data):
    """Return for each quarter of the first page the share of pixels that are not white."""
    document = pypdfium2.PdfDocument(data)
    try:
        page = document[0]
        picture = page.render(grayscale=True).to_pil()
        page.close()
    finally:
        document.close()
    wide, high = picture.width // 2, picture.height // 2
    boxes = [(x, y, x + wide, y + high) for y in (0, high) for x in (0, wide)]
    return [1 - picture.crop(box).histogram()[255] / (wide * high) for box in boxes]


@needs_poppler
@pytest.mark.parametrize("option", ["-layout", "-raw", "-nopgbrk"])
def test_the_text_of_the_page_is_as_without_it_by_poppler(option):
    plain = render(Document("ورقة", geometry=SMALL), [Paragraph(TEXT)]).data
    assert by_poppler(marked(TEXT), option) == by_poppler(plain, option)


def test_the_text_of_the_page_is_as_without_it_by_pdfium():
    plain = render(Document("ورقة", geometry=SMALL), [Paragraph(TEXT)]).data
    assert lines_of(by_pdfium(marked(TEXT))) == lines_of(by_pdfium(plain))


@pytest.mark.parametrize("word", ["مسودة", "Reşnivîs", "ܡܣܘܕܐ"])
def test_it_stands_across_the_middle_of_the_page(word):
    above_left, above_right, below_left, below_right = grey_share(marked("", word, size=60))
    assert above_right > 0.01 < below_left
    assert max(above_left, below_right) < min(above_right, below_left) / 2
    assert lines_of(by_pdfium(marked("", word))) == []


def test_no_word_is_no_watermark():
    assert grey_share(marked("", " ")) == [0, 0, 0, 0]


def test_a_long_word_is_drawn_smaller_and_never_off_the_page():
    document = pypdfium2.PdfDocument(marked("", "ܣܘܕܐ ܩܕܡܝܐ ܣܘܕܐ", size=140))
    try:
        page = document[0]
        picture = page.render(grayscale=True).to_pil()
        page.close()
    finally:
        document.close()
    left, top, right, bottom = picture.point(lambda grey: 255 - grey).getbbox()
    assert min(left, top) > 0
    assert right < picture.width
    assert bottom < picture.height
    assert max(right - left, bottom - top) > 0.85 * picture.width
