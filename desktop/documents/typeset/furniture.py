"""What stands between the texts: rules and pictures."""

import io
from pathlib import Path

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from desktop.documents.typeset.picture_file import picture_size
from desktop.documents.typeset.styles import BLACK, Alignment, Color, Direction


class Rule(Flowable):
    """A line across the column, or ``width`` points of it from the start side."""

    def __init__(
        self,
        *,
        thickness: float = 0.6,
        color: Color = BLACK,
        width: float | None = None,
        direction: Direction = Direction.RTL,
        space_before: float = 2.0,
        space_after: float = 4.0,
    ) -> None:
        super().__init__()
        self.thickness, self.color, self.length = thickness, color, width
        self.direction = direction
        self.spaceBefore, self.spaceAfter = space_before, space_after

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size in points."""
        self.width, self.height = available_width, self.thickness
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        length = min(self.width, self.length or self.width)
        start = self.width - length if self.direction is Direction.RTL else 0.0
        y = self.thickness / 2
        self.canv.add_code(
            "q {:g} {:g} {:g} RG".format(*self.color)
            + f" {self.thickness:g} w {start:.2f} {y:.2f} m {start + length:.2f} {y:.2f} l S Q"
        )


class Picture(Flowable):
    """A PNG or JPEG picture in its proportions; ``alt`` says in words what it shows.

    With both ``width`` and ``height`` it is as large as fits into them. ``alignment`` START is
    right in a right-to-left document.
    """

    def __init__(
        self,
        source: Path | bytes,
        *,
        width: float | None = None,
        height: float | None = None,
        alt: str,
        alignment: Alignment = Alignment.CENTER,
        direction: Direction = Direction.RTL,
    ) -> None:
        """Raises OSError if ``source`` cannot be read or is no picture: see ``picture_size``."""
        super().__init__()
        data = source.read_bytes() if isinstance(source, Path) else source
        pixels_wide, pixels_high = picture_size(data)
        self.image = ImageReader(io.BytesIO(data))
        self.alt = alt
        self.alignment, self.direction = alignment, direction
        scales = [
            wanted / pixels
            for wanted, pixels in ((width, pixels_wide), (height, pixels_high))
            if wanted is not None
        ]
        scale = min(scales, default=0.75)  # 96 pixels to the inch without a size
        self.drawn_width, self.drawn_height = pixels_wide * scale, pixels_high * scale

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size in points."""
        self.width, self.height = available_width, self.drawn_height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture."""
        spare = self.width - self.drawn_width
        at_right = (self.alignment is Alignment.END) != (self.direction is Direction.RTL)
        left = spare / 2 if self.alignment is Alignment.CENTER else spare if at_right else 0.0
        width, height = self.drawn_width, self.drawn_height
        with self.canv.tags.figure(self.alt, (left, 0, left + width, height)):
            self.canv.drawImage(self.image, left, 0, width, height, mask="auto")
