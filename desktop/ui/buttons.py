"""The four buttons of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.ui.look import Look


def primary_button(
    look: Look, text: str, icon: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Return the one filled button of a page; its text names the next step."""
    return _button(look, "primary", "on_primary", text, icon, parent)


def plain_button(
    look: Look, text: str, icon: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Return an outlined button."""
    return _button(look, "plain", "ink", text, icon, parent)


def quiet_button(
    look: Look, text: str, icon: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Return a button without an outline, for what is seldom done."""
    return _button(look, "quiet", "soft", text, icon, parent)


def danger_button(
    look: Look, text: str, icon: str = "", parent: QWidget | None = None
) -> QPushButton:
    """Return an outlined button in red, for what cannot be undone."""
    return _button(look, "danger", "red", text, icon, parent)


def icon_button(
    look: Look, icon: str, name: str, parent: QWidget | None = None, *, role: str = "soft"
) -> QToolButton:
    """Return a button that shows only an icon; ``name`` is its tooltip and its spoken name."""
    button = QToolButton(parent)
    button.setProperty("kind", "icon")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    look.icons.put(button, icon, role)
    return button


def _button(
    look: Look, kind: str, role: str, text: str, icon: str, parent: QWidget | None
) -> QPushButton:
    button = QPushButton(text, parent)
    button.setProperty("kind", kind)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAutoDefault(False)
    if icon:
        look.icons.put(button, icon, role, before_text=True)
    return button
