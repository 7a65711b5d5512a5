"""Finds which part of a changed record is which row, for records that came without inner keys.

A JSON merge patch replaces a list whole. So that one corrected word stays one changed field, and
not a row removed and another made, the parts of the new list are matched with those of the old.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from msgspec import UNSET

from desktop.models import record_form as form
from desktop.models.record_form import MeetingRecord, names, to_plain, without_keys

Identity = Callable[[Any], Any]


def align_keys(old: MeetingRecord, new: MeetingRecord) -> MeetingRecord:
    """Return ``new`` with the keys of ``old`` in every part that stands for the same row.

    Parts are paired if they are equal; then if they are about the same thing (the same person,
    body, title or text); what remains of texts is paired in order. ``old`` has its keys.
    """
    aligned = msgspec.json.decode(msgspec.json.encode(new), type=MeetingRecord)
    for name, (identity, in_order) in _LISTS.items():
        _align(getattr(old, name) or [], getattr(aligned, name) or [], identity, in_order)
    actions = {outcome.key: outcome.actions for outcome in old.outcomes}
    for outcome in aligned.outcomes:
        _align(actions.get(outcome.key, []), outcome.actions, _text, True)
    return aligned


def _align(old: Sequence[Any], new: Sequence[Any], identity: Identity, in_order: bool) -> None:
    taken = {part.key for part in new if part.key is not UNSET}
    left = [part for part in old if part.key not in taken]
    for same in (_content, identity):
        waiting: dict[Any, deque[Any]] = defaultdict(deque)
        for part in left:
            waiting[same(part)].append(part)
        for part in new:
            if part.key is UNSET and waiting[same(part)]:
                part.key = waiting[same(part)].popleft().key
                taken.add(part.key)
        left = [part for part in left if part.key not in taken]
    if in_order:
        unmatched = [part for part in new if part.key is UNSET]
        for part, match in zip(unmatched, left, strict=False):
            part.key = match.key


def _content(part: Any) -> bytes:
    return msgspec.json.encode(without_keys(to_plain(part)))


def _organizer(part: form.OrganizerForm) -> Any:
    return names(part.organization)


def _attendance(part: form.AttendanceForm) -> Any:
    person = part.person
    return names(part.group) if person is UNSET else (names(person.name), "person")


def _text(part: Any) -> Any:
    return part.text


def _title(part: form.AgendaItemForm) -> Any:
    return part.title


def _copy(part: form.CopyForm) -> Any:
    return names(part.recipient)


def _file(part: form.AttachmentForm) -> Any:
    return part.sha256


_LISTS: dict[str, tuple[Identity, bool]] = {
    "organizers": (_organizer, False),
    "attendance": (_attendance, False),
    "agenda": (_title, True),
    "statements": (_text, True),
    "challenges": (_text, True),
    "proposals": (_text, True),
    "outcomes": (_text, True),
    "attachments": (_file, False),
    "copies_to": (_copy, True),
}
