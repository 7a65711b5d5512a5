"""Adds meetings from records: all of them, or none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

import msgspec

from desktop.language.progress import NO_PROGRESS, Progress
from desktop.models.keys import new_key
from desktop.models.record_form import MeetingRecord
from desktop.services.apply_form import FormApplier
from desktop.services.changed import Changed
from desktop.services.own_office import own_office
from desktop.services.save_meeting import new_parts
from desktop.services.writing import begin
from desktop.storage.home import Home

_AT_ONCE = 100
_BYTES_AT_ONCE = 4 * 1024 * 1024
"""Records of one changeset, and bytes of them: far below what a segment may hold."""


@dataclass(frozen=True, slots=True)
class AddedMeetings:
    """The keys of the meetings that were added, in the order of their records."""

    ids: tuple[UUID, ...]
    changed: Changed


def add_meetings(
    home: Home, records: Sequence[MeetingRecord], progress: Progress = NO_PROGRESS
) -> AddedMeetings:
    """Add one meeting a record; the records are valid (``record_validation.read_records``).

    Raises:
        WorldError: the disk is full and the like; no meeting was added.
        CancelledError: the person cancelled; no meeting was added.
    """
    ids = []
    with begin(home) as work:
        session = work.session
        office_id = own_office(session).id
        applier = FormApplier(session)
        for some in _changesets(records):
            for record in some:
                parts = new_parts(new_key(), office_id)
                session.add_all((parts.meeting, parts.minutes))
                applier.apply(parts, record)
                ids.append(parts.meeting.id)
            work.next_changeset()
            progress.report(len(ids), len(records))
            progress.raise_if_cancelled()
        saved = work.commit()
    return AddedMeetings(tuple(ids), Changed(frozenset(kind for kind, _key in saved.records)))


def _changesets(records: Sequence[MeetingRecord]) -> Iterator[Sequence[MeetingRecord]]:
    start = size = 0
    for place, record in enumerate(records):
        length = len(msgspec.json.encode(record))
        if place - start == _AT_ONCE or (place > start and size + length > _BYTES_AT_ONCE):
            yield records[start:place]
            start, size = place, 0
        size += length
    if records:
        yield records[start:]
