"""The values that stand against each other in a conflict, and who wrote each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.changeset import ANY_FIELD, REMOVED_FIELD, decode_value
from desktop.models.log import Changeset, Conflict, FieldHead, LogRecord, Stream
from desktop.sync.approvals import approvals_of
from desktop.sync.judgement import APPROVAL
from desktop.sync.past_writes import PastWrites
from desktop.sync.streams import Place

_heads_of = table_of(FieldHead).c
_changesets, _streams = table_of(Changeset).c, table_of(Stream).c
# Made once and run on the connection: a list of conflicts asks each of these for every one.
_HEADS = select(_heads_of.field, _heads_of.stream_no, _heads_of.seq, _heads_of.value).where(
    _heads_of.record_id == bindparam("record")
)
_WRITER = (
    select(_streams.office_id, _changesets.user, _changesets.wall_claim)
    .join_from(table_of(Changeset), table_of(Stream), _streams.no == _changesets.stream_no)
    .where(_changesets.stream_no == bindparam("no"), _changesets.seq == bindparam("seq"))
)

KEPT = "kept"
REMOVED = "removed"
"""What a removal and an edit that did not know of each other stand for."""


@dataclass(frozen=True, slots=True)
class DisputedValue:
    """A wire value (or ``kept``, ``removed``), and its writer; ``when`` by the writer's clock."""

    value: Any
    place: Place
    office_id: UUID | None
    user: str | None
    when: datetime


def disputed_values(session: Session, past: PastWrites, conflict: Conflict) -> list[DisputedValue]:
    """Return the values of a conflict in the order of the log, so the shown one is mostly last."""
    written = sorted(set(_written(session, past, conflict)), key=lambda pair: past.order(pair[0]))
    return [_described(session, place, value) for place, value in written]


def _written(session: Session, past: PastWrites, conflict: Conflict) -> Iterator[tuple[Place, Any]]:
    if conflict.kind == APPROVAL and conflict.meeting_id is not None:
        approvals = approvals_of(session, past, [conflict.meeting_id])[conflict.meeting_id]
        for place in approvals.places:
            yield place, _sealed_hash(past, place)
    elif conflict.field == ANY_FIELD:
        yield from _removals_and_edits(session, past, conflict)
    else:
        yield from _heads(session, conflict.record_id).get(conflict.field, {}).items()


def _sealed_hash(past: PastWrites, place: Place) -> Any:
    hashes = (o.values.get("content_hash") for o in past.changeset(place).operations)
    return next((value for value in hashes if value is not None), None)


def _heads(session: Session, record: UUID) -> dict[str, dict[Place, Any]]:
    heads: dict[str, dict[Place, Any]] = {}
    for name, no, seq, value in session.connection().execute(_HEADS, {"record": record}):
        heads.setdefault(name, {})[no, seq] = decode_value(value)
    return heads


def _removals_and_edits(
    session: Session, past: PastWrites, conflict: Conflict
) -> Iterator[tuple[Place, Any]]:
    """Yield who removed the record, and the last write of each office that had not seen it."""
    heads = _heads(session, conflict.record_id)
    said = heads.pop(REMOVED_FIELD, {})
    removals = {place for place, is_removed in said.items() if is_removed}
    for place in said:
        yield place, REMOVED if place in removals else KEPT
    meeting = conflict.meeting_id
    approvals = {} if meeting is None else approvals_of(session, past, [meeting])
    if meeting in approvals and approvals[meeting].ruling not in said:
        yield approvals[meeting].ruling, REMOVED
    seen = past.seen_by_removals(conflict.record_id, removals)
    origin = session.execute(
        select(LogRecord.stream_no, LogRecord.seq).where(LogRecord.id == conflict.record_id)
    ).one()
    edits = {place for places in heads.values() for place in places} | {(origin[0], origin[1])}
    last: dict[int, Place] = {}
    for place in edits - seen - set(said):
        last[place[0]] = max(place, last.get(place[0], place))
    if KEPT not in {REMOVED if place in removals else KEPT for place in said}:
        for place in last.values():
            yield place, KEPT


def _described(session: Session, place: Place, value: Any) -> DisputedValue:
    at = {"no": place[0], "seq": place[1]}
    office, user, when = session.connection().execute(_WRITER, at).one()
    return DisputedValue(value, place, office, user, when)
