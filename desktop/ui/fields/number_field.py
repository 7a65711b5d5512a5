"""A whole number, typed in either digits."""

from PySide6.QtWidgets import QWidget

from desktop.language.digits import in_digits, to_western
from desktop.ui.fields.field import Field
from desktop.ui.fields.line import Line
from desktop.ui.look import Look


class NumberField(Field):
    """A whole number or nothing; up and down keys step, the wheel does not."""

    def __init__(
        self,
        look: Look,
        minimum: int = 0,
        maximum: int = 999_999,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._minimum, self._maximum = minimum, maximum
        self._value: int | None = None
        self.line = Line(always_ltr=True)
        self.line.set_steps(True)
        self.frame.row.addWidget(self.line)
        self._set_control(self.line)
        self.line.textEdited.connect(self._on_typed)
        self.line.stepped.connect(self._on_stepped)

    def value(self) -> int | None:
        """Return the number, or None when the field is empty or holds no number."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a number, or nothing."""
        self._value = value
        self.line.setText("" if value is None else in_digits(str(value), self.look.digits))
        self.set_problem(None)

    def _on_typed(self, text: str) -> None:
        typed = to_western(text).strip()
        if not typed:
            self._accept(None)
        elif typed.lstrip("-").isdecimal() and self._minimum <= int(typed) <= self._maximum:
            self._accept(int(typed))
        else:
            self.set_problem(
                self.tr("A number from {0} to {1}.").format(
                    *(in_digits(str(n), self.look.digits) for n in (self._minimum, self._maximum))
                )
            )

    def _accept(self, value: int | None) -> None:
        self.set_problem(None)
        if value != self._value:
            self._value = value
            self.edited.emit()

    def _on_stepped(self, step: int) -> None:
        start = self._minimum - step if self._value is None else self._value
        value = min(max(start + step, self._minimum), self._maximum)
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.edited.emit()
