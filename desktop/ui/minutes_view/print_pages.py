"""Printing: the pages of the PDF, drawn as pictures at the printer's resolution.

What is printed is what was seen and is kept; no second way of setting it can differ. This module
loads Qt's PDF and printing libraries; import it when something is to be printed.
"""

import math
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from desktop.language.errors import RefusedError, WorldError

MOST_DPI = 400
"""A printer of 600 dots an inch gets pictures of 300, one of 1200 gets 400. At 600 an A4 page is a
picture of 140 MB that takes two seconds, and the eye sees no difference.
"""


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has.

    Raises:
        RefusedError: ``pdf.unreadable``.
    """
    with _Pages(pdf) as pages:
        return int(pages.pageCount())


def print_pages(pdf: bytes, printer: QPrinter) -> None:
    """Print a PDF, or the pages of it that the printer's dialog chose.

    Raises:
        RefusedError: ``pdf.unreadable``.
        WorldError: ``print.failed``: the printer does not answer or the file cannot be written.
    """
    with _Pages(pdf) as pages:
        printer.setFullPage(True)  # the page brings its own margins
        painter = QPainter()
        if not painter.begin(printer):
            raise WorldError("print.failed")
        try:
            for place, number in enumerate(_chosen(printer, pages.pageCount())):
                if place and not printer.newPage():
                    raise WorldError("print.failed")
                _draw_page(pages, number, painter, printer)
        finally:
            painter.end()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise WorldError("print.failed")


class _Pages:
    """A PDF held open."""

    def __init__(self, pdf: bytes) -> None:
        self._bytes = QBuffer()
        self._bytes.setData(QByteArray(pdf))
        self._document = QPdfDocument()

    def __enter__(self) -> QPdfDocument:
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._bytes)
        if self._document.status() is not QPdfDocument.Status.Ready:
            raise RefusedError("pdf.unreadable")
        return self._document

    def __exit__(self, *_error: object) -> None:
        self._document.close()
        self._bytes.close()


def _chosen(printer: QPrinter, count: int) -> Sequence[int]:
    """Return the wanted pages, counted from 0, in the order of printing."""
    numbers = [
        page
        for page in range(count)
        if printer.printRange() is not QPrinter.PrintRange.PageRange
        or printer.pageRanges().isEmpty()
        or printer.pageRanges().contains(page + 1)
    ]
    last_first = printer.pageOrder() is QPrinter.PageOrder.LastPageFirst
    return numbers[::-1] if last_first else numbers


def _draw_page(pages: QPdfDocument, number: int, painter: QPainter, printer: QPrinter) -> None:
    """Draw one page in the middle of the paper, smaller only if the paper is."""
    resolution = printer.resolution()
    step = math.ceil(resolution / MOST_DPI)  # whole, so that every dot meets the printer's dots
    dots = pages.pagePointSize(number) * (resolution / step / 72)
    size = QSize(round(dots.width()), round(dots.height()))
    picture = pages.render(number, size)
    paper = printer.pageLayout().fullRectPixels(resolution)
    fit = min(paper.width() / (size.width() * step), paper.height() / (size.height() * step))
    # A paper that is a dot narrower than the page by rounding is no smaller paper.
    scale = step if fit > 0.995 else step * fit
    painter.save()
    painter.translate(
        (paper.width() - size.width() * scale) / 2, (paper.height() - size.height() * scale) / 2
    )
    painter.scale(scale, scale)
    painter.drawImage(0, 0, picture)
    painter.restore()
