"""Office cards as files: ours is written for others, theirs is read."""

from pathlib import Path

from desktop.services.make_office_card import make_office_card
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files
from desktop.storage.world import world_errors
from desktop.storage.write_file import write_file
from desktop.sync.office_card import LARGEST_CARD


def save_office_card(home: Home, target: Path) -> Path:
    """Write this office's card to ``target``, whole or not at all, and return it.

    Raises:
        RefusedError: ``card.unusable``; ``home.own_file``: the target is a part of the home.
        WorldError: the file cannot be written; a file that was there is as it was.
    """
    refuse_own_files(home, target)
    write_file(target, make_office_card(home).encoded)
    return target


def read_card_file(source: Path) -> bytes:
    """Return what is in a card's file; of a file too large for a card only so much as shows it.

    Raises:
        WorldError: the file cannot be read.
    """
    with world_errors(), source.open("rb") as file:
        return file.read(LARGEST_CARD + 1)
