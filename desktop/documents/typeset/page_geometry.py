"""The size of a page and its margins."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageGeometry:
    """Page size and margins in points; A4 by default."""

    width: float = 595.276
    height: float = 841.89
    top: float = 71.0
    bottom: float = 71.0
    left: float = 71.0
    right: float = 71.0

    @property
    def text_width(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Height between the margins."""
        return self.height - self.top - self.bottom


A4 = PageGeometry()
