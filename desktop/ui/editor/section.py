"""A section of the editor: some fields of the record, on a card."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from desktop.models.record_form import MeetingRecord
from desktop.ui.card import Card
from desktop.ui.context import AppContext
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.part_slot import PartSlot
from desktop.ui.editor.typing_keys import TypingKeys
from desktop.ui.fields import Field
from desktop.ui.reading_order import next_field

Marked = Field | PartList[Any]


class Section(Card):
    """Shows its part of a record and puts what was typed back into it."""

    places: frozenset[str] = frozenset()
    """The members of the record that this section edits."""

    edited = Signal(str)
    """A person changed something; gives the place, so that typing there is one step back."""

    def __init__(self, context: AppContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(context.look, name, parent=parent)
        self.context = context
        self.look = context.look
        self.name = name
        self.title = name

    def set_section_title(self, title: str) -> None:
        """Name the section, on its card and in the outline."""
        self.title = title
        self.set_title(title)

    def show_record(self, record: MeetingRecord) -> None:
        """Show this section's part of ``record``; nothing is emitted."""
        raise NotImplementedError

    def into(self, record: MeetingRecord) -> MeetingRecord:
        """Return ``record`` with this section's part as it is typed."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let the part be read but not changed."""
        raise NotImplementedError

    def settle(self) -> None:
        """Take what stands half typed: before it is saved for good, or the page is left."""

    def field_at(self, where: str) -> QWidget | None:
        """Return the field of a place such as ``outcomes[0].text``; None if it is not here."""
        raise NotImplementedError

    def marked_at(self, where: str) -> Marked | None:
        """Return the field, or the list, that says what is wrong at a place."""
        if "[" not in where and where in self.lists():
            return self.lists()[where]
        field = self.field_at(where)
        return field if isinstance(field, Field) else None

    def lists(self) -> dict[str, PartList[Any]]:
        """Return the lists of parts by their names in the record form."""
        return {}

    def holds(self, where: str) -> bool:
        """Return whether a place of the record belongs to this section."""
        return where.split("[", maxsplit=1)[0].split(".", maxsplit=1)[0] in self.places

    def applies(self, record: MeetingRecord) -> bool:
        """Return whether ``record`` has any use for this section; others are not shown."""
        return True

    def is_started(self, record: MeetingRecord) -> bool:
        """Return whether ``record`` holds anything of this section."""
        raise NotImplementedError


class SectionColumn(QScrollArea):
    """The sections beneath each other; tells which one is read."""

    reached = Signal(str)
    """The name of the section at the top of what is seen."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = context.theme.px
        self.setWidgetResizable(True)
        self.setMinimumWidth(px(420))
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(px(14), px(14), px(14), px(40))
        self._column.setSpacing(px(14))
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._sections: list[Section] = []
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        TypingKeys(self)

    def add(self, section: Section) -> None:
        """Put a section beneath the others."""
        self._sections.append(section)
        self._column.insertWidget(self._column.count() - 1, section)

    def show_section(self, section: Section) -> None:
        """Scroll until the section is at the top."""
        self._column.activate()
        self.verticalScrollBar().setValue(section.y() - self._column.contentsMargins().top())

    def show_field(self, field: QWidget) -> None:
        """Scroll to a field and put the cursor there."""
        self._column.activate()
        self.ensureWidgetVisible(field, 40, 120)
        field.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        focused = QApplication.focusWidget()
        if focused is None or not self._inside.isAncestorOf(focused):
            return super().focusNextPrevChild(forward)
        found = next_field(self._inside, focused, forward=forward)
        if isinstance(found, PartSlot):
            found.entered.emit()
            found = next_field(self._inside, found, forward=forward, within=True)
        if found is None:
            return super().focusNextPrevChild(forward)
        self.ensureWidgetVisible(found, 40, 60)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        found.setFocus(reason)
        return True

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        margin = self._column.contentsMargins().top()
        shown = [section for section in self._sections if not section.isHidden()]
        seen = [section for section in shown if section.y() <= value + 3 * margin]
        if value and value == bar.maximum() and self._sections:
            seen = self._visible()
        if seen:
            self.reached.emit(seen[-1].name)

    def _visible(self) -> list[Section]:
        height = self.viewport().height()
        shown = [section for section in self._sections if not section.isHidden()]
        return [
            section
            for section in shown
            if section.mapTo(self.viewport(), QPoint(0, 0)).y() < height - section.height() // 2
        ] or shown[-1:]
