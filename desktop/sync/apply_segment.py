"""Applies a segment: its changesets go into the log, their writes into heads and records."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import Changeset, changeset_hash, key_of
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.log import Segment, Stream
from desktop.models.meeting import Meeting
from desktop.sync.approvals import MINUTES, SEAL_FIELD
from desktop.sync.driver_rows import DriverRows
from desktop.sync.past_writes import PastWrites
from desktop.sync.record_rows import RecordRows
from desktop.sync.record_writes import RecordWrites, WritesInHand
from desktop.sync.seal_segments import keep_segment, note_segment
from desktop.sync.segment_format import SealedSegment
from desktop.sync.streams import Place, Streams

_MEETING = str(Meeting.__tablename__)
_LONGEST_USER = 200
_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_COLUMNS = ("stream_no", "seq", "hash", "lamport", "wall_claim", "user", "body", "segment_id")


@dataclass
class Touched:
    """What an import has written so far.

    Attributes:
        records: entity and meeting of each record.
        to_judge: records that do not simply show the only value of each field.
        approved: meetings to which an approval came, was decided upon or was taken back.
        new_meetings: meetings that were made.
        made: all records that were made.
    """

    records: dict[UUID, tuple[str, UUID | None]] = field(default_factory=dict)
    to_judge: set[UUID] = field(default_factory=set)
    approved: set[UUID] = field(default_factory=set)
    new_meetings: set[UUID] = field(default_factory=set)
    made: set[UUID] = field(default_factory=set)


@dataclass(frozen=True)
class ReadSegment:
    """A verified segment whose changesets were read; ``known`` of them are here already."""

    segment: SealedSegment
    encoded: bytes
    bodies: Sequence[bytes]
    changesets: Sequence[Changeset]
    known: int


class UnusableSegmentError(Exception):
    """A segment says what no record can hold; nothing of it was written."""


class Applier:
    """Applies segments whose causes are all here, one after another, in one transaction."""

    def __init__(self, session: Session, streams: Streams, past: PastWrites) -> None:
        self._session = session
        self._streams = streams
        self._past = past
        self._rows = RecordRows(session)
        self.touched = Touched()

    def apply(self, stream: Stream, read: ReadSegment) -> None:
        """Apply what is new in a segment of ``stream``.

        Raises:
            UnusableSegmentError: it cannot be applied; nothing was written.
        """
        changesets = read.changesets[read.known :]
        in_hand = self._writes(stream, changesets)
        self._keep(stream, read)
        in_hand.store()
        self._store_records(in_hand.records)
        for key, record in in_hand.records.items():
            if record.written or record.made is not None:
                self._note(key, record)

    def _writes(self, stream: Stream, changesets: Sequence[Changeset]) -> WritesInHand:
        by_seq = {changeset.seq: changeset for changeset in changesets}

        def created(place: Place, record: UUID) -> dict[str, Any]:
            if place[0] == stream.no and place[1] in by_seq:
                operations = by_seq[place[1]].operations
                return next(
                    (dict(o.values) for o in operations if o.is_new and o.record == record.bytes),
                    {},
                )
            return self._past.created(place, record)

        in_hand = WritesInHand(self._session, self._streams, created)
        try:
            self._refuse_unusable(changesets)
            in_hand.load({key_of(o.record) for c in changesets for o in c.operations})
            for changeset in changesets:
                for operation in changeset.operations:
                    in_hand.apply((stream.no, changeset.seq), operation)
        except (KeyError, ValueError, TypeError) as error:
            raise UnusableSegmentError from error
        return in_hand

    def _refuse_unusable(self, changesets: Sequence[Changeset]) -> None:
        for changeset in changesets:
            for operation in changeset.operations:
                rows = self._rows.of(operation.entity)
                if rows is not None:
                    rows.refuse(operation.values, is_new=operation.is_new)

    def _keep(self, stream: Stream, read: ReadSegment) -> None:
        """Keep changesets and segment, and move the tip of the stream."""
        segment = read.segment
        if read.known:
            self._drop_shorter(stream.no, segment)
        key = keep_segment(self._session, stream.no, segment, read.encoded)
        if read.known:
            note_segment(self._session, stream.no, segment, key)
        log = DriverRows(self._session.connection(), table_of(ChangesetRow), _COLUMNS)
        new = range(read.known, len(read.bodies))
        hashes = {number: changeset_hash(read.bodies[number]) for number in new}
        log.insert(
            [
                (
                    stream.no,
                    read.changesets[number].seq,
                    hashes[number],
                    read.changesets[number].lamport,
                    _moment(read.changesets[number].wall_claim),
                    (read.changesets[number].user or "")[:_LONGEST_USER] or None,
                    read.bodies[number],
                    key,
                )
                for number in new
            ]
        )
        if hashes:
            stream.seq = segment.last
            stream.head_hash = hashes[len(read.bodies) - 1]
            stream.lamport = read.changesets[-1].lamport
            stream.is_own = False

    def _drop_shorter(self, stream_no: int, segment: SealedSegment) -> None:
        """Drop what was sealed once more after a restore: the segment that came holds it all."""
        within = select(Segment.id).where(
            Segment.stream_no == stream_no,
            Segment.first >= segment.first,
            Segment.last <= segment.last,
        )
        shorter = self._session.scalars(within).all()
        if shorter:
            held = ChangesetRow.segment_id.in_(shorter)
            self._session.execute(update(ChangesetRow).where(held).values(segment_id=None))
            self._session.execute(delete(Segment).where(Segment.id.in_(shorter)))

    def _store_records(self, records: dict[UUID, RecordWrites]) -> None:
        new = [
            (record.entity, key.bytes, {**record.made, **record.shown()})
            for key, record in records.items()
            if record.made is not None
        ]
        self._rows.insert(new)
        self._rows.update(
            (record.entity, key.bytes, record.shown())
            for key, record in records.items()
            if record.made is None and record.written
        )

    def _note(self, key: UUID, record: RecordWrites) -> None:
        touched = self.touched
        touched.records[key] = (record.entity, record.root)
        if record.needs_judgement:
            touched.to_judge.add(key)
        if record.made is not None:
            touched.made.add(key)
            if record.entity == _MEETING:
                touched.new_meetings.add(key)
        if record.entity == MINUTES and record.root is not None:
            made = record.made or {}
            if SEAL_FIELD in record.written or SEAL_FIELD in made:
                touched.approved.add(record.root)


def _moment(claim: str) -> datetime:
    """Read when a writer says it wrote; what is no time decides nothing either."""
    try:
        moment = datetime.fromisoformat(claim)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return _NO_TIME
