"""What a revision changed, in words: added, removed, or which field became what."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from PySide6.QtCore import QObject

from desktop.language.calendars import format_time
from desktop.language.isolates import isolate
from desktop.language.names import SCRIPTS
from desktop.language.terms import term
from desktop.services.show_history import FieldChange
from desktop.ui.look import Look
from desktop.ui.meetings.field_words import FieldWords
from desktop.ui.meetings.meeting_words import MeetingWords

LONGEST_VALUE = 70

NAMING_FIELDS = ("title", "text", "recipient", "person_id", "group", "organization_id", "post")
"""The first of these that a new part holds says what it is."""

BORN_WITH = {
    "organizer": "role",
    "attendance": "presence",
    "agenda_item": "title",
    "statement": "kind",
    "challenge": "text",
    "proposal": "text",
    "outcome": "kind",
    "action_item": "status",
    "copy_recipient": "position",
    "translation": "text",
}
"""A field that every part has from its first day: without an old value the part is new."""

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
    ("minutes", "amends_kind"): "amendment_kind",
}
"""Fields that hold codes, and the group of terms that has their words."""


class RevisionWords(QObject):
    """Says revisions in the language of the window; what only the program reads is left out."""

    def __init__(self, look: Look, words: MeetingWords) -> None:
        super().__init__(words)
        self._look = look
        self._words = words
        self._of = FieldWords(self)

    def lines(self, changes: Sequence[FieldChange]) -> list[str]:
        """Return a line for each part that a revision added or removed, or field that it set."""
        parts: dict[tuple[str, object], list[FieldChange]] = {}
        for change in changes:
            parts.setdefault((change.entity, change.record_id), []).append(change)
        is_first = any(c.field == "office_id" and c.entity == "meeting" for c in changes)
        found = [self._recorded(changes)] if is_first else []
        for (entity, _), of_part in parts.items():
            if not (is_first and entity in ("meeting", "minutes")):
                found.extend(self._part(entity, of_part))
        return list(dict.fromkeys(found))

    def _recorded(self, changes: Sequence[FieldChange]) -> str:
        subject = next((c.new for c in changes if c.field == "subject" and c.new), "")
        if not subject:
            return self.tr("The meeting was begun.")
        return self.tr("The meeting was begun: “{0}”").format(isolate(_shortened(subject)))

    def _part(self, entity: str, changes: list[FieldChange]) -> list[str]:
        name = self._of.parts.get(entity)
        if name is None:
            return []
        by_field = {change.field: change for change in changes}
        removed = by_field.get("removed")
        if removed is not None and removed.new:
            return [self.tr("Removed: {0}").format(name)]
        if removed is not None and removed.old:
            return [self.tr("Brought back: {0}").format(name)]
        birth = by_field.get(BORN_WITH.get(entity, ""))
        if birth is not None and birth.old is None:
            return [self._added(name, changes)]
        return [line for change in changes if (line := self._field(name, change))]

    def _added(self, name: str, changes: list[FieldChange]) -> str:
        plain = {_base(change.field): change.new for change in changes if change.new}
        what = next((plain[field] for field in NAMING_FIELDS if field in plain), None)
        if what is None:
            return self.tr("Added: {0}").format(name)
        return self.tr("Added: {0}: {1}").format(name, isolate(_shortened(what)))

    def _field(self, part: str, change: FieldChange) -> str:
        field = self._of.fields.get(_base(change.field))
        if field is None or (change.old or None) == (change.new or None):
            return ""
        old, new = self._value(change, change.old), self._value(change, change.new)
        where = f"{part} · {field}"
        if not old:
            return self.tr("{0}: {1}").format(where, new)
        if not new:
            return self.tr("{0}: emptied (was {1})").format(where, old)
        return self.tr("{0}: {1} became {2}").format(where, old, new)

    def _value(self, change: FieldChange, value: Any) -> str:
        if value is None or value == "":
            return ""
        if isinstance(value, date):
            return self._words.date(value)
        if isinstance(value, time):
            return isolate(format_time(value, self._look.digits))
        group = TERMS_OF.get((change.entity, change.field))
        if group is not None:
            return term(group, str(value), self._look.language)
        if change.field in ("language", "second_language"):
            return self._of.languages.get(str(value), str(value))
        return self.tr("“{0}”").format(isolate(_shortened(value)))


def _base(field: str) -> str:
    """Return the field that a column of one script belongs to: ``city_ar`` is of ``city``."""
    stem, _, script = field.rpartition("_")
    return stem if script in SCRIPTS else field


def _shortened(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1].rstrip() + "…"
