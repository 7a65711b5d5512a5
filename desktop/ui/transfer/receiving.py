"""Receiving: looks into bundles, asks, takes them in, and tells the card of the page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background.task import Task
from desktop.language.errors import MahdarError
from desktop.services.find_bundles import BUNDLE_SUFFIX
from desktop.services.receive_several import (
    Refused,
    SeveralMade,
    SeveralViews,
    import_several,
    inspect_several,
)
from desktop.ui.context import AppContext
from desktop.ui.dialogs.bundle_passphrase import BundlePassphraseDialog
from desktop.ui.dialogs.import_preview import ImportPreviewDialog
from desktop.ui.transfer.card_exchange import CardExchange
from desktop.ui.transfer.import_words import ImportWords
from desktop.ui.transfer.receive_card import ReceiveCard
from desktop.ui.transfer.transfer_words import TransferWords

SALVAGEABLE = frozenset({"bundle.torn", "bundle.altered"})
"""Refusals of a bundle of which a part may still be whole."""

ASK_FOR_PASSPHRASE = frozenset({"bundle.passphrase_needed", "bundle.passphrase_wrong"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What is looked into, then taken in: the files, oldest first, and how they are opened.

    ``torn``: files of which only a part is whole, to be offered afterwards.
    """

    sources: tuple[Path, ...]
    salvage: bool = False
    passphrase: str | None = None
    torn: tuple[Path, ...] = ()


class Receiving(QObject):
    """Stands between the card *Receive* and the services."""

    def __init__(
        self,
        context: AppContext,
        words: TransferWords,
        exchange: CardExchange,
        card: ReceiveCard,
        window_of: QWidget,
    ) -> None:
        super().__init__(window_of)
        self._context = context
        self._words = words
        self._import_words = ImportWords(words)
        self._exchange = exchange
        self._card = card
        self._window_of = window_of
        self._task: Task[Any] | None = None
        card.file_wanted.connect(self.ask_for_bundles)
        card.bundles_chosen.connect(lambda paths: self._look_inside(Reading(tuple(paths))))
        card.cancel_wanted.connect(self._cancel)
        card.salvage_wanted.connect(lambda torn: self._look_inside(Reading(torn, salvage=True)))

    def ask_for_bundles(self) -> None:
        """Ask for the files of bundles."""
        dialog = QFileDialog(self._window_of.window(), self.tr("Choose bundles"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Transfer bundles") + f" (*{BUNDLE_SUFFIX})")
        dialog.filesSelected.connect(
            lambda names: self._look_inside(Reading(tuple(map(Path, names))))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # ── Looking ──────────────────────────────────────────────────────────────
    def _look_inside(self, reading: Reading) -> None:
        """Look into bundles; nothing is taken from them yet."""
        self._card.show_reading(
            self.tr("Looking into {0}").format(self._words.files(reading.sources))
        )
        self._task = self._context.runner.long(
            lambda home, progress: inspect_several(
                home,
                reading.sources,
                progress,
                salvage=reading.salvage,
                passphrase=reading.passphrase,
            ),
            lambda seen: self._on_looked_inside(reading, seen),
            lambda error: self._show_refused(reading, [Refused(reading.sources[0], error)]),
            cancelled=self._card.show_choice,
            on_progress=self._card.reading.show_step,
            owner=self,
        )

    def _on_looked_inside(self, reading: Reading, seen: SeveralViews) -> None:
        locked = [one for one in seen.refused if one.problem.code in ASK_FOR_PASSPHRASE]
        if locked and (reading.passphrase is None or not seen.views):
            self._ask_for_passphrase(reading, locked[0])
        elif seen.views:
            self._show_preview(reading, seen)
        else:
            self._show_refused(reading, seen.refused)

    def _ask_for_passphrase(self, reading: Reading, locked: Refused) -> None:
        self._card.show_choice()
        problem = ""
        if reading.passphrase is not None:
            problem = locked.problem.sentence(self._context.look.language)
        dialog = BundlePassphraseDialog(
            self._context.look, locked.path.name, problem, self._window_of.window()
        )
        dialog.given.connect(lambda typed: self._look_inside(replace(reading, passphrase=typed)))
        dialog.open()

    def _show_preview(self, reading: Reading, seen: SeveralViews) -> None:
        self._card.show_choice()
        window = self._window_of.window()
        dialog = ImportPreviewDialog(self._context.look, self._words, seen, window)
        believed = tuple(path for path, view in seen.views if view.preview is not None)
        torn = () if reading.salvage else _torn(seen.refused)
        dialog.import_wanted.connect(
            lambda: self._take_in(replace(reading, sources=believed, torn=torn))
        )
        dialog.compare_wanted.connect(
            lambda card: self._exchange.open_encoded(card, lambda: self._look_inside(reading))
        )
        dialog.open()

    # ── Taking in ────────────────────────────────────────────────────────────
    def _take_in(self, reading: Reading) -> None:
        """Take in bundles that were looked into."""
        self._card.show_reading(self.tr("Taking in {0}").format(self._words.files(reading.sources)))
        self._task = self._context.runner.long(
            lambda home, progress: import_several(
                home,
                reading.sources,
                progress,
                salvage=reading.salvage,
                passphrase=reading.passphrase,
            ),
            lambda made: self._on_taken_in(reading, made),
            lambda error: self._show_refused(reading, [Refused(reading.sources[0], error)]),
            cancelled=self._on_cancelled,
            on_progress=self._card.reading.show_step,
            owner=self,
            changed=lambda made: made.changed if made.made else None,
        )

    def _on_taken_in(self, reading: Reading, made: SeveralMade) -> None:
        if not made.made:
            self._show_refused(reading, made.refused)
            return
        lines = self._import_words.report(made)
        lines += self._import_words.refusals(made.refused, self._context.look.language)
        if reading.torn:
            lines.append(self.tr("Of what was cut short nothing was taken yet."))
        names = [self._words.office(one.from_name, one.from_code) for one in made.made]
        title = self.tr("Taken in from {0}. You may remove the stick.")
        self._card.show_taken(
            title.format(self._words.listed(dict.fromkeys(names))),
            lines,
            conflicts=made.counts.conflicts,
            torn=(*reading.torn, *(() if reading.salvage else _torn(made.refused))),
        )

    def _show_refused(self, reading: Reading, refused: Sequence[Refused]) -> None:
        language = self._context.look.language
        lines = self._import_words.refusals(refused, language)
        if len(refused) == 1:
            lines = [refused[0].problem.sentence(language)]
        self._card.show_refused(
            self.tr("Nothing was taken from {0}").format(
                self._words.files([one.path for one in refused])
            ),
            lines,
            () if reading.salvage else _torn(refused),
        )

    def _on_cancelled(self) -> None:
        self._card.show_choice()
        self._context.messages.say(self.tr("Stopped. Nothing was taken in."))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _torn(refused: Sequence[Refused]) -> tuple[Path, ...]:
    """Return the files of which a part may still be whole."""
    return tuple(one.path for one in refused if _is_salvageable(one.problem))


def _is_salvageable(problem: MahdarError) -> bool:
    return problem.code in SALVAGEABLE
