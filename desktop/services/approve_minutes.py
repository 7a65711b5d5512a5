"""Approves minutes: locks, numbers and seals them."""

from dataclasses import dataclass
from uuid import UUID

from msgspec import UNSET
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.minutes import APPROVED, Minutes
from desktop.models.record_form import MeetingRecord
from desktop.models.snapshot import snapshot_of
from desktop.security.approval_seal import ApprovalClaim, seal_approval
from desktop.security.canonical_json import canonical_json
from desktop.security.seals import content_hash
from desktop.services.amend_minutes import refuse_other_original
from desktop.services.approval_problems import problems_before_approval
from desktop.services.changed import Changed
from desktop.services.meeting_parts import MeetingParts, parts_of
from desktop.services.own_office import own_identity, own_office
from desktop.services.read_record import live_record, load_names
from desktop.services.show_office import paper_of
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.storage.queries.conflicts import count_conflicts
from desktop.storage.unit_of_work import WITH_REMOVED, UnitOfWork

_DIGITS = 3


@dataclass(frozen=True, slots=True)
class ApprovedMinutes:
    """Minutes that were approved: their number and the hash of what they say."""

    id: UUID
    number: str
    content_hash: str
    changed: Changed


def approve_minutes(home: Home, meeting_id: UUID) -> ApprovedMinutes:
    """Approve the minutes of a meeting; from then on they never change.

    The record and the office's paper are frozen as one canonical text, whose hash the office
    signs. Every field of the meeting is written to the log again, so that an edit made elsewhere
    at the same time is seen to stand against the approval.

    Raises:
        RefusedError: ``meeting.unknown``, ``meeting.approved_already``, or
            ``approval.incomplete`` with the first of ``problems_before_approval``, or
            ``approval.conflicts`` while two offices' values wait for a decision, or
            ``amendment.other_original`` for an amendment of what was not approved so.
    """
    with begin(home) as work:
        parts = parts_of(work.session, meeting_id)
        if parts.minutes.is_locked:
            raise RefusedError("meeting.approved_already", number=parts.minutes.number or "")
        record = live_record(parts, load_names(work.session, [parts]))
        refuse_incomplete(record)
        refuse_undecided(work.session, meeting_id)
        if record.amends is not UNSET:
            refuse_other_original(work.session, record.amends)
        number = next_number(work.session, parts)
        parts.minutes.approved_at = home.clock()
        digest = _seal(work.session, parts, record, number)
        _freeze(work, parts)
        saved = work.commit()
    changed = Changed.by_meeting(meeting_id, saved.records)
    if record.amends is not UNSET:  # the minutes that are amended say so from now on
        changed |= Changed.of("meeting", UUID(record.amends.meeting))
    return ApprovedMinutes(meeting_id, number, digest, changed)


def refuse_incomplete(record: MeetingRecord) -> None:
    """Refuse a record that cannot be approved yet.

    Raises:
        RefusedError: ``approval.incomplete``, saying ``what`` is missing and how many things.
    """
    problems = problems_before_approval(record)
    if problems:
        first = problems[0]
        raise RefusedError(
            "approval.incomplete", where=first.where, what=first.what, count=len(problems)
        )


def refuse_undecided(session: Session, meeting_id: UUID) -> None:
    """Refuse while conflicts of the meeting are open: approving would decide them silently.

    Raises:
        RefusedError: ``approval.conflicts`` with their count.
    """
    count = count_conflicts(session, meeting_id)
    if count:
        raise RefusedError("approval.conflicts", count=count)


def next_number(session: Session, parts: MeetingParts) -> str:
    """Return the number after the highest that this office gave out in the meeting's year.

    Numbers of removed minutes count too: a number is never given twice.
    """
    held_on = parts.meeting.held_on
    assert held_on is not None, "a record without a date was not refused"
    prefix = f"{own_office(session).code}/{held_on.year}/"
    query = select(Minutes.number).where(
        Minutes.number >= prefix,
        Minutes.number < prefix[:-1] + chr(ord("/") + 1),  # a range, so that the index serves
    )
    given = session.scalars(query, execution_options=WITH_REMOVED)
    serials = [_serial(number, prefix) for number in given if number]
    return f"{prefix}{max(serials, default=0) + 1:0{_DIGITS}d}"


def _serial(number: str, prefix: str) -> int:
    serial = number.removeprefix(prefix)
    return int(serial) if serial.isascii() and serial.isdigit() else 0


def _seal(session: Session, parts: MeetingParts, record: MeetingRecord, number: str) -> str:
    """Put snapshot, hash and signature into the minutes; return the hash."""
    office = own_office(session)
    paper = {"id": str(office.id), **paper_of(office).to_json()}
    minutes = parts.minutes
    snapshot = snapshot_of(parts.meeting.id, record, number, paper, minutes.approved_at)
    digest = content_hash(snapshot)
    minutes.state = APPROVED
    minutes.number = number
    minutes.snapshot = canonical_json(snapshot).decode("utf-8")
    minutes.content_hash = digest
    claim = ApprovalClaim(parts.meeting.id, number, record.date or "", digest)
    minutes.seal = seal_approval(own_identity(session), claim)
    minutes.sealed_by_id = office.id
    return digest


def _freeze(work: UnitOfWork, parts: MeetingParts) -> None:
    work.session.add(parts.minutes)
    for row in parts.rows():
        work.restate(row)
