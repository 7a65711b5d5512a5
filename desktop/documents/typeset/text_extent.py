"""How wide a text needs to be, and how wide it would be on one line."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.documents.typeset.pieces import Piece


class Extent(NamedTuple):
    """Widths in points: of the widest part that is never divided, and of the longest line."""

    least: float
    natural: float

    def wider(self, by: float) -> "Extent":
        """Return the extent with ``by`` points at the sides."""
        return Extent(self.least + by, self.natural + by)


def extent_of(pieces: Sequence[Piece]) -> Extent:
    """Return the extent of ``pieces``; a line ends only where a break is forced."""
    least = natural = 0.0
    part = part_inked = line = line_inked = 0.0
    for piece in pieces:
        part += piece.width
        line += piece.width
        if not piece.is_space:
            part_inked, line_inked = part, line
        if piece.break_after:
            least = max(least, part_inked)
            part = part_inked = 0.0
            if piece.must_break:
                natural = max(natural, line_inked)
                line = line_inked = 0.0
    return Extent(max(least, part_inked), max(natural, line_inked))
