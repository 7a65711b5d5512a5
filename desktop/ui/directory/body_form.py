"""A body of the registry, to be read and changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.names import Names
from desktop.services.open_entry import OrganizationView
from desktop.services.save_organization import OrganizationEdit
from desktop.ui.context import AppContext
from desktop.ui.directory.directory_words import DirectoryWords
from desktop.ui.directory.named_body import BodyField, NamedBody
from desktop.ui.fields import ChoiceField, Labelled, LtrField, NamesField
from desktop.ui.labels import field_label

NO_BODY = OrganizationEdit(Names())


class BodyForm(QWidget):
    """Name, short name, kind, the body it stands under, the number of its licence."""

    edited = Signal()

    def __init__(
        self, context: AppContext, words: DirectoryWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = context.look
        self.name = NamesField(look)
        self.name.setAccessibleName(self.tr("Name"))
        self.short_name = NamesField(look)
        self.short_name.setAccessibleName(self.tr("Short name"))
        self.kind = ChoiceField(look, words.kinds())
        self.licence = LtrField(look)
        self.parent_body = BodyField(context, self.tr("None: it stands by itself"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.px(12))
        column.addWidget(self.name)
        column.addWidget(field_label(self.tr("Short name")))
        column.addWidget(self.short_name)
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(12))
        row.addWidget(Labelled(look, self.tr("Kind"), self.kind), 1)
        row.addWidget(Labelled(look, self.tr("Licence number"), self.licence), 1)
        column.addLayout(row)
        column.addWidget(Labelled(look, self.tr("Belongs to"), self.parent_body))
        for field in (self.name, self.short_name, self.kind, self.licence, self.parent_body):
            field.edited.connect(self.edited)
        self.setFocusProxy(self.name)

    def show_body(self, view: OrganizationView | None) -> None:
        """Show a body, or empty fields for a new one."""
        edit = view.edit if view is not None else NO_BODY
        self.name.set_value(edit.name)
        self.short_name.set_value(edit.short_name)
        self.kind.set_value(edit.kind)
        self.licence.set_value(edit.licence_number)
        parent = NamedBody(edit.parent_id, view.parent) if view is not None else None
        self.parent_body.show_body(parent)
        self.name.set_problem(None)

    def value(self) -> OrganizationEdit:
        """Return what stands in the fields."""
        parent = self.parent_body.body()
        return OrganizationEdit(
            name=self.name.value(),
            short_name=self.short_name.value(),
            kind=self.kind.value() or NO_BODY.kind,
            parent_id=parent.id if parent is not None else None,
            licence_number=self.licence.value() or None,
        )

    def complain(self) -> bool:
        """Say beside the fields what is missing or not valid."""
        no_name = not self.name.value()
        parent = self.parent_body.body()
        unknown = parent is not None and parent.id is None
        self.name.set_problem(
            self.tr("Write the name in one script at least.") if no_name else None
        )
        self.parent_body.set_problem(
            self.tr("Pick it from the list, or add that body first.") if unknown else None
        )
        return no_name or unknown
