"""Moves a draft to review and back; approval is ``approve_minutes``."""

from typing import Literal
from uuid import UUID

from desktop.models.minutes import REVIEW
from desktop.services.approve_minutes import refuse_incomplete
from desktop.services.changed import Changed
from desktop.services.meeting_parts import parts_of, parts_to_change
from desktop.services.place_rows import put
from desktop.services.read_record import live_record, load_names
from desktop.services.writing import begin
from desktop.storage.home import Home


def set_state(home: Home, meeting_id: UUID, state: Literal["draft", "review"]) -> Changed:
    """Set the state of minutes that are not approved.

    Raises:
        RefusedError: ``meeting.unknown``, ``meeting.locked``; for review also
            ``approval.incomplete``: what co-chairs are asked to read is finished.
    """
    with begin(home) as work:
        minutes = parts_to_change(work.session, meeting_id).minutes
        if state == REVIEW:
            parts = parts_of(work.session, meeting_id)
            refuse_incomplete(live_record(parts, load_names(work.session, [parts])))
        put(minutes, state=state)
        saved = work.commit()
    return Changed.by_meeting(meeting_id, saved.records)
