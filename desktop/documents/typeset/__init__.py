"""Arabic, Kurmanji and Syriac text set in type as PDF; knows nothing of meetings."""

from desktop.documents.typeset.attachment import Attachment
from desktop.documents.typeset.canvas import Decoration, DocumentCanvas, PageInfo
from desktop.documents.typeset.closing import TableWithClosing
from desktop.documents.typeset.column_widths import ColumnWidth, Share
from desktop.documents.typeset.document import Document, RenderedDocument, render
from desktop.documents.typeset.furniture import Picture, Rule
from desktop.documents.typeset.keep import KeepTogether
from desktop.documents.typeset.lists import (
    ListItem,
    Numbering,
    bullet_list,
    heading,
    nested_list,
    numbered_list,
)
from desktop.documents.typeset.page_geometry import PageGeometry
from desktop.documents.typeset.paragraph import Paragraph, draw_paragraph
from desktop.documents.typeset.parallel import ParallelColumns
from desktop.documents.typeset.styles import (
    BLACK,
    WHITE,
    Alignment,
    Color,
    Content,
    Direction,
    Kashida,
    Note,
    ParagraphStyle,
    Run,
    TextStyle,
    VerticalAlignment,
)
from desktop.documents.typeset.table import Table, columns
from desktop.documents.typeset.table_style import Cell, Lines, TableStyle
from desktop.documents.typeset.watermark import watermark

__all__ = [
    "BLACK",
    "WHITE",
    "Alignment",
    "Attachment",
    "Cell",
    "Color",
    "ColumnWidth",
    "Content",
    "Decoration",
    "Direction",
    "Document",
    "DocumentCanvas",
    "Kashida",
    "KeepTogether",
    "Lines",
    "ListItem",
    "Note",
    "Numbering",
    "PageGeometry",
    "PageInfo",
    "Paragraph",
    "ParagraphStyle",
    "ParallelColumns",
    "Picture",
    "RenderedDocument",
    "Rule",
    "Run",
    "Share",
    "Table",
    "TableStyle",
    "TableWithClosing",
    "TextStyle",
    "VerticalAlignment",
    "bullet_list",
    "columns",
    "draw_paragraph",
    "heading",
    "nested_list",
    "numbered_list",
    "render",
    "watermark",
]
