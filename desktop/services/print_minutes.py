"""Sets the minutes of a meeting as a PDF."""

from uuid import UUID

from desktop.models.minutes import DRAFT
from desktop.models.record_form import MeetingRecord
from desktop.services.meeting_on_paper import meeting_on_paper
from desktop.services.own_office import own_office
from desktop.services.set_document import SetDocument
from desktop.services.show_office import paper_of
from desktop.storage.home import Home


def print_minutes(home: Home, meeting_id: UUID) -> bytes:
    """Return the PDF of :func:`set_minutes_page`."""
    return set_minutes_page(home, meeting_id).data


def set_minutes_page(home: Home, meeting_id: UUID) -> SetDocument:
    """Set the minutes in type: of approved ones what was frozen, on the paper of then.

    Raises:
        RefusedError: ``meeting.unknown``, or ``snapshot.unreadable``.
    """
    from desktop.documents.minutes import set_sealed_minutes

    meeting = meeting_on_paper(home, meeting_id)
    made = set_sealed_minutes(
        meeting.record,
        meeting.paper,
        state=meeting.state,
        number=meeting.number,
        content_hash=meeting.content_hash,
        seal=meeting.seal,
        snapshot=meeting.snapshot,
    )
    return SetDocument(made.data, tuple(made.missing))


def preview_minutes(home: Home, record: MeetingRecord) -> SetDocument:
    """Set the minutes of a record that need not be saved, as a draft."""
    from desktop.documents.minutes import set_minutes

    with home.reading() as session:
        paper = paper_of(own_office(session))
    made = set_minutes(record, paper, state=DRAFT, number=None, content_hash=None)
    return SetDocument(made.data, tuple(made.missing))
