"""Reads a code of this program from a picture of the paper: a photograph or a scan."""

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.documents.seal_code import LONGEST_TEXT, is_seal_code
from desktop.language.errors import RefusedError

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST_FILE = 40 * 1024 * 1024
"""Bytes of a picture; a telephone's largest photographs have some 30 MB."""
LARGEST_AREA = 52_000_000
"""Pixels: A4 at 700 dots an inch, or a telephone's photograph of 50 megapixels."""

_FORMATS = ("PNG", "JPEG")
_SIGNATURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_WORKING_SIDE = 3600  # pixels of the longer side: above it a page is made smaller before reading
_FINE_SIDES = (2400, 1600)  # sizes at which noise is averaged away, tried when others failed
# What Pillow raises for files that are torn or made to break readers.
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, LookupError, struct.error, zlib.error)


@dataclass(frozen=True, slots=True)
class CodeKind:
    """A kind of code that is looked for.

    Attributes:
        is_ours: tells its text from that of other codes.
        longest: characters; longer texts are passed over.
        several: what is refused with if a picture shows more than one.
    """

    is_ours: Callable[[str], bool]
    longest: int
    several: str


SEALS = CodeKind(is_seal_code, LONGEST_TEXT, several="picture.two_codes")


def is_picture(data: bytes) -> bool:
    """Tell whether a file sets out to be a PNG or JPEG picture."""
    return data.startswith(_SIGNATURES)


def read_code_picture(data: bytes, kind: CodeKind = SEALS) -> str:
    """Return the text of the code that is seen in a PNG or JPEG file.

    Raises:
        RefusedError: ``picture.too_large``, ``picture.unreadable``, ``picture.no_code`` (none is
            found, or none that is sharp enough), ``picture.other_code`` (there are codes, but
            none of this kind), or what ``kind`` names for several (``picture.two_codes``).
    """
    if len(data) > LARGEST_FILE:
        raise RefusedError("picture.too_large", limit=LARGEST_FILE // (1024 * 1024))
    return code_in_image(_opened(data), kind)


def code_in_image(image: "Image", kind: CodeKind = SEALS, *, spoiled: bool = True) -> str:
    """Return the text of the code in a picture that Pillow has opened; errors as above.

    ``spoiled``: light, lens or paper may have harmed it, so that it is tried in several ways; a
    page that a program has drawn is looked at once.
    """
    seen_other = False
    for attempt in _attempts(image) if spoiled else (image,):
        texts = _read(attempt, kind.longest)
        ours = sorted({text for text in texts if kind.is_ours(text)})
        if len(ours) > 1:
            raise RefusedError(kind.several, count=len(ours))
        if ours:
            return ours[0]
        seen_other = seen_other or bool(texts)
    raise RefusedError("picture.other_code" if seen_other else "picture.no_code")


def _opened(data: bytes) -> "Image":
    from PIL import Image

    try:
        if data.startswith(b"\x89PNG"):
            _refuse_large(*struct.unpack_from(">II", data, 16))  # before memory is set aside
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            _refuse_large(*image.size)
            image.draft("L", (_WORKING_SIDE, _WORKING_SIDE))  # JPEG can be unpacked smaller
            return _on_white(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise RefusedError("picture.too_large", limit=LARGEST_FILE // (1024 * 1024)) from error
    except _BROKEN as error:
        raise RefusedError("picture.unreadable") from error


def _on_white(image: "Image") -> "Image":
    """Return the picture in grey; what is transparent is paper."""
    from PIL import Image

    if image.mode not in ("RGBA", "LA", "PA") and "transparency" not in image.info:
        return image.convert("L")
    seen = image.convert("LA")
    paper = Image.new("L", seen.size, 255)
    paper.paste(seen.getchannel("L"), mask=seen.getchannel("A"))
    return paper


def _refuse_large(width: int, height: int) -> None:
    if width * height > LARGEST_AREA:
        raise RefusedError("picture.too_large", limit=LARGEST_FILE // (1024 * 1024))


def _attempts(image: "Image") -> Iterator["Image"]:
    """Yield the picture in the ways in which a code may be seen, the likeliest first."""
    from PIL import ImageFilter, ImageOps

    grey = image if image.mode == "L" else image.convert("L")
    usual = _within(grey, _WORKING_SIDE)
    yield usual
    yield ImageOps.autocontrast(usual, cutoff=1)
    yield usual.filter(ImageFilter.GaussianBlur(1.2))
    for side in _FINE_SIDES:
        if max(usual.size) > side:
            yield _within(usual, side)
    if max(usual.size) * 2 <= _WORKING_SIDE:
        yield usual.resize((usual.width * 2, usual.height * 2))
    if usual is not grey:
        yield grey


def _within(image: "Image", side: int) -> "Image":
    scale = side / max(image.size)
    if scale >= 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, reducing_gap=2.0)


def _read(image: "Image", longest: int) -> list[str]:
    import zxingcpp

    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    found = zxingcpp.read_barcodes(image, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    return [one.text for one in found if one.valid and len(one.text) <= longest]
