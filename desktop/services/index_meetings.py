"""The list of meetings as it is leafed through: keys, months and filters."""

from desktop.storage.home import Home
from desktop.storage.queries.meeting_index import MeetingIndex, MonthCount, index_of_meetings
from desktop.storage.queries.meetings import EVERYTHING, MeetingFilter

__all__ = ["MeetingFilter", "MeetingIndex", "MonthCount", "index_meetings"]


def index_meetings(home: Home, wanted: MeetingFilter = EVERYTHING) -> MeetingIndex:
    """Return what the list of the wanted meetings is built from; see ``MeetingIndex``.

    Raises:
        WorldError: the database cannot be read.
    """
    with home.reading() as session:
        return index_of_meetings(session, wanted)
