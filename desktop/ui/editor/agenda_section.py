"""The agenda: topics in order, with what was said about each as one text."""

from typing import Any

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.record_form import AgendaItemForm, MeetingRecord
from desktop.ui.context import AppContext
from desktop.ui.editor.fields_part import FieldsPart
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.references import new_places
from desktop.ui.editor.section import Section
from desktop.ui.fields import ArabicTextEdit, LineField
from desktop.ui.look import Look


class AgendaItemEditor(FieldsPart):
    """Title and discussion of a topic."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.title = LineField(look, self.tr("Topic"))
        self.discussion = ArabicTextEdit(
            look, self.tr("What was said about it (if not as statements)"), min_lines=1
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(6))
        column.addWidget(self.title)
        column.addWidget(self.discussion)
        self.set_fields(
            {
                "title": (self.title, self.tr("Topic")),
                "discussion": (self.discussion, self.tr("Discussion")),
            }
        )

    def show_part(self, part: AgendaItemForm) -> None:
        self.title.set_value(part.title)
        self.discussion.set_value(part.discussion)

    def part(self) -> AgendaItemForm:
        return AgendaItemForm(
            key=self.key, title=self.title.value(), discussion=self.discussion.value() or None
        )

    def is_blank(self) -> bool:
        return not (self.title.value() or self.discussion.value())


class AgendaSection(Section):
    """The topics. When they move, statements keep the topic they speak to."""

    places = frozenset({"agenda"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "agenda", parent)
        self.set_section_title(self.tr("Agenda"))
        self.parts: PartList[AgendaItemForm] = PartList(
            context.look,
            lambda: AgendaItemEditor(context.look),
            add_text=self.tr("Add a topic"),
            empty_text=self.tr("No topic yet. What was on the table?"),
        )
        self.parts.edited.connect(lambda place: self.edited.emit(f"agenda{place}"))
        self.body.addWidget(self.parts)

    def show_record(self, record: MeetingRecord) -> None:
        self.parts.show_parts(record.agenda)

    def into(self, record: MeetingRecord) -> MeetingRecord:
        agenda = self.parts.parts()
        places = new_places(record.agenda, agenda)
        statements = [
            msgspec.structs.replace(part, agenda_item=places.get(part.agenda_item))
            for part in record.statements
        ]
        return msgspec.structs.replace(record, agenda=agenda, statements=statements)

    def set_read_only(self, read_only: bool) -> None:
        self.parts.set_read_only(read_only)

    def lists(self) -> dict[str, PartList[Any]]:
        return {"agenda": self.parts}

    def field_at(self, where: str) -> QWidget | None:
        return self.parts.field_at(where.removeprefix("agenda"))

    def is_started(self, record: MeetingRecord) -> bool:
        return bool(record.agenda)
