"""Settings: the office, the look of the window, copies of the data."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.services.backup_home import backup_home
from desktop.services.changed import Changed
from desktop.services.edit_office import OfficeEdit, edit_office
from desktop.services.show_office import OfficeView, show_office
from desktop.ui.buttons import primary_button
from desktop.ui.card import Card
from desktop.ui.context import AppContext
from desktop.ui.messages import Question
from desktop.ui.office.office_form import OfficeDetails, OfficeForm
from desktop.ui.page import Page
from desktop.ui.settings.look_card import LookCard
from desktop.ui.settings.safety_card import SafetyCard

if TYPE_CHECKING:
    from desktop.storage.home import Home

WIDTH = 760


class SettingsPage(Page):
    """What can be set, in three cards."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        look = context.look
        self._office: OfficeView | None = None
        self._unsaved = False
        self.header.set_title(self.tr("Settings"))
        self.save_button = primary_button(look, self.tr("Save the office"))
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self._on_save)
        self.form = OfficeForm(look)
        self.form.lock_code()
        self.form.edited.connect(self._on_form_edited)
        self.look_card = LookCard(look, context.preferences)
        self.look_card.rebuild_wanted.connect(self._on_rebuild_wanted)
        self.look_card.writing_changed.connect(self._on_writing_changed)
        self.safety_card = SafetyCard(look)
        self.safety_card.backup_wanted.connect(self._on_backup_wanted)
        self._lay_out()
        context.changes.listen(self, {"office"}, self._on_office_changed)

    def activated(self, **what: object) -> None:
        self._read()

    def can_leave(self) -> bool:
        if self._unsaved and self.form.complain():
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
            self._save(self.form.value())

    def _lay_out(self) -> None:
        px = self.context.theme.px
        office = Card(self.context.look, self.tr("The office"), "building-2")
        office.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        office.body.addLayout(row)
        paper = QWidget()
        paper.setProperty("kind", "ground")
        paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        paper.setMaximumWidth(px(WIDTH))
        column = QVBoxLayout(paper)
        column.setContentsMargins(px(20), px(4), px(20), px(24))
        column.setSpacing(px(14))
        for card in (self.look_card, office, self.safety_card):
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(paper)
        self.body.addWidget(area)

    def _read(self) -> None:
        self.context.runner.query(_read_all, self._on_read, owner=self, key="settings")

    def _on_read(self, found: tuple[OfficeView, Path]) -> None:
        self._office, folder = found
        self.safety_card.show_folder(folder)
        self.look_card.show_writing(self._office.digits, self._office.months)
        if not self._unsaved:
            self._show_office(self._office)

    def _show_office(self, office: OfficeView) -> None:
        self.form.set_value(
            OfficeDetails(office.code, office.name, office.city, office.letterhead, office.emblem)
        )
        self._set_unsaved(False)

    def _set_unsaved(self, unsaved: bool) -> None:
        self._unsaved = unsaved
        self.save_button.setEnabled(unsaved)

    def _take_back(self) -> None:
        if self._office is not None:
            self._show_office(self._office)
            self.form.complain()

    def _on_form_edited(self) -> None:
        self._set_unsaved(True)

    def _on_save(self) -> None:
        if not self.form.complain():
            self._save(self.form.value())

    def _save(self, details: OfficeDetails) -> None:
        if self._office is None:
            return
        edit = replace(
            OfficeEdit.of(self._office),
            name=details.name,
            city=details.city,
            letterhead=details.letterhead,
            emblem=details.emblem,
        )
        self._set_unsaved(False)
        self._command(edit, self.tr("The office is saved. New minutes carry this letterhead."))

    def _command(self, edit: OfficeEdit, said: str, *, rebuild: bool = False) -> None:
        def done(changed: Changed) -> None:
            self.context.messages.say(said)
            if rebuild:
                self.context.rebuild()

        self.context.runner.command(
            lambda home: edit_office(home, edit), done, owner=self, changed=lambda changed: changed
        )

    def _on_office_changed(self, changed: Changed) -> None:
        self._read()

    def _on_rebuild_wanted(self) -> None:
        if self.can_leave():
            self.leaving()
            self.context.rebuild()

    def _on_writing_changed(self, digits: str, months: str) -> None:
        if self._office is None:
            return
        rebuild = digits != self._office.digits
        self._command(
            replace(OfficeEdit.of(self._office), digits=digits, months=months),
            self.tr("Saved. Minutes approved so far stay as they are."),
            rebuild=rebuild,
        )

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
