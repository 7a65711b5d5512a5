"""The page canvas: no font but embedded ones, and pages kept open until their count is known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop.documents.typeset.archive_entries import (
    reads_right_to_left,
    write_archive_entries,
)
from desktop.documents.typeset.attachment import Attachment
from desktop.documents.typeset.embedded_font import FontBook
from desktop.documents.typeset.line_painter import LinePainter
from desktop.documents.typeset.pdf_file import PdfFile
from desktop.documents.typeset.structure import Structure
from desktop.documents.typeset.tags import PageTags
from desktop.documents.typeset.xmp import About

# Streams are compressed only; ReportLab would also write them in ASCII, a quarter longer.
rl_config.useA85 = 0

_PAGINATION = "/Type/Pagination/Subtype"
# Entries of a page that ReportLab does not know, and needs to be told of before it writes them.
_PAGE_ENTRIES = ("StructParents", "Tabs")


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
    and footers still say "page 2 of 3". ``tags`` is where flowables say what they draw.
    """

    def __init__(self, *arguments: Any, about: About, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._about = about
        self._doc = PdfFile(compression=1, invariant=1)
        self._doc.info = _Information(about)
        self.fonts = FontBook(self._doc)
        self.painter = LinePainter(self.fonts, right_to_left=reads_right_to_left(about.language))
        self.tags = PageTags(self, Structure(about.language))
        self.background: Decoration | None = None
        self.header: Decoration | None = None
        self.footer: Decoration | None = None
        self.attachments: Sequence[Attachment] = ()
        self._open_pages: list[dict[str, Any]] = []

    def add_code(self, operators: str) -> None:
        """Write PDF operators onto the page."""
        self._code.append(operators)

    def _make_preamble(self) -> None:
        # ReportLab begins each page by choosing Helvetica, which no PDF may name unembedded.
        self._preamble = "1 0 0 1 0 0 cm"

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Put the page aside and begin the next."""
        self.tags.settle()
        self._open_pages.append(dict(self.__dict__))
        self._startPage()
        self.tags.turn_to(len(self._open_pages))

    def save(self) -> None:
        """Decorate and finish all pages, then write the file."""
        count = len(self._open_pages)
        for number, page in enumerate(self._open_pages, start=1):
            self.__dict__.update(page)
            page.clear()
            body: list[str] = self._code
            self._code: list[str] = []
            self.tags.skip()
            self._decorate(self.background, "/Watermark", PageInfo(number, count))
            self._code += body
            self.tags.skip()
            self._decorate(self.header, "/Header/Attached[/Top]", PageInfo(number, count))
            self._decorate(self.footer, "/Footer/Attached[/Bottom]", PageInfo(number, count))
            self._finish_page(number - 1)
        write_archive_entries(self._doc, self._about, self.tags.structure, self.attachments)
        self._doc.SaveToFile(self._filename, self)

    def _finish_page(self, place: int) -> None:
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, *_PAGE_ENTRIES]
        page.StructParents, page.Tabs = place, pdfdoc.PDFName("S")

    def _decorate(self, decoration: Decoration | None, subtype: str, info: PageInfo) -> None:
        if decoration is None:
            return
        self.saveState()
        with self.tags.artifact(_PAGINATION + subtype):
            decoration(self, info)
        self.restoreState()


class _Information(pdfdoc.PDFInfo):
    """What the file says of itself, without dates.

    ReportLab would write a date: today's, and the same record would not give the same bytes, or
    the first day of 2000, which is not true.
    """

    def __init__(self, about: About) -> None:
        self._about = about

    def format(self, document: Any) -> Any:
        known = self._about.information()
        entries = {key: pdfdoc.PDFString(text) for key, text in known.items()}
        return pdfdoc.PDFDictionary(entries).format(document)
