"""A further computer of an office, from its first window on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.services.add_device import add_device
from desktop.services.list_devices import list_devices
from desktop.storage.home import open_home
from desktop.ui.dialogs.first_run import FirstRunDialog
from desktop.ui.dialogs.join_office import JoinOfficeDialog
from tests.sync.desks import MOMENT, Desk, desk_databases, desks
from tests.sync.said_of_keys import identity_of

__all__ = ["desk_databases", "desks"]


def texts(dialog: JoinOfficeDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def joining(qtbot, look, tmp_path: Path) -> Iterator[JoinOfficeDialog]:
    dialog = JoinOfficeDialog(look, tmp_path / "new")
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def test_a_computer_asks_compares_and_joins(
    qtbot, joining: JoinOfficeDialog, desks: list[Desk], tmp_path: Path, grab
):
    hasaka, *_ = desks
    request, bundle = tmp_path / "ask.mahdar-request", tmp_path / "begin.mahdar"
    joining.save_request(request)  # it has no name yet
    assert joining.problem.isVisible()
    assert not request.exists()
    joining.label.setText("حاسوب المحاسبة")
    joining.save_request(request)
    added = add_device(hasaka.home, request.read_bytes(), bundle)
    joining.open_bundle(request)
    assert joining.problem.isVisible()
    assert not joining.join_button.isEnabled()
    joining.open_bundle(added.bundle.path)
    shown = set(identity_of(hasaka).fingerprint.groups)
    qtbot.waitUntil(lambda: shown <= set(texts(joining)))
    grab(joining, "join-office")
    QTest.mouseClick(joining.join_button, Qt.MouseButton.LeftButton)
    assert joining.result() == JoinOfficeDialog.DialogCode.Accepted
    home = open_home(tmp_path / "new", clock=lambda: MOMENT)
    assert [(one.label, one.is_this) for one in list_devices(home)][1:] == [
        ("حاسوب المحاسبة", True)
    ]
    home.close()


@pytest.mark.parametrize("joins", [True, False])
def test_the_first_window_leads_there(qtbot, look, joins: bool):
    asked: list[object] = []

    def join(look, over) -> bool:
        asked.append(over)
        return joins

    dialog = FirstRunDialog(look, lambda choice: None, join=join)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.mouseClick(dialog.join_button, Qt.MouseButton.LeftButton)
    assert asked == [dialog]
    assert dialog.isVisible() is not joins
