"""What goes into a bundle, and into which of its parts: records, then small files, then large."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import msgspec
from sqlalchemy.orm import Session

from desktop.language.digits import to_western
from desktop.language.errors import RefusedError
from desktop.storage.attachment_store import is_whole, stored_path
from desktop.storage.home import Home
from desktop.storage.world import world_errors
from desktop.sync.attachment_chunks import chunks_of, frame_lengths
from desktop.sync.bundle_format import MOST_FRAMES, TRUSTED_CARD, Frame, Knowledge
from desktop.sync.outgoing import Outgoing, frames_of

SMALLEST_PART = 8 * 1024**2
LARGEST_PART = 4 * 1024**3 - 1
"""Bytes; the largest file that a FAT32 stick takes."""

_A_FRAME = 64  # bytes that the manifest says of one
_A_RECIPIENT = 512
_REST = 64 * 1024  # of the manifest: the sender's card and so on
_SIZE = re.compile(r"([0-9]{1,15})([KMG]?)(?:I?B)?")
_UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3}


class CarriedFile(NamedTuple):
    """An attached file to be carried; ``size`` in bytes."""

    path: Path
    sha256: str
    size: int


@dataclass(frozen=True)
class Load:
    """The frames of a bundle in their order, read only when they are asked for."""

    session: Session
    outgoing: Outgoing
    files: Sequence[CarriedFile]
    verified: Sequence[bytes] = ()

    def frames(self) -> Iterator[Frame]:
        """Yield the frames, one in memory at a time.

        Raises:
            WorldError: a file of the store cannot be read.
        """
        for card in self.verified:
            yield Frame(TRUSTED_CARD, card)
        yield from frames_of(self.session, self.outgoing)
        for file in self.files:
            with world_errors():
                yield from chunks_of(file.path, file.sha256, file.size)

    @property
    def size(self) -> int:
        """Bytes of all frames; encryption adds a thousandth, and each part a manifest."""
        return sum(self._lengths())

    def frames_a_part(self, part_size: int, knowledge: Knowledge, recipients: int) -> list[int]:
        """Return how many frames go into each part; an empty bundle is one part without any.

        A frame that is larger than a part by itself, a single save of many megabytes, gets its own.
        """
        stated = len(msgspec.msgpack.encode(knowledge))
        # What age adds is a 4096th and its header; the 64th part is room enough for all.
        room = part_size - part_size // 64 - stated - _A_RECIPIENT * recipients - _REST
        counts, size = [0], 0
        for length in self._lengths():
            is_full = counts[-1] == MOST_FRAMES or size + length + _A_FRAME > room
            if is_full and counts[-1]:
                counts.append(0)
                size = 0
            counts[-1] += 1
            size += length + _A_FRAME
        return counts

    def _lengths(self) -> Iterator[int]:
        yield from map(len, self.verified)
        yield from map(len, self.outgoing.cards)
        yield from (piece.size for piece in self.outgoing.pieces)
        yield from (piece.size for piece in self.outgoing.kept)
        for file in self.files:
            yield from frame_lengths(file.size)


def carried_files(home: Home, names: Iterable[str]) -> list[CarriedFile]:
    """Return those of the files that are here and whole, small ones first.

    Raises:
        WorldError: the disk cannot be read.
    """
    found = []
    for sha256 in names:
        path = stored_path(home, sha256)
        if path is not None and is_whole(home, sha256):
            found.append(CarriedFile(path, sha256, path.stat().st_size))
    return sorted(found, key=lambda file: (file.size, file.sha256))


def refuse_part_size(size: int) -> None:
    """Refuse parts that hold too little to be of use, or that FAT32 does not take.

    Raises:
        RefusedError: ``export.part_size``.
    """
    if not SMALLEST_PART <= size <= LARGEST_PART:
        raise RefusedError("export.part_size")


def bytes_of(text: str) -> int:
    """Read a size such as ``512M`` or ``2 GiB``; units are of 1024.

    Raises:
        RefusedError: ``export.part_size``.
    """
    found = _SIZE.fullmatch(to_western(text).replace(" ", "").upper())
    if found is None:
        raise RefusedError("export.part_size")
    return int(found[1]) * _UNITS[found[2]]
