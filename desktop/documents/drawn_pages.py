"""The pages of a PDF as pictures, drawn as a viewer would: for codes that are no picture in it."""

import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

_DOTS = 200 / 72  # pixels a point: a code's module of minutes then has more than four
_LONGEST_SIDE = 2600  # pixels: A4 at 200 dots an inch has 2339
_pdfium = threading.Lock()  # the library must not be entered by two threads at once


def drawn_pages(pdf: bytes, most: int) -> "Generator[Image, None, None]":
    """Yield at most ``most`` pages in grey, the last first: a code stands at the end of minutes.

    Of a PDF that cannot be drawn nothing is yielded.
    """
    import pypdfium2

    try:
        with _pdfium:
            count = _page_count(pdf)
        for index in range(count - 1, max(count - 1 - most, -1), -1):
            with _pdfium:
                image = _drawn(pdf, index)
            yield image
    except (pypdfium2.PdfiumError, ValueError):
        return


def _page_count(pdf: bytes) -> int:
    with _opened(pdf) as document:
        return len(document)


def _drawn(pdf: bytes, index: int) -> "Image":
    """Return one page. The document is opened for it alone, so that nothing stays open between."""
    with _opened(pdf) as document:
        page = document[index]
        try:
            scale = min(_DOTS, _LONGEST_SIDE / max(*page.get_size(), 1))
            bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
            try:
                image: Image = bitmap.to_pil().copy()  # it may share the bitmap's memory
            finally:
                bitmap.close()
        finally:
            page.close()
    return image


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()
