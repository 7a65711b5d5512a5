"""What a caller says of a table: its cells and its look."""

from dataclasses import dataclass

from reportlab.platypus import Flowable

from desktop.documents.typeset.styles import (
    Color,
    Content,
    ParagraphStyle,
    TextStyle,
    VerticalAlignment,
)
from desktop.documents.typeset.table_rows import Padding


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines between and around cells; ``vertical`` False leaves only those between rows."""

    color: Color = (0.45, 0.45, 0.45)
    width: float = 0.5
    vertical: bool = True


_CELL_TEXT = ParagraphStyle(text=TextStyle(size=11.0), leading=17.0, space_after=0.0)
_HEAD_TEXT = _CELL_TEXT.but(text=TextStyle(size=11.0, bold=True))


@dataclass(frozen=True, slots=True)
class TableStyle:
    """Look of a table; ``stripe`` fills every other body row.

    Rows higher than ``divide_above`` of a page may be divided between two pages, lower ones stay
    whole. ``repeat_groups`` repeats the heading of a group of rows that goes over a page.
    """

    body: ParagraphStyle = _CELL_TEXT
    head: ParagraphStyle = _HEAD_TEXT
    lines: Lines | None = Lines()
    head_background: Color | None = (0.92, 0.93, 0.95)
    stripe: Color | None = None
    padding: Padding = (2.0, 5.0, 3.0)
    divide_above: float = 0.3
    repeat_groups: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is more than text: a style of its own, a background, several columns wide.

    ``content`` is text or a list of flowables. ``span`` counts columns, ``rows`` counts rows; the
    cells it covers are left out of their rows. ``heads_row`` makes it the heading of its row in
    the document's structure; a row that is one such cell is the heading of the rows below it.
    """

    content: Content | list[Flowable]
    style: ParagraphStyle | None = None
    background: Color | None = None
    vertical: VerticalAlignment = VerticalAlignment.TOP
    span: int = 1
    heads_row: bool = False
    rows: int = 1
