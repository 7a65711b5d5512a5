"""The computers of our office in the window: one is added, one is ended."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.services.join_office import ask_to_join, join_office
from desktop.services.list_devices import list_devices
from desktop.storage.home import open_home
from desktop.ui.dialogs.compare_device import CompareDeviceDialog
from desktop.ui.dialogs.devices import DevicesDialog
from desktop.ui.dialogs.end_device import EndDeviceDialog
from desktop.ui.dialogs.our_card import OurCardDialog
from desktop.ui.transfer.transfer_words import TransferWords
from tests.sync.desks import MOMENT
from tests.sync.second_machine import LABEL, second_machine


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def states(home) -> list[str]:
    return [one.state.value for one in list_devices(home)]


@pytest.fixture
def devices(open_page, dialog):
    """Return the page and what it shows of our computers, as a person gets there."""

    def opened() -> tuple[QWidget, DevicesDialog]:
        page = open_page()
        click(page.card_button)
        click(dialog(page, OurCardDialog).devices_button)
        return page, dialog(page, DevicesDialog)

    return opened


def test_a_computer_is_added_after_its_numbers_were_compared(
    qtbot, devices, dialog, choose_file, home, said, tmp_path, grab
):
    place = tmp_path / "new"
    asked = ask_to_join(place, LABEL, tmp_path / "ask.mahdar-request")
    page, shown = devices()
    grab(shown, "devices-alone")
    assert not shown.bundle_button.isVisible()
    click(shown.add_button)
    choose_file(page, asked.path)
    compare = dialog(page, CompareDeviceDialog)
    grab(compare, "devices-compare")
    told = [label.text() for label in compare.findChildren(QLabel)]
    assert all(group in told for group in asked.fingerprint.groups)
    assert states(home) == ["in-use"]
    QTest.keyClick(compare, Qt.Key.Key_Return)
    assert states(home) == ["in-use"]
    click(shown.add_button)
    choose_file(page, asked.path)
    click(dialog(page, CompareDeviceDialog).add_button)
    choose_file(page, tmp_path / "begin.mahdar")
    qtbot.waitUntil(lambda: "أُضيف" in said())
    join_office(place, tmp_path / "begin.mahdar")
    joined = open_home(place, clock=lambda: MOMENT)
    assert states(joined) == states(home) == ["in-use", "in-use"]
    joined.close()


@pytest.mark.parametrize("is_lost", [True, False])
def test_a_computer_is_ended_after_it_was_said_how(
    qtbot, devices, dialog, hasaka, tmp_path, said, grab, is_lost: bool
):
    second_machine(hasaka, tmp_path).home.close()
    page, shown = devices()
    assert shown.bundle_button.isVisible()
    grab(shown, "devices-two")
    click(shown.end_button(LABEL))
    ask = dialog(page, EndDeviceDialog)
    grab(ask, "devices-end")
    QTest.keyClick(ask, Qt.Key.Key_Return)
    assert states(hasaka.home) == ["in-use", "in-use"]
    click(shown.end_button(LABEL))
    ask = dialog(page, EndDeviceDialog)
    click(ask.lost_button if is_lost else ask.away_button)
    ended = "lost" if is_lost else "retired"
    qtbot.waitUntil(lambda: states(hasaka.home) == ["in-use", ended])
    qtbot.waitUntil(lambda: "أُنهي" in said())


def test_a_bundle_for_our_other_computers_is_written(
    qtbot, devices, choose_file, hasaka, tmp_path, said
):
    second = second_machine(hasaka, tmp_path)
    meeting = hasaka.add("لحاسوبنا الآخر")
    page, shown = devices()
    click(shown.bundle_button)
    choose_file(page, tmp_path / "ours.mahdar")
    qtbot.waitUntil(lambda: "كُتبت" in said())
    second.receive(tmp_path / "ours.mahdar")
    assert second.look(meeting)["subject"] == "لحاسوبنا الآخر"
    second.home.close()


def test_a_further_computer_adds_and_ends_none(qtbot, look, hasaka, tmp_path, context):
    second = second_machine(hasaka, tmp_path)
    words = TransferWords(look)
    shown = DevicesDialog(look, words, list_devices(second.home))
    qtbot.addWidget(shown)
    shown.show()
    assert not shown.add_button.isVisible()
    assert shown.end_button(LABEL) is None
    second.home.close()
