"""The colours of the window: paper, ink, one colour. One object feeds QPalette, QSS and delegates.

Amber and green come twice: the bare one marks (borders, icons, the edge of a bar) and the one
with ``_ink`` writes, because words need a contrast of 4.5:1 (WCAG 2.1, 1.4.3) and marks 3:1.
"""

from dataclasses import asdict, dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by role, each ``#RRGGBB``."""

    background: str
    surface: str
    sunk: str
    ink: str
    soft: str
    line: str
    primary: str
    primary_tint: str
    primary_hover: str
    on_primary: str
    amber: str
    amber_ink: str
    amber_tint: str
    red: str
    red_tint: str
    green: str
    green_ink: str
    green_tint: str

    def roles(self) -> dict[str, str]:
        """Return role → colour."""
        return asdict(self)


LIGHT = Palette(
    background="#F6F4EF",
    surface="#FFFFFF",
    sunk="#EFECE5",
    ink="#1D2527",
    soft="#5C686B",
    line="#E2DED4",
    primary="#0E5F63",
    primary_tint="#DCEBEA",
    primary_hover="#0A4C50",
    on_primary="#FFFFFF",
    amber="#A8690B",
    amber_ink="#925A08",
    amber_tint="#FBEFD9",
    red="#A93A2A",
    red_tint="#F8E4E0",
    green="#2C7A4B",
    green_ink="#2A7447",
    green_tint="#E0F0E6",
)

DARK = Palette(
    background="#14191B",
    surface="#1B2224",
    sunk="#11171A",
    ink="#E7EAE8",
    soft="#A2AEB0",
    line="#2A3336",
    primary="#58B1AC",
    primary_tint="#16383A",
    primary_hover="#74C4BF",
    on_primary="#14191B",
    amber="#E0A64A",
    amber_ink="#E0A64A",
    amber_tint="#3A2C12",
    red="#E58574",
    red_tint="#3E1F1A",
    green="#74C394",
    green_ink="#74C394",
    green_tint="#173424",
)

TONES = {
    "plain": ("soft", "sunk"),
    "primary": ("primary", "primary_tint"),
    "amber": ("amber_ink", "amber_tint"),
    "red": ("red", "red_tint"),
    "green": ("green_ink", "green_tint"),
}
"""Tone of a tag or message → (role of its words, role of its ground)."""


@cache
def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two ``#RRGGBB`` colours, 1 to 21 (WCAG 2.1)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
