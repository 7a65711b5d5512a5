"""The rows of a table once their cells are set: how high they are, and how a row is divided."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportlab.platypus import Flowable

from desktop.documents.typeset.keep import heights
from desktop.documents.typeset.styles import Color, VerticalAlignment

_FUZZ = 0.01

Padding = tuple[float, float, float]
"""Points above, on each side of and below the content of a cell."""


@dataclass(slots=True)
class SetCell:
    """A cell with its content as flowables and the columns it stands in.

    ``heights`` are those of the flowables, as measured last.
    """

    flowables: list[Flowable]
    background: Color | None
    vertical: VerticalAlignment
    column: int
    span: int
    heights: list[float] = field(default_factory=list)

    def inner_width(self, widths: Sequence[float], padding: Padding) -> float:
        """Return the width that is left to the content, in columns of ``widths``."""
        return sum(widths[self.column : self.column + self.span]) - 2 * padding[1]


@dataclass(slots=True)
class Row:
    """A row; ``height`` is in points, once it is measured.

    A row is measured once for the widths it stands in, however many pages its table is divided
    over: a table is asked for its height at every page.
    """

    cells: list[SetCell]
    is_head: bool
    height: float = 0.0
    measured_for: tuple[float, ...] | None = None

    def measure(self, widths: tuple[float, ...], padding: Padding) -> None:
        """Set the cells for columns of ``widths``, unless they already are."""
        if widths == self.measured_for:
            return
        for cell in self.cells:
            cell.heights = heights(cell.flowables, cell.inner_width(widths, padding))
        tallest = max((sum(cell.heights) for cell in self.cells), default=0.0)
        self.height = padding[0] + tallest + padding[2]
        self.measured_for = widths

    def cut(self, widths: tuple[float, ...], padding: Padding, room: float) -> tuple["Row", "Row"]:
        """Return the part of the row that ``room`` points hold, and the rest."""
        upper, lower = [], []
        for cell in self.cells:
            inside = room - padding[0] - padding[2]
            width = cell.inner_width(widths, padding)
            first, rest = _split_flowables(cell.flowables, width, inside)
            upper.append(replace(cell, flowables=first, heights=[]))
            lower.append(replace(cell, flowables=rest, heights=[]))
        return Row(upper, self.is_head), Row(lower, self.is_head)

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not any(cell.flowables for cell in self.cells)


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
