"""An ordered list of parts of one kind: added, moved, removed, each in an editor of its own."""

import time
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.models.keys import new_key
from desktop.ui.buttons import quiet_button
from desktop.ui.editor.part_editor import PartEditor
from desktop.ui.editor.part_frame import PartFrame
from desktop.ui.editor.part_slot import PartSlot
from desktop.ui.labels import hint_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle

P = TypeVar("P", bound=msgspec.Struct)

BUILDS_FOR_S = 0.02
"""How long editors are built before the window may answer again."""


class PartList(QWidget, Generic[P]):
    """Parts beneath each other; the list holds them, editors are built for those that are seen.

    The parts of a ``fixed`` list come from elsewhere: none is added, moved or removed here.
    """

    edited = Signal(str)
    """The place within the list: ``[2].text``, or ``[2]`` when a part came, went or moved there."""

    def __init__(
        self,
        look: Look,
        make: Callable[[], PartEditor],
        *,
        add_text: str,
        empty_text: str,
        numbered: bool = True,
        fixed: bool = False,
        usual_height: int = 74,
        read_lines: Callable[[str], list[P]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._make = make
        self._numbered = numbered
        self._fixed = fixed
        self._usual_height = usual_height
        self._read_lines = read_lines
        self._ask: Callable[[], None] | None = None
        self._read_only = False
        self._slots: list[PartSlot] = []
        self._wanted: list[PartSlot] = []
        self._builder = QTimer(self, singleShot=True, interval=0)
        self._builder.timeout.connect(self._build_wanted)
        self._lay_out(add_text, empty_text)

    def _lay_out(self, add_text: str, empty_text: str) -> None:
        px = self._look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(10))
        column.addLayout(self._rows)
        self._empty = hint_label(empty_text)
        column.addWidget(self._empty)
        self._problem = hint_label()
        restyle(self._problem, kind="problem")
        self._problem.hide()
        column.addWidget(self._problem)
        self._add_button: QPushButton = quiet_button(self._look, add_text, "plus")
        self._add_button.clicked.connect(self._on_add)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._add_button)
        self._foot.addStretch(1)
        if self._fixed:
            self._add_button.hide()
        column.addLayout(self._foot)

    # ── What is in the list ──────────────────────────────────────────────────
    def parts(self) -> list[P]:
        """Return the parts in order, as they are typed."""
        return [slot.part for slot in self._slots]

    def built_editors(self) -> list[PartEditor]:
        """Return the editors that there are already, in order."""
        return [slot.frame.editor for slot in self._slots if slot.frame is not None]

    def editor_at(self, index: int) -> PartEditor:
        """Return the editor of a part.

        Raises:
            IndexError: there is no such part.
        """
        return self._frame_of(self._slots[index]).editor

    def show_parts(self, parts: Sequence[P]) -> None:
        """Show parts; the editor of a part that was shown before stays, with its cursor."""
        kept = {slot.key: slot for slot in self._slots}
        slots: list[PartSlot] = []
        for part in parts:
            slot = kept.pop(getattr(part, "key", ""), None)
            if slot is None:
                slot = self._new_slot(part)
            elif slot.part != part:
                slot.part = part
                if slot.frame is not None:
                    slot.frame.editor.show_part(part)
            slots.append(slot)
        for slot in kept.values():
            self._drop(slot)
        if slots != self._slots:  # mostly a word changed, and all stays where it is
            self._arrange(slots)

    def field_at(self, where: str) -> QWidget | None:
        """Return the field of ``[2].text``; without an index, what adds a part."""
        number, _, name = where.removeprefix("[").partition("]")
        if not number.isdecimal() or int(number) >= len(self._slots):
            return self._add_button
        editor = self.editor_at(int(number))
        name = name.lstrip(".")
        while name:
            field = editor.field(name)
            if field is not None:
                return field
            name = name.rpartition(".")[0]  # "speaker.ar" is typed in the field of "speaker"
        return editor.first_field()

    def set_read_only(self, read_only: bool) -> None:
        """Let the parts be read but not changed."""
        self._read_only = read_only
        self._add_button.setVisible(not (read_only or self._fixed))
        for slot in self._slots:
            if slot.frame is not None:
                slot.frame.set_read_only(read_only)

    def set_problem(self, words: str | None, tone: str = "red") -> None:
        """Say beneath the list what is wrong with it as a whole, or nothing more."""
        self._problem.setText(words or "")
        self._problem.setVisible(bool(words))
        restyle(self._problem, tone=tone)

    def problem(self) -> str | None:
        """Return the words beneath the list."""
        return self._problem.text() or None

    def add_by(self, ask: Callable[[], None]) -> None:
        """Let the button ask for parts, where a blank one would be of no use."""
        self._ask = ask

    def add_to_foot(self, widget: QWidget) -> None:
        """Put another button beside the one that adds."""
        self._foot.insertWidget(self._foot.count() - 1, widget)

    # ── Adding, moving, removing ─────────────────────────────────────────────
    def add_blank(
        self, after: PartSlot | None = None, prepare: Callable[[PartEditor], None] | None = None
    ) -> PartEditor:
        """Add a part to type in, at the end or after another, and put the cursor in it."""
        editor = self._make()
        editor.key = new_key().hex
        if prepare is not None:
            prepare(editor)
        slot = self._new_slot(editor.part())
        index = self._slots.index(after) + 1 if after is not None else len(self._slots)
        self._put_editor(slot, editor)
        self._arrange([*self._slots[:index], slot, *self._slots[index:]])
        slot.show()
        editor.first_field().setFocus()
        self.edited.emit(f"[{index}]")
        return editor

    def _on_add(self) -> None:
        if self._ask is not None:
            self._ask()
        else:
            self.add_blank()

    def _move(self, slot: PartSlot, step: int) -> None:
        index = self._slots.index(slot)
        target = index + step
        if self._read_only or self._fixed or not 0 <= target < len(self._slots):
            return
        focused = slot.focusWidget()
        order = [other for other in self._slots if other is not slot]
        order.insert(target, slot)
        self._arrange(order)
        if focused is not None:
            focused.setFocus()
        self.edited.emit(f"[{target}]")

    def _remove(self, slot: PartSlot) -> None:
        if self._read_only or self._fixed:
            return
        index = self._slots.index(slot)
        self._arrange([other for other in self._slots if other is not slot])
        if self._slots:
            self.editor_at(min(index, len(self._slots) - 1)).first_field().setFocus()
        else:
            self._add_button.setFocus()
        self._drop(slot)
        self.edited.emit(f"[{index}]")

    def _paste(self, slot: PartSlot, text: str) -> None:
        """Put the parts that lines of text stand for after ``slot``, or in its place if blank."""
        parts = self._read_lines(text) if self._read_lines is not None else []
        if not parts or slot.frame is None:
            return
        index = self._slots.index(slot)
        blank = slot.frame.editor.is_blank()
        slots = [self._new_slot(part) for part in parts]
        head = self._slots[: index if blank else index + 1]
        self._arrange([*head, *slots, *self._slots[index + 1 :]])
        if blank:
            self._drop(slot)
        last = len(head) + len(slots) - 1
        self.editor_at(last).first_field().setFocus()
        self.edited.emit(f"[{last}]")

    # ── Slots and editors ────────────────────────────────────────────────────
    def _new_slot(self, part: Any) -> PartSlot:
        if not isinstance(part.key, str):
            part = msgspec.structs.replace(part, key=new_key().hex)
        slot = PartSlot(self._look, part, self._usual_height, numbered=self._numbered)
        slot.seen.connect(lambda: self._want(slot))
        slot.entered.connect(lambda: self._frame_of(slot))
        return slot

    def _want(self, slot: PartSlot) -> None:
        if slot not in self._wanted:
            self._wanted.append(slot)
        self._builder.start()

    def _build_wanted(self) -> None:
        until = time.monotonic() + BUILDS_FOR_S
        while self._wanted and time.monotonic() < until:
            slot = self._wanted.pop(0)
            # While a page is laid out, parts lie where they do not stay.
            if slot in self._slots and slot.is_wanted():
                self._frame_of(slot)
        if self._wanted:
            self._builder.start()

    def _frame_of(self, slot: PartSlot) -> PartFrame:
        if slot.frame is not None:
            return slot.frame
        editor = self._make()
        editor.key = slot.key
        editor.show_part(slot.part)
        return self._put_editor(slot, editor)

    def _put_editor(self, slot: PartSlot, editor: PartEditor) -> PartFrame:
        frame = PartFrame(self._look, editor, numbered=self._numbered, fixed=self._fixed)
        frame.moved.connect(lambda step: self._move(slot, step))
        frame.removed.connect(lambda: self._remove(slot))
        frame.follower_wanted.connect(lambda: self._add_after(slot))
        if self._read_lines is not None:
            frame.lines_pasted.connect(lambda text: self._paste(slot, text))
        editor.edited.connect(lambda name: self._on_part_edited(slot, name))
        frame.set_read_only(self._read_only)
        slot.put(frame)
        if slot.parentWidget() is not None:
            slot.show()
        if slot in self._slots:
            frame.show_place(self._slots.index(slot) + 1, len(self._slots))
        return frame

    def _add_after(self, slot: PartSlot) -> None:
        if self._ask is not None:
            self._on_add()
        elif not (self._read_only or self._fixed):
            self.add_blank(slot)

    def _on_part_edited(self, slot: PartSlot, name: str) -> None:
        if slot in self._slots and slot.frame is not None:
            slot.part = slot.frame.editor.part()
            self.edited.emit(f"[{self._slots.index(slot)}].{name}")

    def _drop(self, slot: PartSlot) -> None:
        self._rows.removeWidget(slot)
        slot.hide()
        slot.deleteLater()

    def _arrange(self, slots: list[PartSlot]) -> None:
        self._slots = slots
        for place, slot in enumerate(slots):
            item = self._rows.itemAt(place)
            if item is None or item.widget() is not slot:
                self._rows.insertWidget(place, slot)
            slot.show_place(place + 1, len(slots))
        self._empty.setVisible(not slots)
