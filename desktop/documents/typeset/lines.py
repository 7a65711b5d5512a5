"""Paragraphs become lines: all lines of a paragraph are chosen together (total fit).

Donald E. Knuth and Michael F. Plass, "Breaking Paragraphs into Lines", 1981: each way of ending a
line has a cost, and the set of lines with the lowest sum is found in one pass. A line is only ever
compared with those that fit, so the work grows with the length of the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.typeset.pieces import Piece

_SHRINK = 0.15  # of a space's width, in a line that has to give way
_STRETCH = 0.6  # of a space's width, before a line counts as loose
_LOOSEST = 20.0  # times the stretch, where badness stops growing
_TOO_SHORT = 0.4  # of the measure empty: not looked at where another line serves
_IMPOSSIBLE = float("inf")
_TOO_LONG = 1e9
_LONELY_WORD = 4000.0  # cost of a last line shorter than an eighth of the measure
_EPSILON = 0.01


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces ``first`` to ``end`` (without blanks at its end); widths in points.

    ``fills`` says whether a justified paragraph stretches this line: not its last one, nor one
    that a forced break ends.
    """

    first: int
    end: int
    width: float
    fills: bool


def break_lines(
    pieces: Sequence[Piece], measure: float, first_indent: float = 0.0, *, justified: bool = False
) -> list[Line]:
    """Return the lines of ``pieces`` in a column ``measure`` wide, the first one indented."""
    if not pieces:
        return []
    lines: list[Line] = []
    start = 0
    for place, piece in enumerate(pieces):
        if piece.must_break or place == len(pieces) - 1:
            indent = 0.0 if lines else first_indent
            while start < place and pieces[start].word.text == " ":
                start += 1  # a line does not begin with a blank
            lines += _TotalFit(pieces, start, place + 1, measure, indent, justified).lines()
            start = place + 1
    return lines


class _TotalFit:
    """The lines between two forced breaks."""

    def __init__(
        self,
        pieces: Sequence[Piece],
        first: int,
        end: int,
        measure: float,
        indent: float,
        justified: bool,
    ) -> None:
        self.measure = measure
        self.indent = indent
        self.justified = justified
        # For each place where a line may end: the first piece of a line that starts there, the
        # width and the blanks (in points) up to it; then the same for its last inked piece.
        self.starts = [first]
        self.start_width = [0.0]
        self.start_blank = [0.0]
        self.ends = [first]
        self.end_width = [0.0]
        self.end_blank = [0.0]
        width = blank = 0.0
        inked = (first, 0.0, 0.0)
        for place in range(first, end):
            piece = pieces[place]
            width += piece.width
            if piece.is_space:
                blank += piece.width
            else:
                inked = (place + 1, width, blank)
            if piece.break_after or place == end - 1:
                self.starts.append(place + 1)
                self.start_width.append(width)
                self.start_blank.append(blank)
                self.ends.append(inked[0])
                self.end_width.append(inked[1])
                self.end_blank.append(inked[2])

    def lines(self) -> list[Line]:
        last = len(self.ends) - 1
        if self.end_width[last] <= self.measure - self.indent + _EPSILON:
            return [self._line(0, last, last)]
        chosen: list[tuple[int, int]] = []
        place = last
        previous = self._cheapest()
        while place > 0:
            chosen.append((previous[place], place))
            place = previous[place]
        return [self._line(start, end, last) for start, end in reversed(chosen)]

    def _line(self, start: int, end: int, last: int) -> Line:
        first = self.starts[start]
        width = max(0.0, self.end_width[end] - self.start_width[start])
        return Line(first, max(first, self.ends[end]), width, end != last)

    def _cheapest(self) -> list[int]:
        """Return for each break the break before it on the cheapest way there."""
        count = len(self.ends)
        cost = [_IMPOSSIBLE] * count
        cost[0] = 0.0
        previous = [0] * count
        first_fitting = 0
        too_short = self.measure * _TOO_SHORT
        for end in range(1, count):
            is_last = end == count - 1
            while first_fitting < end - 1 and self._is_too_long(first_fitting, end):
                first_fitting += 1
            best, best_start = _IMPOSSIBLE, 0
            for start in range(first_fitting, end):
                gap, blank = self._gap_and_blank(start, end)
                if gap > too_short and not is_last and best < _TOO_LONG:
                    break  # whatever starts further on is shorter still
                before = cost[start]
                if before >= best:
                    continue  # this line costs something as well: spares finding out how much
                total = before + self._demerits(gap, blank, start, is_last)
                if total < best:
                    best, best_start = total, start
            cost[end] = best
            previous[end] = best_start
        return previous

    def _gap_and_blank(self, start: int, end: int) -> tuple[float, float]:
        """Return what a line lacks to fill the measure, and its spaces, both in points."""
        width = self.end_width[end] - self.start_width[start]
        measure = self.measure if start else self.measure - self.indent
        return measure - width, self.end_blank[end] - self.start_blank[start]

    def _is_too_long(self, start: int, end: int) -> bool:
        gap, blank = self._gap_and_blank(start, end)
        return gap < -_EPSILON - (blank * _SHRINK if self.justified else 0.0)

    def _demerits(self, gap: float, blank: float, start: int, is_last: bool) -> float:
        """Cost of a line that is ``gap`` too short with ``blank`` points of spaces in it."""
        if gap < 0:
            ratio = -gap / (blank * _SHRINK) if blank else 0.0
            if gap < -_EPSILON and (not self.justified or not blank or ratio > 1.0):
                return _TOO_LONG - gap
        elif is_last:
            return 1.0 + (_LONELY_WORD if gap > self.measure * 0.88 and start else 0.0)
        elif self.justified:
            ratio = gap / (blank * _STRETCH + self.measure * 0.005)
        else:
            ratio = 4.0 * gap / self.measure
        badness: float = 1.0 + 100.0 * min(ratio, _LOOSEST) ** 3
        return badness * badness
