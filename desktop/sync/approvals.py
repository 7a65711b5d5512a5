"""Which approval rules a meeting, and what it covers.

An approval writes every field of every record of its meeting anew, so whatever its writer had seen
lies behind it, and whoever has seen it stands on it. A write that neither is seen by the approval
nor has seen it is an *amendment*: kept and listed, never shown in place of what was approved.

Of two approvals of one meeting the earlier one in the order of the log rules, so that nobody can
push aside what was approved by approving again later; both are kept, and listed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.changeset import decode_value
from desktop.models.log import FieldHead, LogRecord
from desktop.models.minutes import Minutes
from desktop.sync.past_writes import PastWrites
from desktop.sync.streams import Place

MINUTES = str(Minutes.__tablename__)
SEAL_FIELD = "content_hash"
"""The field of the minutes that only an approval writes."""

_BATCH = 500


@dataclass(frozen=True)
class Approvals:
    """The approvals of one meeting that stand, each with the minutes record it was written to."""

    ruling: Place
    minutes: UUID
    places: frozenset[Place]
    others: frozenset[Place]


def approvals_of(
    session: Session, past: PastWrites, meetings: Iterable[UUID]
) -> dict[UUID, Approvals]:
    """Return the approvals of those of ``meetings`` that have any."""
    keys = sorted(set(meetings))
    found: dict[UUID, dict[Place, UUID]] = {}
    for start in range(0, len(keys), _BATCH):
        for meeting, place, minutes in _standing(session, keys[start : start + _BATCH]):
            found.setdefault(meeting, {})[place] = minutes
    return {meeting: _ruled(past, places) for meeting, places in found.items()}


def _ruled(past: PastWrites, places: dict[Place, UUID]) -> Approvals:
    ruling = min(places, key=past.order)
    every = frozenset(places)
    return Approvals(ruling, places[ruling], every, every - {ruling})


def _standing(session: Session, meetings: list[UUID]) -> Iterable[tuple[UUID, Place, UUID]]:
    records = select(LogRecord.id, LogRecord.root_id, LogRecord.stream_no, LogRecord.seq).where(
        LogRecord.root_id.in_(meetings), LogRecord.entity == MINUTES
    )
    origins = {key: (root, (no, seq)) for key, root, no, seq in session.execute(records)}
    written = (
        select(FieldHead.record_id, FieldHead.stream_no, FieldHead.seq, FieldHead.value)
        .join(LogRecord, LogRecord.id == FieldHead.record_id)
        .where(
            LogRecord.root_id.in_(meetings),
            LogRecord.entity == MINUTES,
            FieldHead.field == SEAL_FIELD,
        )
    )
    moved = set()
    for key, no, seq, value in session.execute(written):
        moved.add(key)
        root = origins[key][0]
        if root is not None and decode_value(value) is not None:
            yield root, (no, seq), key
    # Minutes that were approved in the very save that made them have no heads of their own.
    made = select(Minutes.id).where(
        Minutes.meeting_id.in_(meetings), Minutes.content_hash.is_not(None)
    )
    for key in session.connection().execute(made).scalars():
        if key in origins and key not in moved:
            root, place = origins[key]
            if root is not None:
                yield root, place, key
