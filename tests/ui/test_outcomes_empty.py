"""The register of an office that has not held a meeting yet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.ui.pages.outcomes import OutcomesPage


def test_the_empty_register_says_where_outcomes_come_from(qtbot, context, went_to):
    page = OutcomesPage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.waiting.isVisible()
    page.activated()
    qtbot.waitUntil(page.empty.isVisible)
    [first] = page.empty.findChildren(QPushButton)
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert went_to == [("meetings", {})]
