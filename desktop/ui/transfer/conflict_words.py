"""What a conflict is about and what each office wrote, in the language of the window."""

from datetime import date, time
from typing import Any

from PySide6.QtCore import QObject

from desktop.language.calendars import format_date, format_time
from desktop.language.isolates import isolate
from desktop.language.names import SCRIPTS, Names
from desktop.language.terms import term
from desktop.services.list_conflicts import ConflictingValue, ConflictView
from desktop.ui.look import Look
from desktop.ui.meetings.field_words import FieldWords
from desktop.ui.transfer.transfer_words import TransferWords

TERMS_OF = {
    ("meeting", "kind"): "meeting_kind",
    ("meeting", "confidentiality"): "confidentiality",
    ("organizer", "role"): "organizer_role",
    ("attendance", "presence"): "presence",
    ("attendance", "role"): "role",
    ("statement", "kind"): "statement_kind",
    ("outcome", "kind"): "outcome_kind",
    ("action_item", "status"): "action_status",
    ("minutes", "state"): "state",
    ("minutes", "kind"): "amendment_kind",
    ("organization", "kind"): "organization_kind",
}
"""Fields that hold codes, and the group of terms that has their words."""

COLUMN_OF = {
    "next_meeting.date": "next_on",
    "next_meeting.starts_at": "next_starts_at",
    "next_meeting.venue": "next_venue",
    "amends.kind": "amends_kind",
    "amends.reason": "amends_reason",
    "amends.number": "amends_number",
}
"""Places of the record form whose last step alone says too little."""

LONG = frozenset({"text", "value"})
"""Kinds of conflict whose differences can be marked word by word."""


class ConflictWords(QObject):
    """Says conflicts; dates, codes and names as people write them."""

    def __init__(self, look: Look, words: TransferWords) -> None:
        super().__init__(words)
        self._look = look
        self._words = words
        known = FieldWords(self)
        self._parts = known.parts | {
            "person": self.tr("Person"),
            "organization": self.tr("Body"),
            "post": self.tr("Post"),
            "office": self.tr("Office"),
            "attachment": self.tr("Attachment"),
        }
        by_place = {place: known.fields[field] for place, field in COLUMN_OF.items()}
        self._fields = (
            known.fields
            | by_place
            | {
                "date": self.tr("Date"),
                "place": self.tr("Place"),
                "name": self.tr("Name"),
                "short_name": self.tr("Short name"),
                "gender": self.tr("Gender"),
                "contact": self.tr("Contact"),
                "licence_number": self.tr("Licence number"),
                "parent": self.tr("Belongs to"),
                "organization": self.tr("Body"),
                "person": self.tr("Person"),
                "speaker": self.tr("Speaker"),
                "responsible": self.tr("Responsible"),
                "agenda_item": self.tr("Topic"),
                "outcome": self.tr("Outcome"),
                "position": self.tr("Place in the list"),
                "verbatim": self.tr("Word for word"),
                "publishable": self.tr("May be published"),
            }
        )
        self._scripts = {
            "ar": self.tr("in Arabic"),
            "ku": self.tr("in Kurmanji"),
            "syr": self.tr("in Syriac"),
        }

    def subject(self, conflict: ConflictView) -> str:
        """Return the meeting it is about, or words for its absence."""
        if conflict.meeting_id is None:
            return self._parts.get(conflict.entity, "")
        return conflict.meeting_subject or self.tr("A meeting without a subject")

    def field(self, conflict: ConflictView) -> str:
        """Return which field of which part it is about."""
        part = self._parts.get(conflict.entity, conflict.entity)
        if conflict.kind == "removal":
            return self.tr("{0}: removed by one, changed by the other").format(part)
        if conflict.kind == "approval":
            return self.tr("approved twice, with different content")
        *_, name = steps = conflict.field.split(".")
        script = ""
        if name in SCRIPTS and len(steps) > 1:
            script, name = self._scripts[name], steps[-2]
        in_full = ".".join(steps[: steps.index(name) + 1])
        words = self._fields.get(in_full) or self._fields.get(name, name)
        if conflict.entity == "meeting" or steps[0] == "amends":
            return " ".join(text for text in (words, script) if text)
        if words == part:
            return " ".join(text for text in (part, script) if text)
        said = self.tr("{0} of: {1}").format(words, part)
        return " ".join(text for text in (said, script) if text)

    def explanation(self, conflict: ConflictView) -> str:
        """Return what the person should know before deciding."""
        if conflict.kind == "amendment":
            return self.tr(
                "The minutes are approved and stay as they are. What the other office changed "
                "later can only be written beside them."
            )
        if conflict.kind == "approval":
            return self.tr(
                "Two offices approved this meeting with different content. Agree with that office "
                "which one counts."
            )
        return ""

    def writer(self, value: ConflictingValue) -> str:
        """Return who wrote a value and when, by the writer's own clock."""
        office = self.tr("Ours") if value.is_ours else isolate(value.office or "?")
        return self._words.join(
            (
                office,
                isolate(value.user) if value.user else "",
                self._words.day(value.when),
            )
        )

    def take(self, value: ConflictingValue) -> str:
        """Return the words on the button that takes a value."""
        if value.value == "removed":
            return self.tr("Remove it")
        if value.value == "kept":
            return self.tr("Keep it")
        if value.is_ours:
            return self.tr("Take ours")
        return self.tr("Take that of {0}").format(isolate(value.office or "?"))

    def value(self, conflict: ConflictView, value: Any) -> str:
        """Return a value as people write it."""
        if conflict.kind == "removal":
            return self.tr("Removed") if value == "removed" else self.tr("Kept, with its changes")
        if conflict.kind == "approval":
            return isolate(str(value).removeprefix("sha256:")[:12])
        if value is None or value == "":
            return self.tr("(empty)")
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, dict):
            return Names.from_json(value).best(self._look.language)
        *_, name = conflict.field.split(".")
        group = TERMS_OF.get((conflict.entity, name))
        if group is not None:
            return term(group, str(value), self._look.language)
        return self._calendar(str(value))

    def _calendar(self, text: str) -> str:
        look = self._look
        try:
            if len(text) == len("2024-09-03"):
                return isolate(format_date(date.fromisoformat(text), look.language, look.digits))
            if len(text) in (len("14:05"), len("14:05:00")) and text[2] == ":":
                return isolate(format_time(time.fromisoformat(text), look.digits))
        except ValueError:
            return text
        return text
