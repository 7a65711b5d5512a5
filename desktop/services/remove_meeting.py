"""Removes a draft, and brings it back."""

from uuid import UUID

from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.models.meeting import Meeting
from desktop.services.changed import Changed
from desktop.services.meeting_parts import parts_to_change
from desktop.services.place_rows import put
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.storage.unit_of_work import WITH_REMOVED


def remove_meeting(home: Home, meeting_id: UUID) -> Changed:
    """Remove a meeting whose minutes are not approved; ``restore_meeting`` undoes it.

    Raises:
        RefusedError: ``meeting.unknown`` or ``meeting.locked``.
    """
    with begin(home) as work:
        put(parts_to_change(work.session, meeting_id).meeting, removed=True)
        saved = work.commit()
    return Changed.by_meeting(meeting_id, saved.records)


def restore_meeting(home: Home, meeting_id: UUID) -> Changed:
    """Bring back a meeting that was removed.

    Raises:
        RefusedError: ``meeting.unknown``.
    """
    with begin(home) as work:
        query = select(Meeting).where(Meeting.id == meeting_id)
        meeting = work.session.scalar(query, execution_options=WITH_REMOVED)
        if meeting is None:
            raise RefusedError("meeting.unknown", meeting=str(meeting_id))
        put(meeting, removed=False)
        saved = work.commit()
    return Changed.by_meeting(meeting_id, saved.records)
