"""The page canvas: no font but embedded ones, and pages kept open until their count is known."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop.documents.typeset.embedded_font import FontBook
from desktop.documents.typeset.line_painter import LinePainter

# Streams are compressed only; ReportLab would also write them in ASCII, a quarter longer.
rl_config.useA85 = 0


@dataclass(frozen=True, slots=True)
class PageInfo:
    """Which page is being decorated, and how many there are."""

    number: int
    count: int


Decoration = Callable[["DocumentCanvas", PageInfo], None]
"""Draws something on every page: header, footer, watermark."""


class DocumentCanvas(Canvas):
    """A canvas that paragraphs of this package can be drawn on.

    Pages are finished at the end, when their count is known: one pass sets the text, and headers
    and footers still say "page 2 of 3".
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._doc.info = _Information()
        self.fonts = FontBook(self._doc)
        self.painter = LinePainter(self.fonts)
        self.background: list[Decoration] = []
        self.foreground: list[Decoration] = []
        self._open_pages: list[dict[str, Any]] = []

    def add_code(self, operators: str) -> None:
        """Write PDF operators onto the page."""
        self._code.append(operators)

    def _make_preamble(self) -> None:
        # ReportLab begins each page by choosing Helvetica, which no PDF may name unembedded.
        self._preamble = "1 0 0 1 0 0 cm"

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Put the page aside and begin the next."""
        self._open_pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Decorate and finish all pages, then write the file."""
        count = len(self._open_pages)
        for number, page in enumerate(self._open_pages, start=1):
            self.__dict__.update(page)
            body: list[str] = page["_code"]
            self._code = []
            self._decorate(self.background, PageInfo(number, count))
            self._code += body
            self._decorate(self.foreground, PageInfo(number, count))
            super().showPage()
        self._doc.SaveToFile(self._filename, self)

    def _decorate(self, decorations: list[Decoration], info: PageInfo) -> None:
        for decoration in decorations:
            self.saveState()
            self.add_code("/Artifact BMC")
            decoration(self, info)
            self.add_code("EMC")
            self.restoreState()


class _Information(pdfdoc.PDFInfo):
    """What the file says of itself, without dates.

    ReportLab would write a date: today's, and the same record would not give the same bytes, or
    the first day of 2000, which is not true.
    """

    def format(self, document: Any) -> Any:
        known = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": self.creator,
            "Producer": self.producer,
        }
        entries = {key: pdfdoc.PDFString(text) for key, text in known.items() if text}
        return pdfdoc.PDFDictionary(entries).format(document)
