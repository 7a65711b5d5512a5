"""A date, typed as people type it or picked from a calendar, shown in words."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.language.calendars import format_date, parse_date
from desktop.language.digits import in_digits
from desktop.ui.buttons import icon_button
from desktop.ui.fields.calendar_popup import CalendarPopup
from desktop.ui.fields.field import Field
from desktop.ui.fields.line import Line
from desktop.ui.look import Look
from desktop.ui.restyle import restyle


class DateField(Field):
    """A day or nothing: "الثلاثاء 3 أيلول 2024" to read, ``3/9/2024`` to type.

    Understands what ``reading_dates.parse_date`` does. Not a QDateEdit: that turns its parts
    around in Arabic and knows neither Levantine months in Latin digits nor words.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._value: date | None = None
        self.line = Line()
        self.line.set_steps(True)
        self._button = icon_button(look, "calendar", self.tr("Pick from the calendar"), role="ink")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down does it by keyboard
        restyle(self._button, kind="inside")
        self.frame.row.addWidget(self._button)
        self.frame.row.addWidget(self.line, 1)
        self._set_control(self.line)
        self._button.clicked.connect(self.open_calendar)
        self.line.textEdited.connect(self._on_typed)
        self.line.stepped.connect(self._on_stepped)
        self.line.returnPressed.connect(self._settle)

    def value(self) -> date | None:
        """Return the day; while what is typed is no date, the last one that was."""
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show a day, or nothing."""
        self._value = value
        self._show()
        self.set_problem(None)

    def set_placeholder(self, text: str) -> None:
        """Change the pale words of the empty field."""
        self.line.setPlaceholderText(text)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._button.setEnabled(not read_only)

    def set_undo_enabled(self, enabled: bool) -> None:
        """Keep undo to this field, or leave Ctrl+Z to the page."""
        self.line.set_undo_enabled(enabled)

    def open_calendar(self) -> None:
        """Drop the calendar."""
        popup = CalendarPopup(self.look, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.picked.connect(self._on_picked)
        popup.drop_from(self.frame, self._value)

    def _show(self) -> None:
        if self._value is None:
            self.line.setText("")
        elif self.line.hasFocus() and not self.line.isReadOnly():
            day = self._value
            self.line.setText(in_digits(f"{day.day}/{day.month}/{day.year}", self.look.digits))
        else:
            self.line.setText(format_date(self._value, self.look.language, self.look.digits))
            self.line.setCursorPosition(0)

    def _on_typed(self, text: str) -> None:
        value = parse_date(text)
        if value is not None or not text.strip():
            self.set_problem(None)
            self._take(value)

    def _take(self, value: date | None) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit()

    def _settle(self) -> None:
        text = self.line.text()
        if text.strip() and parse_date(text) is None:
            self.set_problem(self.tr("Not a date. Write it like 3/9/2024 or 3 September 2024."))
        else:
            self._show()

    def _on_focus(self, has_focus: bool) -> None:
        self._settle()
        if has_focus:
            self.line.selectAll()
        super()._on_focus(has_focus)

    def _on_picked(self, day: date) -> None:
        self._take(day)
        self._show()
        self.set_problem(None)
        self.line.setFocus()

    def _on_stepped(self, step: int) -> None:
        if not self.line.isReadOnly():
            day = date.today() if self._value is None else self._value + timedelta(days=step)
            self._on_picked(day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4)
            and (
                event.key() == Qt.Key.Key_F4 or event.modifiers() & Qt.KeyboardModifier.AltModifier
            )
            and not self.line.isReadOnly()
        ):
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)
