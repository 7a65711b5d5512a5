"""Checks that the records are what the log says: the log is replayed aside and compared."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, TypeAlias
from uuid import UUID

import msgspec
from sqlalchemy import Column, Table, select
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from desktop.models.base import MERGE_TEXT, table_of
from desktop.models.changeset import (
    REMOVED_FIELD,
    Dot,
    Operation,
    decode_changeset,
    decode_value,
    to_wire,
)
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.log import FieldHead, LogRecord, Stream
from desktop.models.registry import ENTITIES
from desktop.storage.finding import Finding
from desktop.storage.queries.columns import batches
from desktop.storage.replay import RecordHistory

Provisional: TypeAlias = Callable[[Session, Sequence[UUID]], Mapping[UUID, Mapping[str, Any]]]
"""Given some records, returns the fields of each that do not follow from a single write, and the
wire value that each shows; a record without such fields may be left out."""

_AT_ONCE = 200
_operations = msgspec.msgpack.Decoder(Operation)


def problems_of_records(session: Session, provisional: Provisional | None) -> Iterator[Finding]:
    """Yield each record that is not what the log says, and each that the log does not know."""
    aside = _gather(session)
    try:
        for histories in _in_batches(_histories(aside)):
            yield from _problems_of_batch(session, histories, provisional)
        yield from _records_without_log(session, aside)
    finally:
        aside.close()


def _gather(session: Session) -> Any:
    """Sort all operations by record, in memory: a disk would get a second copy of everything."""
    aside = dbapi2.connect(":memory:")
    aside.execute("CREATE TABLE operation (record BLOB, stream BLOB, seq INTEGER, body BLOB)")
    bodies = session.scalars(select(ChangesetRow.body).execution_options(yield_per=_AT_ONCE))
    for body in bodies:
        try:
            changeset = decode_changeset(body)
        except msgspec.MsgspecError:
            continue  # the check of the log names it
        aside.executemany(
            "INSERT INTO operation VALUES (?, ?, ?, ?)",
            [
                (
                    operation.record,
                    changeset.stream,
                    changeset.seq,
                    msgspec.msgpack.encode(operation),
                )
                for operation in changeset.operations
            ],
        )
    aside.execute("CREATE INDEX by_record ON operation (record)")
    return aside


def _histories(aside: Any) -> Iterator[tuple[UUID, RecordHistory]]:
    rows = aside.execute("SELECT record, stream, seq, body FROM operation ORDER BY record")
    for key, written in groupby(rows, key=lambda row: row[0]):
        history = RecordHistory()
        for _, stream, seq, body in written:
            history.add((stream, seq), _operations.decode(body))
        yield UUID(bytes=key), history


def _in_batches(
    histories: Iterator[tuple[UUID, RecordHistory]],
) -> Iterator[dict[UUID, RecordHistory]]:
    batch: dict[UUID, RecordHistory] = {}
    for key, history in histories:
        batch[key] = history
        if len(batch) == _AT_ONCE:
            yield batch
            batch = {}
    yield batch


def _problems_of_batch(
    session: Session, histories: dict[UUID, RecordHistory], provisional: Provisional | None
) -> Iterator[Finding]:
    dots = _stored_dots(session, list(histories))
    judged = {} if provisional is None else provisional(session, list(histories))
    for entity, mapped in ENTITIES.items():
        table = table_of(mapped)
        keys = [key for key, history in histories.items() if history.entity == entity]
        rows = {
            row["id"]: row
            for batch in batches(keys)
            for row in session.connection()
            .execute(select(table).where(table.c.id.in_(batch)))
            .mappings()
        }
        for key in keys:
            if key not in rows:
                yield Finding.of("check.record_missing", entity=entity, record=str(key))
                continue
            if dots.get(key) != _replayed_dots(histories[key]):
                yield Finding.of("check.heads_differ", entity=entity, record=str(key))
            shown = None if provisional is None else judged.get(key, {})
            for field in _different(table, rows[key], histories[key], shown):
                yield Finding.of(
                    "check.record_differs", entity=entity, record=str(key), field=field
                )


def _different(
    table: Table,
    row: Mapping[Any, Any],
    history: RecordHistory,
    shown: Mapping[str, Any] | None,
) -> Iterator[str]:
    for column in table.columns:
        if column.key != "id":
            allowed = _allowed_values(column, history, shown)
            if allowed is not None and to_wire(row[column.key]) not in allowed:
                yield column.key


def _allowed_values(
    column: Column[Any], history: RecordHistory, shown: Mapping[str, Any] | None
) -> list[Any] | None:
    """Return the wire values that the record may show; ``None`` where any text may be right.

    ``shown`` holds the fields that were judged; it is ``None`` where nobody judges them.
    """
    if shown is not None and column.key in shown:
        return [shown[column.key]]
    heads = history.heads(column.key)
    if len(heads) > 1 and column.info.get("merge") == MERGE_TEXT:
        return None
    allowed = list(heads.values())
    if column.key not in history.writes and column.default is not None:
        # The record was made before the column was, or its creation left the usual value out.
        allowed.append(to_wire(getattr(column.default, "arg", None)))
    if column.key == REMOVED_FIELD and history.is_removal_contested():
        allowed.append(False)
    return allowed


def _stored_dots(
    session: Session, keys: list[UUID]
) -> dict[UUID, tuple[str, Dot, dict[str, dict[Dot, Any]]]]:
    streams = {no: key.bytes for no, key in session.execute(select(Stream.no, Stream.id))}
    stored: dict[UUID, tuple[str, Dot, dict[str, dict[Dot, Any]]]] = {}
    for batch in batches(keys):
        records = select(LogRecord.id, LogRecord.entity, LogRecord.stream_no, LogRecord.seq)
        for key, entity, stream, seq in session.execute(records.where(LogRecord.id.in_(batch))):
            stored[key] = (entity, (streams[stream], seq), {})
        heads = select(
            FieldHead.record_id,
            FieldHead.field,
            FieldHead.stream_no,
            FieldHead.seq,
            FieldHead.value,
        ).where(FieldHead.record_id.in_(batch))
        for key, field, stream, seq, value in session.execute(heads):
            if key in stored:
                dot = (streams[stream], seq)
                stored[key][2].setdefault(field, {})[dot] = decode_value(value)
    return stored


def _replayed_dots(history: RecordHistory) -> tuple[str, Dot | None, dict[str, dict[Dot, Any]]]:
    heads = {field: history.heads(field) for field in history.later_fields()}
    return (history.entity, history.origin, heads)


def _records_without_log(session: Session, aside: Any) -> Iterator[Finding]:
    for entity, mapped in ENTITIES.items():
        keys = session.connection().execute(select(table_of(mapped).c.id)).scalars()
        for key in keys.yield_per(_AT_ONCE):
            query = "SELECT 1 FROM operation WHERE record = ?"
            if aside.execute(query, (key.bytes,)).fetchone() is None:
                yield Finding.of("check.record_not_logged", entity=entity, record=str(key))
