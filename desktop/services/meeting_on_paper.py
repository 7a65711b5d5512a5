"""What the documents of a meeting are made from: its record and the paper of its office."""

from dataclasses import dataclass
from uuid import UUID

from desktop.documents.office_paper import OfficePaper
from desktop.language.errors import RefusedError
from desktop.models.minutes import Minutes
from desktop.models.office import Office
from desktop.models.record_form import MeetingRecord
from desktop.models.snapshot import read_snapshot
from desktop.services.meeting_parts import parts_of
from desktop.services.own_office import own_office
from desktop.services.read_record import frozen_record, live_record, load_names
from desktop.services.show_office import paper_of
from desktop.storage.home import Home


@dataclass(frozen=True, slots=True)
class MeetingOnPaper:
    """A meeting as its documents show it: once approved, as it was then, on the paper of then.

    What follows ``state`` is that of the approval, None before it.
    """

    record: MeetingRecord
    paper: OfficePaper
    state: str
    number: str | None = None
    content_hash: str | None = None
    seal: bytes | None = None
    snapshot: str | None = None


def meeting_on_paper(home: Home, meeting_id: UUID) -> MeetingOnPaper:
    """Return what the documents of a meeting are made from.

    Raises:
        RefusedError: ``meeting.unknown``, or ``snapshot.unreadable``.
    """
    with home.reading() as session:
        parts = parts_of(session, meeting_id)
        minutes = parts.minutes
        record = frozen_record(parts)
        if record is not None:
            return MeetingOnPaper(
                record,
                _paper_of_then(minutes),
                minutes.state,
                number=minutes.number,
                content_hash=minutes.content_hash,
                seal=minutes.seal,
                snapshot=minutes.snapshot,
            )
        record = live_record(parts, load_names(session, [parts]))
        office = session.get(Office, parts.meeting.office_id) or own_office(session)
        return MeetingOnPaper(record, paper_of(office), minutes.state)


def _paper_of_then(minutes: Minutes) -> OfficePaper:
    try:
        return OfficePaper.from_json(read_snapshot(minutes.snapshot or "").office)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RefusedError("snapshot.unreadable") from error
