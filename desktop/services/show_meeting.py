"""Shows one meeting as a record."""

from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.models.record_form import MeetingRecord
from desktop.services.read_record import read_records
from desktop.storage.home import Home


def show_meeting(home: Home, meeting_id: UUID, *, with_keys: bool = False) -> MeetingRecord:
    """Return the record with its ``id``, ``number``, ``state`` and ``content_hash``.

    Args:
        home: the home.
        meeting_id: which meeting.
        with_keys: put the key of each row into its part, for the editor.

    Raises:
        RefusedError: ``meeting.unknown``.
    """
    with home.reading() as session:
        record = read_records(session, [meeting_id], with_keys=with_keys).get(meeting_id)
    if record is None:
        raise RefusedError("meeting.unknown", meeting=str(meeting_id))
    return record
