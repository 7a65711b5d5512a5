"""Attendance: who was there, who excused themselves, which groups."""

from collections import Counter
from typing import Any

import msgspec
from msgspec import UNSET
from PySide6.QtWidgets import QWidget

from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.language.terms import codes, term
from desktop.models.record_form import AttendanceForm, MeetingRecord
from desktop.ui.buttons import quiet_button
from desktop.ui.context import AppContext
from desktop.ui.editor.attendance_editor import AttendanceEditor
from desktop.ui.editor.part_editor import PartEditor
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.pasted_attendance import read_attendance
from desktop.ui.editor.quorum_row import QuorumRow
from desktop.ui.editor.section import Section
from desktop.ui.labels import hint_label


class AttendanceSection(Section):
    """The list of attendees, with its count in words."""

    places = frozenset({"attendance", "quorum"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "attendance", parent)
        self.set_section_title(self.tr("Attendance"))
        self._count = hint_label()
        self._count.setWordWrap(False)
        self.set_aside(self._count)
        self._shows_rest = False
        self.parts: PartList[AttendanceForm] = PartList(
            context.look,
            self._make_editor,
            add_text=self.tr("Add a person"),
            empty_text=self.tr(
                "Nobody yet. Type a name; those who were at earlier meetings are completed. "
                "A list copied from Excel can be pasted into a name (name, post, body)."
            ),
            read_lines=read_attendance,
        )
        self.parts.edited.connect(self._on_edited)
        self.body.addWidget(self.parts)
        self._add_group = quiet_button(context.look, self.tr("Add a group"), "users")
        self._add_group.clicked.connect(self._on_add_group)
        self._more = quiet_button(context.look, self.tr("Times and representation"), "clock")
        self._more.clicked.connect(self._on_more)
        self.parts.add_to_foot(self._add_group)
        self.parts.add_to_foot(self._more)
        self.quorum = QuorumRow(context.look)
        self.quorum.edited.connect(self._on_quorum_edited)
        self.body.addWidget(self.quorum)

    def show_record(self, record: MeetingRecord) -> None:
        self.parts.show_parts(record.attendance)
        self.quorum.number.set_value(record.quorum or None)
        self._say_count(record.attendance)

    def into(self, record: MeetingRecord) -> MeetingRecord:
        return msgspec.structs.replace(
            record,
            attendance=self.parts.parts(),
            quorum=self.quorum.number.value() or UNSET,
        )

    def set_read_only(self, read_only: bool) -> None:
        self.parts.set_read_only(read_only)
        self.quorum.number.set_read_only(read_only)
        self._add_group.setVisible(not read_only)
        self._more.setVisible(not (read_only or self._shows_rest))

    def settle(self) -> None:
        for editor in self.parts.built_editors():
            if isinstance(editor, AttendanceEditor):
                editor.settle()

    def lists(self) -> dict[str, PartList[Any]]:
        return {"attendance": self.parts}

    def field_at(self, where: str) -> QWidget | None:
        if where == "quorum":
            return self.quorum.number
        return self.parts.field_at(where.removeprefix("attendance"))

    def is_started(self, record: MeetingRecord) -> bool:
        return bool(record.attendance)

    def _on_edited(self, place: str) -> None:
        self._say_count(self.parts.parts())
        self.edited.emit(f"attendance{place}")

    def _on_quorum_edited(self) -> None:
        self.quorum.say(self.parts.parts())
        self.edited.emit("quorum")

    def _make_editor(self) -> AttendanceEditor:
        editor = AttendanceEditor(self.context)
        if self._shows_rest:
            editor.rest()
        return editor

    def _on_add_group(self) -> None:
        self.parts.add_blank(prepare=_become_group)

    def _on_more(self) -> None:
        """Show the rest of all: of those that there are, and of those to come."""
        self._shows_rest = True
        for editor in self.parts.built_editors():
            if isinstance(editor, AttendanceEditor):
                editor.rest()
        self._more.hide()
        if self.parts.parts():
            first = self.parts.editor_at(0)
            assert isinstance(first, AttendanceEditor)
            first.rest().representing.setFocus()

    def _say_count(self, parts: list[AttendanceForm]) -> None:
        counts = Counter(part.presence for part in parts if part.person is not UNSET)
        groups = sum(part.person is UNSET for part in parts)
        said = [
            f"{term('presence', code, self.look.language)} {isolate(self._number(counts[code]))}"
            for code in codes("presence")
            if counts[code]
        ]
        if groups:
            said.append(in_digits(self.tr("%n group(s)", "", groups), self.look.digits))
        self._count.setText(" · ".join(said))
        self.quorum.say(parts)

    def _number(self, number: int) -> str:
        return in_digits(str(number), self.look.digits)


def _become_group(editor: PartEditor) -> None:
    assert isinstance(editor, AttendanceEditor)
    editor.become_group()
