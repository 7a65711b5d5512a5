"""Saves what the editor holds; a draft may be incomplete, but never hold what no text may."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec

from desktop.language.errors import RefusedError
from desktop.models.keys import new_key
from desktop.models.meeting import Meeting
from desktop.models.minutes import Minutes
from desktop.models.record_form import MeetingRecord, to_plain, without_keys
from desktop.models.record_texts import settled_paths
from desktop.models.record_validation import problems_in
from desktop.services.apply_form import FormApplier
from desktop.services.changed import Changed
from desktop.services.fresh_records import fresh_records
from desktop.services.meeting_parts import MeetingParts, parts_to_change
from desktop.services.own_office import own_office
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.storage.unit_of_work import UnitOfWork

_ONLY_UNFINISHED = frozenset({"record.empty", "record.missing", "record.second_language.same"})


@dataclass(frozen=True, slots=True)
class SavedMeeting:
    """A meeting that was saved; ``changed`` is ``None`` where nothing differed."""

    id: UUID
    changed: Changed | None
    saved_at: datetime


def save_meeting(
    home: Home, meeting_id: UUID | None, record: MeetingRecord, *, burst: str | None = None
) -> SavedMeeting:
    """Save a record as the editor holds it.

    Args:
        home: the home.
        meeting_id: ``None``, or a key that no meeting has yet, makes a new one.
        record: parts with the key of a row (``uuid.hex``) stay that row.
        burst: names the spell of typing; its saves become one change.

    Raises:
        RefusedError: ``meeting.locked``, or ``record.invalid`` for what not even a draft may hold.
    """
    record = settled_paths(record)
    refuse_what_no_draft_holds(record)
    with begin(home, burst=burst) as work:
        parts = _parts(work, meeting_id)
        applier = FormApplier(work.session, fresh_records(work.session, burst))
        applier.apply(parts, record)
        applier.finish()
        saved = work.commit()
    changed = Changed.by_meeting(parts.meeting.id, saved.records) if saved.records else None
    return SavedMeeting(parts.meeting.id, changed, home.clock())


def new_parts(meeting_id: UUID, office_id: UUID) -> MeetingParts:
    """Return a meeting of this office with its minutes, neither of them in a session yet."""
    meeting = Meeting(id=meeting_id, office_id=office_id)
    return MeetingParts(meeting, Minutes(meeting_id=meeting_id))


def refuse_what_no_draft_holds(record: MeetingRecord) -> None:
    """Refuse what is wrong with a draft apart from being unfinished.

    Raises:
        RefusedError: ``record.invalid`` with ``where`` and ``what``.
    """
    dated = record if record.date else msgspec.structs.replace(record, date="2000-01-01")
    for problem in problems_in(without_keys(to_plain(dated))):
        if problem.what.code not in _ONLY_UNFINISHED:
            raise RefusedError("record.invalid", where=problem.where, what=problem.what)


def _parts(work: UnitOfWork, meeting_id: UUID | None) -> MeetingParts:
    session = work.session
    if meeting_id is not None and session.get(Meeting, meeting_id) is not None:
        return parts_to_change(session, meeting_id)
    parts = new_parts(meeting_id or new_key(), own_office(session).id)
    session.add_all((parts.meeting, parts.minutes))
    return parts
