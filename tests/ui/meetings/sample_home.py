"""An office with a meeting in every state that this version knows."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.language.names import Names
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import read_records
from desktop.services.add_meetings import add_meetings
from desktop.services.approve_minutes import approve_minutes
from desktop.services.init_office import init_office
from desktop.services.save_meeting import save_meeting
from desktop.services.set_state import set_state
from desktop.storage.home import open_home
from resources import resource_path


@dataclass(frozen=True)
class Meetings:
    """The meetings of the home by what they are, and the folder they were made in."""

    folder: Path
    draft: UUID
    review: UUID
    approved: UUID
    older: UUID
    unfinished: UUID


def sample_with(**changes: Any) -> MeetingRecord:
    """Return the sample record with other values."""
    sample = json.loads(resource_path("sample", "meeting.json").read_text("utf-8"))
    [record] = read_records(json.dumps(sample | changes))
    return record


def make_home(folder: Path) -> Meetings:
    """Make the office: four meetings of 2024, one of 2023, and close it."""
    init_office(folder, "حسكة", Names(ar="مكتب الحسكة"), city=Names(ar="الحسكة"))
    home = open_home(folder)
    records = [
        sample_with(subject="اجتماع دوري مع منصات العمل الإنساني", date="2024-09-17"),
        sample_with(subject="لقاء لجنة المتابعة (OCHA)", date="2024-09-10"),
        sample_with(subject="اجتماع مع منظمات المجتمع المدني", date="2024-09-03"),
        sample_with(subject="لقاء مؤسسة الإغاثة مع Civîna Şaredariyê", date="2023-05-02"),
    ]
    draft, review, approved, older = add_meetings(home, records).ids
    unfinished = sample_with(subject="مسودة ناقصة", date="2024-08-01", organizers=[])
    for meeting in (review, approved, older):
        set_state(home, meeting, "review")
    for meeting in (approved, older):
        approve_minutes(home, meeting)
    incomplete = save_meeting(home, None, unfinished).id
    home.close()
    return Meetings(folder, draft, review, approved, older, incomplete)
