"""What is said of our own key stands over the page Transfer, with what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.services.speak_for_office import warn_of_office
from desktop.sync.trust_notice import rotation
from tests.sync.desks import MOMENT, Desk
from tests.sync.said_of_keys import hear, identity_of


def texts(band) -> str:
    return "\n".join(label.text() for label in band.findChildren(QLabel) if label.isVisible())


def test_newer_keys_of_ours_are_an_alarm_over_the_page(qtbot, open_page, hasaka, grab):
    ours = identity_of(hasaka)
    hear(hasaka, rotation(ours, ours.with_new_keys(), "", MOMENT, []))
    page = open_page()
    qtbot.waitUntil(page.trust.alarm.isVisible)
    assert "مفاتيح أحدث" in texts(page.trust.alarm)
    assert "استرجع أحدث نسخة" in texts(page.trust.alarm)
    assert page.trust.alarm.findChild(QPushButton) is None
    grab(page, "key-alarm")


def test_a_warning_of_our_key_is_set_aside_by_a_person(
    qtbot, open_page, hasaka: Desk, desks: list[Desk]
):
    _, qamishli, raqqa, _ = desks
    warn_of_office(raqqa.home, identity_of(hasaka).office_id, "سُرق الحاسوب")
    qamishli.receive(raqqa.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    page = open_page()
    qtbot.waitUntil(page.trust.alarm.isVisible)
    assert "سُرق الحاسوب" in texts(page.trust.alarm)
    [aside] = page.trust.alarm.findChildren(QPushButton)
    QTest.mouseClick(aside, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.trust.alarm.isHidden)


def test_nothing_is_shown_while_nothing_stands_against_our_key(qtbot, open_page):
    page = open_page()
    with qtbot.waitSignal(page.trust.alarm.was_read):
        page.trust.alarm.read()
    assert page.trust.alarm.isHidden()
