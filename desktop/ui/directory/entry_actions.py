"""Saving and removing entries of the registry, each with a way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.language.isolates import isolate
from desktop.services.changed import Changed
from desktop.services.remove_entry import remove_organization, remove_person
from desktop.services.restore_entry import restore_organization, restore_person
from desktop.services.save_organization import OrganizationEdit, save_organization
from desktop.services.save_person import PersonEdit, SavedEntry, save_person
from desktop.ui.context import AppContext
from desktop.ui.messages import Action

if TYPE_CHECKING:
    from desktop.storage.home import Home

Edit = PersonEdit | OrganizationEdit
Saved = Callable[[UUID], None]


class EntryActions(QObject):
    """Asks the services, and says in the window what came of it."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def save(self, entry: UUID | None, edit: Edit, before: Edit | None, done: Saved) -> None:
        """Save an entry; ``before`` is what it held, to be brought back by Undo."""

        def on_saved(saved: SavedEntry) -> None:
            done(saved.id)
            if saved.changed is None:
                return
            name = isolate(edit.name.best(self._context.look.language))
            if before is None:
                said = self.tr("{0} is in the directory now.").format(name)
                undo = Action(self.tr("Undo"), lambda: self._change(_removal(edit, saved.id)))
            else:
                said = self.tr("{0} is saved.").format(name)
                undo = Action(self.tr("Undo"), lambda: self._save_back(saved.id, before))
            # A post stays in the book once it is noted: that part has no way back.
            has_post = isinstance(edit, PersonEdit) and bool(edit.post or edit.organization)
            self._context.messages.say(said, None if has_post and before is not None else undo)

        self._context.runner.command(
            lambda home: _saved(home, entry, edit),
            on_saved,
            owner=self,
            changed=lambda saved: saved.changed,
        )

    def remove_person(self, person: UUID, name: str) -> None:
        """Remove a person whom no meeting names."""
        self._remove(
            name,
            lambda home: remove_person(home, person),
            lambda home: restore_person(home, person),
        )

    def remove_body(self, body: UUID, name: str) -> None:
        """Remove a body that nothing names."""
        self._remove(
            name,
            lambda home: remove_organization(home, body),
            lambda home: restore_organization(home, body),
        )

    def _remove(
        self, name: str, work: "Callable[[Home], Changed]", back: "Callable[[Home], Changed]"
    ) -> None:
        said = self.tr("{0} was removed from the directory.").format(isolate(name))

        def done(_changed: Changed) -> None:
            self._context.messages.say(said, Action(self.tr("Undo"), lambda: self._change(back)))

        self._context.runner.command(work, done, owner=self, changed=lambda changed: changed)

    def _change(self, work: "Callable[[Home], Changed]") -> None:
        self._context.runner.command(work, owner=self, changed=lambda changed: changed)

    def _save_back(self, entry: UUID, before: Edit) -> None:
        self._context.runner.command(
            lambda home: _saved(home, entry, before),
            owner=self,
            changed=lambda saved: saved.changed,
        )


def _saved(home: "Home", entry: UUID | None, edit: Edit) -> SavedEntry:
    if isinstance(edit, PersonEdit):
        return save_person(home, entry, edit)
    return save_organization(home, entry, edit)


def _removal(edit: Edit, entry: UUID) -> "Callable[[Home], Changed]":
    if isinstance(edit, PersonEdit):
        return lambda home: remove_person(home, entry)
    return lambda home: remove_organization(home, entry)
