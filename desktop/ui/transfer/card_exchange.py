"""Exchanging office cards: ours goes out as a file, another's comes in and is compared."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.language.isolates import isolate
from desktop.services.keep_card import keep_card, show_kept_card
from desktop.services.make_new_keys import NewKeys, make_new_keys
from desktop.services.office_card_files import (
    picture_of_card,
    read_card_file,
    save_office_card,
)
from desktop.services.show_office import OfficeView, show_office
from desktop.services.trust_office import (
    CardView,
    TrustedOffice,
    look_at_card,
    revoke_office,
    trust_office,
)
from desktop.sync.office_card import CARD_SUFFIX
from desktop.ui.context import AppContext
from desktop.ui.dialogs.new_keys import NewKeysDialog
from desktop.ui.dialogs.office_card import OfficeCardDialog
from desktop.ui.dialogs.our_card import OurCardDialog
from desktop.ui.messages import Question
from desktop.ui.transfer.device_actions import DeviceActions
from desktop.ui.transfer.file_names import card_name
from desktop.ui.transfer.transfer_words import TransferWords

if TYPE_CHECKING:
    from desktop.storage.home import Home


_READ = f"*{CARD_SUFFIX} *.png *.jpg *.jpeg *.pdf"


class CardExchange(QObject):
    """Asks the services and the person; ``window_of`` is the page over which dialogs open."""

    def __init__(self, context: AppContext, words: TransferWords, window_of: QWidget) -> None:
        super().__init__(window_of)
        self._context = context
        self._words = words
        self._window_of = window_of
        self.devices = DeviceActions(context, words, window_of)

    # ── Ours ─────────────────────────────────────────────────────────────────
    def show_ours(self) -> None:
        """Show our card with its code and numbers."""

        def work(home: "Home") -> tuple[OfficeView, bytes]:
            return show_office(home), picture_of_card(home)

        self._context.runner.query(work, lambda found: self._on_ours(*found), owner=self)

    def _on_ours(self, office: OfficeView, code: bytes) -> None:
        dialog = OurCardDialog(self._context.look, office, code, self._window_of.window())
        dialog.save_wanted.connect(lambda: self._ask_where(office, dialog))
        dialog.new_keys_wanted.connect(lambda: self._ask_for_new_keys(dialog))
        dialog.devices_wanted.connect(dialog.close)
        dialog.devices_wanted.connect(self.devices.show_devices)
        dialog.open()

    def _ask_for_new_keys(self, over: OurCardDialog) -> None:
        dialog = NewKeysDialog(self._context.look, over)
        dialog.decided.connect(lambda revoke: self._make_new_keys(revoke, over))
        dialog.open()

    def _make_new_keys(self, revoke: bool, over: OurCardDialog) -> None:
        def done(_made: NewKeys) -> None:
            over.close()
            self.show_ours()
            self._context.messages.warn(self.tr("The office has new keys. Make a new backup now."))

        self._context.runner.command(
            lambda home: make_new_keys(home, revoke_old=revoke),
            done,
            owner=self,
            changed=lambda made: made.changed,
        )

    def _ask_where(self, office: OfficeView, over: QWidget) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(over, self.tr("Save the office card"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = self._forms()
        dialog.setNameFilters(list(kinds))

        def choose(kind: str) -> None:
            ending = kinds.get(kind, CARD_SUFFIX)
            dialog.setDefaultSuffix(ending.removeprefix("."))
            dialog.selectFile(card_name(office.code).removesuffix(CARD_SUFFIX) + ending)

        dialog.filterSelected.connect(choose)
        choose(dialog.selectedNameFilter())
        dialog.fileSelected.connect(lambda name: self.save_ours(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_ours(self, target: Path) -> None:
        """Write our card to a file."""
        language = self._context.look.language
        self._context.runner.query(
            lambda home: save_office_card(home, target, language), self._on_saved, owner=self
        )

    def _on_saved(self, target: Path) -> None:
        self._context.messages.say(
            self.tr("The card is saved: {0}. Hand it over, then read the numbers aloud.").format(
                isolate(target.name)
            )
        )

    # ── Another's ────────────────────────────────────────────────────────────
    def ask_for_card(self) -> None:
        """Ask for the file of another office's card."""
        dialog = QFileDialog(self._window_of.window(), self.tr("Open an office card"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self._filter())
        dialog.fileSelected.connect(lambda name: self.open_card(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_card(self, source: Path) -> None:
        """Show the card in a file and ask whether it was compared."""
        self._show(lambda _home: read_card_file(source))

    def open_kept(self, office_id: UUID) -> None:
        """Show a card that was kept and ask whether it was compared by now."""
        self._show(lambda home: show_kept_card(home, office_id))

    def open_encoded(self, encoded: bytes, then: Callable[[], None] | None = None) -> None:
        """Show a card that came inside a bundle; ``then`` follows when its office is trusted."""
        self._show(lambda _home: encoded, then)

    def _show(
        self, find: "Callable[[Home], bytes]", then: Callable[[], None] | None = None
    ) -> None:
        def work(home: "Home") -> tuple[bytes, CardView]:
            encoded = find(home)
            return encoded, look_at_card(home, encoded)

        self._context.runner.query(work, lambda found: self._on_looked_at(*found, then), owner=self)

    def _on_looked_at(
        self, encoded: bytes, card: CardView, then: Callable[[], None] | None
    ) -> None:
        dialog = OfficeCardDialog(self._context.look, self._words, card, self._window_of.window())
        dialog.decided.connect(lambda answer: self._on_decided(answer, encoded, card, then))
        dialog.open()

    def _on_decided(
        self, answer: str, encoded: bytes, card: CardView, then: Callable[[], None] | None
    ) -> None:
        office = isolate(self._words.office(card.name, card.code))
        if answer == "differs":
            self._context.messages.warn(
                self.tr(
                    "The card of {0} was not taken in. Throw the file away and ask that office "
                    "itself for its card."
                ).format(office)
            )
            return
        trusts = answer in ("trust", "anew")

        def work(home: "Home") -> TrustedOffice:
            if not trusts:
                return keep_card(home, encoded)
            return trust_office(home, encoded, began_anew=answer == "anew")

        said = (
            self.tr("{0} is trusted now: you can send to it and take in what it sends.")
            if trusts
            else self.tr("The card of {0} is kept. Nothing is sent before it is compared.")
        )

        def done(_taken: TrustedOffice) -> None:
            self._context.messages.say(said.format(office))
            if trusts and then is not None:
                then()

        self._context.runner.command(work, done, owner=self, changed=lambda taken: taken.changed)

    # ── No longer ────────────────────────────────────────────────────────────
    def ask_to_revoke(self, office_id: UUID, office: str) -> None:
        """Ask before an office is no longer believed."""
        self._context.messages.ask(
            Question(
                self.tr("Stop trusting {0}?").format(isolate(office)),
                self.tr(
                    "Do this when its computer or its keys were lost. Nothing more is taken from "
                    "this card or sent to it, for good; what came before stays. The office comes "
                    "back with a new card."
                ),
                do=self.tr("Stop trusting"),
                keep=self.tr("Go on trusting"),
                dangerous=True,
            ),
            lambda: self._revoke(office_id, office),
        )

    def _revoke(self, office_id: UUID, office: str) -> None:
        self._context.runner.command(
            lambda home: revoke_office(home, office_id),
            lambda _changed: self._context.messages.say(
                self.tr("{0} is no longer trusted.").format(isolate(office))
            ),
            owner=self,
            changed=lambda changed: changed,
        )

    def _filter(self) -> str:
        return self.tr("Office cards and pictures of them") + f" ({_READ})"

    def _forms(self) -> dict[str, str]:
        """Return the forms in which our card is saved: what the dialog calls it, its ending."""
        forms = (
            (self.tr("Office card"), CARD_SUFFIX),
            (self.tr("Sheet to print"), ".pdf"),
            (self.tr("Picture of the code"), ".png"),
        )
        return {f"{name} (*{ending})": ending for name, ending in forms}
