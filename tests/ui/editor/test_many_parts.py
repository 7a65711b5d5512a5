"""A record with hundreds of attendees: only what is seen has an editor, and nothing is lost."""

from typing import Any
from uuid import UUID

import pytest

from desktop.models.record_form import AttendanceForm, MeetingRecord, PersonForm
from desktop.services.add_meetings import add_meetings
from desktop.storage.home import Home
from desktop.ui.editor.part_slot import PartSlot
from desktop.ui.pages.editor import EditorPage
from tests.helpers.typing import type_text

COUNT = 300


@pytest.fixture
def crowded(home: Home) -> UUID:
    """Return a meeting that many attended."""
    people = [
        AttendanceForm(person=PersonForm(name=f"عضو {n}"), post="عضو", organization=None)
        for n in range(COUNT)
    ]
    record = MeetingRecord(subject="مؤتمر", date="2024-09-03", attendance=people)
    return add_meetings(home, [record]).ids[0]


def test_only_what_is_seen_is_built(page: EditorPage, crowded: UUID, qtbot: Any) -> None:
    page.activated(meeting_id=crowded)
    attendance = page.parts.attendance.parts
    qtbot.waitUntil(lambda: len(attendance.parts()) == COUNT)
    qtbot.waitUntil(lambda: len(attendance.built_editors()) > 0)
    assert len(attendance.built_editors()) < 20
    page.go_to("attendance[250].post")
    qtbot.waitUntil(lambda: len(attendance.built_editors()) > 3)
    assert len(attendance.built_editors()) < 40
    before = page.draft.record.attendance
    field = attendance.field_at("[250].post")
    assert field is not None
    assert field.isVisible()
    type_text(field, "نائب ")
    after = page.draft.record.attendance
    assert after[250].post == "نائب عضو"
    assert [*after[:250], *after[251:]] == [*before[:250], *before[251:]]


def test_scrolling_builds_what_comes_into_sight(
    page: EditorPage, crowded: UUID, qtbot: Any
) -> None:
    page.activated(meeting_id=crowded)
    attendance = page.parts.attendance.parts
    qtbot.waitUntil(lambda: len(attendance.built_editors()) > 0)
    bar = page.parts.column.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    def all_seen_are_built() -> bool:
        slots = attendance.findChildren(PartSlot)
        seen = [slot for slot in slots if not slot.visibleRegion().isEmpty()]
        return len(seen) > 3 and all(slot.frame is not None for slot in seen)

    qtbot.waitUntil(all_seen_are_built)
