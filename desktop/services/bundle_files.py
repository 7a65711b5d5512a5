"""Which attached files a bundle brings, told before anything is taken from it."""

from collections import defaultdict
from dataclasses import dataclass

from desktop.storage.attachment_pieces import held_pieces
from desktop.storage.attachment_store import stored_path
from desktop.storage.home import Home
from desktop.sync.attachment_chunks import count_of, length_of, read_chunk
from desktop.sync.bundle_format import ATTACHMENT_CHUNK, OpenedBundle


@dataclass(frozen=True, slots=True)
class CarriedFiles:
    """Attached files of which a bundle, or one part of it, carries anything.

    Attributes:
        files: how many there are.
        size: the bytes of them that are in the bundle.
        known: those that are here whole already.
        complete: those that are whole once it is taken in, with the pieces that came before.
        partial: those of which pieces are still missing then.
    """

    files: int = 0
    size: int = 0
    known: int = 0
    complete: int = 0
    partial: int = 0

    def to_json(self) -> dict[str, int]:
        """Return what ``bundle inspect --json`` prints."""
        return {
            "files": self.files,
            "size": self.size,
            "known": self.known,
            "complete": self.complete,
            "partial": self.partial,
        }


def foresee_files(home: Home, bundle: OpenedBundle) -> CarriedFiles:
    """Return which attached files ``bundle`` brings; nothing is changed.

    Whether a file is what its hash says is only known once it is taken in.

    Raises:
        RefusedError: ``chunk.unreadable``: the sender signed what is no chunk.
        WorldError: the disk is in the way.
    """
    carried = _carried_chunks(bundle)
    known = complete = 0
    for (sha256, size), numbers in carried.items():
        if stored_path(home, sha256) is not None:
            known += 1
        elif len(numbers | held_pieces(home, sha256, size).numbers) == count_of(size):
            complete += 1
    return CarriedFiles(
        files=len(carried),
        size=sum(length_of(size, one) for (_, size), chunks in carried.items() for one in chunks),
        known=known,
        complete=complete,
        partial=len(carried) - known - complete,
    )


def _carried_chunks(bundle: OpenedBundle) -> dict[tuple[str, int], set[int]]:
    carried: dict[tuple[str, int], set[int]] = defaultdict(set)
    if any(entry.kind == ATTACHMENT_CHUNK for entry in bundle.manifest.frames):
        for frame in bundle.frames():
            if frame.kind == ATTACHMENT_CHUNK and frame.is_understood:
                chunk = read_chunk(frame.body)
                carried[chunk.sha256.hex(), chunk.size].add(chunk.index)
    return carried
