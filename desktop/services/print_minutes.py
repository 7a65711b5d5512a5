"""Sets the minutes of a meeting as a PDF."""

from uuid import UUID

from desktop.models.minutes import DRAFT
from desktop.models.record_form import MeetingRecord
from desktop.services.meeting_on_paper import meeting_on_paper
from desktop.services.own_office import own_office
from desktop.services.show_office import paper_of
from desktop.storage.home import Home


def print_minutes(home: Home, meeting_id: UUID) -> bytes:
    """Return the minutes as a PDF: of approved minutes what was frozen, on the paper of then.

    Raises:
        RefusedError: ``meeting.unknown``, or ``snapshot.unreadable``.
    """
    from desktop.documents.minutes import render_minutes

    meeting = meeting_on_paper(home, meeting_id)
    return render_minutes(
        meeting.record,
        meeting.paper,
        state=meeting.state,
        number=meeting.number,
        content_hash=meeting.content_hash,
        seal=meeting.seal,
        snapshot=meeting.snapshot,
    )


def preview_minutes(home: Home, record: MeetingRecord) -> bytes:
    """Return the minutes of a record that need not be saved, as the PDF of a draft."""
    from desktop.documents.minutes import render_minutes

    with home.reading() as session:
        paper = paper_of(own_office(session))
    return render_minutes(record, paper, state=DRAFT, number=None, content_hash=None)
