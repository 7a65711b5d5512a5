"""A state in words on tinted ground: never by colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.look import Look
from desktop.ui.restyle import restyle


class Tag(QLabel):
    """A short word such as "draft"; tones are those of ``palette.TONES``."""

    def __init__(
        self, look: Look, text: str = "", tone: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "tag")
        self.setProperty("tone", tone)
        if not text:
            self.hide()  # but never shown here: without a parent it would be a window of its own

    def say(self, text: str, tone: str) -> None:
        """Show another state; an empty text hides the tag."""
        self.setText(text)
        self.setVisible(bool(text))
        restyle(self, tone=tone)
