"""How the columns of a table share the line: by what stands in them.

After CSS 2.1, 17.5.2.2 (automatic table layout): every column has a least width, that of its
widest word, and a natural one, that of its longest line; what the least widths leave over goes to
the columns by what they still lack. Differently from there no text counts as wider than the line,
or one long text would leave the others nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from desktop.documents.typeset.table_rows import Padding, Row
from desktop.documents.typeset.text_extent import Extent

_SPARE = 0.5  # points, so that rounding does not break a line that just fits


@dataclass(frozen=True, slots=True)
class Share:
    """A column that takes a share of what the others leave, whatever stands in it.

    ``weight`` is relative to the other shares, ``least`` a width in points.
    """

    weight: float = 1.0
    least: float = 0.0


ColumnWidth = float | None | Share
"""Points; None for as much as the content needs; or a share of the rest."""


def column_widths(
    wanted: Sequence[ColumnWidth], rows: Iterable[Row], padding: Padding, available: float
) -> tuple[float, ...]:
    """Return the width in points of each column; together they are ``available`` at most."""
    widths = [float(width) if isinstance(width, int | float) else 0.0 for width in wanted]
    automatic = [column for column, width in enumerate(wanted) if width is None]
    shares = {column: one for column, one in enumerate(wanted) if isinstance(one, Share)}
    rest = max(0.0, available - sum(widths))
    if automatic:
        room = max(0.0, rest - sum(share.least for share in shares.values()))
        needs = _needs(rows, automatic, padding, room)
        widened = _fit(needs, room, None if shares else 2 * padding[1])
        for column, width in zip(automatic, widened, strict=True):
            widths[column] = width
            rest -= width
    for column, width in _shared(shares, max(0.0, rest)).items():
        widths[column] = width
    total = sum(widths)
    scale = available / total if total > available > 0 else 1.0
    return tuple(width * scale for width in widths)


def _needs(
    rows: Iterable[Row], columns: Sequence[int], padding: Padding, room: float
) -> list[Extent]:
    """Return least and natural width of ``columns``; cells over several columns do not count."""
    sides = 2 * padding[1] + _SPARE
    least = dict.fromkeys(columns, sides)
    natural = dict.fromkeys(columns, sides)
    for row in rows:
        for cell in row.cells:
            if cell.span == 1 and cell.column in least:
                for flowable in cell.flowables:
                    one = flowable_extent(flowable)
                    least[cell.column] = max(least[cell.column], one.least + sides)
                    natural[cell.column] = max(natural[cell.column], one.natural + sides)
    return [
        Extent(min(least[column], room), min(max(least[column], natural[column]), room))
        for column in columns
    ]


def flowable_extent(flowable: Flowable) -> Extent:
    """Return how wide ``flowable`` needs to be; those that do not say take what they get."""
    tell: Callable[[], Extent] | None = getattr(flowable, "extent", None)
    return tell() if tell is not None else Extent(0.0, 0.0)


def _fit(needs: Sequence[Extent], room: float, sides: float | None) -> list[float]:
    """Return the widths for ``needs``; with ``sides``, what is in them besides text, they fill."""
    natural = sum(need.natural for need in needs)
    if natural <= room:
        if sides is None:
            return [need.natural for need in needs]
        # By the text alone: a column of numbers does not need the room that its sides ask for.
        texts = [need.natural - sides for need in needs]
        part = (room - natural) / sum(texts)
        return [need.natural + part * text for need, text in zip(needs, texts, strict=True)]
    least = sum(need.least for need in needs)
    if least >= room:
        return _narrowed([need.least for need in needs], room)
    part = (room - least) / (natural - least)
    return [need.least + part * (need.natural - need.least) for need in needs]


def _narrowed(least: Sequence[float], room: float) -> list[float]:
    """Return widths for columns that do not fit: only those wider than their part give way."""
    widths = [0.0] * len(least)
    left, open_columns = room, len(least)
    for column in sorted(range(len(least)), key=lambda place: least[place]):
        widths[column] = min(least[column], left / open_columns)
        left -= widths[column]
        open_columns -= 1
    return widths


def _shared(shares: dict[int, Share], room: float) -> dict[int, float]:
    """Return the widths of ``shares``, none below its least one while there is room."""
    widths: dict[int, float] = {}
    left = room
    # The most demanding first: who has less than its least width takes that, the rest share.
    weights = sum(share.weight for share in shares.values())
    demanding = sorted(shares, key=lambda column: -shares[column].least / shares[column].weight)
    for column in demanding:
        share = shares[column]
        part = left * share.weight / weights
        widths[column] = min(max(part, share.least), left)
        left -= widths[column]
        weights -= share.weight
    return widths
