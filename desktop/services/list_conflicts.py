"""The conflicts that wait for a person: what offices wrote without knowing of each other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.changeset import decode_value
from desktop.models.log import Conflict
from desktop.models.meeting import Meeting
from desktop.models.minutes import Minutes
from desktop.models.office import Office
from desktop.models.trust import Peer
from desktop.services.conflict_words import field_path, readable_value, record_label, shown_value
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.storage.queries import conflicts as queries
from desktop.storage.queries.columns import batches
from desktop.storage.unit_of_work import WITH_REMOVED
from desktop.sync.disputed_values import disputed_values
from desktop.sync.past_writes import PastWrites
from desktop.sync.streams import Streams


@dataclass(frozen=True, slots=True)
class ConflictingValue:
    """One of the values, as JSON takes it; ``when`` is by the clock of whoever wrote it.

    ``office`` is the writer's code, empty where its office is not known here. ``is_shown`` tells
    whether it is what the record shows until somebody decides.
    """

    value: Any
    office: str
    user: str | None
    when: datetime
    is_ours: bool
    is_shown: bool


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A conflict that waits.

    Attributes:
        field: where it is, in the words of the record form: ``subject``, ``outcomes.text``,
            ``person.name.ar``; for a removal the part itself (``outcomes``).
        kind: ``value``, ``text`` (a long text), ``removal`` (removed by one, edited by another),
            ``amendment`` (written beside approved minutes) or ``approval`` (approved twice).
        part: a few words of the record that tell it from others of its kind.
        base: the value that all started from.
        merged: of a long text, what is shown if the changes could be put together.
    """

    id: UUID
    meeting_id: UUID | None
    meeting_number: str | None
    meeting_subject: str
    record_id: UUID
    entity: str
    field: str
    kind: str
    part: str
    base: Any
    merged: str | None
    values: tuple[ConflictingValue, ...]

    def to_json(self) -> dict[str, Any]:
        """Return what ``conflict list --json`` prints of it."""
        return {
            "id": str(self.id),
            "meeting": None if self.meeting_id is None else str(self.meeting_id),
            "field": self.field,
            "base": self.base,
            "values": [
                {
                    "value": value.value,
                    "office": value.office,
                    "when": value.when.isoformat(timespec="seconds"),
                }
                for value in self.values
            ],
            "kind": self.kind,
            "entity": self.entity,
            "record": str(self.record_id),
            "part": self.part,
            "merged": self.merged,
        }


def list_conflicts(home: Home, meeting_id: UUID | None = None) -> list[ConflictView]:
    """Return the open conflicts, oldest first; of one meeting, if it is named."""
    query = (
        select(Conflict)
        .where(Conflict.resolved_at.is_(None))
        .order_by(Conflict.found_at, Conflict.id)
    )
    if meeting_id is not None:
        query = query.where(Conflict.meeting_id == meeting_id)
    with home.reading() as session:
        rows = session.scalars(query).all()
        if not rows:
            return []
        beside = _Beside.of(session, rows)
        return [_view(session, row, beside) for row in rows]


def count_conflicts(home: Home) -> int:
    """Return how many conflicts wait for a decision."""
    with home.reading() as session:
        return queries.count_conflicts(session)


@dataclass(frozen=True)
class _Beside:
    """What is read once for all conflicts of a list; subjects and numbers are those of meetings."""

    past: PastWrites
    ourselves: UUID
    offices: Mapping[UUID, str]
    subjects: Mapping[UUID | None, str]
    numbers: Mapping[UUID | None, str | None]

    @classmethod
    def of(cls, session: Session, rows: Iterable[Conflict]) -> "_Beside":
        subjects: dict[UUID | None, str] = {}
        numbers: dict[UUID | None, str | None] = {}
        meetings = sorted({row.meeting_id for row in rows if row.meeting_id is not None})
        for batch in batches(meetings):
            named = select(Meeting.id, Meeting.subject).where(Meeting.id.in_(batch))
            subjects.update(session.execute(named, execution_options=WITH_REMOVED).all())
            numbered = select(Minutes.meeting_id, Minutes.number).where(
                Minutes.meeting_id.in_(batch), Minutes.number.is_not(None)
            )
            numbers.update(session.execute(numbered).all())
        past = PastWrites(session, Streams(session))
        ourselves = own_identity(session).office_id
        return cls(past, ourselves, _office_codes(session), subjects, numbers)


def _view(session: Session, row: Conflict, beside: _Beside) -> ConflictView:
    shown = shown_value(session, row)
    base = None if row.base is None else decode_value(row.base)
    values = tuple(
        ConflictingValue(
            value=readable_value(session, row, written.value),
            office=beside.offices.get(written.office_id, "") if written.office_id else "",
            user=written.user,
            when=written.when,
            is_ours=written.office_id == beside.ourselves,
            is_shown=written.value == shown,
        )
        for written in disputed_values(session, beside.past, row)
    )
    is_merged = bool(values) and not any(value.is_shown for value in values)
    return ConflictView(
        id=row.id,
        meeting_id=row.meeting_id,
        meeting_number=beside.numbers.get(row.meeting_id),
        meeting_subject=beside.subjects.get(row.meeting_id) or "",
        record_id=row.record_id,
        entity=row.entity,
        field=field_path(row.entity, row.field),
        kind=row.kind,
        part=record_label(session, row.entity, row.record_id),
        base=readable_value(session, row, base),
        merged=shown if is_merged and isinstance(shown, str) else None,
        values=values,
    )


def _office_codes(session: Session) -> dict[UUID, str]:
    """Return codes by office: from their records, or from the cards of those without one."""
    pairs: Sequence[Any] = (
        *session.execute(select(Peer.office_id, Peer.code)),
        *session.execute(select(Office.id, Office.code), execution_options=WITH_REMOVED),
    )
    return dict(pairs)
