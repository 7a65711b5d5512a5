"""What is typed reaches the disk, and is not lost where it cannot."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.language.errors import WorldError
from desktop.models.keys import new_key
from desktop.models.record_form import MeetingRecord
from desktop.services.edit_meeting import edit_meeting
from desktop.services.list_meetings import list_meetings
from desktop.services.save_meeting import save_meeting
from desktop.storage.home import Home
from desktop.ui.dialogs.question import QuestionDialog
from desktop.ui.editor import autosave
from desktop.ui.pages.editor import EditorPage
from tests.helpers.typing import press, replace_text, type_text
from tests.ui.editor.conftest import Made, focused

Stored = Callable[[UUID], MeetingRecord]


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let no save succeed from now on; returns what makes room again."""

    def refuse(*_: Any, **__: Any) -> None:
        raise WorldError("storage.disk_full")

    monkeypatch.setattr(autosave, "save_meeting", refuse)
    return lambda: monkeypatch.setattr(autosave, "save_meeting", save_meeting)


def test_leaving_waits_until_what_was_typed_is_on_the_disk(
    open_draft: Callable[[], EditorPage], stored: Stored, made: Made
) -> None:
    page = open_draft()
    type_text(page.parts.basics.venue, "قاعة البلدية")
    type_text(page.parts.basics.organizers, "جهة لم تُختم بعد")
    assert page.can_leave()
    record = stored(made.draft)
    assert record.place.venue == "قاعة البلدية"
    assert record.organizers[-1].organization == "جهة لم تُختم بعد"


def test_full_disk_is_said_and_nothing_typed_is_lost(
    open_draft: Callable[[], EditorPage],
    full_disk: Callable[[], None],
    stored: Stored,
    made: Made,
    qtbot: Any,
    saved: Callable[[EditorPage], None],
) -> None:
    page = open_draft()
    with qtbot.waitSignal(page.autosave.failed):
        replace_text(page.parts.basics.subject, "ما كُتب والقرص ممتلئ")
    assert page.tools.saved.text() == "لم يُحفظ بعد"
    [sentence] = page.context.messages.texts()
    assert sentence == WorldError("storage.disk_full").sentence("ar")
    assert page.parts.basics.subject.value() == "ما كُتب والقرص ممتلئ"
    assert page.autosave.has_unsaved
    full_disk()
    type_text(page.parts.basics.city, "!")
    saved(page)
    assert stored(made.draft).subject == "ما كُتب والقرص ممتلئ"
    assert page.context.messages.texts() == ["حُفظ الآن ما كتبته."]


def test_what_failed_is_tried_again_without_typing(
    open_draft: Callable[[], EditorPage],
    full_disk: Callable[[], None],
    stored: Stored,
    made: Made,
    qtbot: Any,
    saved: Callable[[EditorPage], None],
) -> None:
    page = open_draft()
    page.autosave._again.setInterval(1)
    type_text(page.parts.basics.venue, "القاعة")
    with qtbot.waitSignals([page.autosave.failed] * 3):
        page.autosave.save_now()
    assert len(page.context.messages.texts()) == 1
    full_disk()
    saved(page)
    assert stored(made.draft).place.venue == "القاعة"


def test_page_stays_while_something_cannot_be_saved(
    open_draft: Callable[[], EditorPage],
    full_disk: Callable[[], None],
    went_to: list[tuple[str, dict[str, object]]],
    qtbot: Any,
) -> None:
    page = open_draft()
    type_text(page.parts.basics.venue, "القاعة")
    assert not page.can_leave()
    assert not page.can_leave()
    host = page.context.messages.parentWidget()
    assert host is not None
    [dialog] = host.findChildren(QuestionDialog)
    assert went_to == []
    dialog.accept()
    assert went_to == [("meetings", {})]
    assert page.can_leave()


def test_new_meeting_is_found_again_on_the_way_back(
    page: EditorPage, home: Home, qtbot: Any, saved: Callable[[EditorPage], None]
) -> None:
    before = len(list_meetings(home))
    meeting = new_key()
    page.activated(meeting_id=meeting, is_new=True)
    qtbot.waitUntil(page.parts.isEnabled)
    type_text(page.parts.basics.subject, "اجتماع جديد تماماً")
    assert page.can_leave()
    page.leaving()
    page.activated(meeting_id=meeting, is_new=True)
    qtbot.waitUntil(page.parts.isEnabled)
    assert page.parts.basics.subject.value() == "اجتماع جديد تماماً"
    assert len(list_meetings(home)) == before + 1


def test_change_from_elsewhere_is_shown(
    open_draft: Callable[[], EditorPage], made: Made, qtbot: Any
) -> None:
    page = open_draft()
    page.context.runner.command(
        lambda home: edit_meeting(home, made.draft, {"subject": "موضوع جاء من مكتب آخر"}),
        changed=lambda saved: saved.changed,
    )
    qtbot.waitUntil(lambda: page.parts.basics.subject.value() == "موضوع جاء من مكتب آخر")
    assert page.header.title() == "موضوع جاء من مكتب آخر"


def test_approved_record_is_read_only_and_says_why(
    page: EditorPage, made: Made, stored: Stored, qtbot: Any
) -> None:
    page.activated(meeting_id=made.approved)
    qtbot.waitUntil(page.parts.locked.isVisible)
    assert "2024/001" in page.parts.locked.text()
    assert not page.tools.next_step.isVisible()
    before = stored(made.approved)
    for field in (page.parts.basics.subject, page.parts.attendance.parts.field_at("[0].post")):
        assert field is not None
        field.setFocus()
        QTest.keyClicks(focused(), "no")
        press(field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert page.can_leave()
    assert stored(made.approved) == before
    assert len(page.draft.record.attendance) == len(before.attendance)
