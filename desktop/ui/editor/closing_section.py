"""What follows the meeting: when those present meet next, and who gets a copy of the minutes."""

from datetime import date, time
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.record_form import CopyForm, MeetingRecord, NextMeetingForm
from desktop.storage.queries.registry import OrganizationSuggestion
from desktop.ui.context import AppContext
from desktop.ui.editor.fields_part import FieldsPart
from desktop.ui.editor.name_text import NameText
from desktop.ui.editor.part_list import PartList
from desktop.ui.editor.registry_queries import bodies_query
from desktop.ui.editor.section import Section
from desktop.ui.fields import (
    DateField,
    Labelled,
    LineField,
    SuggestField,
    Suggestion,
    TimeField,
)
from desktop.ui.labels import strong_label


class CopyEditor(FieldsPart):
    """One recipient: a body of the registry, or any words."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, parent)
        self._language = context.look.language
        self._name = NameText()
        self.recipient = SuggestField(
            context.look, bodies_query(context, self), placeholder=self.tr("Who gets a copy?")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.recipient)
        column.addStretch(1)
        self.set_fields({"recipient": (self.recipient, self.tr("Recipient"))})
        self.recipient.picked.connect(self._on_picked)

    def show_part(self, part: CopyForm) -> None:
        shown = self._name.shown(part.recipient, self._language)
        if shown != self.recipient.value():
            self.recipient.set_value(shown)

    def part(self) -> CopyForm:
        typed = self._name.typed(self.recipient.value(), self._language)
        return CopyForm(key=self.key, recipient=typed or "")

    def is_blank(self) -> bool:
        return not self.recipient.value()

    def _on_picked(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.key, OrganizationSuggestion):
            self._name.take(suggestion.key.name, self._language)
        self.edited.emit("recipient")


class ClosingSection(Section):
    """The next meeting, and the copies."""

    places = frozenset({"next_meeting", "copies_to"})

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "next_meeting", parent)
        self.set_section_title(self.tr("Next meeting and copies"))
        look = context.look
        self._venue_name = NameText()
        self.date = DateField(look)
        self.starts_at = TimeField(look)
        self.venue = LineField(look)
        self.copies: PartList[CopyForm] = PartList(
            look,
            lambda: CopyEditor(context),
            add_text=self.tr("Add a recipient"),
            empty_text=self.tr("No copies go out."),
            usual_height=34,
        )
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(12))
        row.addWidget(Labelled(look, self.tr("Next meeting on"), self.date), 4)
        row.addWidget(Labelled(look, self.tr("At"), self.starts_at), 2)
        row.addWidget(Labelled(look, self.tr("Venue"), self.venue), 4)
        self.body.addLayout(row)
        self.body.addWidget(strong_label(self.tr("Copies to")))
        self.body.addWidget(self.copies)
        for name, field in self._fields().items():
            field.edited.connect(lambda name=name: self.edited.emit(f"next_meeting.{name}"))
            field.set_undo_enabled(False)
        self.copies.edited.connect(lambda place: self.edited.emit(f"copies_to{place}"))

    def show_record(self, record: MeetingRecord) -> None:
        coming = record.next_meeting or NextMeetingForm()
        self.date.set_value(date.fromisoformat(coming.date) if coming.date else None)
        self.starts_at.set_value(time.fromisoformat(coming.starts_at) if coming.starts_at else None)
        self.venue.set_value(self._venue_name.shown(coming.venue, self.look.language))
        self.copies.show_parts(record.copies_to or [])

    def into(self, record: MeetingRecord) -> MeetingRecord:
        return msgspec.structs.replace(
            record, next_meeting=self._typed_meeting(), copies_to=self.copies.parts() or UNSET
        )

    def set_read_only(self, read_only: bool) -> None:
        for field in self._fields().values():
            field.set_read_only(read_only)
        self.copies.set_read_only(read_only)

    def lists(self) -> dict[str, PartList[Any]]:
        return {"copies_to": self.copies}

    def field_at(self, where: str) -> QWidget | None:
        if where.startswith("copies_to"):
            return self.copies.field_at(where.removeprefix("copies_to"))
        name = where.removeprefix("next_meeting").lstrip(".").split(".", maxsplit=1)[0]
        return self._fields().get(name, self.date)

    def is_started(self, record: MeetingRecord) -> bool:
        return bool(record.next_meeting or record.copies_to)

    def _typed_meeting(self) -> NextMeetingForm | UnsetType:
        day, start = self.date.value(), self.starts_at.value()
        coming = NextMeetingForm(
            date=day.isoformat() if day else None,
            starts_at=start.strftime("%H:%M") if start else None,
            venue=self._venue_name.typed(self.venue.value(), self.look.language),
        )
        return UNSET if coming == NextMeetingForm() else coming

    def _fields(self) -> "dict[str, DateField | TimeField | LineField]":
        return {"date": self.date, "starts_at": self.starts_at, "venue": self.venue}
