"""Names that are proposed for the files that go out."""

import re
from datetime import datetime
from pathlib import Path

from desktop.services.find_bundles import BUNDLE_SUFFIX
from desktop.sync.office_card import CARD_SUFFIX

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\s]+')


def card_name(code: str) -> str:
    """Return a name for the card of an office: its code is no secret on a card."""
    return f"mahdar-{_NOT_IN_NAMES.sub('-', code).strip(' .-')}{CARD_SUFFIX}"


def bundle_name(now: datetime) -> str:
    """Return a name for a bundle: the moment alone.

    Whoever finds a lost stick learns neither who wrote to whom nor about what; the program names
    the sender when the file is looked into.
    """
    return f"mahdar-{now:%Y-%m-%d-%H%M}{BUNDLE_SUFFIX}"


def free_place(folder: Path, name: str) -> Path:
    """Return where a file of this name can be written without replacing another one."""
    stem, suffix = name.removesuffix(BUNDLE_SUFFIX), BUNDLE_SUFFIX
    place, number = folder / name, 2
    while place.exists():
        place = folder / f"{stem}-{number}{suffix}"
        number += 1
    return place
