"""Which attached files a bundle brings, told before anything is taken from it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, Self

from desktop.storage.attachment_pieces import held_pieces
from desktop.storage.attachment_store import stored_path
from desktop.storage.home import Home
from desktop.sync.attachment_chunks import count_of, length_of, read_chunk
from desktop.sync.bundle_format import ATTACHMENT_CHUNK, OpenedBundle


class Carried(NamedTuple):
    """One file as a bundle carries it: which chunks it brings, and which were here before.

    ``sha256`` and ``size`` are those of the whole file; ``here`` is ``None`` where all of it is.
    """

    sha256: str
    size: int
    brought: frozenset[int]
    here: frozenset[int] | None


@dataclass(frozen=True, slots=True)
class CarriedFiles:
    """Attached files of which a bundle, or one part of it, carries anything.

    Attributes:
        files: how many there are.
        size: the bytes of them that are in the bundle.
        known: those that are here whole already.
        complete: those that are whole once it is taken in, with the pieces that came before.
        partial: those of which pieces are still missing then.
        each: the files themselves.
    """

    files: int = 0
    size: int = 0
    known: int = 0
    complete: int = 0
    partial: int = 0
    each: tuple[Carried, ...] = ()

    @classmethod
    def of(cls, each: Iterable[Carried]) -> Self:
        """Count these files."""
        carried = tuple(each)
        known = sum(one.here is None for one in carried)
        complete = sum(
            one.here is not None and len(one.brought | one.here) == count_of(one.size)
            for one in carried
        )
        return cls(
            files=len(carried),
            size=sum(_brought_bytes(one) for one in carried),
            known=known,
            complete=complete,
            partial=len(carried) - known - complete,
            each=carried,
        )

    @property
    def new_size(self) -> int:
        """The bytes in the bundle of those that are not here whole."""
        return sum(_brought_bytes(one) for one in self.each if one.here is not None)

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
    return CarriedFiles.of(
        Carried(sha256, size, frozenset(brought), _here(home, sha256, size))
        for (sha256, size), brought in _carried_chunks(bundle).items()
    )


def files_together(several: Iterable[CarriedFiles]) -> CarriedFiles:
    """Return what bundles bring that are taken in together, such as all parts of one.

    A file whose pieces are spread over them is one file, and whole if they bring all of it.
    """
    united: dict[tuple[str, int], Carried] = {}
    for one in (file for files in several for file in files.each):
        before = united.get((one.sha256, one.size))
        brought = one.brought if before is None else one.brought | before.brought
        united[one.sha256, one.size] = one._replace(brought=brought)
    return CarriedFiles.of(united.values())


def _brought_bytes(one: Carried) -> int:
    return sum(length_of(one.size, chunk) for chunk in one.brought)


def _here(home: Home, sha256: str, size: int) -> frozenset[int] | None:
    if stored_path(home, sha256) is not None:
        return None
    return held_pieces(home, sha256, size).numbers


def _carried_chunks(bundle: OpenedBundle) -> dict[tuple[str, int], set[int]]:
    carried: dict[tuple[str, int], set[int]] = defaultdict(set)
    if any(entry.kind == ATTACHMENT_CHUNK for entry in bundle.manifest.frames):
        for frame in bundle.frames():
            if frame.kind == ATTACHMENT_CHUNK and frame.is_understood:
                chunk = read_chunk(frame.body)
                carried[chunk.sha256.hex(), chunk.size].add(chunk.index)
    return carried
