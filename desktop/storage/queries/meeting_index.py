"""What a long list of meetings is leafed through by: its keys, its months, its filters.

All is read in one session, so that keys and months agree. Months and filters are counted by the
database: a list of a hundred thousand needs no row of it.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import extract, func, select
from sqlalchemy.orm import Session

from desktop.models.meeting import Meeting
from desktop.models.minutes import Minutes
from desktop.storage.queries.columns import counts_by_key
from desktop.storage.queries.meetings import (
    EVERYTHING,
    MeetingFilter,
    conditions_of,
    count_meetings,
    meeting_ids,
)


@dataclass(frozen=True, slots=True)
class MonthCount:
    """A month, named by its first day, and how many meetings it has; None: without a date."""

    month: date | None
    count: int


@dataclass(frozen=True, slots=True)
class MeetingIndex:
    """The wanted meetings in the order of ``meeting_ids``, and what they may be narrowed to.

    The counts of ``months`` run along ``ids``. ``by_state`` and ``by_year`` count what there is
    under all other filters but their own; ``total`` counts every meeting of the home.
    """

    ids: tuple[UUID, ...]
    months: tuple[MonthCount, ...]
    by_state: dict[str, int]
    by_year: dict[int, int]
    total: int


def index_of_meetings(session: Session, wanted: MeetingFilter = EVERYTHING) -> MeetingIndex:
    """Return keys, months and filters of the wanted meetings."""
    return MeetingIndex(
        ids=tuple(meeting_ids(session, wanted)),
        months=tuple(_months(session, wanted)),
        by_state=_states(session, replace(wanted, state=None)),
        by_year=_years(session, replace(wanted, year=None)),
        total=count_meetings(session),
    )


def _months(session: Session, wanted: MeetingFilter) -> list[MonthCount]:
    year: Any = extract("year", Meeting.held_on)  # NULL without a date, which its type denies
    month = extract("month", Meeting.held_on)
    query = (
        select(year, month, func.count(Meeting.id))
        .where(*conditions_of(session, wanted))
        .group_by(year, month)
    )
    dated: list[tuple[date, int]] = []
    undated = 0
    for in_year, in_month, count in session.execute(query):
        if in_year is None:
            undated += count
        else:
            dated.append((date(in_year, in_month, 1), count))
    counts = [MonthCount(first, count) for first, count in sorted(dated, reverse=True)]
    return [MonthCount(None, undated), *counts] if undated else counts


def _states(session: Session, wanted: MeetingFilter) -> dict[str, int]:
    query = (
        select(Minutes.state, func.count(Minutes.meeting_id.distinct()))
        .join(Meeting, Meeting.id == Minutes.meeting_id)
        .where(*conditions_of(session, wanted))
        .group_by(Minutes.state)
    )
    return counts_by_key(session, query)


def _years(session: Session, wanted: MeetingFilter) -> dict[int, int]:
    year = extract("year", Meeting.held_on)
    query = (
        select(year, func.count(Meeting.id))
        .where(*conditions_of(session, wanted))
        .group_by(year)
        .order_by(year.desc())
    )
    return counts_by_key(session, query)
