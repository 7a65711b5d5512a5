"""The frame around the editor of a part: its number, and the tools that move and remove it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.ui.buttons import icon_button
from desktop.ui.editor.part_editor import PartEditor
from desktop.ui.look import Look
from desktop.ui.restyle import restyle


class PartFrame(QFrame):
    """Asks for what its tools, or the keys of ``TypingKeys``, want done with the part."""

    moved = Signal(int)
    removed = Signal()
    follower_wanted = Signal()
    """Another part is to be typed after this one."""
    lines_pasted = Signal(str)
    """Text of several lines or columns was pasted where the part begins."""

    def __init__(
        self, look: Look, editor: PartEditor, *, numbered: bool, fixed: bool = False
    ) -> None:
        super().__init__()
        self.editor = editor
        self._fixed = fixed
        self._look = look
        px = look.theme.px
        self.setProperty("kind", "part")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._number = QLabel()
        self._number.setFixedWidth(px(20))
        self._number.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._number.setContentsMargins(0, px(8), 0, 0)
        self._number.setProperty("kind", "hint")
        row.addWidget(self._number)
        self._number.setVisible(numbered)
        row.addWidget(editor, 1)
        self._tools = self._build_tools()
        row.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignTop)

    def show_place(self, number: int, count: int) -> None:
        """Show the number, and only the moves that there are."""
        self._number.setText(in_digits(str(number), self._look.digits))
        self._up.setEnabled(number > 1)
        self._down.setEnabled(number < count)

    def set_read_only(self, read_only: bool) -> None:
        """Lock the editor and hide the tools."""
        self.editor.set_read_only(read_only)
        self._tools.setVisible(not (read_only or self._fixed))

    def _build_tools(self) -> QWidget:
        look = self._look
        tools = QWidget()
        # One under another: beside each other they would take the room of a field, twice where
        # a part has parts of its own.
        column = QVBoxLayout(tools)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._away = icon_button(look, "x", self.tr("Remove (Ctrl+Delete)"))
        self._up = icon_button(look, "chevron-up", self.tr("Move up (Alt+Up)"))
        self._down = icon_button(look, "chevron-down", self.tr("Move down (Alt+Down)"))
        for button, icon in (
            (self._away, "x"),
            (self._up, "chevron-up"),
            (self._down, "chevron-down"),
        ):
            look.icons.put(button, icon, "soft", 14)
            restyle(button, kind="tool")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys of the part do the same
            column.addWidget(button)
        column.addStretch(1)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._away.clicked.connect(self.removed)
        return tools
