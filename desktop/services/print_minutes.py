"""Sets the minutes of a meeting as a PDF."""

from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.models.minutes import DRAFT
from desktop.models.office import Office
from desktop.models.record_form import MeetingRecord
from desktop.models.snapshot import read_snapshot
from desktop.services.meeting_parts import MeetingParts, parts_of
from desktop.services.own_office import own_office
from desktop.services.read_record import frozen_record, live_record, load_names
from desktop.services.show_office import paper_of
from desktop.storage.home import Home


def print_minutes(home: Home, meeting_id: UUID) -> bytes:
    """Return the minutes as a PDF: of approved minutes what was frozen, on the paper of then.

    Raises:
        RefusedError: ``meeting.unknown``, or ``snapshot.unreadable``.
    """
    from desktop.documents.minutes import render_minutes

    with home.reading() as session:
        parts = parts_of(session, meeting_id)
        record = frozen_record(parts)
        if record is not None:
            return _print_approved(parts, record)
        record = live_record(parts, load_names(session, [parts]))
        office = session.get(Office, parts.meeting.office_id) or own_office(session)
        paper = paper_of(office)
    return render_minutes(record, paper, state=parts.minutes.state, number=None, content_hash=None)


def preview_minutes(home: Home, record: MeetingRecord) -> bytes:
    """Return the minutes of a record that need not be saved, as the PDF of a draft."""
    from desktop.documents.minutes import render_minutes

    with home.reading() as session:
        paper = paper_of(own_office(session))
    return render_minutes(record, paper, state=DRAFT, number=None, content_hash=None)


def _print_approved(parts: MeetingParts, record: MeetingRecord) -> bytes:
    from desktop.documents.minutes import render_minutes
    from desktop.documents.office_paper import OfficePaper

    minutes = parts.minutes
    assert minutes.snapshot is not None, "only a record with a snapshot is frozen"
    try:
        paper = OfficePaper.from_json(read_snapshot(minutes.snapshot).office)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RefusedError("snapshot.unreadable") from error
    return render_minutes(
        record,
        paper,
        state=minutes.state,
        number=minutes.number,
        content_hash=minutes.content_hash,
        seal=minutes.seal,
        snapshot=minutes.snapshot,
    )
