"""One line of text: in any script, or always left to right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.fields.field import Field
from desktop.ui.fields.line import Line
from desktop.ui.look import Look


class LineField(Field):
    """One line in Arabic, Kurmanji, Syriac or all of them."""

    committed = Signal()
    """Enter was pressed, or the focus left after an edit."""

    def __init__(
        self,
        look: Look,
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        always_ltr: bool = False,
    ) -> None:
        super().__init__(look, parent)
        self.line = Line(always_ltr=always_ltr)
        self.line.setPlaceholderText(placeholder)
        self.frame.row.addWidget(self.line)
        self._set_control(self.line)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.committed)

    def value(self) -> str:
        """Return the text without space at its ends."""
        return self.line.text().strip()

    def set_value(self, text: str | None) -> None:
        """Show a text; the cursor stays if the text is the same."""
        if (text or "") != self.line.text():
            self.line.setText(text or "")
            self.line.setCursorPosition(0)

    def set_placeholder(self, text: str) -> None:
        """Change the pale words of the empty field."""
        self.line.setPlaceholderText(text)

    def set_undo_enabled(self, enabled: bool) -> None:
        """Keep undo to this field, or leave Ctrl+Z to the page."""
        self.line.set_undo_enabled(enabled)


class LtrField(LineField):
    """A code, an e-mail address or a telephone number: left to right in every language."""

    def __init__(self, look: Look, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, placeholder, parent, always_ltr=True)
