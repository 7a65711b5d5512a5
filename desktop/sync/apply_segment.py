"""Applies a segment: its changesets go into the log, their writes into heads and records."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import Changeset, Operation, changeset_hash
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.log import Segment, Stream
from desktop.models.meeting import Meeting
from desktop.sync.approvals import MINUTES, SEAL_FIELD
from desktop.sync.driver_rows import DriverRows, Row
from desktop.sync.past_writes import PastWrites
from desktop.sync.record_rows import RecordRows
from desktop.sync.record_writes import WritesInHand
from desktop.sync.seal_segments import keep_segment, note_segment
from desktop.sync.segment_format import SealedSegment
from desktop.sync.streams import Place, Streams

_MEETING = str(Meeting.__tablename__)
_LONGEST_USER = 200
_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_COLUMNS = ("stream_no", "seq", "hash", "lamport", "wall_claim", "user", "body", "segment_id")


@dataclass
class Touched:
    """What an import has written and nobody has settled yet; keys are the log's 16 bytes.

    Attributes:
        records: all records.
        meetings: those that the records belong to.
        others: entity and key of those that belong to no meeting.
        entities: of all records.
        to_judge: records that do not simply show the only value of each field.
        approved: meetings to which an approval came, was decided upon or was taken back.
        new_meetings: meetings that were made.
        made: those of ``others`` that were made.
    """

    records: set[bytes] = field(default_factory=set)
    meetings: set[bytes] = field(default_factory=set)
    others: set[tuple[str, bytes]] = field(default_factory=set)
    entities: set[str] = field(default_factory=set)
    to_judge: set[bytes] = field(default_factory=set)
    approved: set[bytes] = field(default_factory=set)
    new_meetings: set[bytes] = field(default_factory=set)
    made: set[bytes] = field(default_factory=set)

    def note(self, entity: str, key: bytes, root: bytes | None, *, is_made: bool) -> None:
        """Note that a record of ``entity``, which belongs to the meeting ``root``, was written."""
        self.records.add(key)
        self.entities.add(entity)
        if root is None:
            self.others.add((entity, key))
            if is_made:
                self.made.add(key)
            return
        self.meetings.add(root)
        if is_made and entity == _MEETING:
            self.new_meetings.add(key)


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

    def __init__(
        self, session: Session, streams: Streams, past: PastWrites, *, is_look: bool
    ) -> None:
        self._session = session
        self._streams = streams
        self._past = past
        self._rows = RecordRows(session, is_look=is_look)
        self.touched = Touched()

    def apply(self, stream: Stream, read: ReadSegment) -> None:
        """Apply what is new in a segment of ``stream``.

        Raises:
            UnusableSegmentError: it cannot be applied; nothing was written.
        """
        in_hand = self._writes(stream, read.changesets[read.known :])
        self._keep(stream, read)
        in_hand.store()
        self._store_records(in_hand)
        self._note(in_hand)

    def take_touched(self) -> Touched:
        """Return what was written since this was last asked."""
        touched, self.touched = self.touched, Touched()
        return touched

    def _writes(self, stream: Stream, changesets: Sequence[Changeset]) -> WritesInHand:
        by_seq = {changeset.seq: changeset for changeset in changesets}

        def created(place: Place, record: bytes) -> dict[str, Any]:
            if place[0] == stream.no and place[1] in by_seq:
                operations = by_seq[place[1]].operations
                return next(
                    (dict(o.values) for o in operations if o.is_new and o.record == record), {}
                )
            return self._past.created(place, UUID(bytes=record))

        in_hand = WritesInHand(self._session, self._streams, created)
        try:
            in_hand.load({o.record for changeset in changesets for o in changeset.operations})
            for changeset in changesets:
                place = stream.no, changeset.seq
                for operation in changeset.operations:
                    in_hand.apply(place, operation, self._row_of(operation))
        except (KeyError, ValueError, TypeError) as error:
            raise UnusableSegmentError from error
        return in_hand

    def _row_of(self, operation: Operation) -> Row | None:
        """Return the row of a record that is made; see that any other write fits its columns."""
        rows = self._rows.of(operation.entity)
        if rows is None:
            return None
        if operation.is_new:
            return rows.row(operation.record, operation.values)
        rows.refuse(operation.values)
        return None

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

    def _store_records(self, in_hand: WritesInHand) -> None:
        self._rows.insert(
            (new.operation.entity, new.row) for new in in_hand.new.values() if new.row is not None
        )
        self._rows.insert(self._rows_made(in_hand))
        self._rows.update(
            (record.entity, key, record.shown())
            for key, record in in_hand.records.items()
            if record.made is None and record.written
        )

    def _rows_made(self, in_hand: WritesInHand) -> Iterator[tuple[str, Row]]:
        """Yield the rows of records that were made, and written again in the same run."""
        for key, record in in_hand.records.items():
            rows = None if record.made is None else self._rows.of(record.entity)
            if rows is not None and record.made is not None:
                yield record.entity, rows.row(key, {**record.made, **record.shown()})

    def _note(self, in_hand: WritesInHand) -> None:
        touched = self.touched
        for key, new in in_hand.new.items():
            entity = new.operation.entity
            touched.note(entity, key, new.root, is_made=True)
            if entity == MINUTES and new.root is not None and SEAL_FIELD in new.operation.values:
                touched.approved.add(new.root)
        for key, record in in_hand.records.items():
            if not record.written and record.made is None:
                continue
            touched.note(record.entity, key, record.root, is_made=record.made is not None)
            if record.needs_judgement:
                touched.to_judge.add(key)
            is_sealed = SEAL_FIELD in record.written or SEAL_FIELD in (record.made or {})
            if record.entity == MINUTES and record.root is not None and is_sealed:
                touched.approved.add(record.root)


def _moment(claim: str) -> datetime:
    """Read when a writer says it wrote; what is no time decides nothing either."""
    try:
        moment = datetime.fromisoformat(claim)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return _NO_TIME
