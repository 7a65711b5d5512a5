"""Types as a person does whose keyboard is Arabic.

``qtbot.keyClicks`` aborts the process on anything but ASCII; text arrives in a widget as an input
method commits it.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def target_of(widget: QWidget) -> QWidget:
    """Return the widget that really takes the typing."""
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    return widget


def type_text(widget: QWidget, text: str) -> None:
    """Give the focus to ``widget`` and type ``text`` letter by letter; a line feed is Enter."""
    target = target_of(widget)
    focus(target)
    for letter in text:
        if letter == "\n":
            press(target, Qt.Key.Key_Return)
            continue
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QApplication.sendEvent(target, event)
    QApplication.processEvents()


def press(
    widget: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key that is no letter, in the widget that takes the typing."""
    QTest.keyClick(target_of(widget), key, modifiers)


def focus(widget: QWidget) -> None:
    """Bring the window of ``widget`` forward and the focus to it."""
    target = target_of(widget)
    window = target.window()
    if not window.isActiveWindow():
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
    target.setFocus(Qt.FocusReason.OtherFocusReason)


def replace_text(widget: QWidget, text: str) -> None:
    """Select everything in a field and type over it."""
    target = target_of(widget)
    focus(target)
    QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if text:
        type_text(target, text)
    else:
        QTest.keyClick(target, Qt.Key.Key_Delete)
