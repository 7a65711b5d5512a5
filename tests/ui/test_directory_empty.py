"""The directory of an office that knows nobody yet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.ui.pages.directory import DirectoryPage
from tests.helpers.typing import type_text


def test_the_first_person_is_added_from_the_empty_list(qtbot, context):
    page = DirectoryPage(context)
    qtbot.addWidget(page)
    page.resize(1158, 768)
    page.show()
    assert page.waiting.isVisible()
    page.activated()
    qtbot.waitUntil(page.empty.isVisible)
    QTest.mouseClick(page.empty.findChildren(type(page.new_button))[0], Qt.MouseButton.LeftButton)
    type_text(page.pane.person.name.field("ar"), "إلهام أحمد")
    QTest.mouseClick(page.pane.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.count.text() == "شخص واحد")
    assert page.people.isVisible()
