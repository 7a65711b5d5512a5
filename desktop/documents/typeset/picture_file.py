"""Whether a file is a picture that can be printed, found out before it is on a page."""

import io
import struct
import zlib

LARGEST_SIDE = 4000
"""Pixels: an A4 page at 340 dots an inch; a picture above that is a mistake, or an attack."""

_FORMATS = ("PNG", "JPEG")
# What Pillow raises for files that are torn or made to break readers.
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, LookupError, struct.error, zlib.error)


def picture_size(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels of a PNG or JPEG file.

    Raises:
        OSError: it is no such file, it cannot be read to its end, or a side is longer than
            ``LARGEST_SIDE``.
    """
    from PIL import Image

    try:
        if data.startswith(b"\x89PNG"):
            _refuse_large(*struct.unpack_from(">II", data, 16))  # before Pillow sets memory aside
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            _refuse_large(*image.size)
            image.convert("RGBA")
            return image.size
    except (*_BROKEN, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise OSError(f"not a picture that can be printed: {error}") from error


def _refuse_large(width: int, height: int) -> None:
    if max(width, height) > LARGEST_SIDE:
        raise OSError(f"{width} × {height} pixels")
