"""Outcomes: what the meeting came to, the chief one first, and the actions that follow."""

from datetime import date
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.terms import codes, term
from desktop.models.record_form import ActionForm, MeetingRecord, OutcomeForm
from desktop.storage.queries.registry import OrganizationSuggestion, PersonSuggestion
from desktop.ui.context import AppContext
from desktop.ui.editor.name_text import NameText
from desktop.ui.editor.part_editor import PartEditor
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.references import new_places
from desktop.ui.editor.registry_queries import responsible_query
from desktop.ui.editor.section import Section
from desktop.ui.fields import (
    ArabicTextEdit,
    ChoiceField,
    DateField,
    LineField,
    SuggestField,
    Suggestion,
)


class ActionEditor(PartEditor):
    """What is to be done, by whom, by when, and how far it is."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, parent)
        look = context.look
        self._language = look.language
        self._responsible_name = NameText()
        self._progress: Any = msgspec.UNSET
        self.text = LineField(look, self.tr("What is to be done"))
        self.responsible = SuggestField(
            look, responsible_query(context, self), placeholder=self.tr("Who is responsible")
        )
        self.due = DateField(look)
        self.due.set_placeholder(self.tr("Due"))
        self.status = ChoiceField(
            look,
            [(code, term("action_status", code, look.language)) for code in codes("action_status")],
        )
        self._lay_out()
        labels = {
            "text": self.tr("Action"),
            "responsible": self.tr("Who is responsible"),
            "due": self.tr("Due"),
            "status": self.tr("Status"),
        }
        for name, field in self._fields().items():
            field.setAccessibleName(labels[name])
            field.edited.connect(lambda name=name: self.edited.emit(name))
        self.text.set_undo_enabled(False)
        self.responsible.set_undo_enabled(False)
        self.responsible.picked.connect(self._on_picked)
        self.status.set_value("open")

    def show_part(self, part: ActionForm) -> None:
        self.text.set_value(part.text)
        shown = self._responsible_name.shown(part.responsible, self._language)
        if shown != self.responsible.value():
            self.responsible.set_value(shown)
        self.due.set_value(date.fromisoformat(part.due) if part.due else None)
        self.status.set_value(part.status)
        self._progress = part.progress

    def part(self) -> ActionForm:
        due = self.due.value()
        return ActionForm(
            key=self.key,
            text=self.text.value(),
            responsible=self._responsible_name.typed(self.responsible.value(), self._language),
            due=due.isoformat() if due else None,
            status=self.status.value() or "open",
            progress=self._progress,
        )

    def field(self, name: str) -> QWidget | None:
        return self._fields().get(name)

    def set_read_only(self, read_only: bool) -> None:
        for field in self._fields().values():
            field.set_read_only(read_only)

    def first_field(self) -> QWidget:
        return self.text

    def is_blank(self) -> bool:
        return not (self.text.value() or self.responsible.value())

    def _on_picked(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.key, PersonSuggestion | OrganizationSuggestion):
            self._responsible_name.take(suggestion.key.name, self._language)
        self.edited.emit("responsible")

    def _fields(self) -> dict[str, "LineField | SuggestField | DateField | ChoiceField"]:
        return {
            "text": self.text,
            "responsible": self.responsible,
            "due": self.due,
            "status": self.status,
        }

    def _lay_out(self) -> None:
        px = self.look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(px(8))
            column.addLayout(row)
        self.status.take_room_of_words(118)
        first.addWidget(self.text, 1)
        first.addWidget(self.status)
        second.addWidget(self.responsible, 1)
        second.addWidget(self.due, 1)


class OutcomeEditor(PartEditor):
    """Kind and text of an outcome, with its actions beneath."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, parent)
        look = context.look
        px = look.theme.px
        self.kind = ChoiceField(
            look,
            [(code, term("outcome_kind", code, look.language)) for code in codes("outcome_kind")],
        )
        self.kind.set_value("decision")
        self.kind.take_room_of_words(124)
        self.text = ArabicTextEdit(look, self.tr("What was agreed or decided"), min_lines=1)
        self.text.set_undo_enabled(False)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.text.setAccessibleName(self.tr("Outcome"))
        self.follow_up: PartList[ActionForm] = PartList(
            look,
            lambda: ActionEditor(context),
            add_text=self.tr("Add an action"),
            empty_text="",
            numbered=False,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.kind)
        row.addWidget(self.text, 1)
        row.setAlignment(self.kind, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        indented = QHBoxLayout()
        indented.addSpacing(px(18))
        indented.addWidget(self.follow_up, 1)
        column.addLayout(indented)
        self.kind.edited.connect(lambda: self.edited.emit("kind"))
        self.text.edited.connect(lambda: self.edited.emit("text"))
        self.follow_up.edited.connect(lambda place: self.edited.emit(f"actions{place}"))

    def show_part(self, part: OutcomeForm) -> None:
        self.kind.set_value(part.kind)
        self.text.set_value(part.text)
        self.follow_up.show_parts(part.actions)

    def part(self) -> OutcomeForm:
        return OutcomeForm(
            key=self.key,
            kind=self.kind.value() or "decision",
            text=self.text.value(),
            actions=self.follow_up.parts(),
        )

    def field(self, name: str) -> QWidget | None:
        if name.startswith("actions"):
            return self.follow_up.field_at(name.removeprefix("actions"))
        return {"kind": self.kind, "text": self.text}.get(name)

    def set_read_only(self, read_only: bool) -> None:
        for field in (self.kind, self.text, self.follow_up):
            field.set_read_only(read_only)

    def first_field(self) -> QWidget:
        return self.text

    def is_blank(self) -> bool:
        return not (self.text.value() or self.follow_up.parts())


class OutcomesSection(Section):
    """The outcomes. When they move, challenges and proposals keep the one that answers them."""

    places = frozenset({"outcomes"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "outcomes", parent)
        self.set_section_title(self.tr("Outcomes and actions"))
        self.parts: PartList[OutcomeForm] = PartList(
            context.look,
            lambda: OutcomeEditor(context),
            add_text=self.tr("Add an outcome"),
            empty_text=self.tr(
                "No outcome yet. What did the meeting come to? The chief one first."
            ),
        )
        self.parts.edited.connect(lambda place: self.edited.emit(f"outcomes{place}"))
        self.body.addWidget(self.parts)

    def show_record(self, record: MeetingRecord) -> None:
        self.parts.show_parts(record.outcomes)

    def into(self, record: MeetingRecord) -> MeetingRecord:
        outcomes = self.parts.parts()
        places = new_places(record.outcomes, outcomes)
        answered = {
            name: [
                msgspec.structs.replace(part, outcome=places.get(part.outcome))
                for part in getattr(record, name)
            ]
            for name in ("challenges", "proposals")
        }
        return msgspec.structs.replace(record, outcomes=outcomes, **answered)

    def set_read_only(self, read_only: bool) -> None:
        self.parts.set_read_only(read_only)

    def lists(self) -> dict[str, PartList[Any]]:
        return {"outcomes": self.parts}

    def field_at(self, where: str) -> QWidget | None:
        return self.parts.field_at(where.removeprefix("outcomes"))

    def is_started(self, record: MeetingRecord) -> bool:
        return bool(record.outcomes)
