"""A word across the page as filled outlines: seen, but no text among the text of the page.

As text it would stand in the middle of the lines that a program extracts or reads aloud, in pieces,
since its baseline crosses theirs.
"""

import math
from collections.abc import Sequence

from desktop.documents.typeset.bidi import visual_order
from desktop.documents.typeset.canvas import Decoration, DocumentCanvas, PageInfo
from desktop.documents.typeset.page_geometry import PageGeometry
from desktop.documents.typeset.pieces import Piece, prepare
from desktop.documents.typeset.styles import Color, Run, TextStyle

Point = tuple[float, float]

_THIRD = 1 / 3
_MOST_OF_PAGE = 0.92


def watermark(
    text: str,
    geometry: PageGeometry,
    *,
    color: Color = (0.9, 0.9, 0.9),
    size: float = 140.0,
    angle: float = 50.0,
) -> Decoration:
    """Return a background that draws ``text`` across the middle of each page.

    ``size`` is in points, ``angle`` in degrees, counter-clockwise. A text that would run off the
    page at that size is drawn as large as the page allows.
    """
    style = TextStyle(size=size, bold=True)
    pieces = prepare([Run(text)], style, None).pieces
    turned = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    outline = _Outline(pieces, size).centred_at(geometry.width / 2, geometry.height / 2, turned)
    operators = "{:g} {:g} {:g} rg ".format(*color) + outline

    def draw(canvas: DocumentCanvas, page: PageInfo) -> None:
        canvas.add_code(operators)

    return draw


class _Outline:
    """The outline of one line of text; a pen, as HarfBuzz draws with (fontTools' pen protocol)."""

    def __init__(self, pieces: Sequence[Piece], size: float) -> None:
        self._steps: list[tuple[str, tuple[Point, ...]]] = []
        self._here: Point = (0.0, 0.0)
        self._left = self._rise = 0.0
        self._scale = 1.0
        pen = 0.0  # in points, from the left edge of the text
        for index in visual_order([piece.level for piece in pieces]):
            word = pieces[index].word
            self._scale = size / word.face.units_per_em
            glyphs = [glyph for cluster in word.clusters for glyph in cluster.glyphs]
            for glyph, x, y, advance in reversed(glyphs) if word.rtl else glyphs:
                self._left, self._rise = pen + x * self._scale, y * self._scale
                word.face.font.draw_glyph_with_pen(glyph, self)
                pen += advance * self._scale

    def centred_at(self, x: float, y: float, turned: Point) -> str:
        """Return the operators that fill the outline, turned by an angle of that cosine and sine.

        The middle of the inked area comes to (``x``, ``y``), the middle of the page; what would
        run off the page is drawn smaller.
        """
        points = [point for _, points in self._steps for point in points]
        if not points:
            return "n"
        middle_x = (min(px for px, _ in points) + max(px for px, _ in points)) / 2
        middle_y = (min(py for _, py in points) + max(py for _, py in points)) / 2
        cosine, sine = turned
        reach_x = max(abs((px - middle_x) * cosine - (py - middle_y) * sine) for px, py in points)
        reach_y = max(abs((px - middle_x) * sine + (py - middle_y) * cosine) for px, py in points)
        fit = min(1.0, _MOST_OF_PAGE * x / reach_x, _MOST_OF_PAGE * y / reach_y)
        cosine, sine = cosine * fit, sine * fit
        out = [f"q {cosine:.5f} {sine:.5f} {-sine:.5f} {cosine:.5f} {x:.2f} {y:.2f} cm"]
        for operator, step in self._steps:
            numbers = [f"{px - middle_x:.1f} {py - middle_y:.1f}" for px, py in step]
            out.append(" ".join([*numbers, operator]))
        return " ".join([*out, "f Q"])

    def _placed(self, point: Point) -> Point:
        return point[0] * self._scale + self._left, point[1] * self._scale + self._rise

    def moveTo(self, point: Point) -> None:  # noqa: N802 - the protocol's name
        self._here = self._placed(point)
        self._steps.append(("m", (self._here,)))

    def lineTo(self, point: Point) -> None:  # noqa: N802
        self._here = self._placed(point)
        self._steps.append(("l", (self._here,)))

    def qCurveTo(self, control: Point, point: Point) -> None:  # noqa: N802
        """PDF has cubic curves only: their control points lie two thirds of the way."""
        first, bend, last = self._here, self._placed(control), self._placed(point)
        near = _towards(first, bend), _towards(last, bend)
        self._steps.append(("c", (*near, last)))
        self._here = last

    def curveTo(self, first: Point, second: Point, point: Point) -> None:  # noqa: N802
        self._here = self._placed(point)
        self._steps.append(("c", (self._placed(first), self._placed(second), self._here)))

    def closePath(self) -> None:  # noqa: N802
        self._steps.append(("h", ()))


def _towards(point: Point, bend: Point) -> Point:
    return (
        point[0] * _THIRD + bend[0] * 2 * _THIRD,
        point[1] * _THIRD + bend[1] * 2 * _THIRD,
    )
