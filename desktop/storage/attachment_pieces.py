"""What lies in ``attachments/incoming``: chunks of files that are not whole yet."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop.storage.attachment_store import INCOMING
from desktop.storage.home import Home
from desktop.storage.world import world_errors

_FOLDER_NAME = re.compile(r"([0-9a-f]{64})-([0-9]{1,16})")
_CHUNK_NAME = re.compile(r"[0-9]{1,9}")


class Pieces(NamedTuple):
    """The chunks of one file that came.

    Attributes:
        folder: where they lie.
        sha256: hexadecimal hash of the whole file.
        size: its bytes, as whoever sent the chunks claims.
        numbers: which chunks are here, from 0.
        held: their bytes.
        written_at: when the last of them came; seconds since 1970.
    """

    folder: Path
    sha256: str
    size: int
    numbers: frozenset[int]
    held: int
    written_at: float


def folder_of_pieces(home: Home, sha256: str, size: int) -> Path:
    """Return where the chunks of a file lie: one folder for each size that is claimed for it."""
    return home.attachments / INCOMING / f"{sha256}-{size}"


def count_pieces(folder: Path) -> int:
    """Return how many chunks a folder holds."""
    return sum(_CHUNK_NAME.fullmatch(path.name) is not None for path in folder.iterdir())


def held_pieces(home: Home, sha256: str, size: int) -> Pieces:
    """Return the chunks that are here of a file; none is no error.

    Raises:
        WorldError: the disk cannot be read.
    """
    with world_errors():
        return _look_into(folder_of_pieces(home, sha256, size), sha256, size)


def all_pieces(home: Home) -> list[Pieces]:
    """Return what is here of all files that are not whole.

    Raises:
        WorldError: the disk cannot be read.
    """
    incoming = home.attachments / INCOMING
    with world_errors():
        if not incoming.is_dir():
            return []
        named = ((folder, _FOLDER_NAME.fullmatch(folder.name)) for folder in incoming.iterdir())
        return sorted(
            _look_into(folder, found[1], int(found[2])) for folder, found in named if found
        )


def _look_into(folder: Path, sha256: str, size: int) -> Pieces:
    numbers, held, written_at = set(), 0, 0.0
    for path in _chunks(folder):
        about = path.stat()
        numbers.add(int(path.name))
        held += about.st_size
        written_at = max(written_at, about.st_mtime)
    if not numbers and folder.is_dir():
        written_at = folder.stat().st_mtime
    return Pieces(folder, sha256, size, frozenset(numbers), held, written_at)


def _chunks(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in folder.iterdir() if _CHUNK_NAME.fullmatch(path.name))
