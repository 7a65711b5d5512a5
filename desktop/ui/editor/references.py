"""References from one list of a record into another, by place, counted from 1."""

from collections.abc import Sequence
from typing import Any


def new_places(before: Sequence[Any], after: Sequence[Any]) -> dict[int | None, int]:
    """Return, for each old place, the new one; a part that went has none."""
    place_of = {part.key: place for place, part in enumerate(after, 1)}
    return {old: place_of[part.key] for old, part in enumerate(before, 1) if part.key in place_of}
