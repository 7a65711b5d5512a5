"""The pictures that the pages of a scanned PDF consist of."""

import io
import struct
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop.documents.code_picture import LARGEST_AREA

if TYPE_CHECKING:
    from PIL.Image import Image

_LEAST_SIDE = 200  # pixels: a code cannot be read from less
_MOST_CHANNELS = 4
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, LookupError, struct.error, zlib.error)


def pictures_of(pdf: bytes, most: int) -> "Iterator[Image]":
    """Yield at most ``most`` pictures of a PDF in grey, those of the last page first.

    The code of minutes stands at their end. Pictures that cannot be read, or are too large to be
    pages, are passed over; of a PDF that cannot be read nothing is yielded.
    """
    import pikepdf

    given = 0
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            for page in reversed(document.pages):
                for stream in page.get_images(recursive=False).values():
                    image = _picture(stream)
                    if image is not None and given < most:
                        given += 1
                        yield image
    except (pikepdf.PdfError, *_BROKEN, AttributeError):
        return


def _picture(stream: Any) -> "Image | None":
    import pikepdf
    from PIL import Image

    try:
        width, height = int(stream.Width), int(stream.Height)
        if min(width, height) < _LEAST_SIDE or width * height > LARGEST_AREA:
            return None
        if _unpacks_to_too_much(stream, width * height):
            return None
        image = pikepdf.PdfImage(stream).as_pil_image()
        return image.convert("L") if image.width * image.height <= LARGEST_AREA else None
    except (pikepdf.PdfError, NotImplementedError, AttributeError, *_BROKEN):
        return None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None


def _unpacks_to_too_much(stream: Any, area: int) -> bool:
    """Tell whether a deflated picture holds far more than its pixels: it was made to do harm."""
    import pikepdf

    filters = stream.get("/Filter")
    names = list(filters) if isinstance(filters, pikepdf.Array) else [filters]
    if "/FlateDecode" not in map(str, names):
        return False
    unpacker = zlib.decompressobj()
    unpacker.decompress(stream.read_raw_bytes(), 2 * _MOST_CHANNELS * area + 100_000)
    return not unpacker.eof
