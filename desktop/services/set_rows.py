"""Sets the fields of each kind of row from its part of a record; names are matched elsewhere."""

from collections.abc import Sequence
from datetime import date, time
from uuid import UUID

from msgspec import UNSET, UnsetType

from desktop.models import record_form as form
from desktop.models.attachment import Attachment
from desktop.models.discussion import AgendaItem, Challenge, Proposal, Statement
from desktop.models.meeting import Attendance, CopyRecipient, Meeting, Organizer
from desktop.models.minutes import Minutes
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.record_form import MeetingRecord, names
from desktop.services.place_rows import put


def set_meeting(row: Meeting, record: MeetingRecord) -> None:
    """Set what the meeting itself says."""
    coming = form.NextMeetingForm() if record.next_meeting is UNSET else record.next_meeting
    put(
        row,
        subject=record.subject,
        kind=record.kind,
        language=record.language,
        held_on=_day(record.date),
        starts_at=_moment(record.starts_at),
        ends_at=_moment(record.ends_at),
        city=names(record.place.city),
        venue=names(record.place.venue),
        confidentiality=record.confidentiality,
        quorum=record.quorum or None,
        next_on=_day(coming.date),
        next_starts_at=_moment(coming.starts_at),
        next_venue=names(coming.venue),
        second_language=record.second_language or None,
        hijri_correction=record.hijri_correction or None,
    )


def set_amended(row: Minutes, part: form.AmendsForm | UnsetType) -> None:
    """Set which minutes these amend."""
    given = None if part is UNSET else part
    put(
        row,
        amends_meeting_id=given and UUID(given.meeting),
        amends_number=given and given.number,
        amends_hash=given and given.content_hash,
        amends_kind=given and given.kind,
        amends_reason=given and given.reason,
    )


def set_copy(row: CopyRecipient, part: form.CopyForm) -> None:
    """Set who gets a copy."""
    put(row, recipient=names(part.recipient))


def set_organizer(row: Organizer, part: form.OrganizerForm) -> None:
    """Set whether the body leads."""
    put(row, role=part.role)


def set_attendance(row: Attendance, part: form.AttendanceForm) -> None:
    """Set all but the person and the body."""
    put(
        row,
        group=names(part.group),
        honorific=None if part.person is UNSET else part.person.honorific,
        post=names(part.post),
        representing=names(part.representing),
        presence=part.presence,
        role=part.role,
        arrived_at=_moment(part.arrived_at),
        left_at=_moment(part.left_at),
    )


def set_agenda_item(row: AgendaItem, part: form.AgendaItemForm) -> None:
    """Set a topic."""
    put(row, title=part.title, discussion=part.discussion)


def set_statement(row: Statement, part: form.StatementForm, agenda: Sequence[AgendaItem]) -> None:
    """Set what was said, and on which topic."""
    put(
        row,
        kind=part.kind,
        agenda_item_id=_key_of(agenda, part.agenda_item),
        text=part.text,
        verbatim=part.verbatim is True,
        publishable=part.publishable,
    )


def set_raised(
    row: Challenge | Proposal,
    part: form.ChallengeForm | form.ProposalForm,
    outcomes: Sequence[Outcome],
) -> None:
    """Set a challenge or a proposal, and the outcome that answers it."""
    put(
        row,
        text=part.text,
        raised_by=names(part.raised_by),
        sector=part.sector,
        outcome_id=_key_of(outcomes, part.outcome),
    )


def set_outcome(row: Outcome, part: form.OutcomeForm) -> None:
    """Set an outcome."""
    put(row, kind=part.kind, text=part.text)


def set_action(row: ActionItem, part: form.ActionForm) -> None:
    """Set all but who is responsible."""
    progress = None if part.progress is UNSET else part.progress or None
    put(row, due=_day(part.due), status=part.status, text=part.text, progress=progress)


def set_attachment(row: Attachment, part: form.AttachmentForm) -> None:
    """Set what a file is."""
    put(row, name=part.name, sha256=part.sha256, size=part.size, media_type=part.media_type)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(text: str | UnsetType | None) -> time | None:
    return time.fromisoformat(text) if isinstance(text, str) and text else None


def _key_of(rows: Sequence[AgendaItem] | Sequence[Outcome], number: int | None) -> UUID | None:
    """Return the key of the part that a number counted from 1 names; an editor may be behind."""
    return rows[number - 1].id if number is not None and 0 < number <= len(rows) else None
