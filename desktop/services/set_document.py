"""Documents that were set in type, and what of their text no font could draw."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop.language.errors import Phrase

_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class SetDocument:
    """A PDF; ``missing`` are the characters that it shows as boxes."""

    data: bytes
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """A file that was written; ``missing`` are the characters that it shows as boxes."""

    path: Path
    missing: tuple[str, ...] = ()


def missing_glyphs(missing: Iterable[str]) -> Phrase:
    """Return the sentence that names characters no font can draw, at most twelve of them."""
    found = list(missing)
    codes = [f"U+{ord(character):04X}" for character in found[:_MOST_NAMED]]
    if len(found) > _MOST_NAMED:
        codes.append("…")
    return Phrase("document.missing_glyphs", characters=" ".join(codes))
