"""What edits one part of a record: one attendee, one topic, one outcome."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.look import Look


class PartEditor(QWidget):
    """Base of the editors of parts; ``key`` is that of the part's row, and stays with it."""

    edited = Signal(str)
    """The name of the field that a person changed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.key = ""

    def show_part(self, part: Any) -> None:
        """Show a part; nothing is emitted."""
        raise NotImplementedError

    def part(self) -> Any:
        """Return the part as it is typed."""
        raise NotImplementedError

    def field(self, name: str) -> QWidget | None:
        """Return the field of a name in the record form."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let the part be read but not changed."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Return where typing begins."""
        raise NotImplementedError

    def is_blank(self) -> bool:
        """Return whether nothing was typed in it."""
        raise NotImplementedError
