"""Tables: cells of paragraphs, heading rows on every page, columns from right to left."""

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from reportlab.platypus import Flowable

from desktop.documents.typeset.keep import heights
from desktop.documents.typeset.paragraph import Paragraph
from desktop.documents.typeset.styles import (
    Color,
    Content,
    Direction,
    ParagraphStyle,
    TextStyle,
    VerticalAlignment,
)

_FUZZ = 0.01
_LEAST_LAST_ROWS = 2  # on the last page of a table, where the page before can spare one

Padding = tuple[float, float, float]
"""Points above, on each side of and below the content of a cell."""


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


@dataclass(slots=True)
class _SetCell:
    """A cell with its content as flowables and the columns it stands in."""

    flowables: list[Flowable]
    background: Color | None
    vertical: VerticalAlignment
    column: int
    span: int


@dataclass(slots=True)
class _Row:
    cells: list[_SetCell]
    is_head: bool
    height: float = 0.0


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
        self._rows = [self._set_row(row, place < header_rows) for place, row in enumerate(rows)]
        self._is_continuation = False

    def _set_row(self, row: Sequence[Content | Cell], is_head: bool) -> _Row:
        cells = []
        column = 0
        for entry in row:
            cell = entry if isinstance(entry, Cell) else Cell(entry)
            flowables = self._flowables(cell, is_head)
            background = cell.background or (self.style.head_background if is_head else None)
            cells.append(_SetCell(flowables, background, cell.vertical, column, cell.span))
            column += cell.span
        if column != len(self._widths):
            raise ValueError(f"row of {column} columns in a table of {len(self._widths)}")
        return _Row(cells, is_head)

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
        self._columns = self._column_widths(available_width)
        for row in self._rows:
            row.height = self._row_height(row)
        self.height = sum(row.height for row in self._rows)
        return self.width, self.height

    def _column_widths(self, available: float) -> list[float]:
        given = sum(width for width in self._widths if width is not None)
        open_columns = self._widths.count(None)
        share = max(0.0, available - given) / open_columns if open_columns else 0.0
        return [share if width is None else width for width in self._widths]

    def _inner_width(self, cell: _SetCell) -> float:
        whole = sum(self._columns[cell.column : cell.column + cell.span])
        return whole - 2 * self.style.padding[1]

    def _row_height(self, row: _Row) -> float:
        above, _, below = self.style.padding
        tallest = max(
            (sum(heights(cell.flowables, self._inner_width(cell))) for cell in row.cells),
            default=0.0,
        )
        return tallest + above + below

    # --- pages --------------------------------------------------------------------------------

    @property
    def body_rows(self) -> int:
        """Number of rows that are not headings."""
        return sum(1 for row in self._rows if not row.is_head)

    def divide(self, body_rows: int) -> tuple[Self, Self]:
        """Return two tables, the first with that many body rows; both have the headings."""
        head, body = self._head_and_body()
        return self._with(head, body[:body_rows]), self._with(head, body[body_rows:], True)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the rows that fit and the rest; [] if not even one row fits."""
        self.wrap(available_width, available_height)
        if self.height <= available_height + _FUZZ:
            return [self]
        head, body = self._head_and_body()
        room = available_height - sum(row.height for row in head)
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

    def _head_and_body(self) -> tuple[list[_Row], list[_Row]]:
        return [r for r in self._rows if r.is_head], [r for r in self._rows if not r.is_head]

    def _with(self, head: list[_Row], body: list[_Row], continues: bool = False) -> Self:
        part = copy.copy(self)
        part.__dict__.pop("_postponed", None)  # ReportLab's mark that it was moved on once
        part._rows = head + body
        part._is_continuation = continues or self._is_continuation
        return part

    def _must_cut(self, row: _Row) -> bool:
        """Whether ``row`` is higher than a whole page below the headings."""
        frame = getattr(self, "_frame", None)
        if frame is None:
            return False
        head = sum(r.height for r in self._rows if r.is_head)
        return bool(row.height > frame._aH - head + _FUZZ)

    def _cut_row(self, place: int, room: float) -> list[Flowable]:
        above, _, below = self.style.padding
        head, body = self._head_and_body()
        upper, lower = copy.copy(body[place]), copy.copy(body[place])
        upper.cells, lower.cells = [], []
        for cell in body[place].cells:
            inside = room - above - below
            first, rest = _split_flowables(cell.flowables, self._inner_width(cell), inside)
            for row, flowables in ((upper, first), (lower, rest)):
                part = copy.copy(cell)
                part.flowables = flowables
                row.cells.append(part)
        if not any(cell.flowables for cell in upper.cells):
            return list(self.divide(place)) if place else []
        return [
            self._with(head, [*body[:place], upper]),
            self._with(head, [lower, *body[place + 1 :]], True),
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
        for width in self._columns:
            edges.append((x, x + width))
            x += width
        if self.direction is Direction.RTL:
            edges = [(self.width - right, self.width - left) for left, right in edges]
        return edges

    def _box(self, cell: _SetCell, edges: list[tuple[float, float]]) -> tuple[float, float]:
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
        self, cell: _SetCell, row: _Row, top: float, edges: list[tuple[float, float]]
    ) -> None:
        above, side, below = self.style.padding
        left, _ = self._box(cell, edges)
        each = heights(cell.flowables, self._inner_width(cell))
        spare = row.height - above - below - sum(each)
        share = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[cell.vertical.value]
        y = top - above - spare * share
        for flowable, height in zip(cell.flowables, each, strict=True):
            y -= height
            flowable.drawOn(self.canv, left + side, y)


def _split_flowables(
    flowables: list[Flowable], width: float, height: float
) -> tuple[list[Flowable], list[Flowable]]:
    """Divide the content of a cell where ``height`` ends."""
    each = heights(flowables, width)
    room = height
    for place, (flowable, needed) in enumerate(zip(flowables, each, strict=True)):
        if needed <= room + _FUZZ:
            room -= needed
            continue
        space = needed - flowable.wrap(width, room)[1]
        parts = flowable.split(width, max(0.0, room - space))
        if len(parts) > 1:
            return [*flowables[:place], parts[0]], [*parts[1:], *flowables[place + 1 :]]
        return flowables[:place], flowables[place:]
    return flowables, []


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
