"""One person, or one named group, at the meeting."""

from datetime import time

from msgspec import UNSET
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.terms import codes, gender_of_honorific, term
from desktop.models.record_form import AttendanceForm, PersonForm, names
from desktop.storage.queries.registry import OrganizationSuggestion, PersonSuggestion
from desktop.ui.context import AppContext
from desktop.ui.editor.name_text import NameText
from desktop.ui.editor.part_list import PartEditor
from desktop.ui.editor.registry_queries import bodies_query, people_query
from desktop.ui.fields import (
    ChoiceField,
    LineField,
    Segment,
    SegmentedField,
    SuggestField,
    Suggestion,
    TimeField,
)
from desktop.ui.labels import hint_label

KEYS = {"present": "حp1", "excused": "مe2", "absent": "غa3", "guest": "ضg4", "delegated": "نd5"}
"""The keys that pick a presence: the first letter of its word in Arabic or English, or a digit."""


class AttendanceEditor(PartEditor):
    """Name, post, body, presence and role; the rest is shown when it is asked for or filled in."""

    def __init__(
        self, context: AppContext, *, is_group: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.look, parent)
        self._language = context.look.language
        self._is_group = is_group
        look = context.look
        self.honorific = LineField(look, self.tr("Title"))
        self.name = SuggestField(
            look, people_query(context, self), placeholder=self.tr("Name of the person")
        )
        self.group = LineField(look, self.tr("Name of the group"))
        self.post = LineField(look, self.tr("Post on the day"))
        self.organization = SuggestField(
            look, bodies_query(context, self), placeholder=self.tr("Body")
        )
        self.presence = SegmentedField(look)
        self.role = ChoiceField(look)
        self.representing = LineField(look, self.tr("Representing"))
        self.arrived_at = TimeField(look)
        self.left_at = TimeField(look)
        self._texts = {
            name: NameText() for name in ("name", "group", "post", "organization", "representing")
        }
        self._lay_out()
        self._listen()
        self._say_presence()
        self.presence.set_value("present")
        self.role.set_value("guest" if is_group else "member")
        self._arrange()

    def show_part(self, part: AttendanceForm) -> None:
        self._is_group = part.person is UNSET
        person = part.person if part.person is not UNSET else PersonForm(name="")
        self.honorific.set_value(person.honorific)
        shown = {
            "name": person.name,
            "group": part.group,
            "post": part.post,
            "organization": part.organization,
            "representing": part.representing,
        }
        for name, form in shown.items():
            text = self._texts[name].shown(form or None, self._language)
            field = self._fields()[name]
            if field.value() != text:
                field.set_value(text)
        self.arrived_at.set_value(_time(part.arrived_at))
        self.left_at.set_value(_time(part.left_at))
        self._say_presence()
        self.presence.set_value(part.presence)
        self.role.set_value(part.role)
        self._arrange()

    def part(self) -> AttendanceForm:
        part = AttendanceForm(
            key=self.key,
            presence=self.presence.value() or "present",
            role=self.role.value() or "member",
        )
        if self._is_group:
            part.group = self._typed("group") or ""
        else:
            part.person = PersonForm(
                name=self._typed("name") or "", honorific=self.honorific.value() or None
            )
            part.post = self._typed("post")
        organization = self._typed("organization")
        if organization is not None or not self._is_group:
            part.organization = organization
        representing = self._typed("representing")
        if representing is not None:
            part.representing = representing
        for name, field in (("arrived_at", self.arrived_at), ("left_at", self.left_at)):
            moment = field.value()
            if moment is not None:
                setattr(part, name, moment.strftime("%H:%M"))
        return part

    def field(self, name: str) -> QWidget | None:
        return self._fields().get(name.removeprefix("person."))

    def set_read_only(self, read_only: bool) -> None:
        for field in self._fields().values():
            field.set_read_only(read_only)

    def first_field(self) -> QWidget:
        return self.group if self._is_group else self.name

    def is_blank(self) -> bool:
        return not (self.name.value() or self.group.value())

    def become_group(self) -> None:
        """Take a group instead of a person."""
        self._is_group = True
        self.role.set_value("guest")
        self._arrange()

    def _typed(self, name: str) -> "str | dict[str, str | None] | None":
        return self._texts[name].typed(self._fields()[name].value(), self._language)

    def _fields(self) -> dict[str, "LineField | SuggestField | SegmentedField | ChoiceField"]:
        return {
            "honorific": self.honorific,
            "name": self.name,
            "group": self.group,
            "post": self.post,
            "organization": self.organization,
            "presence": self.presence,
            "role": self.role,
            "representing": self.representing,
            "arrived_at": self.arrived_at,
            "left_at": self.left_at,
        }

    def _listen(self) -> None:
        labels = {
            "honorific": self.tr("Title"),
            "name": self.tr("Name of the person"),
            "group": self.tr("Name of the group"),
            "post": self.tr("Post on the day"),
            "organization": self.tr("Body"),
            "presence": self.tr("Presence"),
            "role": self.tr("Role"),
            "representing": self.tr("Representing"),
            "arrived_at": self.tr("Came at"),
            "left_at": self.tr("Left at"),
        }
        for name, field in self._fields().items():
            field.setAccessibleName(labels[name])
            field.edited.connect(lambda name=name: self.edited.emit(name))
            undoable = getattr(field, "set_undo_enabled", None)
            if undoable is not None:
                undoable(False)
        self.honorific.edited.connect(self._say_presence)
        self.name.picked.connect(self._on_person_picked)
        self.organization.picked.connect(self._on_body_picked)

    def _on_person_picked(self, suggestion: Suggestion) -> None:
        person = suggestion.key
        if not isinstance(person, PersonSuggestion):
            return
        self._texts["name"].shown(person.name.to_json(), self._language)
        if person.honorific and not self.honorific.value():
            self.honorific.set_value(person.honorific)
        if person.post and not self.post.value():
            text = self._texts["post"].shown(person.post.to_json(), self._language)
            self.post.set_value(text)
        if person.organization and not self.organization.value():
            form = person.organization.to_json()
            self.organization.set_value(self._texts["organization"].shown(form, self._language))
        self._say_presence()
        self.edited.emit("name")

    def _on_body_picked(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.key, OrganizationSuggestion):
            self._texts["organization"].shown(suggestion.key.name.to_json(), self._language)
        self.edited.emit("organization")

    def _say_presence(self) -> None:
        """Give presence and role the words for a man, a woman or a group."""
        gender = "group" if self._is_group else gender_of_honorific(self.honorific.value())
        language = self._language
        self.presence.set_options(
            [
                Segment(code, term("presence", code, language, gender), KEYS[code])
                for code in codes("presence")
            ]
        )
        self.role.set_options(
            [(code, term("role", code, language, gender)) for code in codes("role")]
        )

    def _arrange(self) -> None:
        self.group.setVisible(self._is_group)
        for field in (self.honorific, self.name, self.post):
            field.setVisible(not self._is_group)
        rest = (self.representing.value(), self.arrived_at.value(), self.left_at.value())
        self._more.setVisible(any(rest))
        self._say_presence()

    def show_more(self) -> None:
        """Show what is seldom filled in."""
        self._more.show()
        self.representing.setFocus()

    def _lay_out(self) -> None:
        px = self.look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(px(8))
            column.addLayout(row)
        self.honorific.setFixedWidth(px(92))
        first.addWidget(self.honorific)
        first.addWidget(self.name, 1)
        first.addWidget(self.group, 1)
        first.addWidget(self.presence)
        second.addWidget(self.post, 3)
        second.addWidget(self.organization, 3)
        self.role.setFixedWidth(px(124))
        second.addWidget(self.role)
        self._more = QWidget()
        third = QHBoxLayout(self._more)
        third.setContentsMargins(0, 0, 0, 0)
        third.setSpacing(px(8))
        third.addWidget(self.representing, 1)
        for field, hint in (
            (self.arrived_at, self.tr("Came at")),
            (self.left_at, self.tr("Left at")),
        ):
            words = hint_label(hint)
            words.setWordWrap(False)
            third.addWidget(words)
            field.setFixedWidth(px(84))
            third.addWidget(field)
        column.addWidget(self._more)


def _time(text: object) -> time | None:
    return time.fromisoformat(text) if isinstance(text, str) else None


def names_of_attendees(parts: "list[AttendanceForm]", language: str) -> list[str]:
    """Return the names of the people among the attendees, in order."""
    people = [part.person for part in parts if part.person is not UNSET]
    shown = (names(person.name).best(language) for person in people)
    return [name for name in shown if name]
