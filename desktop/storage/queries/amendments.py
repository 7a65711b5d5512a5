"""Which minutes amend which: approved ones are never changed, but later ones may say otherwise."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session, aliased

from desktop.models.meeting import Meeting
from desktop.models.minutes import LOCKED_STATES, Minutes
from desktop.storage.queries.columns import batches


@dataclass(frozen=True, slots=True)
class Amendment:
    """Minutes that amend others; ``number`` is ``None`` until they are approved themselves.

    ``kind`` is ``addendum`` or ``correction``.
    """

    meeting_id: UUID
    number: str | None
    kind: str
    is_approved: bool


def amendments_of(
    session: Session, meetings: Sequence[UUID]
) -> Mapping[UUID, tuple[Amendment, ...]]:
    """Return the amendments of each meeting's minutes, the oldest first; drafts come last."""
    found: dict[UUID, tuple[Amendment, ...]] = defaultdict(tuple)
    for batch in batches(meetings):
        query = (
            select(
                Minutes.amends_meeting_id,
                Minutes.meeting_id,
                Minutes.number,
                Minutes.amends_kind,
                Minutes.state,
            )
            .join(Meeting, Meeting.id == Minutes.meeting_id)
            .where(Minutes.amends_meeting_id.in_(batch))
            .order_by(
                Minutes.approved_at.is_(None), Minutes.approved_at, Minutes.number, Minutes.id
            )
        )
        for amended, meeting, number, kind, state in session.execute(query):
            amendment = Amendment(meeting, number, kind or "", state in LOCKED_STATES)
            assert amended is not None, "chosen by the query"
            found[amended] = (*found[amended], amendment)
    return found


def newest_number(amendments: Sequence[Amendment]) -> str | None:
    """Return the number of the newest approved one, or ``None``."""
    numbers = [amendment.number for amendment in amendments if amendment.is_approved]
    return numbers[-1] if numbers else None


def stands_in_registers(meeting: Any) -> ColumnElement[bool]:
    """Return the condition that what a meeting decided is told by its own minutes.

    ``meeting`` is the column with its key. An amendment holds the whole record: once approved, it
    stands for the minutes that it amends; until then it is a copy of them.
    """
    amending, amended = aliased(Minutes), aliased(Minutes)
    replaced = select(amending.amends_meeting_id).where(
        amending.amends_meeting_id.is_not(None), amending.state.in_(LOCKED_STATES)
    )
    copies = select(amending.meeting_id).where(
        amending.amends_meeting_id.in_(select(amended.meeting_id)),
        amending.state.not_in(LOCKED_STATES),
    )
    return and_(meeting.not_in(replaced), meeting.not_in(copies))
