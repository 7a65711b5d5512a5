"""What the tests of the page read on it, and how they press its buttons."""

import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

_INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069]")


def click(button: QAbstractButton) -> None:
    """Press a button that a person can see."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def plain(text: str) -> str:
    """Return a text without the marks that turn it around."""
    return _INVISIBLE.sub("", text)


def lines_of(text: str) -> list[str]:
    """Return the lines of a text without such marks."""
    return plain(text).splitlines()


def words_of(dialog: QDialog) -> str:
    """Return all that a dialog says."""
    return plain("\n".join(label.text() for label in dialog.findChildren(QLabel)))
