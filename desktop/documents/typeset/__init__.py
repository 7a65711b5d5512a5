"""Arabic, Kurmanji and Syriac text set in type as PDF; knows nothing of meetings."""

from desktop.documents.typeset.canvas import Decoration, DocumentCanvas, PageInfo
from desktop.documents.typeset.closing import TableWithClosing
from desktop.documents.typeset.document import Document, RenderedDocument, render
from desktop.documents.typeset.furniture import Picture, Rule
from desktop.documents.typeset.keep import KeepTogether
from desktop.documents.typeset.page_geometry import PageGeometry
from desktop.documents.typeset.paragraph import (
    Paragraph,
    bullet_list,
    draw_paragraph,
    numbered_list,
)
from desktop.documents.typeset.styles import (
    BLACK,
    WHITE,
    Alignment,
    Color,
    Content,
    Direction,
    Kashida,
    ParagraphStyle,
    Run,
    TextStyle,
    VerticalAlignment,
)
from desktop.documents.typeset.table import Cell, Lines, Table, TableStyle, columns
from desktop.documents.typeset.watermark import watermark

__all__ = [
    "BLACK",
    "WHITE",
    "Alignment",
    "Cell",
    "Color",
    "Content",
    "Decoration",
    "Direction",
    "Document",
    "DocumentCanvas",
    "Kashida",
    "KeepTogether",
    "Lines",
    "PageGeometry",
    "PageInfo",
    "Paragraph",
    "ParagraphStyle",
    "Picture",
    "RenderedDocument",
    "Rule",
    "Run",
    "Table",
    "TableStyle",
    "TableWithClosing",
    "TextStyle",
    "VerticalAlignment",
    "bullet_list",
    "columns",
    "draw_paragraph",
    "numbered_list",
    "render",
    "watermark",
]
