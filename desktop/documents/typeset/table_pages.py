"""Where a table goes over to the next page: between rows, or through one that is high."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.typeset.table_rows import (
    Padding,
    Row,
    cut_row,
    is_joined,
    parted,
    with_cut,
)

_FUZZ = 0.01
_LEAST_LAST_ROWS = 2  # on the last page of a table, where the page before can spare one

Parts = tuple[list[Row], list[Row]]
"""The rows that stay and the rows that go over to the next page."""


@dataclass(frozen=True, slots=True)
class PageEnd:
    """What is left of a page for the rows of a table's body. Lengths are points.

    ``room`` is what is left, ``page`` what a whole page has below the headings. Rows higher than
    ``share`` of a page may be divided. At the top of a page something has to stay in any case.
    """

    room: float
    page: float
    share: float
    at_top: bool
    widths: tuple[float, ...]
    padding: Padding

    def divide(self, rows: Sequence[Row]) -> Parts | None:
        """Return the rows that fit and the rest; None if none may stay.

        Rows are kept whole where that costs little; headings of rows stay with the rows below.
        """
        fitting, left = self._fitting(rows)
        if fitting < len(rows):
            through = self._through(rows, fitting, left)
            if through is not None:
                return through
        place = self._last_break(rows, fitting)
        if place:
            return self._parted(rows, place)
        if not self.at_top:
            return None
        forced = self._forced(rows, fitting, left)
        return forced if forced and forced[0] else None

    def _fitting(self, rows: Sequence[Row]) -> tuple[int, float]:
        """Return how many rows fit, and the room that they leave."""
        left = self.room
        for place, row in enumerate(rows):
            if row.height > left + _FUZZ:
                return place, left
            left -= row.height
        return len(rows), left

    def _through(self, rows: Sequence[Row], place: int, left: float) -> Parts | None:
        """Return the rows divided within the row at ``place``; None if it is to stay whole."""
        row = rows[place]
        too_high = row.height > self.page + _FUZZ
        if not too_high and (row.height <= self.page * self.share + _FUZZ or row.heads_group):
            return None
        cut = cut_row(row, self.widths, self.padding, left)
        fits = not cut.upper.is_empty and cut.upper.height <= left + _FUZZ
        if fits and (cut.keeps_all or (too_high and self.at_top)):
            return self._parted(with_cut(rows, place, cut), place + 1)
        return None

    def _last_break(self, rows: Sequence[Row], fitting: int) -> int:
        """Return before which row the table may go over, at ``fitting`` or earlier; 0 if none."""
        place = fitting
        if len(rows) - place < _LEAST_LAST_ROWS < len(rows) and place > 1:
            place -= 1
        return break_before(rows, place)

    def _forced(self, rows: Sequence[Row], fitting: int, left: float) -> Parts | None:
        """Return rows divided where nothing but a whole page would let them stay together."""
        if fitting:
            return self._parted(rows, fitting)
        cut = cut_row(rows[0], self.widths, self.padding, left, force=True)
        if cut.upper.is_empty or cut.upper.height > left + _FUZZ:
            return None
        return self._parted(with_cut(rows, 0, cut), 1)

    def _parted(self, rows: Sequence[Row], place: int) -> Parts:
        return parted(rows, place, self.widths, self.padding)


def break_before(rows: Sequence[Row], place: int) -> int:
    """Return the last row, at most ``place``, that may begin a page; 0 if there is none."""
    while place and (rows[place - 1].keeps_next or is_joined(rows, place)):
        place -= 1
    return place
