"""What is still missing before minutes can be approved; the editor shows it beside the fields."""

from collections.abc import Iterator

import msgspec
from msgspec import UNSET

from desktop.language.errors import Phrase
from desktop.models.record_form import MeetingRecord, names, to_plain, without_keys
from desktop.models.record_validation import Problem, problems_in

_ANY_DAY = "2000-01-01"


def problems_before_approval(record: MeetingRecord) -> list[Problem]:
    """Return what stands against approving ``record``, each with its place in the record.

    Approved minutes say what the meeting was about, when it was, who held it and who was there;
    and every part that was begun is finished.
    """
    problems = [Problem(where, Phrase(code)) for where, code in _missing(record)]
    places = {problem.where for problem in problems}
    dated = record if record.date else msgspec.structs.replace(record, date=_ANY_DAY)
    problems += [
        problem
        for problem in problems_in(without_keys(to_plain(dated)))
        if problem.where not in places
    ]
    return problems


def _missing(record: MeetingRecord) -> Iterator[tuple[str, str]]:
    if not record.subject.strip():
        yield "subject", "approval.no_subject"
    if not record.date:
        yield "date", "approval.no_date"
    if not any(names(part.organization) for part in record.organizers):
        yield "organizers", "approval.no_organizer"
    if not record.attendance:
        yield "attendance", "approval.no_attendance"
    for index, part in enumerate(record.attendance):
        if part.person is not UNSET and not names(part.person.name):
            yield f"attendance[{index}].person.name", "approval.no_name"
    if record.amends is not UNSET and not record.amends.reason.strip():
        yield "amends.reason", "approval.no_reason"
    if _comes_before(record):
        yield "next_meeting.date", "approval.next_before"
    for place, text in _texts(record):
        if not text.strip():
            yield place, "approval.no_text"


def _comes_before(record: MeetingRecord) -> bool:
    """Tell whether the next meeting is not after this one."""
    coming = record.next_meeting
    if coming is UNSET or not coming.date or not record.date:
        return False
    if coming.date == record.date and coming.starts_at and record.starts_at:
        return coming.starts_at <= record.starts_at
    return coming.date < record.date


def _texts(record: MeetingRecord) -> Iterator[tuple[str, str]]:
    """Yield every text that a part is there for, with its place."""
    for index, item in enumerate(record.agenda):
        yield f"agenda[{index}].title", item.title
    for name in ("statements", "challenges", "proposals", "outcomes"):
        for index, part in enumerate(getattr(record, name)):
            yield f"{name}[{index}].text", part.text
    for number, outcome in enumerate(record.outcomes):
        for index, action in enumerate(outcome.actions):
            yield f"outcomes[{number}].actions[{index}].text", action.text
