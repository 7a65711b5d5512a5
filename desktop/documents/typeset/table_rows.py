"""The rows of a table once their cells are set: how high they are, and how they are divided."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportlab.platypus import Flowable

from desktop.documents.typeset.keep import divided, heights
from desktop.documents.typeset.styles import Color, VerticalAlignment

_MORE_THAN_A_PAGE = 0xFFFFFF

Padding = tuple[float, float, float]
"""Points above, on each side of and below the content of a cell."""


@dataclass(slots=True)
class SetCell:
    """A cell with its content as flowables, and the columns and rows that it stands in.

    ``rows`` counts the rows from its own down. ``heads_row`` makes it the heading of its row.
    ``heights`` are those of the flowables, as measured last. ``key`` is the same in all parts of
    a cell that is divided over pages.
    """

    flowables: list[Flowable]
    background: Color | None
    vertical: VerticalAlignment
    column: int
    span: int
    rows: int = 1
    heads_row: bool = False
    heights: list[float] = field(default_factory=list)
    key: object = field(default_factory=object)

    def inner_width(self, widths: Sequence[float], padding: Padding) -> float:
        """Return the width that is left to the content, in columns of ``widths``."""
        if self.span == 1:
            return widths[self.column] - 2 * padding[1]
        return sum(widths[self.column : self.column + self.span]) - 2 * padding[1]

    def part(self, flowables: list[Flowable], rows: int) -> "SetCell":
        """Return this cell with a part of its content and of its rows."""
        return replace(self, flowables=flowables, rows=rows, heights=[])


@dataclass(slots=True)
class Row:
    """A row; ``height`` is in points, once it is measured.

    A row is measured once for the widths it stands in, however many pages its table is divided
    over: a table is asked for its height at every page. ``number`` counts the rows of the body,
    ``heads_group`` is a heading of the rows below it, ``keeps_next`` forbids a page break after it.
    """

    cells: list[SetCell]
    is_head: bool
    number: int = 0
    heads_group: bool = False
    keeps_next: bool = False
    height: float = 0.0
    measured_for: tuple[float, ...] | None = None
    key: object = field(default_factory=object)

    def measure(self, widths: tuple[float, ...], padding: Padding) -> bool:
        """Set the cells for columns of ``widths``; False if they already are."""
        if widths == self.measured_for:
            return False
        tallest = 0.0
        for cell in self.cells:
            width = cell.inner_width(widths, padding)
            if len(cell.flowables) == 1:
                cell.heights = [cell.flowables[0].wrap(width, _MORE_THAN_A_PAGE)[1]]
            else:
                cell.heights = heights(cell.flowables, width)
            if cell.rows == 1:
                tallest = max(tallest, sum(cell.heights))
        self.height = padding[0] + tallest + padding[2]
        self.measured_for = widths
        return True

    @property
    def is_empty(self) -> bool:
        """Whether nothing is printed in it, once it is measured: blank texts have no height."""
        return not any(any(cell.heights) for cell in self.cells)

    @property
    def tallest_line(self) -> float:
        """The height below which nothing of the row can be printed."""
        return max((min(cell.heights, default=0.0) for cell in self.cells), default=0.0)


def scope_of(row: Row, cell: SetCell) -> str:
    """Return which cells ``cell`` is the heading of: Column, Row, Both, or "" for none."""
    if row.is_head:
        return "Both" if cell.heads_row else "Column"
    return "Row" if cell.heads_row else ""


def measure_rows(rows: Sequence[Row], widths: tuple[float, ...], padding: Padding) -> float:
    """Set all cells of ``rows`` and return the height of them all.

    What a cell over several rows needs more than they have is added to the last of them.
    """
    for place, row in enumerate(rows):
        if not row.measure(widths, padding):
            continue
        for cell in row.cells:
            for below in rows[place + 1 : place + cell.rows]:
                below.measure(widths, padding)
    for place, row in enumerate(rows):
        for cell in row.cells:
            if cell.rows > 1:
                held = rows[place : place + cell.rows]
                lacking = padding[0] + sum(cell.heights) + padding[2]
                lacking -= sum([one.height for one in held])
                held[-1].height += max(0.0, lacking)
    return sum([row.height for row in rows])


@dataclass(frozen=True, slots=True)
class CutRow:
    """The two parts of a row; ``keeps_all`` if the upper one has something of every full cell."""

    upper: Row
    lower: Row
    keeps_all: bool


def cut_row(
    row: Row, widths: tuple[float, ...], padding: Padding, room: float, *, force: bool = False
) -> CutRow:
    """Divide ``row`` where ``room`` points end; ``force`` lets single lines stand alone."""
    upper, lower = [], []
    keeps_all = True
    inside = room - padding[0] - padding[2]
    for cell in row.cells:
        width = cell.inner_width(widths, padding)
        first, rest = divided(cell.flowables, width, inside, force=force)
        keeps_all = keeps_all and bool(first or not cell.flowables)
        upper.append(cell.part(first, 1))
        lower.append(cell.part(rest, cell.rows))
    above = replace(row, cells=upper, height=0.0, measured_for=None, keeps_next=False)
    below = replace(row, cells=lower, height=0.0, measured_for=None)
    above.measure(widths, padding)
    return CutRow(above, below, keeps_all)


def parted(
    rows: Sequence[Row], place: int, widths: tuple[float, ...], padding: Padding
) -> tuple[list[Row], list[Row]]:
    """Return ``rows`` before ``place`` and from there on; cells that reach over it are divided."""
    above, below = list(rows[:place]), list(rows[place:])
    for index, row in enumerate(above):
        reaching = [cell for cell in row.cells if index + cell.rows > place]
        if not reaching:
            continue
        room = sum([one.height for one in rows[index:place]]) - padding[0] - padding[2]
        kept, moved = [], []
        for cell in row.cells:
            if cell not in reaching:
                kept.append(cell)
                continue
            first, rest = divided(cell.flowables, cell.inner_width(widths, padding), room)
            kept.append(cell.part(first, place - index))
            moved.append(cell.part(rest, index + cell.rows - place))
        above[index] = replace(row, cells=kept, measured_for=None)
        cells = sorted([*below[0].cells, *moved], key=lambda cell: cell.column)
        below[0] = replace(below[0], cells=cells, measured_for=None)
    return above, below


def with_cut(rows: Sequence[Row], place: int, cut: CutRow) -> list[Row]:
    """Return ``rows`` with the two parts of a row in its place."""
    result = []
    for index, row in enumerate(rows):
        if index == place:
            result += [cut.upper, cut.lower]
            continue
        over = [index < place < index + cell.rows for cell in row.cells]
        if any(over):
            cells = [
                replace(cell, rows=cell.rows + more)
                for cell, more in zip(row.cells, over, strict=True)
            ]
            row = replace(row, cells=cells)  # noqa: PLW2901 - the same row, one more below it
        result.append(row)
    return result


def is_joined(rows: Sequence[Row], place: int) -> bool:
    """Whether a cell reaches from the rows before ``place`` over to those after it."""
    return any(
        index + cell.rows > place for index, row in enumerate(rows[:place]) for cell in row.cells
    )
