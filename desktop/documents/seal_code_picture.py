"""A code as a picture: a QR code drawn as one vector path on the page, or as a PNG file."""

import io
from functools import cache
from typing import Any

from reportlab.platypus import Flowable

QUIET_ZONE = 4
"""Empty modules around a code (ISO/IEC 18004, 7.3.6): without them readers do not find it."""

RECOMMENDED_SIZE = 96.0
"""Points: 34 mm, at which a poor print still scans (measured: ``docs/formats/seal-code.md``)."""

_ERROR_CORRECTION = "m"  # measured: more of it makes smaller modules, which poor prints lose first


class SealCodePicture(Flowable):
    """A QR code, quiet zone included, in a square of ``size`` points.

    ``alt`` says in words what it is, for those who do not see it. The same text and size give the
    same operators.
    """

    def __init__(self, text: str, size: float, alt: str) -> None:
        super().__init__()
        self.text, self.size, self.alt = text, size, alt
        self.width = self.height = size

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size in points."""
        return self.size, self.size

    def draw(self) -> None:
        """Draw the dark modules, black, as one filled path."""
        canvas: Any = self.canv
        with canvas.tags.figure(self.alt, (0, 0, self.size, self.size)):
            canvas.add_code(code_operators(self.text, self.size))


def code_operators(text: str, size: float) -> str:
    """Return the PDF operators that draw the code in the square from (0, 0) to (size, size).

    Modules that touch in a row are one rectangle. All are in one path, so that a viewer fills
    their union and leaves no light seams between them. The unit of the path is one module.
    """
    rows = _modules(text)
    count = len(rows) + 2 * QUIET_ZONE
    path = [
        f"{start + QUIET_ZONE} {count - QUIET_ZONE - 1 - index} {length} 1 re"
        for index, row in enumerate(rows)
        for start, length in _dark_runs(row)
    ]
    scale = f"{size / count:.5f}"
    return f"q {scale} 0 0 {scale} 0 0 cm 0 0 0 rg {' '.join(path)} f Q"


def code_png(text: str, module: int) -> bytes:
    """Return the code, quiet zone included, as a PNG file of ``module`` pixels a module."""
    from PIL import Image

    rows = _modules(text)
    side = len(rows) + 2 * QUIET_ZONE
    image = Image.new("1", (side, side), 1)
    for down, row in enumerate(rows):
        for along, dark in enumerate(row):
            if dark:
                image.putpixel((along + QUIET_ZONE, down + QUIET_ZONE), 0)
    file = io.BytesIO()
    large = image.resize((side * module, side * module), Image.Resampling.NEAREST)
    large.save(file, "PNG", optimize=True)
    return file.getvalue()


@cache
def _modules(text: str) -> tuple[bytes, ...]:
    import segno

    # Higher correction is taken where it needs no larger code; "micro" codes are not for this.
    code = segno.make(text, error=_ERROR_CORRECTION, micro=False, boost_error=True)
    return tuple(bytes(row) for row in code.matrix)


def _dark_runs(row: bytes) -> list[tuple[int, int]]:
    """Return start and length of each run of dark modules."""
    runs: list[tuple[int, int]] = []
    start = None
    for index, dark in enumerate((*row, 0)):
        if dark and start is None:
            start = index
        elif not dark and start is not None:
            runs.append((start, index - start))
            start = None
    return runs
