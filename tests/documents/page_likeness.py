"""Pages as pictures, and how unlike two of them are."""

import io
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

DOTS_PER_INCH = 72
_TILE = 24  # pixels, a third of an inch: about three lines of text
_SOFTENING = 1.0  # pixels: what anti-aliasing alone may move
LIKE = 6.0
"""The most that two tiles of the same place may differ, of 255, and still look the same."""


def page_picture(pdf: bytes, page: int) -> Image.Image:
    """Return a page (from 1) in shades of grey.

    Raises:
        IndexError: the document has no such page.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        if page > len(document):
            raise IndexError(page)
        shown = document[page - 1].render(scale=DOTS_PER_INCH / 72, grayscale=True)
        return shown.to_pil().convert("L")
    finally:
        document.close()


def unlikeness(one: Image.Image, other: Image.Image) -> float:
    """Return the mean difference, of 255, in the tile where two pages differ most.

    A tile, since a line that moved or a letter that is gone is little of a page. Pages of another
    size have nothing in common: 255.
    """
    if one.size != other.size:
        return 255.0
    soft = [page.filter(ImageFilter.GaussianBlur(_SOFTENING)) for page in (one, other)]
    difference = ImageChops.difference(*soft)
    wide, high = (max(1, -(-length // _TILE)) for length in difference.size)
    tiles = difference.resize((wide, high), Image.Resampling.BOX)
    return float(max(tiles.tobytes()))


def save_picture(picture: Image.Image, file: Path) -> None:
    """Write a page as a small PNG: 64 shades of grey are enough to compare."""
    memory = io.BytesIO()
    picture.quantize(64).save(memory, "PNG", optimize=True)
    file.write_bytes(memory.getvalue())


def read_picture(file: Path) -> Image.Image:
    """Return a page that :func:`save_picture` wrote."""
    with Image.open(file) as picture:
        return picture.convert("L")
