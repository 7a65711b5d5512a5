"""Statements: what people said, about which topic."""

from typing import Any

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.language.folding import fold
from desktop.language.terms import codes, term
from desktop.models.record_form import AgendaItemForm, MeetingRecord, StatementForm
from desktop.storage.queries.registry import PersonSuggestion
from desktop.ui.context import AppContext
from desktop.ui.editor.attendance_editor import names_of_attendees
from desktop.ui.editor.name_text import NameText
from desktop.ui.editor.part_editor import PartEditor
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.registry_queries import people_query
from desktop.ui.editor.section import Section
from desktop.ui.fields import (
    ArabicTextEdit,
    CheckField,
    ChoiceField,
    Deliver,
    SuggestField,
    Suggestion,
)


class StatementEditor(PartEditor):
    """Speaker, kind, topic, text; whether it may be published, and is word for word."""

    def __init__(self, context: AppContext, section: "StatementsSection") -> None:
        super().__init__(context.look)
        look = context.look
        self._language = look.language
        self._section = section
        self._speaker_name = NameText()
        self._people = people_query(context, self)
        self.speaker = SuggestField(look, self._suggest, placeholder=self.tr("Who spoke?"))
        self.kind = ChoiceField(
            look,
            [
                (code, term("statement_kind", code, look.language))
                for code in codes("statement_kind")
            ],
        )
        self.agenda_item = ChoiceField(look)
        self.text = ArabicTextEdit(look, self.tr("What was said"))
        self.publishable = CheckField(look, self.tr("May be published"))
        self.verbatim = CheckField(look, self.tr("Word for word"))
        self._lay_out()
        self._listen()
        self.kind.set_value("statement")
        self.publishable.set_value(True)
        self.offer_topics(section.topics())

    def offer_topics(self, topics: list[tuple[str, str]]) -> None:
        """Offer the topics of the agenda as (place, words)."""
        self.agenda_item.set_options([("", self.tr("No topic")), *topics])
        if self.agenda_item.value() is None:
            self.agenda_item.set_value("")

    def show_part(self, part: StatementForm) -> None:
        text = self._speaker_name.shown(part.speaker, self._language)
        if text != self.speaker.value():
            self.speaker.set_value(text)
        self.kind.set_value(part.kind)
        self.agenda_item.set_value(str(part.agenda_item or ""))
        self.text.set_value(part.text)
        self.publishable.set_value(part.publishable)
        self.verbatim.set_value(part.verbatim is True)

    def part(self) -> StatementForm:
        item = self.agenda_item.value()
        part = StatementForm(
            key=self.key,
            speaker=self._speaker_name.typed(self.speaker.value(), self._language),
            kind=self.kind.value() or "statement",
            agenda_item=int(item) if item else None,
            text=self.text.value(),
            publishable=self.publishable.value(),
        )
        if self.verbatim.value():
            part.verbatim = True
        return part

    def field(self, name: str) -> QWidget | None:
        return self._fields().get(name)

    def set_read_only(self, read_only: bool) -> None:
        for field in self._fields().values():
            field.set_read_only(read_only)

    def first_field(self) -> QWidget:
        return self.speaker

    def is_blank(self) -> bool:
        return not (self.speaker.value() or self.text.value())

    def _suggest(self, typed: str, deliver: Deliver) -> None:
        """Offer those who were there first, then the registry."""
        wanted = fold(typed)
        there = [name for name in self._section.attendees() if wanted in fold(name)]
        rows = [Suggestion(None, name, self.tr("at the meeting")) for name in there]
        self._people(
            typed,
            lambda found: deliver([*rows, *(row for row in found if row.text not in there)]),
        )

    def _on_picked(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.key, PersonSuggestion):
            self._speaker_name.take(suggestion.key.name, self._language)
        self.edited.emit("speaker")

    def _fields(
        self,
    ) -> dict[str, "SuggestField | ChoiceField | ArabicTextEdit | CheckField"]:
        return {
            "speaker": self.speaker,
            "kind": self.kind,
            "agenda_item": self.agenda_item,
            "text": self.text,
            "publishable": self.publishable,
            "verbatim": self.verbatim,
        }

    def _listen(self) -> None:
        labels = {
            "speaker": self.tr("Speaker"),
            "kind": self.tr("Kind"),
            "agenda_item": self.tr("Topic"),
            "text": self.tr("What was said"),
        }
        for name, field in self._fields().items():
            if name in labels:
                field.setAccessibleName(labels[name])
            field.edited.connect(lambda name=name: self.edited.emit(name))
        self.speaker.set_undo_enabled(False)
        self.text.set_undo_enabled(False)
        self.speaker.picked.connect(self._on_picked)

    def _lay_out(self) -> None:
        px = self.look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        first = QHBoxLayout()
        first.setSpacing(px(8))
        first.addWidget(self.speaker, 4)
        self.kind.take_room_of_words(124)
        first.addWidget(self.kind)
        first.addWidget(self.agenda_item, 3)
        column.addLayout(first)
        column.addWidget(self.text)
        last = QHBoxLayout()
        last.setSpacing(px(16))
        last.addWidget(self.publishable)
        last.addWidget(self.verbatim)
        last.addStretch(1)
        column.addLayout(last)


class StatementsSection(Section):
    """What was said, in order."""

    places = frozenset({"statements"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "statements", parent)
        self.set_section_title(self.tr("Statements"))
        self._attendees: list[str] = []
        self._topics: list[tuple[str, str]] = []
        self.parts: PartList[StatementForm] = PartList(
            context.look,
            lambda: StatementEditor(context, self),
            add_text=self.tr("Add a statement"),
            empty_text=self.tr("Nothing yet. Who spoke, and what did they say?"),
            usual_height=128,
        )
        self.parts.edited.connect(lambda place: self.edited.emit(f"statements{place}"))
        self.body.addWidget(self.parts)

    def attendees(self) -> list[str]:
        """Return the names of those who were there."""
        return self._attendees

    def topics(self) -> list[tuple[str, str]]:
        """Return the topics as (place, words)."""
        return self._topics

    def show_surroundings(self, record: MeetingRecord) -> None:
        """Offer the people and topics of ``record``, and show to which topic each speaks."""
        self._attendees = names_of_attendees(record.attendance, self.look.language)
        topics = [self._topic(place, item) for place, item in enumerate(record.agenda, 1)]
        if topics != self._topics:
            self._topics = topics
            for editor in self.parts.built_editors():
                if isinstance(editor, StatementEditor):
                    editor.offer_topics(topics)
        self.parts.show_parts(record.statements)

    def show_record(self, record: MeetingRecord) -> None:
        self.show_surroundings(record)

    def into(self, record: MeetingRecord) -> MeetingRecord:
        return msgspec.structs.replace(record, statements=self.parts.parts())

    def set_read_only(self, read_only: bool) -> None:
        self.parts.set_read_only(read_only)

    def lists(self) -> dict[str, PartList[Any]]:
        return {"statements": self.parts}

    def field_at(self, where: str) -> QWidget | None:
        return self.parts.field_at(where.removeprefix("statements"))

    def is_started(self, record: MeetingRecord) -> bool:
        return bool(record.statements)

    def _topic(self, place: int, item: AgendaItemForm) -> tuple[str, str]:
        number = in_digits(str(place), self.look.digits)
        return str(place), f"{number}. {item.title}" if item.title else number
