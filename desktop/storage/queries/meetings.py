"""The list of meetings: found, filtered, counted, newest first.

A table holds the keys of its meetings and reads rows when they are shown, so the list of ten
thousand costs one read of an index.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, extract, func, select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.log import Conflict
from desktop.models.meeting import Meeting, Organizer
from desktop.models.minutes import DRAFT, LOCKED_STATES, Minutes
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem, Outcome
from desktop.storage import search
from desktop.storage.queries.amendments import amendments_of, newest_number
from desktop.storage.queries.columns import batches, counts_by_key, name_columns, names_from

UNFINISHED = ("open", "in_progress")
"""The statuses of an action that is still to be done."""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of the list of meetings.

    ``lead`` is the first body that leads, empty if there is none; ``co_organizers`` are all
    others in their order. ``open_action_count`` counts open actions and those in progress.
    ``amends`` is the number of the minutes that these amend, ``amended_by`` that of the newest
    approved amendment of these.
    """

    id: UUID
    number: str | None
    subject: str
    held_on: date | None
    state: str
    city: Names
    lead: Names
    co_organizers: tuple[Names, ...]
    outcome_count: int
    open_action_count: int
    conflict_count: int
    amends: str | None = None
    amended_by: str | None = None


@dataclass(frozen=True, slots=True)
class MinutesOf:
    """What a list says of a meeting's minutes; ``number`` is given at approval."""

    number: str | None
    state: str
    amends: str | None = None


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """What the list is narrowed to; empty means all. ``state`` is one of the minutes' states."""

    search: str = ""
    state: str | None = None
    year: int | None = None
    organization_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class MeetingCounts:
    """How many meetings there are, in all and by the state of their minutes."""

    total: int
    by_state: dict[str, int]


EVERYTHING = MeetingFilter()


def meeting_ids(
    session: Session,
    wanted: MeetingFilter = EVERYTHING,
    *,
    offset: int = 0,
    limit: int | None = None,
) -> list[UUID]:
    """Return the keys of the wanted meetings: those without a date first, then newest first."""
    # Two reads of one index; a single ORDER BY with NULLS FIRST would sort the whole table.
    undated = (
        select(Meeting.id)
        .where(Meeting.held_on.is_(None), *conditions_of(session, wanted))
        .order_by(Meeting.id.desc())
    )
    dated = (
        select(Meeting.id)
        .where(Meeting.held_on.is_not(None), *conditions_of(session, wanted))
        .order_by(Meeting.held_on.desc(), Meeting.id.desc())
    )
    first = [] if wanted.year is not None else list(session.scalars(undated))
    ids = first[offset:] if limit is None else first[offset : offset + limit]
    remaining = None if limit is None else limit - len(ids)
    if remaining == 0:
        return ids
    page = dated.offset(max(0, offset - len(first))).limit(remaining)
    return [*ids, *session.scalars(page)]


def list_meetings(
    session: Session,
    wanted: MeetingFilter = EVERYTHING,
    *,
    offset: int = 0,
    limit: int | None = None,
) -> list[MeetingRow]:
    """Return a page of the list, in the order of :func:`meeting_ids`."""
    return meeting_rows(session, meeting_ids(session, wanted, offset=offset, limit=limit))


def count_meetings(session: Session, wanted: MeetingFilter = EVERYTHING) -> int:
    """Return how many meetings are wanted."""
    count = select(func.count(Meeting.id)).where(*conditions_of(session, wanted))
    return session.scalar(count) or 0


def meeting_counts(session: Session) -> MeetingCounts:
    """Count the meetings, and the minutes by state."""
    states = (
        select(Minutes.state, func.count())
        .join(Meeting, Meeting.id == Minutes.meeting_id)
        .group_by(Minutes.state)
    )
    return MeetingCounts(count_meetings(session), counts_by_key(session, states))


def meeting_years(session: Session) -> list[int]:
    """Return the years in which meetings were held, newest first."""
    years = select(extract("year", Meeting.held_on)).where(Meeting.held_on.is_not(None)).distinct()
    return sorted((int(year) for year in session.scalars(years)), reverse=True)


def organizing_organizations(session: Session) -> list[tuple[UUID, Names]]:
    """Return key and name of every body that ever organised a meeting."""
    bodies = select(Organization.id, *name_columns(Organization)).where(
        Organization.id.in_(select(Organizer.organization_id))
    )
    return [(key, names_from(name)) for key, *name in session.execute(bodies)]


def meeting_rows(session: Session, ids: Sequence[UUID]) -> list[MeetingRow]:
    """Return the rows of ``ids`` in that order; a meeting that is gone is left out."""
    rows: dict[UUID, MeetingRow] = {}
    for batch in batches(ids):
        rows.update(_rows(session, batch))
    return [rows[key] for key in ids if key in rows]


def minutes_of(session: Session, ids: Sequence[UUID]) -> Mapping[UUID, MinutesOf]:
    """Return number and state of the minutes of each meeting; a draft's where there are none.

    Of two minutes (two offices may each have made them) locked ones win over drafts.
    """
    query = (
        select(Minutes.meeting_id, Minutes.number, Minutes.state, Minutes.amends_number)
        .where(Minutes.meeting_id.in_(ids))
        .order_by(Minutes.state.in_(LOCKED_STATES), Minutes.version, Minutes.id.desc())
    )
    found: dict[UUID, MinutesOf] = defaultdict(lambda: MinutesOf(None, DRAFT))
    found.update(
        (key, MinutesOf(number, state, amends))
        for key, number, state, amends in session.execute(query)
    )
    return found


def conditions_of(session: Session, wanted: MeetingFilter) -> list[ColumnElement[bool]]:
    """Return the conditions on ``Meeting`` that a filter stands for."""
    conditions: list[ColumnElement[bool]] = []
    found = search.matching(wanted.search, session.get_bind().dialect.name)
    if found is not None:
        conditions.append(found)
    if wanted.state is not None:
        with_state = select(Minutes.meeting_id).where(Minutes.state == wanted.state)
        conditions.append(Meeting.id.in_(with_state))
    if wanted.year is not None:
        conditions.append(
            Meeting.held_on.between(date(wanted.year, 1, 1), date(wanted.year, 12, 31))
        )
    if wanted.organization_id is not None:
        organized = select(Organizer.meeting_id).where(
            Organizer.organization_id == wanted.organization_id
        )
        conditions.append(Meeting.id.in_(organized))
    return conditions


def _rows(session: Session, ids: Sequence[UUID]) -> dict[UUID, MeetingRow]:
    minutes = minutes_of(session, ids)
    organizers = _organizers(session, ids)
    outcomes = _counts(session, Outcome.meeting_id, ids)
    actions = _counts(session, ActionItem.meeting_id, ids, ActionItem.status.in_(UNFINISHED))
    conflicts = _counts(session, Conflict.meeting_id, ids, Conflict.resolved_at.is_(None))
    amendments = amendments_of(session, ids)
    meetings = select(
        Meeting.id, Meeting.subject, Meeting.held_on, *name_columns(Meeting, "city")
    ).where(Meeting.id.in_(ids))
    rows = {}
    for key, subject, held_on, *city in session.execute(meetings):
        bodies = list(organizers[key])
        lead = next((body for body in bodies if body[0] == "lead"), None)
        if lead is not None:
            bodies.remove(lead)
        rows[key] = MeetingRow(
            id=key,
            number=minutes[key].number,
            subject=subject,
            held_on=held_on,
            state=minutes[key].state,
            city=names_from(city),
            lead=lead[1] if lead is not None else Names(),
            co_organizers=tuple(name for _, name in bodies),
            outcome_count=outcomes.get(key, 0),
            open_action_count=actions.get(key, 0),
            conflict_count=conflicts.get(key, 0),
            amends=minutes[key].amends,
            amended_by=newest_number(amendments[key]),
        )
    return rows


def _organizers(session: Session, ids: Sequence[UUID]) -> dict[UUID, list[tuple[str, Names]]]:
    query = (
        select(Organizer.meeting_id, Organizer.role, *name_columns(Organization))
        .join(Organization, Organization.id == Organizer.organization_id)
        .where(Organizer.meeting_id.in_(ids))
        .order_by(Organizer.position, Organizer.id)
    )
    organizers: dict[UUID, list[tuple[str, Names]]] = defaultdict(list)
    for meeting, role, *name in session.execute(query):
        organizers[meeting].append((role, names_from(name)))
    return organizers


def _counts(
    session: Session, meeting: Any, ids: Sequence[UUID], *conditions: ColumnElement[bool]
) -> dict[UUID, int]:
    query = select(meeting, func.count()).where(meeting.in_(ids), *conditions).group_by(meeting)
    return counts_by_key(session, query)
