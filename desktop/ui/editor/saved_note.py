"""Says how long ago the draft was saved, in words."""

from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language.calendars import relative_time
from desktop.ui.labels import hint_label
from desktop.ui.look import Look
from desktop.ui.themed_icon import ThemedIcon

EVERY_MS = 1000


class SavedNote(QWidget):
    """That it was saved 2 seconds ago, is being saved, or could not be saved."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._saved_at: datetime | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(5))
        self._icon = ThemedIcon(look, "check", "soft", 14)
        self._words = hint_label()
        self._words.setWordWrap(False)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self._compact = False
        self._tick = QTimer(self, interval=EVERY_MS)
        self._tick.timeout.connect(self._say_age)
        self.hide()

    def text(self) -> str:
        """Return the words."""
        return self._words.text()

    def set_compact(self, compact: bool) -> None:
        """Show the sign only, with the words as its tooltip."""
        self._compact = compact
        self._words.setVisible(not compact)
        self._icon.setToolTip(self._words.text() if compact else "")

    def say_saving(self) -> None:
        """Say that what was typed is on its way to the disk."""
        self._tick.stop()
        self._show("save", "soft", self.tr("Saving…"))

    def say_saved(self, moment: datetime) -> None:
        """Say when it was saved, from now on."""
        self._saved_at = moment
        self._say_age()
        self._tick.start()

    def say_failed(self) -> None:
        """Say that it is not on the disk yet; the sentence of the error says why."""
        self._tick.stop()
        self._show("triangle-alert", "red", self.tr("Not saved yet"))

    def say_nothing(self) -> None:
        """Say nothing: there is nothing to save."""
        self._tick.stop()
        self.hide()

    def _say_age(self) -> None:
        if self._saved_at is None:
            return
        look = self._look
        age = max(0.0, (datetime.now(UTC) - self._saved_at).total_seconds())
        ago = relative_time(age, look.language, look.digits)
        self._show("check", "soft", self.tr("Saved {0}").format(ago))

    def _show(self, icon: str, role: str, words: str) -> None:
        self._icon.show_icon(icon, role)
        self._words.setText(words)
        self._icon.setToolTip(words if self._compact else "")
        self.setAccessibleName(words)
        self.show()
