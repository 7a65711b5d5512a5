"""A person of the registry, to be read and changed."""

from typing import Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.names import Names
from desktop.language.terms import gender_of_honorific
from desktop.services.open_entry import PersonView
from desktop.services.save_person import PersonEdit
from desktop.ui.context import AppContext
from desktop.ui.directory.named_body import BodyField, NamedBody
from desktop.ui.fields import Labelled, LineField, NamesField, Segment, SegmentedField
from desktop.ui.labels import field_label

NOBODY = PersonEdit(Names())


class PersonForm(QWidget):
    """Name, honorific, gender, post and body of now, and how to reach them (private)."""

    edited = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = context.look
        self._before = NOBODY
        self._guessed: str | None = None
        self.name = NamesField(look)
        self.name.setAccessibleName(self.tr("Name"))
        self.honorific = LineField(look, self.tr("e.g. Mr, Ms, Dr"))
        self.gender = SegmentedField(
            look, [Segment("female", self.tr("Woman")), Segment("male", self.tr("Man"))]
        )
        self.post = NamesField(look)
        self.post.setAccessibleName(self.tr("Post held now"))
        self.body = BodyField(context, self.tr("Department, organisation…"))
        self.contact = LineField(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(12))
        column.addWidget(self.name)
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(12))
        row.addWidget(Labelled(look, self.tr("Honorific"), self.honorific), 1)
        row.addWidget(Labelled(look, self.tr("Gender"), self.gender))
        column.addLayout(row)
        column.addWidget(field_label(self.tr("Post held now")))
        column.addWidget(self.post)
        column.addWidget(Labelled(look, self.tr("In which body"), self.body))
        private = self.tr("Private: never printed, not in the minutes.")
        column.addWidget(Labelled(look, self.tr("Telephone or e-mail"), self.contact, private))
        for field in (self.name, self.honorific, self.gender, self.post, self.body, self.contact):
            field.edited.connect(self.edited)
        self.honorific.edited.connect(self._guess_gender)
        self.setFocusProxy(self.name)

    def show_person(self, view: PersonView | None) -> None:
        """Show a person, or empty fields for a new one."""
        edit = self._before = view.edit if view is not None else NOBODY
        key = view.row.organization_id if view is not None else None
        self.name.set_value(edit.name)
        self.honorific.set_value(edit.honorific)
        self.gender.set_value(edit.gender)
        self._guessed = None
        self.post.set_value(edit.post)
        self.body.show_body(NamedBody(key, edit.organization))
        self.contact.set_value(edit.contact)
        self.complain(silently=True)

    def value(self) -> PersonEdit:
        """Return what stands in the fields; post and body are left out where they are as before."""
        body = self.body.body()
        post, organization = self.post.value(), body.name if body is not None else Names()
        same = post == self._before.post and organization == self._before.organization
        return PersonEdit(
            name=self.name.value(),
            honorific=self.honorific.value() or None,
            gender=cast('Literal["male", "female"] | None', self.gender.value()),
            contact=self.contact.value() or None,
            post=Names() if same else post,
            organization=Names() if same else organization,
        )

    def complain(self, *, silently: bool = False) -> bool:
        """Say beside the fields what is missing; ``silently`` only takes the words away."""
        no_name = not self.name.value()
        dropped = bool(self._before.post or self._before.organization) and not (
            self.post.value() or self.body.body()
        )
        no_name, dropped = no_name and not silently, dropped and not silently
        self.name.set_problem(
            self.tr("Write the name in one script at least.") if no_name else None
        )
        self.post.set_problem(
            self.tr("A post that was held stays in the book; write the new one.")
            if dropped
            else None
        )
        return no_name or dropped

    def _guess_gender(self) -> None:
        if self.gender.value() not in (None, self._guessed):
            return  # the person said it
        guessed = gender_of_honorific(self.honorific.value())
        self._guessed = guessed if guessed in ("male", "female") else None
        self.gender.set_value(self._guessed)
