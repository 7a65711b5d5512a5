"""A time of day, hours first in every language."""

from datetime import time

from PySide6.QtWidgets import QWidget

from desktop.language.calendars import format_time, parse_time
from desktop.language.digits import in_digits
from desktop.ui.fields.field import Field
from desktop.ui.fields.line import Line
from desktop.ui.look import Look

STEP_MINUTES = 5
FIRST_OFFERED = time(10, 0)


class TimeField(Field):
    """Hours and minutes, or nothing. Not a QTimeEdit: that turns 14:05 into 05:14 in Arabic."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._value: time | None = None
        self.line = Line(always_ltr=True)
        self.line.set_steps(True)
        self.line.setPlaceholderText(in_digits("00:00", look.digits))
        self.frame.row.addWidget(self.line)
        self._set_control(self.line)
        self.line.textEdited.connect(self._on_typed)
        self.line.stepped.connect(self._on_stepped)

    def value(self) -> time | None:
        """Return the time; while what is typed is no time, the last one that was."""
        return self._value

    def set_value(self, value: time | None) -> None:
        """Show a time, or nothing."""
        self._value = value
        self._show()
        self.set_problem(None)

    def set_undo_enabled(self, enabled: bool) -> None:
        """Keep undo to this field, or leave Ctrl+Z to the page."""
        self.line.set_undo_enabled(enabled)

    def _show(self) -> None:
        self.line.setText("" if self._value is None else format_time(self._value, self.look.digits))

    def _on_typed(self, text: str) -> None:
        value = parse_time(text)
        if value is not None or not text.strip():
            self.set_problem(None)
            self._take(value)

    def _take(self, value: time | None) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit()

    def _on_focus(self, has_focus: bool) -> None:
        if has_focus:
            self.line.selectAll()
        elif not self.line.text().strip() or parse_time(self.line.text()) is not None:
            self._show()
        else:
            self.set_problem(self.tr("Not a time. Write it like 14:05."))
        super()._on_focus(has_focus)

    def _on_stepped(self, step: int) -> None:
        if self._value is None:
            self._take(FIRST_OFFERED)
        else:
            minutes = self._value.hour * 60 + self._value.minute + step * STEP_MINUTES
            self._take(time(minutes // 60 % 24, minutes % 60))
        self._show()
        self.set_problem(None)
