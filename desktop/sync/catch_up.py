"""Shows what a later version wrote, once this program has become that version.

Fields and entities that a program does not know lie in its log, and nowhere else. After an upgrade
they are looked for there, and written into the columns that there are now.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import decode_changeset, decode_value
from desktop.models.log import Changeset, FieldHead, LogRecord
from desktop.models.registry import ENTITIES
from desktop.sync.apply_segment import Touched
from desktop.sync.past_writes import PastWrites
from desktop.sync.record_rows import RecordRows
from desktop.sync.settle import Settlement
from desktop.sync.streams import Streams

_BATCH = 500
_AT_ONCE = 200


def catch_up(session: Session, news: Mapping[str, frozenset[str]], now: datetime) -> Settlement:
    """Write what the log says of fields that are new here; ``news`` names them by entity.

    A value that no column here can hold stays in the log alone; the check of the home names it.
    """
    streams = Streams(session)
    past = PastWrites(session, streams)
    touched = Touched()
    rows = RecordRows(session)
    keys = sorted(_records_with_news(session, news))
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        kept = _kept(session, batch)
        for key, entity, root, values in _said(session, past, batch):
            fits = _fits(rows, entity, key, values, is_new=key not in kept)
            if fits is None:
                continue
            if key in kept:
                new = {field: value for field, value in fits.items() if field in news[entity]}
                rows.update([(entity, key.bytes, new)])
            elif known := rows.of(entity):
                rows.insert([(entity, known.row(key.bytes, fits))])
            meeting = None if root is None else root.bytes
            touched.note(entity, key.bytes, meeting, is_made=key not in kept)
            touched.to_judge.add(key.bytes)
    settlement = Settlement(session, past, now)
    settlement.settle(touched)
    return settlement


def _records_with_news(session: Session, news: Mapping[str, frozenset[str]]) -> set[UUID]:
    bodies = session.scalars(select(Changeset.body).execution_options(yield_per=_AT_ONCE))
    return {
        UUID(bytes=operation.record)
        for body in bodies
        for operation in decode_changeset(body).operations
        if not news.get(operation.entity, frozenset()).isdisjoint(operation.values)
    }


def _kept(session: Session, keys: list[UUID]) -> set[UUID]:
    """Return those of ``keys`` that have a row."""
    kept: set[UUID] = set()
    for mapped in ENTITIES.values():
        table = table_of(mapped)
        query = select(table.c.id).where(table.c.id.in_(keys))
        kept.update(session.connection().execute(query).scalars())
    return kept


def _said(
    session: Session, past: PastWrites, keys: list[UUID]
) -> Iterator[tuple[UUID, str, UUID | None, dict[str, Any]]]:
    """Yield key, entity, meeting and the latest value of each field of each record."""
    heads: dict[UUID, dict[str, dict[tuple[int, int], Any]]] = {}
    for head in session.scalars(select(FieldHead).where(FieldHead.record_id.in_(keys))):
        of_record = heads.setdefault(head.record_id, {})
        of_record.setdefault(head.field, {})[head.stream_no, head.seq] = decode_value(head.value)
    records = select(LogRecord).where(LogRecord.id.in_(keys))
    for record in session.scalars(records.order_by(LogRecord.stream_no, LogRecord.seq)).all():
        values = past.created((record.stream_no, record.seq), record.id)
        for field, written in heads.get(record.id, {}).items():
            values[field] = written[max(written, key=past.order)]
        yield record.id, record.entity, record.root_id, values


def _fits(
    rows: RecordRows, entity: str, key: UUID, values: dict[str, Any], *, is_new: bool
) -> dict[str, Any] | None:
    known = rows.of(entity)
    try:
        if known is None:
            return None
        if is_new:
            known.row(key.bytes, values)
        else:
            known.refuse(values)
    except (ValueError, TypeError):
        return None
    return values
