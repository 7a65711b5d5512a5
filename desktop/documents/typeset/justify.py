"""How a justified line fills its measure: kashidas first, then its spaces."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.documents.typeset.kashida import place_kashidas
from desktop.documents.typeset.pieces import Piece
from desktop.documents.typeset.styles import Kashida

# In em: a line whose spaces would grow by more has no word to fill it with (a long address stands
# in the next line), and holes in it read worse than a ragged edge.
_WIDEST_GAP = 0.75


@dataclass(frozen=True, slots=True)
class Filled:
    """What makes a line longer: points for each space, and kashidas as ``place_kashidas`` says."""

    extra_space: float = 0.0
    kashidas: dict[int, tuple[int, int]] = field(default_factory=dict)


def fill_line(pieces: Sequence[Piece], gap: float, kashida: Kashida) -> tuple[Filled, float]:
    """Fill ``gap`` points, fewer than none for a line that gives way; return what is left too."""
    spaces = [piece for piece in pieces if piece.is_space]
    if not spaces:
        return Filled(), gap
    if gap > len(spaces) * spaces[0].style.size * _WIDEST_GAP:
        return Filled(), gap
    kashidas = place_kashidas(pieces, gap, kashida)
    for index, (_, units) in kashidas.items():
        piece = pieces[index]
        gap -= units * piece.style.size / piece.word.face.units_per_em
    return Filled(gap / len(spaces), kashidas), 0.0
