"""A button that is pressed twice in a row does its thing once."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.services.open_meeting import open_meeting


def open_dialogs():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


@pytest.mark.parametrize("tool", ["amend", "pdf"])
def test_one_dialog_opens(qtbot, page, context, made_meetings, choose, tool):
    choose(made_meetings.approved)
    button = getattr(page.pane.toolbar, tool)
    button.click()
    button.click()
    qtbot.waitUntil(lambda: not context.runner.is_busy)
    dialogs = open_dialogs()
    for dialog in dialogs:
        dialog.reject()
    assert len(dialogs) == 1


def test_one_step_is_taken(qtbot, page, context, home, made_meetings, choose):
    choose(made_meetings.draft)
    page.pane.toolbar.next.click()
    page.pane.toolbar.next.click()
    qtbot.waitUntil(lambda: not context.runner.is_busy)
    assert open_meeting(home, made_meetings.draft).state == "review"
    assert open_dialogs() == []
