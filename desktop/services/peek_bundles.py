"""Tells whose the bundles are that lie on a stick, without reading them to the end.

Two halves: :func:`peek_files` reads the stick and may wait for it, so it runs away from the
database; :func:`judge_peeked` asks the database and no stick.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from desktop.language.errors import MahdarError, RefusedError
from desktop.models.trust import Transfer
from desktop.security.identity import OfficeIdentity
from desktop.services.bundle_parties import standing_in
from desktop.services.own_office import own_identity
from desktop.services.receive_bundle import RECEIVED, part_of
from desktop.storage.home import Home
from desktop.sync.bundle_format import Outside, look_outside
from desktop.sync.bundle_format.peek import peek_bundle
from desktop.sync.office_card import OfficeCard
from desktop.sync.trust import Standing

NOT_FOR_US = "bundle.not_for_us"


@dataclass(frozen=True, slots=True)
class PeekedFile:
    """A bundle file as far as it was looked at.

    Attributes:
        bundle_id: shared by its parts; ``None`` of a file that is no bundle.
        part: which part it is, from 1, of ``of``.
        sender: the card of the office that made it; ``None`` where that cannot be read.
        made: when its writer says it was made; a claim.
        is_torn: the file is shorter than it should be.
        asks_for_passphrase: none of our keys opens it, but a passphrase does.
        problem: why it cannot be read.
        standing: how the sender stands to us; ``None`` until it was judged.
        parts_here: those parts of the bundle that were taken in before; none until it was judged.
        was_written_here: it is a bundle that this home sent.
    """

    path: Path
    size: int
    bundle_id: UUID | None = None
    part: int = 1
    of: int = 1
    sender: OfficeCard | None = None
    made: datetime | None = None
    is_torn: bool = False
    asks_for_passphrase: bool = False
    problem: MahdarError | None = None
    standing: Standing | None = None
    parts_here: frozenset[int] = field(default_factory=frozenset)
    was_written_here: bool = False

    @property
    def is_here(self) -> bool:
        """Whether this part was taken in before."""
        return self.part in self.parts_here


def keys_to_peek(home: Home) -> OfficeIdentity:
    """Return what :func:`peek_files` needs of the home."""
    with home.reading() as session:
        return own_identity(session)


def peek_files(identity: OfficeIdentity, paths: Iterable[Path]) -> list[PeekedFile]:
    """Return what the files say of themselves; one that says nothing tells its problem.

    Only the beginning of each is read. Call it away from the database and from the main thread.
    """
    return [_peeked(identity, path) for path in paths]


def judge_peeked(home: Home, files: Iterable[PeekedFile]) -> list[PeekedFile]:
    """Return the files with how their senders stand to us and what of them is here."""
    here: dict[UUID, set[int]] = defaultdict(set)
    sent = set[UUID]()
    peeked = list(files)
    bundles = {file.bundle_id for file in peeked if file.bundle_id is not None}
    with home.reading() as session:
        for row in session.scalars(select(Transfer).where(Transfer.bundle_id.in_(bundles))):
            if row.direction == RECEIVED:
                here[row.bundle_id].add(part_of(row))
            else:
                sent.add(row.bundle_id)
        standings = {
            file.sender.encoded: standing_in(session, file.sender)
            for file in peeked
            if file.sender is not None
        }
    return [
        replace(
            file,
            standing=None if file.sender is None else standings[file.sender.encoded],
            parts_here=frozenset(here[file.bundle_id]) if file.bundle_id else frozenset(),
            was_written_here=file.bundle_id in sent,
        )
        for file in peeked
    ]


def _peeked(identity: OfficeIdentity, path: Path) -> PeekedFile:
    try:
        outside = look_outside(path)
    except MahdarError as problem:
        return PeekedFile(path, _size(path), problem=problem)
    header = outside.header
    known = PeekedFile(
        path,
        outside.size,
        header.bundle_id,
        header.part,
        header.of,
        is_torn=outside.missing > 0,
    )
    try:
        peeked = peek_bundle(path, identity)
    except MahdarError as problem:
        locked = problem.code == NOT_FOR_US and outside.with_passphrase
        told = problem if locked or not known.is_torn else _torn(outside)
        return replace(known, problem=told, asks_for_passphrase=locked)
    return replace(known, sender=peeked.sender, made=_moment(peeked.manifest.made))


def _torn(outside: Outside) -> MahdarError:
    """Return why not even the beginning of a file can be read that was cut short."""
    return RefusedError("bundle.torn", have=outside.size, size=outside.size + outside.missing)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _moment(claim: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(claim)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
