"""The state of safety at the foot of the navigation, in words."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.calendars import format_date, format_time
from desktop.language.isolates import isolate
from desktop.ui.labels import hint_label
from desktop.ui.look import Look
from desktop.ui.themed_icon import ThemedIcon


class SafetyFoot(QWidget):
    """Whether all is saved, and when the last copy was made."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        px = look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        line = QFrame()
        line.setProperty("kind", "hairline")
        column.addWidget(line)
        column.addSpacing(px(4))
        self._row = row = QHBoxLayout()
        row.setContentsMargins(px(6), 0, px(6), 0)
        row.setSpacing(px(6))
        self._icon = ThemedIcon(look, "shield-check", "soft", 16)
        self._saved = hint_label()
        self._backup = hint_label()
        row.addWidget(self._icon)
        row.addWidget(self._saved, 1)
        column.addLayout(row)
        under = QHBoxLayout()
        under.setContentsMargins(px(6), 0, px(6), 0)
        under.addWidget(self._backup)
        column.addLayout(under)
        self.show_state(saving=False, last_backup=None)

    def show_state(self, *, saving: bool, last_backup: datetime | None) -> None:
        """Say it; ``last_backup`` with its time zone, None when there was none yet."""
        self._icon.show_icon("save" if saving else "shield-check", "soft")
        self._saved.setText(self.tr("Saving…") if saving else self.tr("Saved on this computer"))
        self._backup.setText(self._backup_words(last_backup))
        self.setToolTip(f"{self._saved.text()}\n{self._backup.text()}")

    def set_compact(self, compact: bool) -> None:
        """Show the icon only; the words are its tooltip."""
        middle = Qt.AlignmentFlag.AlignHCenter if compact else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self._icon, middle)
        self._saved.setVisible(not compact)
        self._backup.setVisible(not compact)

    def words(self) -> tuple[str, str]:
        """Return both lines."""
        return self._saved.text(), self._backup.text()

    def _backup_words(self, moment: datetime | None) -> str:
        if moment is None:
            return self.tr("No backup yet")
        look = self._look
        moment = moment.astimezone()
        if moment.date() == datetime.now().astimezone().date():
            shown = isolate(format_time(moment.time(), look.digits))
            return self.tr("Last backup: today {0}").format(shown)
        day = format_date(moment.date(), look.language, look.digits, weekday=False)
        return self.tr("Last backup: {0}").format(isolate(day))
