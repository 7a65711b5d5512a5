"""The end of a paper: a block such as signatures that never stands alone on a page."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, FrameBreak

from desktop.documents.typeset.keep import (
    KeepTogether,
    begun,
    divided_on_page,
    heights,
    room_for_notes,
)
from desktop.documents.typeset.table import Table

_MORE_THAN_A_PAGE = 0xFFFFFF
_FUZZ = 0.01


class TableWithClosing(Flowable):
    """A table and a closing block; if the block goes to a new page, the last rows go with it.

    ``rows_along`` is how many rows at least stand above the block there.
    """

    def __init__(self, table: Table, closing: Sequence[Flowable], *, rows_along: int = 2) -> None:
        super().__init__()
        self.table = table
        self.closing = list(closing)
        self.rows_along = rows_along

    def held(self) -> list[Flowable]:
        """Return the table and the closing block."""
        return [self.table, *self.closing]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Ask to be split, which is when the decision falls."""
        return available_width, _MORE_THAN_A_PAGE

    def getSpaceBefore(self) -> float:  # noqa: N802, D102 - ReportLab's name
        return float(self.table.getSpaceBefore())

    def getSpaceAfter(self) -> float:  # noqa: N802, D102
        return float(self.closing[-1].getSpaceAfter()) if self.closing else 0.0

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return table and closing, divided so that the closing is never alone."""
        together: list[Flowable] = [self.table, *self.closing]
        frame = getattr(self, "_frame", None)
        needed = sum(heights(together, available_width)) + room_for_notes(self, together)
        if needed <= available_height + _FUZZ:
            return begun(together)
        if self.table.height > available_height + _FUZZ:
            parts = divided_on_page(self, self.table, available_width, available_height)
            if len(parts) == 1:
                parts = []
            if parts and parts[1].body_rows >= min(self.rows_along, self.table.body_rows):
                rest = TableWithClosing(parts[1], self.closing, rows_along=self.rows_along)
                return [parts[0], FrameBreak(), rest]
        staying = self.table.break_before(max(0, self.table.body_rows - self.rows_along))
        at_top = frame is None or frame._atTop
        if staying > 0 and self._fits(staying, available_width, available_height):
            first, rest_of_table = self.table.divide(staying)
            return [first, FrameBreak(), rest_of_table, KeepTogether(self.closing)]
        if at_top:
            return begun([self.table, KeepTogether(self.closing)])
        return [FrameBreak(), self]

    def _fits(self, rows: int, width: float, height: float) -> bool:
        first = self.table.divide(rows)[0]
        needed = first.wrap(width, height)[1] + room_for_notes(self, [first])
        return bool(needed <= height + _FUZZ)
