"""One person, or one named group, at the meeting."""

from msgspec import UNSET
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.terms import codes, gender_of_honorific, term
from desktop.models.record_form import AttendanceForm, PersonForm, names
from desktop.storage.queries.registry import OrganizationSuggestion, PersonSuggestion
from desktop.ui.context import AppContext
from desktop.ui.editor.attendance_rest import AttendanceRest
from desktop.ui.editor.name_text import NameText
from desktop.ui.editor.part_editor import PartEditor
from desktop.ui.editor.pasted_attendance import split_honorific
from desktop.ui.editor.registry_queries import bodies_query, people_query
from desktop.ui.fields import (
    ChoiceField,
    Field,
    LineField,
    Segment,
    SegmentedField,
    SuggestField,
    Suggestion,
)

KEYS = {"present": "حp1", "excused": "مe2", "absent": "غa3", "guest": "ضg4", "delegated": "نd5"}
"""The keys that pick a presence: the first letter of its word in Arabic or English, or a digit."""

AnyField = Field | SegmentedField


class AttendanceEditor(PartEditor):
    """Name, post, body, presence and role; the rest is shown when it is asked for or filled in."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, parent)
        look = context.look
        self._language = look.language
        self._is_group = False
        self._spoken_for: str | None = ""
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
        self._rest: AttendanceRest | None = None
        self._texts = {name: NameText() for name in ("name", "group", "post", "organization")}
        self._lay_out()
        self._listen()
        self._arrange()
        self.presence.set_value("present")
        self.role.set_value("member")

    def show_part(self, part: AttendanceForm) -> None:
        self._is_group = part.person is UNSET
        person = part.person if part.person is not UNSET else PersonForm(name="")
        self.honorific.set_value(person.honorific)
        shown = {
            "name": person.name,
            "group": part.group,
            "post": part.post,
            "organization": part.organization,
        }
        fields = self._names()
        for name, form in shown.items():
            text = self._texts[name].shown(form or None, self._language)
            if fields[name].value() != text:
                fields[name].set_value(text)
        if self._rest is not None or part.representing or part.arrived_at or part.left_at:
            self.rest().show_part(part)
        self._arrange()
        self.presence.set_value(part.presence)
        self.role.set_value(part.role)

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
        if self._rest is not None:
            self._rest.fill(part)
        return part

    def field(self, name: str) -> QWidget | None:
        return self._fields().get(name.removeprefix("person.").split(".", maxsplit=1)[0])

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
        self._arrange()
        self.role.set_value("guest")

    def rest(self) -> AttendanceRest:
        """Return the line of what is seldom filled in, which is shown from then on."""
        if self._rest is None:
            self._rest = AttendanceRest(self.look)
            self._rest.edited.connect(self.edited)
            self._column.addWidget(self._rest)
        return self._rest

    def settle(self) -> None:
        """Part a title from the name before which it was typed."""
        text = self.name.value()
        if self.honorific.value() or self._texts["name"].is_known(text, self._language):
            return
        honorific, name = split_honorific(text)
        if honorific:
            self.honorific.set_value(honorific)
            self.name.set_value(name)
            self._speak()
            self.edited.emit("name")

    def _typed(self, name: str) -> "str | dict[str, str | None] | None":
        return self._texts[name].typed(self._names()[name].value(), self._language)

    def _names(self) -> dict[str, LineField | SuggestField]:
        return {
            "name": self.name,
            "group": self.group,
            "post": self.post,
            "organization": self.organization,
        }

    def _fields(self) -> dict[str, AnyField]:
        fields: dict[str, AnyField] = {
            "honorific": self.honorific,
            **self._names(),
            "presence": self.presence,
            "role": self.role,
        }
        return fields if self._rest is None else {**fields, **self._rest.fields()}

    def _listen(self) -> None:
        labels = {
            "honorific": self.tr("Title"),
            "name": self.tr("Name of the person"),
            "group": self.tr("Name of the group"),
            "post": self.tr("Post on the day"),
            "organization": self.tr("Body"),
            "presence": self.tr("Presence"),
            "role": self.tr("Role"),
        }
        for name, field in self._fields().items():
            field.setAccessibleName(labels[name])
            field.edited.connect(lambda name=name: self.edited.emit(name))
        for typed in (self.honorific, *self._names().values()):
            typed.set_undo_enabled(False)
        self.honorific.edited.connect(self._speak)
        self.name.left.connect(self.settle)
        self.name.picked.connect(self._on_person_picked)
        self.organization.picked.connect(self._on_body_picked)

    def _on_person_picked(self, suggestion: Suggestion) -> None:
        person = suggestion.key
        if not isinstance(person, PersonSuggestion):
            return
        self._texts["name"].take(person.name, self._language)
        if person.honorific and not self.honorific.value():
            self.honorific.set_value(person.honorific)
        if person.post and not self.post.value():
            self.post.set_value(self._texts["post"].take(person.post, self._language))
        if person.organization and not self.organization.value():
            text = self._texts["organization"].take(person.organization, self._language)
            self.organization.set_value(text)
        self._speak()
        self.edited.emit("name")

    def _on_body_picked(self, suggestion: Suggestion) -> None:
        if isinstance(suggestion.key, OrganizationSuggestion):
            self._texts["organization"].take(suggestion.key.name, self._language)
        self.edited.emit("organization")

    def _speak(self) -> None:
        """Give presence and role the words for a man, a woman or a group."""
        gender = "group" if self._is_group else gender_of_honorific(self.honorific.value())
        if gender == self._spoken_for:
            return
        self._spoken_for = gender
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
        self._speak()

    def _lay_out(self) -> None:
        px = self.look.theme.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(px(8))
            self._column.addLayout(row)
        self.honorific.setFixedWidth(px(84))
        first.addWidget(self.honorific)
        first.addWidget(self.name, 1)
        first.addWidget(self.group, 1)
        first.addWidget(self.presence)
        second.addWidget(self.post, 4)
        second.addWidget(self.organization, 3)
        self.role.take_room_of_words(128)
        second.addWidget(self.role)


def names_of_attendees(parts: "list[AttendanceForm]", language: str) -> list[str]:
    """Return the names of the people among the attendees, in order."""
    people = [part.person for part in parts if part.person is not UNSET]
    shown = (names(person.name).best(language) for person in people)
    return [name for name in shown if name]
