"""Tells what a bundle would carry before anything is written to a stick."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import ANY_FIELD, REMOVED_FIELD
from desktop.models.log import Conflict, FieldHead, LogRecord
from desktop.models.meeting import Meeting
from desktop.models.minutes import Minutes
from desktop.services.bundle_load import CarriedFile, Load
from desktop.services.bundle_parties import recipients_of
from desktop.services.own_office import own_identity
from desktop.storage.attachment_store import stored_path
from desktop.storage.home import Home
from desktop.storage.world import world_errors
from desktop.sync.approvals import SEAL_FIELD
from desktop.sync.bundle_format import USUAL_PART
from desktop.sync.device_knowledge import acknowledged_by
from desktop.sync.knowledge import Acknowledged, next_statement
from desktop.sync.lacking_files import lacked_files
from desktop.sync.outgoing import Outgoing, choose_outgoing
from desktop.sync.seal_segments import seal_segments
from desktop.sync.streams import Streams

_ENCRYPTION = 1024  # bytes of which age makes one more, at most
_A_PART = 64 * 1024  # for headers and the manifest of a file


@dataclass(frozen=True, slots=True)
class ForeseenBundle:
    """What a bundle would carry.

    Attributes:
        new_meetings: meetings that were made in what it carries.
        changed_meetings: meetings that were made earlier and written to in it.
        approvals: minutes that were approved in it.
        decisions: conflicts that were decided in it.
        files: attached files.
        changesets: saves.
        size: bytes, encryption left out.
        parts: into how many files it would be divided.
    """

    new_meetings: int
    changed_meetings: int
    approvals: int
    decisions: int
    files: int
    changesets: int
    size: int
    parts: int

    @property
    def room(self) -> int:
        """Bytes that a stick needs for it: with encryption, and what each file begins with."""
        return self.size + self.size // _ENCRYPTION + _A_PART * self.parts


def foresee_bundle(
    home: Home,
    to: Sequence[str] = (),
    *,
    full: bool = False,
    part_size: int = USUAL_PART,
    with_passphrase: bool = False,
) -> ForeseenBundle:
    """Return what ``export_bundle`` with the same arguments would write; nothing is changed.

    What is not sealed yet is sealed as an export would, and rolled back. ``with_passphrase``: it
    would open with one, and so carry everything.

    Raises:
        RefusedError: ``export.*``: who may be sent to.
        WorldError: the disk is in the way.
    """
    with world_errors(home.folder), home.unit_of_work() as work:
        session = work.session
        identity = own_identity(session)
        parties = recipients_of(session, to) if to or not with_passphrase else []
        seal_segments(session, identity)
        session.flush()
        streams = Streams(session)
        known = acknowledged_by(session, streams, [party.office_id for party in parties])
        is_full = full or with_passphrase
        lacking = [Acknowledged(streams, None)] if is_full else list(known.values())
        outgoing = choose_outgoing(session, streams, lacking, identity.office_id)
        files = _files(home, lacked_files(session, streams, lacking))
        load = Load(session, outgoing, files)
        named = sum(len(party.addressees) for party in parties)
        parts = load.frames_a_part(part_size, next_statement(session), named)
        return _counted(session, streams, outgoing, load, len(parts))


def _files(home: Home, names: Iterable[str]) -> list[CarriedFile]:
    """Return the files that are here; whether they are whole is for the export to find."""
    found = [(name, stored_path(home, name)) for name in names]
    return [CarriedFile(path, name, path.stat().st_size) for name, path in found if path]


def _counted(
    session: Session, streams: Streams, outgoing: Outgoing, load: Load, parts: int
) -> ForeseenBundle:
    since: dict[int, int] = {}
    for piece in outgoing.pieces:
        stream = streams.find(piece.stream)
        if stream is not None:
            since[stream.no] = min(since.get(stream.no, piece.first), piece.first)
    made, approved, decided = set[UUID](), set[UUID](), set[UUID]()
    for no, first in since.items():
        made |= _made_meetings(session, no, first)
        approved |= _approved(session, no, first)
        decided |= _decided(session, no, first)
    return ForeseenBundle(
        new_meetings=len(made),
        changed_meetings=max(outgoing.meetings - len(made), 0),
        approvals=len(approved),
        decisions=len(decided),
        files=len(load.files),
        changesets=outgoing.changesets,
        size=load.size,
        parts=parts,
    )


def _made_meetings(session: Session, no: int, first: int) -> set[UUID]:
    return set(
        session.scalars(
            select(LogRecord.id).where(
                LogRecord.stream_no == no,
                LogRecord.seq >= first,
                LogRecord.entity == Meeting.__tablename__,
            )
        )
    )


def _approved(session: Session, no: int, first: int) -> set[UUID]:
    """Return the minutes whose seal was written by a save of the stream."""
    minutes = table_of(Minutes)
    made = and_(LogRecord.stream_no == no, LogRecord.seq >= first)
    sealed = select(FieldHead.record_id).where(
        FieldHead.field == SEAL_FIELD, FieldHead.stream_no == no, FieldHead.seq >= first
    )
    query = (
        select(minutes.c.id)
        .join(LogRecord, LogRecord.id == minutes.c.id)
        .where(minutes.c.content_hash.is_not(None), or_(made, minutes.c.id.in_(sealed)))
    )
    return set(session.scalars(query))


def _decided(session: Session, no: int, first: int) -> set[UUID]:
    """Return the conflicts whose deciding write is a save of the stream."""
    is_its_field = or_(
        FieldHead.field == Conflict.field,
        and_(Conflict.field == ANY_FIELD, FieldHead.field == REMOVED_FIELD),
    )
    query = (
        select(Conflict.id)
        .join(FieldHead, and_(FieldHead.record_id == Conflict.record_id, is_its_field))
        .where(Conflict.resolved_at.is_not(None), FieldHead.stream_no == no, FieldHead.seq >= first)
        .group_by(Conflict.id)
        .having(func.count() == 1)
    )
    return set(session.scalars(query))
