"""The entry beside the list: its fields, where it is used, saving and removing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.services.open_entry import OrganizationView, PersonView
from desktop.ui.buttons import danger_button, primary_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.context import AppContext
from desktop.ui.directory.body_form import BodyForm
from desktop.ui.directory.directory_words import DirectoryWords
from desktop.ui.directory.person_form import PersonForm
from desktop.ui.labels import hint_label

PEOPLE, BODIES = "people", "bodies"


class EntryPane(QScrollArea):
    """A card with the form of a person or of a body; empty while none is chosen."""

    save_wanted = Signal()
    drop_wanted = Signal()
    """What was typed is to be taken back."""
    remove_wanted = Signal()

    def __init__(
        self, context: AppContext, words: DirectoryWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        look = context.look
        px = look.theme.px
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.person = PersonForm(context)
        self.body = BodyForm(context, words)
        self._front: PersonForm | BodyForm = self.person
        self.is_unsaved = False
        self._card = Card(look, " ")
        self._used = hint_label()
        self._card.body.addWidget(self._used)
        # Not a stack: that would be as high as the higher of the two.
        for form in (self.person, self.body):
            self._card.body.addWidget(form)
        self.save_button = primary_button(look, self.tr("Save"), "save")
        self.drop_button = quiet_button(look, self.tr("Take the changes back"))
        self.remove_button = danger_button(look, self.tr("Remove"), "trash-2")
        self._card.body.addLayout(self._foot(px(8)))
        ground = QWidget()
        ground.setProperty("kind", "ground")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.addWidget(self._card)
        column.addStretch(1)
        self.setWidget(ground)
        for form in (self.person, self.body):
            form.edited.connect(self._on_edited)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save_wanted)
        self.show_nothing()

    def _foot(self, gap: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(self.save_button)
        row.addWidget(self.drop_button)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        self.save_button.clicked.connect(self.save_wanted)
        self.drop_button.clicked.connect(self.drop_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)
        return row

    # ── Showing ──────────────────────────────────────────────────────────────
    def show_person(self, view: PersonView | None) -> None:
        """Show a person, or empty fields for a new one."""
        self.person.show_person(view)
        if view is None:
            self._show(self.person, self.tr("New person"), "", is_new=True)
        else:
            met = self._words.met(view.row)
            self._show(self.person, self._words.person(view.row), met)

    def show_body(self, view: OrganizationView | None) -> None:
        """Show a body, or empty fields for a new one."""
        self.body.show_body(view)
        if view is None:
            self._show(self.body, self.tr("New body"), "", is_new=True)
        else:
            used = self._words.used(view.row)
            self._show(self.body, self._words.name(view.row.name), used)

    def show_nothing(self) -> None:
        """Show no entry."""
        self._set_unsaved(False)
        self._card.hide()

    def form(self) -> PersonForm | BodyForm:
        """Return the form that is in front."""
        return self._front

    def mark_saved(self) -> None:
        """Know that what stands in the fields is saved."""
        self._set_unsaved(False)

    def title(self) -> str:
        """Return the heading over the fields."""
        return self._title

    def used(self) -> str:
        """Return the words on where the entry is used."""
        return self._used.text()

    def _show(
        self, form: PersonForm | BodyForm, title: str, used: str, *, is_new: bool = False
    ) -> None:
        self._title = title
        self._card.set_title(title)
        self._used.setText(self._words.line(used) if used else "")
        self._used.setVisible(bool(used))
        self._front = form
        for one in (self.person, self.body):
            one.setVisible(one is form)
        self.remove_button.setVisible(not is_new)
        self._set_unsaved(False)
        self._card.show()
        self.verticalScrollBar().setValue(0)

    def _on_edited(self) -> None:
        self._set_unsaved(True)

    def _set_unsaved(self, unsaved: bool) -> None:
        self.is_unsaved = unsaved
        self.save_button.setEnabled(unsaved)
        self.drop_button.setVisible(unsaved)
