"""Settings: the look of the window, the office, its paper, copies of the data."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.services.backup_home import backup_home
from desktop.services.changed import Changed
from desktop.services.edit_office import OfficeEdit, edit_office
from desktop.services.show_office import OfficeView, show_office
from desktop.ui.buttons import primary_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.context import AppContext
from desktop.ui.messages import Action, Question
from desktop.ui.office.office_form import OfficeDetails, OfficeForm
from desktop.ui.page import Page
from desktop.ui.settings.look_card import LookCard
from desktop.ui.settings.own_words_dialog import OwnWordsDialog
from desktop.ui.settings.paper_card import PaperCard
from desktop.ui.settings.safety_card import SafetyCard

if TYPE_CHECKING:
    from desktop.storage.home import Home

WIDTH = 880


class SettingsPage(Page):
    """What can be set, in four cards; the office and its paper are saved together."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        look = context.look
        self._office: OfficeView | None = None
        self._unsaved = False
        self.header.set_title(self.tr("Settings"))
        self.take_back_button = quiet_button(look, self.tr("Take the changes back"), "undo-2")
        self.take_back_button.clicked.connect(self._take_back)
        self.header.add_action(self.take_back_button)
        self.save_button = primary_button(look, self.tr("Save the office"))
        self.save_button.clicked.connect(self._on_save)
        self.header.set_primary(self.save_button)
        self.form = OfficeForm(look)
        self.form.lock_code()
        self.form.edited.connect(self._on_edited)
        self.paper_card = PaperCard(context)
        self.paper_card.edited.connect(self._on_edited)
        self.paper_card.words_wanted.connect(self._on_words_wanted)
        self.look_card = LookCard(look, context.preferences)
        self.look_card.rebuild_wanted.connect(self._on_rebuild_wanted)
        self.safety_card = SafetyCard(look)
        self.safety_card.backup_wanted.connect(self._on_backup_wanted)
        self._set_unsaved(False)
        self._lay_out()
        context.changes.listen(self, {"office"}, self._on_office_changed)

    def activated(self, **what: object) -> None:
        self._read()

    def can_leave(self) -> bool:
        if self._unsaved and self._complain():
            self.context.messages.ask(
                Question(
                    self.tr("Leave without saving?"),
                    self.tr("Something is missing in the office's details, so they are not saved."),
                    do=self.tr("Take the changes back"),
                    keep=self.tr("Go on filling in"),
                ),
                self._take_back,
            )
            return False
        return True

    def leaving(self) -> None:
        if self._unsaved:
            self._save()

    def edit(self) -> OfficeEdit | None:
        """Return the office as the fields say it; None before it was read."""
        if self._office is None:
            return None
        details = self.form.value()
        return replace(
            OfficeEdit.of(self._office),
            name=details.name,
            city=details.city,
            letterhead=details.letterhead,
            emblem=details.emblem,
            **self.paper_card.value(),
        )

    def _lay_out(self) -> None:
        px = self.context.theme.px
        office = Card(self.context.look, self.tr("The office"), "building-2")
        office.body.addWidget(self.form)
        ground = QWidget()
        ground.setProperty("kind", "ground")
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ground.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(ground)
        column.setContentsMargins(px(20), px(4), px(20), px(24))
        column.setSpacing(px(14))
        for card in (self.look_card, office, self.paper_card, self.safety_card):
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(ground)
        self.body.addWidget(area)

    def _read(self) -> None:
        self.context.runner.query(_read_all, self._on_read, owner=self, key="settings")

    def _on_read(self, found: tuple[OfficeView, Path]) -> None:
        self._office, folder = found
        self.safety_card.show_folder(folder)
        if not self._unsaved:
            self._show_office(self._office)

    def _show_office(self, office: OfficeView) -> None:
        self.form.set_value(
            OfficeDetails(office.code, office.name, office.city, office.letterhead, office.emblem)
        )
        self.paper_card.set_value(OfficeEdit.of(office))
        self._set_unsaved(False)
        self._follow()

    def _set_unsaved(self, unsaved: bool) -> None:
        self._unsaved = unsaved
        self.save_button.setEnabled(unsaved)
        self.take_back_button.setVisible(unsaved)

    def _take_back(self) -> None:
        if self._office is not None:
            self._show_office(self._office)
            self._complain()

    def _complain(self) -> bool:
        return any([self.form.complain(), self.paper_card.complain()])

    def _on_edited(self) -> None:
        self._set_unsaved(True)
        self._follow()

    def _follow(self) -> None:
        """Let the page beside the paper's card show what stands in the fields."""
        edit = self.edit()
        if edit is not None:
            self.paper_card.preview.follow(edit)

    def _on_words_wanted(self) -> None:
        edit = self.edit()
        if edit is None:
            return
        dialog = OwnWordsDialog(self.context, edit, self.window())
        dialog.chosen.connect(self._on_words_chosen)
        dialog.open()

    def _on_words_chosen(self, words: dict[str, dict[str, str]]) -> None:
        self.paper_card.set_words(words)
        self._on_edited()

    def _on_save(self) -> None:
        if not self._complain():
            self._save()

    def _save(self) -> None:
        edit = self.edit()
        if edit is None or self._office is None:
            return
        before = OfficeEdit.of(self._office)
        self._set_unsaved(False)
        self._command(edit, before, self.tr("Saved. Minutes approved so far stay as they are."))

    def _command(self, edit: OfficeEdit, before: OfficeEdit, said: str) -> None:
        """Save an edit; what it changed from can be brought back from the message."""

        def undo() -> None:
            self._command(before, edit, self.tr("The office is as it was before."))

        def done(changed: Changed) -> None:
            self.context.messages.say(said, Action(self.tr("Undo"), undo))
            if edit.digits != before.digits:
                self.context.rebuild()  # the whole window writes them

        self.context.runner.command(
            lambda home: edit_office(home, edit),
            done,
            owner=self,
            changed=lambda changed: changed,
        )

    def _on_office_changed(self, changed: Changed) -> None:
        self._read()

    def _on_rebuild_wanted(self) -> None:
        if self.can_leave():
            self.leaving()
            self.context.rebuild()

    def _on_backup_wanted(self, folder: Path) -> None:
        code = self._office.code if self._office is not None else "office"
        target = folder / f"mahdar-{code}-{datetime.now():%Y-%m-%d-%H%M}.mahdar-backup"
        task = self.context.runner.long(
            lambda home, progress: backup_home(home, target, progress),
            lambda _: self._on_backed_up(target),
            owner=self,
            changed=lambda made: made.changed,
        )
        self.context.messages.follow(task, self.tr("Making a copy of all records"))

    def _on_backed_up(self, target: Path) -> None:
        self.context.messages.say(
            self.tr("The copy is complete and was read back: {0}").format(isolate(target.name))
        )


def _read_all(home: "Home") -> tuple[OfficeView, Path]:
    return show_office(home), home.folder
