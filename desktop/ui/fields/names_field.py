"""One name in the scripts in which it is written, side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language.names import SCRIPTS, Names
from desktop.ui.fields.field import Labelled
from desktop.ui.fields.line_field import LineField
from desktop.ui.fields.text_edit import ArabicTextEdit
from desktop.ui.look import Look

SCRIPT_NAMES = {"ar": "العربية", "ku": "Kurmancî", "syr": "ܣܘܪܝܝܐ"}
"""Each script by its own name, in every language of the window."""


class NamesField(QWidget):
    """A name in Arabic, Kurmanji and Syriac; ``lines`` above 1 gives paragraphs (a letterhead)."""

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.px(12))
        self._fields: dict[str, LineField | ArabicTextEdit] = {}
        for script in SCRIPTS:
            field = (
                LineField(look)
                if lines == 1
                else ArabicTextEdit(look, min_lines=lines, max_lines=2 * lines)
            )
            field.edited.connect(self.edited)
            self._fields[script] = field
            row.addWidget(Labelled(look, SCRIPT_NAMES[script], field), 1, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self._fields["ar"])

    def value(self) -> Names:
        """Return the name in the scripts that are filled in."""
        return Names(**{script: field.value() or None for script, field in self._fields.items()})

    def set_value(self, names: Names) -> None:
        """Show a name."""
        known = names.by_script()
        for script, field in self._fields.items():
            field.set_value(known.get(script, ""))

    def field(self, script: str) -> LineField | ArabicTextEdit:
        """Return the field of one script: ``ar``, ``ku`` or ``syr``."""
        return self._fields[script]

    def set_problem(self, text: str | None, tone: str = "red") -> None:
        """Say beneath the first script what is wrong, or nothing more."""
        self._fields["ar"].set_problem(text, tone)

    def set_read_only(self, read_only: bool) -> None:
        """Let the names be read but not changed."""
        for field in self._fields.values():
            field.set_read_only(read_only)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for script, field in self._fields.items():
            field.setAccessibleName(f"{name}, {SCRIPT_NAMES[script]}")
