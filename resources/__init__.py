"""Files the program carries with it: fonts, icons, translations, schema, sample."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """Return the path of a carried file, e.g. ``resource_path("fonts", "Amiri-Regular.ttf")``."""
    return _ROOT.joinpath(*parts)
