"""Words on the window, in the few sizes there are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def title_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return the name of a page, 20/600."""
    return _label("title", text, parent, wraps=False)


def card_title(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return the name of a card, 15/600."""
    return _label("card-title", text, parent, wraps=False)


def body_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a paragraph, 14/400, that wraps."""
    return _label("body", text, parent, wraps=True)


def field_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return the name of a field, 13/400 soft."""
    return _label("field", text, parent, wraps=False)


def hint_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a soft remark, 12/400, that wraps."""
    return _label("hint", text, parent, wraps=True)


def _label(kind: str, text: str, parent: QWidget | None, *, wraps: bool) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if wraps:
        # A wrapping label must be allowed to be narrow, or it sets the width of the window.
        label.setMinimumWidth(1)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    return label
