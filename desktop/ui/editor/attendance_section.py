"""Attendance: who was there, who excused themselves, which groups."""

from collections import Counter

import msgspec
from msgspec import UNSET
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.language.isolates import isolate
from desktop.language.terms import codes, term
from desktop.models.record_form import AttendanceForm, MeetingRecord
from desktop.ui.buttons import quiet_button
from desktop.ui.context import AppContext
from desktop.ui.editor.attendance_editor import AttendanceEditor
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.section import Section
from desktop.ui.labels import hint_label


class AttendanceSection(Section):
    """The list of attendees, with its count in words."""

    places = frozenset({"attendance"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "attendance", parent)
        self.set_section_title(self.tr("Attendance"))
        self._count = hint_label()
        self._count.setWordWrap(False)
        self.set_aside(self._count)
        self.parts: PartList[AttendanceForm] = PartList(
            context.look,
            lambda: AttendanceEditor(context),
            add_text=self.tr("Add a person"),
            empty_text=self.tr(
                "Nobody yet. Type a name; those who were at earlier meetings are completed."
            ),
        )
        self.parts.edited.connect(self._on_edited)
        self.body.addWidget(self.parts)
        foot = QHBoxLayout()
        self._add_group = quiet_button(context.look, self.tr("Add a group"), "users")
        self._add_group.clicked.connect(self._on_add_group)
        self._more = quiet_button(context.look, self.tr("Times and representation"), "clock")
        self._more.clicked.connect(self._on_more)
        foot.addWidget(self._add_group)
        foot.addWidget(self._more)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def show_record(self, record: MeetingRecord) -> None:
        self.parts.show_parts(record.attendance)
        self._say_count(record.attendance)

    def into(self, record: MeetingRecord) -> MeetingRecord:
        return msgspec.structs.replace(record, attendance=self.parts.parts())

    def set_read_only(self, read_only: bool) -> None:
        self.parts.set_read_only(read_only)
        self._add_group.setVisible(not read_only)
        self._more.setVisible(not read_only)

    def field_at(self, where: str) -> QWidget | None:
        return self.parts.field_at(where.removeprefix("attendance"))

    def is_started(self, record: MeetingRecord) -> bool:
        return bool(record.attendance)

    def _on_edited(self, place: str) -> None:
        self._say_count(self.parts.parts())
        self.edited.emit(f"attendance{place}")

    def _on_add_group(self) -> None:
        editor = self.parts.add_blank()
        if isinstance(editor, AttendanceEditor):
            editor.become_group()
            editor.first_field().setFocus()
            self._on_edited("[]")

    def _on_more(self) -> None:
        for editor in self.parts.editors():
            if isinstance(editor, AttendanceEditor):
                editor.show_more()

    def _say_count(self, parts: list[AttendanceForm]) -> None:
        counts = Counter(part.presence for part in parts if part.person is not UNSET)
        groups = sum(part.person is UNSET for part in parts)
        said = [
            f"{term('presence', code, self.look.language)} {isolate(self._number(counts[code]))}"
            for code in codes("presence")
            if counts[code]
        ]
        if groups:
            said.append(self.tr("Groups: {0}").format(isolate(self._number(groups))))
        self._count.setText(" · ".join(said))

    def _number(self, number: int) -> str:
        return in_digits(str(number), self.look.digits)
