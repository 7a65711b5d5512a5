"""The code is read back from paper: printed, scanned badly, photographed from the side."""

from collections.abc import Callable
from functools import cache

import pytest
from PIL import Image

from desktop.documents.code_picture import code_in_image
from desktop.documents.seal_code import seal_code_text
from desktop.documents.seal_code_picture import RECOMMENDED_SIZE, SealCodePicture
from desktop.documents.typeset import Document, Paragraph, render
from tests.documents.test_seal_code import vector
from tests.helpers.scans import blurred, from_the_side, noisy, pale, printed, stained, tilted

Spoil = Callable[[Image.Image, int], Image.Image]

BEYOND = (150, "worn")

TEXT = seal_code_text(vector())
POINTS_PER_INCH = 72


@cache
def page(dpi: int) -> Image.Image:
    """Return a page of text with the code in it, as a printer inks it."""
    words = Paragraph("عُرضت نتائج الاستبيان رقم 12-أ لعام 2024 وشارك فيه 75% من المنظمات. " * 20)
    story = [words, SealCodePicture(TEXT, RECOMMENDED_SIZE, "رمز"), words]
    return printed(render(Document("t"), story).data, dpi)


def _soft(image: Image.Image, dpi: int) -> Image.Image:
    """Blur by a radius of a sixth of a millimetre: a scanner whose glass is not clean."""
    return blurred(image, dpi / 150)


def _worn(image: Image.Image, dpi: int) -> Image.Image:
    """Everything at once, each a little: a copy of a copy, put down askew."""
    return noisy(tilted(pale(blurred(image, dpi / 200), 60, 190), 4), 30)


SPOILED: dict[str, Spoil] = {
    "clean": lambda image, dpi: image,
    "noise": lambda image, dpi: noisy(image, 40),
    "strong noise": lambda image, dpi: noisy(image, 80),
    "soft": _soft,
    "tilted 7 degrees": lambda image, dpi: tilted(image, 7),
    "tilted 45 degrees": lambda image, dpi: tilted(image, 45),
    "upside down": lambda image, dpi: image.rotate(180),
    "from the side": lambda image, dpi: from_the_side(noisy(image, 20), 0.12),
    "pale": lambda image, dpi: pale(image, 120, 170),
    "worn": _worn,
}

SURVIVED = [(dpi, kind) for dpi in (300, 200, 150) for kind in SPOILED if (dpi, kind) != BEYOND]
"""What docs/formats/seal-code.md promises."""


@pytest.mark.parametrize(
    ("dpi", "spoiled"),
    [
        (300, "noise"),
        (300, "soft"),
        (300, "worn"),
        (200, "from the side"),
        (150, "clean"),
        (150, "tilted 7 degrees"),
        (150, "pale"),
    ],
)
def test_a_spoiled_print_is_read(dpi, spoiled):
    assert code_in_image(SPOILED[spoiled](page(dpi), dpi)) == TEXT


def test_a_stamp_over_a_corner_of_the_code_is_survived():
    image = page(300)
    left, top, right, _ = _where_the_code_is(image)
    side = (right - left) // 7
    middle = (left + right) // 2
    spoiled = stained(image, (middle, top + 3 * side, middle + side, top + 4 * side))
    assert code_in_image(spoiled) == TEXT


def _where_the_code_is(image: Image.Image) -> tuple[int, int, int, int]:
    import zxingcpp

    [found] = zxingcpp.read_barcodes(image)
    place = found.position
    return place.top_left.x, place.top_left.y, place.bottom_right.x, place.bottom_right.y


@pytest.mark.slow
@pytest.mark.parametrize(("dpi", "spoiled"), SURVIVED)
def test_every_kind_of_spoiling_is_survived(dpi, spoiled):
    assert code_in_image(SPOILED[spoiled](page(dpi), dpi)) == TEXT
