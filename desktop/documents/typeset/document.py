"""From a story of flowables to the bytes of a PDF."""

import io
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate

from desktop.documents.typeset.attachment import Attachment
from desktop.documents.typeset.canvas import Decoration, DocumentCanvas
from desktop.documents.typeset.keep import KeepWithNext
from desktop.documents.typeset.notes import number_notes
from desktop.documents.typeset.page_frame import PageFrame
from desktop.documents.typeset.page_geometry import A4, PageGeometry
from desktop.documents.typeset.paragraph import Paragraph
from desktop.documents.typeset.styles import Content, ParagraphStyle
from desktop.documents.typeset.xmp import About
from desktop.language.digits import WESTERN, in_digits

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Document:
    """What a document is apart from its story.

    ``digits`` (``western`` or ``arabic-indic``) are those of the numbers of notes. ``header`` and
    ``footer`` are drawn over each page, ``background`` under it. ``attachments`` are files that it
    carries with it.
    """

    title: str
    geometry: PageGeometry = A4
    language: str = "ar"
    author: str = ""
    subject: str = ""
    producer: str = "Mahdar"
    header: Decoration | None = None
    footer: Decoration | None = None
    background: Decoration | None = None
    digits: str = WESTERN
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A finished PDF; ``missing`` counts characters that none of the fonts can draw."""

    data: bytes
    pages: int
    missing: dict[str, int]


def render(document: Document, story: Sequence[Flowable]) -> RenderedDocument:
    """Set ``story`` in type. The same document and story give the same bytes.

    Raises reportlab's LayoutError for a flowable wider or higher than a page that cannot split.
    """
    buffer = io.BytesIO()
    template = _Template(document, buffer)
    flowables = list(story) or [Paragraph("")]
    number_notes(flowables, lambda number: in_digits(str(number), document.digits), _note)
    template.build(flowables, canvasmaker=template.make_canvas)
    missing = dict(sorted(template.canvas.fonts.missing.items()))
    if missing:
        codes = " ".join(f"U+{ord(character):04X}" for character in missing)
        _log.warning("%s: no glyph for %s", document.title, codes)
    return RenderedDocument(buffer.getvalue(), template.pages, missing)


class _Template(BaseDocTemplate):
    """One frame a page, decorations, and headings that stay with what they head."""

    def __init__(self, document: Document, buffer: io.BytesIO) -> None:
        geometry = document.geometry
        size = (geometry.width, geometry.height)
        super().__init__(buffer, pagesize=size, keepTogetherClass=KeepWithNext)
        self.document = document
        self.column = PageFrame(
            geometry.left, geometry.bottom, geometry.text_width, geometry.text_height
        )
        self.addPageTemplates([PageTemplate(frames=[self.column])])
        self.canvas: DocumentCanvas
        self.pages = 0

    def make_canvas(self, *arguments: Any, **options: Any) -> DocumentCanvas:
        document = self.document
        about = About(
            title=document.title,
            author=document.author,
            subject=document.subject,
            language=document.language,
            producer=document.producer,
        )
        self.canvas = canvas = DocumentCanvas(*arguments, about=about, **options)
        canvas.background = document.background
        canvas.header, canvas.footer = document.header, document.footer
        canvas.attachments = document.attachments
        return canvas

    def afterPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Set the notes of the page, and count it."""
        self.column.draw_notes(self.canvas)
        self.pages = self.page

    def _endBuild(self) -> None:  # noqa: N802 - ReportLab's name
        """Give notes that did not fit pages of their own."""
        self.column.holds_only_notes = True
        while self.column.waiting:
            if self._hanging:
                self.clean_hanging()
                self._curPageFlowableCount += 1
            else:
                self.handle_pageBreak()
        super()._endBuild()


def _note(content: Content, style: ParagraphStyle, mark: str, width: float) -> Paragraph:
    return Paragraph(content, style, role="Note", marker=mark, marker_width=width)
