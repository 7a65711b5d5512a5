"""Tells which number minutes will get, before a person is asked to approve them."""

from uuid import UUID

from desktop.services.approve_minutes import next_number
from desktop.services.meeting_parts import parts_of
from desktop.storage.home import Home


def foresee_number(home: Home, meeting_id: UUID) -> str:
    """Return the number that approving now would give to a meeting that has a date.

    Raises:
        RefusedError: ``meeting.unknown``.
    """
    with home.reading() as session:
        return next_number(session, parts_of(session, meeting_id))
