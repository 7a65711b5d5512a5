"""The current writes (heads) of records, as a run of changesets moves them.

A field is a register that keeps every value that nobody has overwritten: a write names the dots
that it replaces and takes their place. Applied in causal order, the heads of a field are all its
writes less all that were overwritten, so the same changesets leave the same heads in any order.

A field that was not written since its record was made has no heads of its own; the dot that made
the record (its *origin*) stands for them.

Keys are the 16 bytes that the log has: of an import of many records, a sixth of the time would go
into objects that are made of them and never asked anything.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import REMOVED_FIELD, Operation, decode_value, encode_value
from desktop.models.key_sets import among, as_stored, key_list, stored
from desktop.models.log import FieldHead, LogRecord
from desktop.models.meeting import Meeting
from desktop.sync.driver_rows import DriverRows, Row
from desktop.sync.streams import Place, Streams

_BATCH = 2000
_KEY_LENGTH = 16
_MEETING = str(Meeting.__tablename__)
_MEETING_FIELD = "meeting_id"
_RECORD_COLUMNS = ("id", "entity", "root_id", "stream_no", "seq")
_HEAD_COLUMNS = ("record_id", "field", "stream_no", "seq", "value")
_records, _heads = table_of(LogRecord).c, table_of(FieldHead).c
_RECORDS = select(
    as_stored(_records.id),
    _records.entity,
    as_stored(_records.root_id),
    _records.stream_no,
    _records.seq,
).where(among(_records.id))
_HEADS = select(
    as_stored(_heads.record_id), _heads.field, _heads.stream_no, _heads.seq, _heads.value
).where(among(_heads.record_id))

CreatedValues = Callable[[Place, bytes], dict[str, Any]]
"""Gives the values that the changeset at a place made a record with."""


@dataclass(slots=True)
class RecordWrites:
    """The heads of one record, and what has to be written down of them.

    Attributes:
        made: the values of its creation, where that is part of this run.
        is_stored: whether the tables know it already.
        is_remade: it was made twice, so its fields have to be looked at anew.
        implied: values of a second making that have no heads of their own.
        written: the fields whose heads changed.
    """

    entity: str
    root: bytes | None
    origin: Place
    heads: dict[str, dict[Place, Any]] = field(default_factory=dict)
    made: dict[str, Any] | None = None
    is_stored: bool = False
    is_remade: bool = False
    implied: dict[str, Any] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)

    def shown(self) -> dict[str, Any]:
        """Return the fields that were written and have one value only."""
        single = dict(self.implied)
        for name in self.written:
            heads = self.heads[name]
            if len(heads) == 1:
                [single[name]] = heads.values()
        return single

    @property
    def needs_judgement(self) -> bool:
        """Tell whether what it shows does not follow from single values alone."""
        several = any(len(self.heads[name]) > 1 for name in self.written)
        removed = any(self.heads.get(REMOVED_FIELD, {}).values())
        return several or removed or self.is_remade


class NewRecord(NamedTuple):
    """A record that this run makes and does not write again: most of what comes is such.

    ``row`` is its row, ``None`` where this version has no table for it.
    """

    place: Place
    operation: Operation
    root: bytes | None
    row: Row | None


class WritesInHand:
    """The records that a run of changesets touches: loaded first, stored at the end.

    ``new`` and ``records`` have no key in common.
    """

    def __init__(self, session: Session, streams: Streams, created: CreatedValues) -> None:
        self._session = session
        self._streams = streams
        self._created = created
        self.new: dict[bytes, NewRecord] = {}
        self.records: dict[bytes, RecordWrites] = {}

    def load(self, keys: Collection[bytes]) -> None:
        """Load what is known of these records.

        Raises:
            ValueError: there is one that is no key.
        """
        if any(len(key) != _KEY_LENGTH for key in keys):
            raise ValueError("a key has 16 bytes")
        wanted = [stored(key) for key in keys]
        for start in range(0, len(wanted), _BATCH):
            batch = {"keys": key_list(wanted[start : start + _BATCH])}
            found = self._session.connection().execute(_RECORDS, batch).all()
            for key, entity, root, no, seq in found:
                self.records[bytes.fromhex(key)] = RecordWrites(
                    entity, None if root is None else bytes.fromhex(root), (no, seq), is_stored=True
                )
            if found:
                self._load_heads([key for key, *_ in found])

    def _load_heads(self, keys: Sequence[str]) -> None:
        heads = self._session.connection().execute(_HEADS, {"keys": key_list(keys)})
        for key, name, no, seq, value in heads:
            record = self.records[bytes.fromhex(key)]
            record.heads.setdefault(name, {})[no, seq] = decode_value(value)

    def apply(self, place: Place, operation: Operation, row: Row | None) -> None:
        """Do what ``operation`` of the changeset at ``place`` did.

        Args:
            place: the changeset.
            operation: what it did; its record was loaded.
            row: the row of a record that it makes, where this version has a table for it.

        Raises:
            KeyError: it writes a record, or overwrites a stream, that is not here.
        """
        key = operation.record
        if operation.is_new:
            self._make(key, place, operation, row)
            return
        record = self._at_hand(key)
        for name, value in operation.values.items():
            replaced = {self._streams.place(dot) for dot in operation.overwrites.get(name, ())}
            heads = self._heads_of(key, record, name, replaced)
            for gone in replaced:
                heads.pop(gone, None)
            heads[place] = value
            record.written.add(name)

    def _at_hand(self, key: bytes) -> RecordWrites:
        """Return a record to write to; one that was only made is no longer only that."""
        new = self.new.pop(key, None)
        if new is not None:
            self.records[key] = RecordWrites(
                new.operation.entity, new.root, new.place, made=dict(new.operation.values)
            )
        return self.records[key]

    def _heads_of(
        self, key: bytes, record: RecordWrites, name: str, replaced: set[Place]
    ) -> dict[Place, Any]:
        heads = record.heads.get(name)
        if heads is None:
            heads = record.heads[name] = {}
            if record.origin not in replaced:
                # Only of a record made twice can a writer have seen the other making.
                created = self._created(record.origin, key)
                if name in created:
                    heads[record.origin] = created[name]
        return heads

    def _make(self, key: bytes, place: Place, operation: Operation, row: Row | None) -> None:
        if key in self.records or key in self.new:
            self._make_again(key, self._at_hand(key), place, operation.values)
        else:
            self.new[key] = NewRecord(place, operation, root_of(operation), row)

    def _make_again(
        self, key: bytes, known: RecordWrites, place: Place, values: dict[str, Any]
    ) -> None:
        """Bring together two makings of one record: an undo after a restore can make it again.

        The lower dot is the origin, and what the other said becomes heads, so the result is the
        same whichever came first.
        """
        earlier = known.made if known.made is not None else self._created(known.origin, key)
        is_lower = self._dot(place) < self._dot(known.origin)
        said_by_other = earlier if is_lower else values
        for name in earlier.keys() | values.keys():
            if name not in known.heads:
                if name not in said_by_other:
                    known.implied[name] = (values if is_lower else earlier)[name]
                    continue
                known.heads[name] = {known.origin: earlier[name]} if name in earlier else {}
            if name in values:
                known.heads[name][place] = values[name]
            known.written.add(name)
        known.origin = place if is_lower else known.origin
        known.is_remade = True

    def _dot(self, place: Place) -> tuple[bytes, int]:
        return self._streams.key(place[0]), place[1]

    def store(self) -> None:
        """Write down the records and heads that changed."""
        connection = self._session.connection()
        records = DriverRows(connection, table_of(LogRecord), _RECORD_COLUMNS, bound=True)
        heads = DriverRows(connection, table_of(FieldHead), _HEAD_COLUMNS, bound=True)
        anew = [(key, r) for key, r in self.records.items() if r.is_remade and r.is_stored]
        records.delete(("id",), [(stored(key),) for key, _ in anew])
        records.insert(
            [
                (stored(key), new.operation.entity, _stored_root(new.root), *new.place)
                for key, new in self.new.items()
            ]
        )
        made = [(key, r) for key, r in self.records.items() if not r.is_stored] + anew
        records.insert(
            [(stored(key), r.entity, _stored_root(r.root), *r.origin) for key, r in made]
        )
        changed = [(stored(key), r, name) for key, r in self.records.items() for name in r.written]
        heads.delete(
            ("record_id", "field"), [(key, name) for key, r, name in changed if r.is_stored]
        )
        heads.insert(
            [
                (key, name, no, seq, encode_value(value))
                for key, record, name in changed
                for (no, seq), value in record.heads[name].items()
            ]
        )


def _stored_root(root: bytes | None) -> str | None:
    return None if root is None else stored(root)


def root_of(operation: Operation) -> bytes | None:
    """Return the meeting that a made record belongs to, if there is one."""
    if operation.entity == _MEETING:
        return operation.record
    meeting = operation.values.get(_MEETING_FIELD)
    is_key = isinstance(meeting, bytes) and len(meeting) == _KEY_LENGTH
    return meeting if is_key else None
