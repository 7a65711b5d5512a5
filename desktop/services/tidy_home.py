"""Sweeps up what lost sticks and power cuts left in a home; never what is still wanted."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.language.errors import WorldError
from desktop.services.list_attachments import UnnamedFile, list_unnamed_files, named_among
from desktop.storage.attachment_pieces import Pieces, all_pieces
from desktop.storage.attachment_store import stored_path
from desktop.storage.home import Home
from desktop.storage.leftovers import HALF_WRITTEN_FOR, drop_files, left_behind

WAITS_FOR = 90 * 24 * 3600.0
"""Seconds that pieces wait for the record that names their file: sticks come late."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What lies in a home and is of no use to it.

    Attributes:
        half_written: files that nobody is writing any more, and copies that were opened long ago.
        pieces: pieces of attached files that are here whole, or that nothing asks for.
        unnamed: whole files that no record names. They are told, and stay until somebody says
            otherwise (:func:`~desktop.services.list_attachments.drop_unnamed_files`).
    """

    half_written: tuple[Path, ...]
    pieces: tuple[Pieces, ...]
    unnamed: tuple[UnnamedFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Tidied:
    """How many files were swept up, and how many bytes that freed."""

    files: int
    size: int


def find_leftovers(home: Home) -> Leftovers:
    """Return what is left over in ``home``; nothing is changed.

    Raises:
        WorldError: the disk cannot be read.
    """
    half_written = tuple(left_behind(home, everywhere=True))
    return Leftovers(half_written, _useless_pieces(home), tuple(list_unnamed_files(home)))


def tidy_home(home: Home, *, everywhere: bool = True) -> Tidied:
    """Delete half-written files and useless pieces.

    Pieces go once their file is whole, or when nothing named it and no piece came for
    ``WAITS_FOR``. Should its record come after all, the file is asked for as any other.

    Raises:
        WorldError: the disk cannot be read. What is held open elsewhere is passed over.
    """
    paths = left_behind(home, everywhere=everywhere)
    for pieces in _useless_pieces(home):
        paths += sorted(pieces.folder.iterdir())
        if not pieces.numbers:
            with suppress(OSError):
                pieces.folder.rmdir()
    there = [path for path in paths if path.exists()]
    freed = drop_files(there)
    return Tidied(sum(not path.exists() for path in there), freed)


def sweep_home(home: Home) -> None:
    """Tidy up in passing, at the start and after an import; a disk that is in the way is let be."""
    with suppress(WorldError):
        tidy_home(home, everywhere=False)


def _useless_pieces(home: Home) -> tuple[Pieces, ...]:
    now = home.clock().timestamp()
    idle = [pieces for pieces in all_pieces(home) if now - pieces.written_at > HALF_WRITTEN_FOR]
    if not idle:
        return ()
    unnamed = {one.sha256 for one in idle if now - one.written_at > WAITS_FOR}
    if unnamed:
        with home.reading() as session:
            unnamed -= named_among(session, unnamed)
    return tuple(
        pieces
        for pieces in idle
        if pieces.sha256 in unnamed or stored_path(home, pieces.sha256) is not None
    )
