"""A shaped cluster as the glyphs that print it, one for each of its characters."""

from collections.abc import Sequence
from functools import lru_cache

from desktop.documents.typeset.fonts import FontFace
from desktop.documents.typeset.shaping import Cluster, Glyph
from desktop.documents.typeset.truetype import Component, PrintedGlyph

_THOUSAND = 1000.0
_SCALE_ONE = 16384
_WIDEST_SCALE = 1.9  # an F2Dot14 scale stays below 2

Printed = tuple[PrintedGlyph, str, int]
"""What is drawn, the character it stands for, and the move in a TJ array that follows it."""


@lru_cache(maxsize=8192)
def printed_cluster(
    cluster: Cluster, face: FontFace, rtl: bool, kashida: int
) -> tuple[Printed, ...]:
    """Return what prints ``cluster``, in logical order, with a stroke of ``kashida`` units.

    With as many glyphs as characters each has its own. Otherwise the first character draws all of
    them, and the others are blanks that share the width.
    """
    text, glyphs = cluster.text, cluster.glyphs
    if len(glyphs) == len(text) > 1 and not kashida:
        singles = (
            Cluster(character, (glyph,), glyph[3], False)
            for character, glyph in zip(text, glyphs, strict=True)
        )
        return tuple(printed for one in singles for printed in printed_cluster(one, face, rtl, 0))
    components, advance = _components(glyphs, face, rtl, kashida)
    move = 0
    if advance < 0:  # a glyph cannot pull the pen back; the move in the TJ array does
        move, advance = round(-advance * _THOUSAND / face.units_per_em), 0
    share = advance // len(text)
    widths = [share] * len(text)
    rightmost = 0 if rtl else len(text) - 1
    widths[rightmost] = advance - share * (len(text) - 1)
    if rtl and len(text) > 1:  # the blanks take up room to the left of the first character
        shift = share * (len(text) - 1)
        components = tuple(component._replace(x=component.x - shift) for component in components)
    return tuple(
        (
            PrintedGlyph(components if place == 0 else (), width),
            character,
            move if place == rightmost else 0,
        )
        for place, (character, width) in enumerate(zip(text, widths, strict=True))
    )


def _components(
    glyphs: Sequence[Glyph], face: FontFace, rtl: bool, kashida: int
) -> tuple[tuple[Component, ...], int]:
    """Return the glyphs of a cluster at their places, and the advance, kashida included."""
    components = _kashida(face, kashida) if kashida else []
    pen = kashida  # the stroke goes to the left of its letter
    for glyph, x, y, advance in reversed(glyphs) if rtl else glyphs:
        components.append(Component(glyph, pen + x, y))
        pen += advance
    return tuple(components), pen


def _kashida(face: FontFace, length: int) -> list[Component]:
    """Return tatweels, widened to ``length`` and a little more on both sides to hide the joins."""
    glyph, advance = face.tatweel
    overlap = max(4, face.units_per_em // 50)
    whole = length + 2 * overlap
    count = 1
    while whole / count / advance >= _WIDEST_SCALE:
        count += 1
    part = whole / count
    scale = round(part / advance * _SCALE_ONE)
    return [Component(glyph, round(-overlap + n * part), 0, scale) for n in range(count)]
