"""Drawing a table: backgrounds, then lines, then the cells in reading order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.documents.typeset.styles import Direction
from desktop.documents.typeset.table_rows import Row, SetCell
from desktop.documents.typeset.table_style import TableStyle

_TOUCHING = 0.02  # points, that rounding may leave between two parts of a line
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
        """Return the operators of the lines, each as long as it goes on and drawn once."""
        lines = self.style.lines
        if lines is None:
            return []
        across: dict[float, set[tuple[float, float]]] = {}
        upright: dict[float, set[tuple[float, float]]] = {}
        for place, row in enumerate(self.rows):
            for cell in row.cells:
                box = self.box(place, cell)
                left, right = round(box.left, 2), round(box.right, 2)
                top, bottom = round(box.top, 2), round(box.bottom, 2)
                for y in (top, bottom):
                    across.setdefault(y, set()).add((left, right))
                for x in (left, right) if lines.vertical else ():
                    upright.setdefault(x, set()).add((bottom, top))
        look = "{:g} {:g} {:g} RG {:g} w 2 J".format(*lines.color, lines.width)
        drawn = [
            f"{left:g} {y:g} m {right:g} {y:g} l"
            for y, parts in across.items()
            for left, right in _joined(parts)
        ]
        drawn += [
            f"{x:g} {bottom:g} m {x:g} {top:g} l"
            for x, parts in upright.items()
            for bottom, top in _joined(parts)
        ]
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


def _joined(parts: set[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return ``parts`` of one line as the fewest that cover the same."""
    joined: list[tuple[float, float]] = []
    for start, end in sorted(parts):
        if joined and start <= joined[-1][1] + _TOUCHING:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


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
