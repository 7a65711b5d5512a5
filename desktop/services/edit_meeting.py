"""Changes a meeting by a JSON merge patch (RFC 7396)."""

from uuid import UUID

from desktop.models.record_form import to_plain
from desktop.models.record_validation import validate_patch
from desktop.services.align_keys import align_keys
from desktop.services.apply_form import FormApplier
from desktop.services.changed import Changed
from desktop.services.meeting_parts import load_parts, parts_to_change
from desktop.services.read_record import live_record, load_names
from desktop.services.save_meeting import SavedMeeting
from desktop.services.writing import begin
from desktop.storage.home import Home


def edit_meeting(home: Home, meeting_id: UUID, patch: object) -> SavedMeeting:
    """Merge ``patch``, JSON values, into the record of a meeting.

    Raises:
        RefusedError: ``meeting.unknown``, ``meeting.locked``; or the patch, or what it would
            make of the record, is not valid.
    """
    with begin(home) as work:
        parts = parts_to_change(work.session, meeting_id)
        [live] = load_parts(work.session, [meeting_id]).values()
        now = live_record(live, load_names(work.session, [live]), with_keys=True)
        wanted = align_keys(now, validate_patch(to_plain(now), patch))
        applier = FormApplier(work.session)
        applier.apply(parts, wanted)
        saved = work.commit()
    changed = Changed.by_meeting(meeting_id, saved.records) if saved.records else None
    return SavedMeeting(meeting_id, changed, home.clock())
