"""Amends approved minutes: a new record that says what it amends; what was approved stays."""

from dataclasses import dataclass
from uuid import UUID

import msgspec
from msgspec import UNSET
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.keys import new_key
from desktop.models.record_form import AmendsForm, MeetingRecord
from desktop.services.apply_form import FormApplier
from desktop.services.changed import Changed
from desktop.services.meeting_parts import MeetingParts, load_parts, parts_of
from desktop.services.own_office import own_office
from desktop.services.read_record import frozen_record, live_record, load_names
from desktop.services.save_meeting import new_parts, refuse_what_no_draft_holds
from desktop.services.writing import begin
from desktop.storage.home import Home


@dataclass(frozen=True, slots=True)
class AmendmentMade:
    """The draft of an amendment."""

    id: UUID
    changed: Changed


def amend_minutes(home: Home, meeting_id: UUID, kind: str, reason: str) -> AmendmentMade:
    """Make the draft of an amendment: a copy of the record, to be changed and approved.

    Args:
        home: the home.
        meeting_id: whose approved minutes are amended.
        kind: ``addendum`` (ملحق) or ``correction`` (تصحيح).
        reason: why, in words.

    The follow-up goes on where it is: each action is copied with its status of now.

    Raises:
        RefusedError: ``meeting.unknown``; ``amendment.of_draft``; ``amendment.no_reason``; or
            ``record.invalid`` for a kind there is not, or a reason that no text may be.
    """
    if not reason.strip():
        raise RefusedError("amendment.no_reason")
    with begin(home) as work:
        session = work.session
        amended = parts_of(session, meeting_id)
        record = _amending(amended, _copied(session, amended), kind, reason.strip())
        refuse_what_no_draft_holds(record)
        parts = new_parts(new_key(), own_office(session).id)
        session.add_all((parts.meeting, parts.minutes))
        FormApplier(session).apply(parts, record)
        saved = work.commit()
    changed = Changed.by_meeting(parts.meeting.id, saved.records)
    return AmendmentMade(parts.meeting.id, changed | Changed.of("meeting", meeting_id))


def refuse_other_original(session: Session, amends: AmendsForm) -> None:
    """Refuse to approve an amendment of what is not approved, or not as the amendment says.

    Where the amended minutes are not known here, nothing can be said against it.

    Raises:
        RefusedError: ``amendment.other_original``.
    """
    amended = load_parts(session, [UUID(amends.meeting)]).get(UUID(amends.meeting))
    if amended is None:
        return
    minutes = amended.minutes
    if not minutes.is_locked or minutes.content_hash != amends.content_hash:
        raise RefusedError("amendment.other_original", number=amends.number)


def _copied(session: Session, amended: MeetingParts) -> MeetingRecord:
    """Return what was approved, with the follow-up as it stands.

    Raises:
        RefusedError: ``amendment.of_draft``: nothing was approved.
    """
    record = frozen_record(amended)
    if record is None:
        raise RefusedError("amendment.of_draft")
    live = live_record(amended, load_names(session, [amended]))
    for frozen, now in zip(record.outcomes, live.outcomes, strict=False):
        for action, action_now in zip(frozen.actions, now.actions, strict=False):
            if action.text == action_now.text:
                action.status, action.progress = action_now.status, action_now.progress
    return record


def _amending(
    amended: MeetingParts, record: MeetingRecord, kind: str, reason: str
) -> MeetingRecord:
    amends = AmendsForm(
        meeting=str(amended.meeting.id),
        number=amended.minutes.number or "",
        content_hash=amended.minutes.content_hash or "",
        kind=kind,
        reason=reason,
    )
    return msgspec.structs.replace(
        record, amends=amends, id=UNSET, number=UNSET, state=UNSET, content_hash=UNSET
    )
