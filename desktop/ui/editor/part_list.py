"""An ordered list of parts of one kind: added, moved, removed, each in an editor of its own."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.models.keys import new_key
from desktop.ui.buttons import icon_button, quiet_button
from desktop.ui.context import Look
from desktop.ui.labels import hint_label
from desktop.ui.restyle import restyle

P = TypeVar("P")


class PartEditor(QWidget):
    """Edits one part of a record; ``key`` is that of its row, kept while it is edited."""

    edited = Signal(str)
    """The name of the field that a person changed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.key = new_key().hex

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


class PartList(QWidget, Generic[P]):
    """Parts beneath each other.

    Alt+Up and Alt+Down move the part that is typed in, Ctrl+Delete removes it, Ctrl+Enter adds
    one after it.
    """

    edited = Signal(str)
    """The place within the list, as ``[2].text``; ``[]`` when parts came, went or moved."""

    def __init__(
        self,
        look: Look,
        make: Callable[[], PartEditor],
        *,
        add_text: str,
        empty_text: str,
        numbered: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._make = make
        self._numbered = numbered
        self._read_only = False
        self._frames: list[_PartFrame] = []
        px = look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(10))
        column.addLayout(self._rows)
        self._empty = hint_label(empty_text)
        column.addWidget(self._empty)
        self._add_button: QPushButton = quiet_button(look, add_text, "plus")
        self._add_button.clicked.connect(self._on_add)
        foot = QHBoxLayout()
        foot.addWidget(self._add_button)
        foot.addStretch(1)
        column.addLayout(foot)

    def editors(self) -> list[PartEditor]:
        """Return the editors in order."""
        return [frame.editor for frame in self._frames]

    def parts(self) -> list[P]:
        """Return the parts in order."""
        return [frame.editor.part() for frame in self._frames]

    def show_parts(self, parts: Sequence[P]) -> None:
        """Show parts; the editor of a part that was shown before stays, with its cursor."""
        kept = {frame.editor.key: frame for frame in self._frames}
        wanted: list[_PartFrame] = []
        for part in parts:
            key = getattr(part, "key", None)
            frame = kept.pop(key, None) if isinstance(key, str) else None
            if frame is None:
                frame = self._new_frame()
            if isinstance(key, str):
                frame.editor.key = key
            frame.editor.show_part(part)
            frame.editor.set_read_only(self._read_only)
            wanted.append(frame)
        for frame in kept.values():
            self._drop(frame)
        self._arrange(wanted)

    def add_blank(self, after: "_PartFrame | None" = None) -> PartEditor:
        """Add a part to type in, at the end or after another, and put the cursor in it."""
        frame = self._new_frame()
        index = self._frames.index(after) + 1 if after is not None else len(self._frames)
        self._arrange([*self._frames[:index], frame, *self._frames[index:]])
        frame.editor.first_field().setFocus()
        self.edited.emit("[]")
        return frame.editor

    def set_read_only(self, read_only: bool) -> None:
        """Let the parts be read but not changed."""
        self._read_only = read_only
        self._add_button.setVisible(not read_only)
        for frame in self._frames:
            frame.editor.set_read_only(read_only)
            frame.set_tools_shown(not read_only)

    def field_at(self, where: str) -> QWidget | None:
        """Return the field of ``[2].text``; without an index, what adds a part."""
        if not where.startswith("["):
            return self._add_button
        number, _, name = where[1:].partition("]")
        if not number.isdecimal() or int(number) >= len(self._frames):
            return self._add_button
        editor = self._frames[int(number)].editor
        return editor.field(name.lstrip(".")) or editor.first_field()

    def _on_add(self) -> None:
        self.add_blank()

    def _new_frame(self) -> "_PartFrame":
        frame = _PartFrame(self._look, self._make(), numbered=self._numbered)
        frame.moved.connect(lambda step: self._move(frame, step))
        frame.removed.connect(lambda: self._remove(frame))
        frame.follower_wanted.connect(lambda: self.add_blank(frame))
        frame.editor.edited.connect(lambda name: self._on_part_edited(frame, name))
        frame.set_tools_shown(not self._read_only)
        return frame

    def _on_part_edited(self, frame: "_PartFrame", name: str) -> None:
        if frame in self._frames:
            self.edited.emit(f"[{self._frames.index(frame)}].{name}")

    def _move(self, frame: "_PartFrame", step: int) -> None:
        index = self._frames.index(frame)
        target = index + step
        if self._read_only or not 0 <= target < len(self._frames):
            return
        order = [*self._frames[:index], *self._frames[index + 1 :]]
        order.insert(target, frame)
        focused = frame.focusWidget()
        self._arrange(order)
        if focused is not None:
            focused.setFocus()
        self.edited.emit("[]")

    def _remove(self, frame: "_PartFrame") -> None:
        if self._read_only:
            return
        index = self._frames.index(frame)
        self._drop(frame)
        self._arrange([other for other in self._frames if other is not frame])
        if self._frames:
            self._frames[min(index, len(self._frames) - 1)].editor.first_field().setFocus()
        else:
            self._add_button.setFocus()
        self.edited.emit("[]")

    def _drop(self, frame: "_PartFrame") -> None:
        self._rows.removeWidget(frame)
        frame.hide()
        frame.deleteLater()

    def _arrange(self, frames: "list[_PartFrame]") -> None:
        same = [*self._frames] == frames
        self._frames = frames
        for number, frame in enumerate(frames, 1):
            if not same:
                self._rows.removeWidget(frame)
                self._rows.insertWidget(number - 1, frame)
                frame.show()
            frame.set_place(number, len(frames), self._look)
        self._empty.setVisible(not frames)


class _PartFrame(QFrame):
    moved = Signal(int)
    removed = Signal()
    follower_wanted = Signal()

    def __init__(self, look: Look, editor: PartEditor, *, numbered: bool) -> None:
        super().__init__()
        self.editor = editor
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
        self._number.setVisible(numbered)
        row.addWidget(self._number)
        row.addWidget(editor, 1)
        self._tools = QWidget()
        # One under another: beside each other they would take the room of a field, twice where
        # a part has parts of its own.
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(0)
        self._up = icon_button(look, "chevron-up", self.tr("Move up (Alt+Up)"))
        self._down = icon_button(look, "chevron-down", self.tr("Move down (Alt+Down)"))
        self._away = icon_button(look, "x", self.tr("Remove (Ctrl+Delete)"))
        for button, icon in (
            (self._away, "x"),
            (self._up, "chevron-up"),
            (self._down, "chevron-down"),
        ):
            look.icons.put(button, icon, "soft", 14)
            restyle(button, kind="tool")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys of the part do the same
            tools.addWidget(button)
        tools.addStretch(1)
        row.addWidget(self._tools, 0, Qt.AlignmentFlag.AlignTop)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._away.clicked.connect(self.removed)
        self._watch(editor)

    def set_place(self, number: int, count: int, look: Look) -> None:
        """Show the number, and only the moves that there are."""
        self._number.setText(in_digits(str(number), look.digits))
        self._up.setEnabled(number > 1)
        self._down.setEnabled(number < count)

    def set_tools_shown(self, shown: bool) -> None:
        """Show or hide the tools."""
        self._tools.setVisible(shown)

    def _watch(self, widget: QWidget) -> None:
        """See the keys of all that is typed in within this part, before the fields take them."""
        for child in (widget, *widget.findChildren(QWidget)):
            child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            action = self._action_of(event)
            if action is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    action()
                return True
        return super().eventFilter(watched, event)

    def _action_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if held == Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_Up:
            return lambda: self.moved.emit(-1)
        if held == Qt.KeyboardModifier.AltModifier and key == Qt.Key.Key_Down:
            return lambda: self.moved.emit(1)
        if held == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Delete:
            return self.removed.emit
        if held == Qt.KeyboardModifier.ControlModifier and key in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            return self.follower_wanted.emit
        return None
