"""Drawing a table: backgrounds, then lines, then the cells in reading order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.documents.typeset.styles import Direction
from desktop.documents.typeset.table_rows import Row, SetCell
from desktop.documents.typeset.table_style import TableStyle

_SHARES = {"top": 0.0, "middle": 0.5, "bottom": 1.0}


@dataclass(frozen=True, slots=True)
class Box:
    """Where a cell stands: its edges, and the top and bottom of the rows it covers."""

    left: float
    right: float
    top: float
    bottom: float


class TableDrawing:
    """The rows of one part of a table with their places, ``top`` points above the origin."""

    def __init__(
        self,
        rows: Sequence[Row],
        widths: Sequence[float],
        width: float,
        top: float,
        direction: Direction,
        style: TableStyle,
    ) -> None:
        self.rows = rows
        self.style = style
        self._edges = _edges(widths, width, direction)
        self._tops = [top]
        for row in rows:
            self._tops.append(self._tops[-1] - row.height)

    def box(self, place: int, cell: SetCell) -> Box:
        """Return where ``cell`` of the row at ``place`` stands."""
        first, last = self._edges[cell.column], self._edges[cell.column + cell.span - 1]
        end = min(place + cell.rows, len(self.rows))
        return Box(
            min(first[0], last[0]), max(first[1], last[1]), self._tops[place], self._tops[end]
        )

    def grounds(self) -> list[str]:
        """Return the operators of the backgrounds."""
        operators = []
        for place, row in enumerate(self.rows):
            striped = self.style.stripe if not row.is_head and row.number % 2 else None
            for cell in row.cells:
                color = cell.background or striped
                if color:
                    box = self.box(place, cell)
                    operators.append(
                        "{:g} {:g} {:g} rg".format(*color)
                        + f" {box.left:.3f} {box.bottom:.3f}"
                        + f" {box.right - box.left:.3f} {box.top - box.bottom:.3f} re f"
                    )
        return operators

    def lines(self) -> list[str]:
        """Return the operators of the lines, each line once."""
        lines = self.style.lines
        if lines is None:
            return []
        segments: dict[tuple[float, float, float, float], None] = {}  # a set that keeps its order
        for place, row in enumerate(self.rows):
            for cell in row.cells:
                box = self.box(place, cell)
                left, right = round(box.left, 2), round(box.right, 2)
                top, bottom = round(box.top, 2), round(box.bottom, 2)
                segments[left, top, right, top] = None
                segments[left, bottom, right, bottom] = None
                if lines.vertical:
                    segments[left, top, left, bottom] = None
                    segments[right, top, right, bottom] = None
        look = "{:g} {:g} {:g} RG {:g} w 2 J".format(*lines.color, lines.width)
        drawn = [f"{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l" for x0, y0, x1, y1 in segments]
        return [look, *drawn, "S"]

    def contents(self, place: int, cell: SetCell) -> Iterator[tuple[Any, float, float]]:
        """Yield each flowable of ``cell`` with the lower left corner it is to be drawn at."""
        above, side, below = self.style.padding
        box = self.box(place, cell)
        spare = box.top - box.bottom - above - below - sum(cell.heights)
        y = box.top - above - spare * _SHARES[cell.vertical.value]
        for flowable, height in zip(cell.flowables, cell.heights, strict=True):
            y -= height
            yield flowable, box.left + side, y


def _edges(
    widths: Sequence[float], width: float, direction: Direction
) -> list[tuple[float, float]]:
    """Return left and right edge of each column."""
    edges = []
    x = 0.0
    for each in widths:
        edges.append((x, x + each))
        x += each
    if direction is Direction.RTL:
        edges = [(width - right, width - left) for left, right in edges]
    return edges
