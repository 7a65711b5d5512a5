"""Lists meetings: keys first, rows when they are shown."""

from collections.abc import Sequence
from uuid import UUID

from desktop.storage.home import Home
from desktop.storage.queries import meetings
from desktop.storage.queries.meetings import EVERYTHING, MeetingCounts, MeetingFilter, MeetingRow

__all__ = [
    "MeetingCounts",
    "MeetingFilter",
    "MeetingRow",
    "count_meetings",
    "list_meeting_ids",
    "list_meetings",
    "list_years",
    "load_meeting_rows",
    "show_meeting_counts",
]


def list_meetings(
    home: Home, wanted: MeetingFilter = EVERYTHING, *, offset: int = 0, limit: int | None = None
) -> list[MeetingRow]:
    """Return the wanted meetings, those without a date first, then the newest."""
    with home.reading() as session:
        return meetings.list_meetings(session, wanted, offset=offset, limit=limit)


def list_meeting_ids(home: Home, wanted: MeetingFilter = EVERYTHING) -> list[UUID]:
    """Return the keys of the wanted meetings in the order of the list."""
    with home.reading() as session:
        return meetings.meeting_ids(session, wanted)


def load_meeting_rows(home: Home, ids: Sequence[UUID]) -> dict[UUID, MeetingRow]:
    """Return the rows of these meetings; one that is gone is left out."""
    with home.reading() as session:
        return {row.id: row for row in meetings.meeting_rows(session, ids)}


def count_meetings(home: Home, wanted: MeetingFilter = EVERYTHING) -> int:
    """Return how many meetings are wanted."""
    with home.reading() as session:
        return meetings.count_meetings(session, wanted)


def show_meeting_counts(home: Home) -> MeetingCounts:
    """Return how many meetings there are, in all and by state."""
    with home.reading() as session:
        return meetings.meeting_counts(session)


def list_years(home: Home) -> list[int]:
    """Return the years in which meetings were held, newest first."""
    with home.reading() as session:
        return meetings.meeting_years(session)
