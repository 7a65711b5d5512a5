"""Makes an emblem of a picture file: PNG, JPEG, or an SVG drawing.

This is the only place where an emblem is converted. What it returns is kept, travels and is
printed as it is: an SVG is rendered once, here, so that no later version of a renderer can give
approved minutes another emblem.
"""

import io
from typing import TYPE_CHECKING

from desktop.documents.typeset.picture_file import LARGEST_SIDE, picture_size
from desktop.language.errors import RefusedError
from desktop.services.office_rules import LARGEST_EMBLEM, PNG
from desktop.services.svg_rules import is_svg, refuse_svg

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 1200
"""Pixels: an emblem of 22 mm at 1,200 dots an inch, the best of printers."""

LARGEST_FILE = 20 * 1024 * 1024  # bytes; a photograph of LARGEST_SIDE squared is smaller
_LEAST_SIDE = 96
_EMPTY = (0, 0)


def read_emblem(data: bytes) -> bytes:
    """Return a PNG file that an office may carry, of a PNG, JPEG or SVG file.

    A PNG that may be carried is returned as it is. Anything else is made anew, not larger than
    1,200 pixels on its longer side and smaller until the file is small enough. The same file
    gives the same bytes.

    Raises:
        RefusedError: ``office.emblem_unreadable`` or ``office.emblem_too_large`` (the file), or
            one of ``svg_rules``, or ``svg.empty``: nothing is drawn.
    """
    if len(data) > LARGEST_FILE:
        raise RefusedError("office.emblem_too_large", limit=LARGEST_FILE // 1024)
    if is_svg(data):
        return _small_enough(_rendered(refuse_svg(data)))
    try:
        size = picture_size(data)
    except OSError as error:
        raise RefusedError("office.emblem_unreadable", limit=LARGEST_SIDE) from error
    if data.startswith(PNG) and len(data) <= LARGEST_EMBLEM and max(size) <= LONGEST_SIDE:
        return data
    return _small_enough(_opened(data))


def _rendered(drawing: str) -> "Image":
    """Render a drawing whose content was checked, by no font and no file of this computer."""
    import resvg_py

    try:
        png = resvg_py.svg_to_bytes(
            svg_string=drawing,
            width=LONGEST_SIDE,
            height=LONGEST_SIDE,
            dpi=96,  # CSS: sizes in millimetres mean nothing without it
            skip_system_fonts=True,
        )
    except ValueError as error:
        raise RefusedError("svg.unreadable") from error
    image = _opened(bytes(png))
    if image.getchannel("A").getextrema() == _EMPTY:
        raise RefusedError("svg.empty")
    return image


def _opened(data: bytes) -> "Image":
    """Return a picture that ``picture_size`` has read, upright, with its transparency."""
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
        return ImageOps.exif_transpose(image).convert("RGBA")


def _small_enough(image: "Image") -> bytes:
    side = LONGEST_SIDE
    png = _png_within(image, side)
    while len(png) > LARGEST_EMBLEM and side > _LEAST_SIDE:
        side = side * 3 // 4
        png = _png_within(image, side)
    return png


def _png_within(image: "Image", side: int) -> bytes:
    from PIL import Image

    shown = image.copy()
    shown.thumbnail((side, side), Image.Resampling.LANCZOS)  # never larger than it was
    if shown.getchannel("A").getextrema() == (255, 255):
        shown = shown.convert("RGB")
    out = io.BytesIO()
    shown.save(out, "PNG", optimize=True)
    return out.getvalue()
