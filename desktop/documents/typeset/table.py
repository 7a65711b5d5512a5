"""Tables: cells of paragraphs, heading rows on every page, columns from right to left."""

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from reportlab.platypus import Flowable

from desktop.documents.typeset.paragraph import Paragraph
from desktop.documents.typeset.styles import (
    Color,
    Content,
    Direction,
    ParagraphStyle,
    TextStyle,
    VerticalAlignment,
)
from desktop.documents.typeset.table_rows import Padding, Row, SetCell

_FUZZ = 0.01
_LEAST_LAST_ROWS = 2  # on the last page of a table, where the page before can spare one


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
    """Look of a table; ``stripe`` fills every other body row."""

    body: ParagraphStyle = _CELL_TEXT
    head: ParagraphStyle = _HEAD_TEXT
    lines: Lines | None = Lines()
    head_background: Color | None = (0.92, 0.93, 0.95)
    stripe: Color | None = None
    padding: Padding = (2.0, 5.0, 3.0)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is more than text: a style of its own, a background, several columns wide.

    ``content`` is text or a list of flowables. ``span`` counts columns; the cells it covers are
    left out of the row. ``heads_row`` makes it a row heading in the document's structure.
    """

    content: Content | list[Flowable]
    style: ParagraphStyle | None = None
    background: Color | None = None
    vertical: VerticalAlignment = VerticalAlignment.TOP
    span: int = 1
    heads_row: bool = False


class Table(Flowable):
    """Rows of cells, in reading order: the first column stands right if ``direction`` is RTL.

    ``widths`` are points; a None shares what the others leave of the line. Rows are kept whole
    unless one is higher than a page. The first ``header_rows`` rows repeat on every page.
    """

    def __init__(
        self,
        rows: Sequence[Sequence[Content | Cell]],
        widths: Sequence[float | None],
        *,
        style: TableStyle | None = None,
        header_rows: int = 1,
        direction: Direction = Direction.RTL,
        role: str = "Table",
        space_before: float = 0.0,
        space_after: float = 8.0,
    ) -> None:
        """Raises ValueError if a row does not fill the columns exactly."""
        super().__init__()
        self.style = style or TableStyle()
        self.direction = direction
        self.role = role
        self.header_rows = header_rows
        self.spaceBefore, self.spaceAfter = space_before, space_after
        self._widths = list(widths)
        set_rows = [self._set_row(row, place < header_rows) for place, row in enumerate(rows)]
        self._head, self._body = set_rows[:header_rows], set_rows[header_rows:]
        self._columns: tuple[float, ...] | None = None  # the widths that it is measured for

    def _set_row(self, row: Sequence[Content | Cell], is_head: bool) -> Row:
        cells = []
        column = 0
        for entry in row:
            cell = entry if isinstance(entry, Cell) else Cell(entry)
            flowables = self._flowables(cell, is_head)
            background = cell.background or (self.style.head_background if is_head else None)
            cells.append(SetCell(flowables, background, cell.vertical, column, cell.span))
            column += cell.span
        if column != len(self._widths):
            raise ValueError(f"row of {column} columns in a table of {len(self._widths)}")
        return Row(cells, is_head)

    def _flowables(self, cell: Cell, is_head: bool) -> list[Flowable]:
        content = cell.content
        if isinstance(content, list) and content and isinstance(content[0], Flowable):
            return list(content)
        style = cell.style or (self.style.head if is_head else self.style.body)
        role = "TH" if is_head or cell.heads_row else "TD"
        return [Paragraph(content, style, role=role)]

    # --- size ---------------------------------------------------------------------------------

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Set every cell and return the size in points."""
        self.width = available_width
        widths = self._column_widths(available_width)
        if widths != self._columns:
            self._columns = widths
            for row in self._rows:
                row.measure(widths, self.style.padding)
            self.height = sum([row.height for row in self._rows])
        return self.width, self.height

    @property
    def _rows(self) -> list[Row]:
        return [*self._head, *self._body]

    def _column_widths(self, available: float) -> tuple[float, ...]:
        given = sum(width for width in self._widths if width is not None)
        open_columns = self._widths.count(None)
        share = max(0.0, available - given) / open_columns if open_columns else 0.0
        return tuple(share if width is None else width for width in self._widths)

    # --- pages --------------------------------------------------------------------------------

    @property
    def body_rows(self) -> int:
        """Number of rows that are not headings."""
        return len(self._body)

    def divide(self, body_rows: int) -> tuple[Self, Self]:
        """Return two tables, the first with that many body rows; both have the headings."""
        first, rest = self._with(self._body[:body_rows]), self._with(self._body[body_rows:])
        if self._columns is not None:
            # Known, so that a long table is not added up again at every page.
            taken = sum([row.height for row in first._body])
            first._columns = rest._columns = self._columns
            first.height, rest.height = self._head_height() + taken, self.height - taken
        return first, rest

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the rows that fit and the rest; [] if not even one row fits."""
        self.wrap(available_width, available_height)
        if self.height <= available_height + _FUZZ:
            return [self]
        body = self._body
        room = available_height - self._head_height()
        fitting = 0
        while fitting < len(body) and body[fitting].height <= room + _FUZZ:
            room -= body[fitting].height
            fitting += 1
        if fitting < len(body) and self._must_cut(body[fitting]):
            return self._cut_row(fitting, room)
        if len(body) - fitting < _LEAST_LAST_ROWS < len(body) and fitting > 1:
            fitting -= 1
        if not fitting:
            return []
        return list(self.divide(fitting))

    def _head_height(self) -> float:
        return sum(row.height for row in self._head)

    def _with(self, body: list[Row]) -> Self:
        part = copy.copy(self)
        part.__dict__.pop("_postponed", None)  # ReportLab's mark that it was moved on once
        part._body, part._columns = body, None
        return part

    def _must_cut(self, row: Row) -> bool:
        """Whether ``row`` is higher than a whole page below the headings."""
        frame = getattr(self, "_frame", None)
        if frame is None:
            return False
        return bool(row.height > frame._aH - self._head_height() + _FUZZ)

    def _cut_row(self, place: int, room: float) -> list[Flowable]:
        body = self._body
        widths = self._columns or ()
        upper, lower = body[place].cut(widths, self.style.padding, room)
        if upper.is_empty:
            return list(self.divide(place)) if place else []
        return [
            self._with([*body[:place], upper]),
            self._with([lower, *body[place + 1 :]]),
        ]

    # --- drawing ------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw backgrounds, then lines, then the cells in reading order."""
        edges = self._edges()
        operators = ["/Artifact BMC q", *self._backgrounds(edges), *self._drawn_lines(edges)]
        self.canv.add_code(" ".join([*operators, "Q EMC"]))
        top = self.height
        for row in self._rows:
            for cell in row.cells:
                self._draw_cell(cell, row, top, edges)
            top -= row.height

    def _edges(self) -> list[tuple[float, float]]:
        """Left and right edge of each column."""
        edges = []
        x = 0.0
        for width in self._columns or ():
            edges.append((x, x + width))
            x += width
        if self.direction is Direction.RTL:
            edges = [(self.width - right, self.width - left) for left, right in edges]
        return edges

    def _box(self, cell: SetCell, edges: list[tuple[float, float]]) -> tuple[float, float]:
        columns = edges[cell.column : cell.column + cell.span]
        return min(left for left, _ in columns), max(right for _, right in columns)

    def _backgrounds(self, edges: list[tuple[float, float]]) -> list[str]:
        operators = []
        top = self.height
        body_row = 0
        for row in self._rows:
            striped = self.style.stripe if not row.is_head and body_row % 2 else None
            body_row += not row.is_head
            for cell in row.cells:
                color = cell.background or striped
                if color:
                    left, right = self._box(cell, edges)
                    operators.append(
                        "{:g} {:g} {:g} rg".format(*color)
                        + f" {left:.3f} {top - row.height:.3f}"
                        + f" {right - left:.3f} {row.height:.3f} re f"
                    )
            top -= row.height
        return operators

    def _drawn_lines(self, edges: list[tuple[float, float]]) -> list[str]:
        lines = self.style.lines
        if lines is None:
            return []
        segments: dict[tuple[float, float, float, float], None] = {}  # a set that keeps its order
        top = self.height
        for row in self._rows:
            bottom = top - row.height
            for cell in row.cells:
                left, right = self._box(cell, edges)
                segments[left, top, right, top] = None
                segments[left, bottom, right, bottom] = None
                if lines.vertical:
                    segments[left, top, left, bottom] = None
                    segments[right, top, right, bottom] = None
            top = bottom
        look = "{:g} {:g} {:g} RG {:g} w 2 J".format(*lines.color, lines.width)
        drawn = [f"{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l" for x0, y0, x1, y1 in segments]
        return [look, *drawn, "S"]

    def _draw_cell(
        self, cell: SetCell, row: Row, top: float, edges: list[tuple[float, float]]
    ) -> None:
        above, side, below = self.style.padding
        left, _ = self._box(cell, edges)
        spare = row.height - above - below - sum(cell.heights)
        share = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[cell.vertical.value]
        y = top - above - spare * share
        for flowable, height in zip(cell.flowables, cell.heights, strict=True):
            y -= height
            flowable.drawOn(self.canv, left + side, y)


def columns(
    blocks: Sequence[list[Flowable]],
    widths: Sequence[float | None],
    *,
    gap: float = 12.0,
    direction: Direction = Direction.RTL,
    vertical: VerticalAlignment = VerticalAlignment.TOP,
) -> Table:
    """Return blocks side by side, the first one right in RTL; they are not divided over pages."""
    style = TableStyle(lines=None, padding=(0.0, gap / 2, 0.0))
    cells: list[Content | Cell] = [Cell(block, vertical=vertical) for block in blocks]
    return Table(
        [cells], widths, style=style, header_rows=0, direction=direction, role="Div",
        space_after=0.0,
    )  # fmt: skip
