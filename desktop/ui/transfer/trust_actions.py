"""What a person decides about offices beside comparing cards: who may introduce, and answers."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from desktop.language.isolates import isolate
from desktop.services.changed import Changed
from desktop.services.list_notices import answer_notice
from desktop.services.list_standings import OfficeStanding, list_standings
from desktop.services.speak_for_office import let_introduce, vouch_for_office, warn_of_office
from desktop.storage.home import Home
from desktop.ui.context import AppContext
from desktop.ui.messages import Question
from desktop.ui.page import Page
from desktop.ui.transfer.card_exchange import CardExchange
from desktop.ui.transfer.key_alarm import KeyAlarmBand
from desktop.ui.transfer.offices_card import OfficesCard
from desktop.ui.transfer.transfer_words import TransferWords


class TrustActions(QObject):
    """Reads why each office is trusted for the card of offices, and does what is chosen there."""

    def __init__(
        self,
        context: AppContext,
        words: TransferWords,
        exchange: CardExchange,
        offices: OfficesCard,
        page: Page,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._words = words
        self._exchange = exchange
        self._offices = offices
        self._page = page
        self.alarm = KeyAlarmBand(context, words)
        page.body.addWidget(self.alarm)
        offices.lines_shown.connect(self._read)
        offices.answer_wanted.connect(self.ask_for_answer)
        offices.dismissal_wanted.connect(self.ask_to_dismiss)
        offices.announced_wanted.connect(self._open_announced)
        offices.more_wanted.connect(lambda one: self.menu_for(one).popup(QCursor.pos()))

    def _read(self) -> None:
        self.alarm.read()
        self._context.runner.query(
            list_standings, self._offices.show_standings, owner=self, key="transfer.standings"
        )

    def _open_announced(self, standing: OfficeStanding) -> None:
        if standing.announced is not None:
            self._exchange.open_encoded(standing.announced)

    def menu_for(self, standing: OfficeStanding) -> QMenu:
        """Return what can be done about a verified office."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name, key = self._name(standing), standing.office_id
        may = not standing.introduces

        def introduce() -> None:
            if may:
                self.ask_to_introduce(key, name)
            else:
                self._introduce(key, may=False)

        change = (
            self.tr("Let it introduce other offices…")
            if may
            else self.tr("Let it introduce others no more")
        )
        entries: list[tuple[str, Callable[[], None]]] = [
            (change, introduce),
            (self.tr("Vouch for it to other offices…"), lambda: self.ask_to_vouch(key, name)),
            (
                self.tr("Stop trusting, and warn other offices…"),
                lambda: self.ask_to_warn(key, name),
            ),
        ]
        for text, act in entries:
            menu.addAction(text).triggered.connect(act)
        return menu

    # ── Questions ────────────────────────────────────────────────────────────
    def ask_for_answer(self, standing: OfficeStanding) -> None:
        """Ask whether a warning of another office is believed."""
        name = self._name(standing)
        by = isolate(self._words.office(standing.by_name, standing.by))
        self._context.messages.ask(
            Question(
                self.tr("Is the key of {0} no longer valid?").format(name),
                self.tr(
                    "{0} says so. Call {1} and ask. If its keys were lost, confirm: nothing more "
                    "is believed of them, for good. If it is a mistake, set the warning aside: "
                    "then it is trusted as before."
                ).format(by, name),
                do=self.tr("Confirm: revoke the key"),
                keep=self.tr("Not now"),
                dangerous=True,
            ),
            lambda: self._answer(standing.notice, confirm=True),
        )

    def ask_to_dismiss(self, standing: OfficeStanding) -> None:
        """Ask before a warning is set aside: the office is trusted as before then."""
        self._context.messages.ask(
            Question(
                self.tr("Set the warning aside?"),
                self.tr(
                    "{0} is trusted again as before. Do this only after you spoke to it."
                ).format(self._name(standing)),
                do=self.tr("Set aside"),
                keep=self.tr("Not now"),
                dangerous=True,
            ),
            lambda: self._answer(standing.notice, confirm=False),
        )

    def ask_to_introduce(self, office_id: UUID, name: str) -> None:
        """Ask before an office may speak of the keys of others."""
        self._context.messages.ask(
            Question(
                self.tr("Let {0} introduce other offices?").format(name),
                self.tr(
                    "Whom it vouches for can then send to us and be sent to, without anybody here "
                    "having compared their numbers; and its warnings of keys count at once."
                ),
                do=self.tr("Let it introduce"),
                keep=self.tr("No"),
                dangerous=True,
            ),
            lambda: self._introduce(office_id, may=True),
        )

    def ask_to_vouch(self, office_id: UUID, name: str) -> None:
        """Ask before we answer for an office to all others."""
        self._context.messages.ask(
            Question(
                self.tr("Vouch for {0}?").format(name),
                self.tr(
                    "Our next bundles tell other offices that this card is genuine. It counts "
                    "where we may introduce others."
                ),
                do=self.tr("Vouch"),
                keep=self.tr("No"),
            ),
            lambda: self._do(
                lambda home: vouch_for_office(home, office_id),
                self.tr("The next bundles tell others that the card of {0} is genuine.").format(
                    name
                ),
            ),
        )

    def ask_to_warn(self, office_id: UUID, name: str) -> None:
        """Ask before others are told that an office's key is valid no more."""
        self._context.messages.ask(
            Question(
                self.tr("Stop trusting {0}, and warn other offices?").format(name),
                self.tr(
                    "Do this when its keys were lost or stolen. Nothing more is taken from this "
                    "card or sent to it, for good; where we may introduce others, they are asked "
                    "to do the same."
                ),
                do=self.tr("Stop trusting and warn"),
                keep=self.tr("Go on trusting"),
                dangerous=True,
            ),
            lambda: self._do(
                lambda home: warn_of_office(home, office_id),
                self.tr("{0} is no longer trusted; the next bundles warn others.").format(name),
            ),
        )

    # ── Doing ────────────────────────────────────────────────────────────────
    def _introduce(self, office_id: UUID, *, may: bool) -> None:
        said = self.tr("It may introduce others now.") if may else self.tr("It may no more.")
        self._do(lambda home: let_introduce(home, office_id, may=may), said)

    def _answer(self, notice: str, *, confirm: bool) -> None:
        said = self.tr("The key is revoked.") if confirm else self.tr("The warning is set aside.")
        self._do(lambda home: answer_notice(home, notice, confirm=confirm), said)

    def _do(self, work: Callable[[Home], Changed], said: str) -> None:
        self._context.runner.command(
            work,
            lambda _changed: self._context.messages.say(said),
            owner=self,
            changed=lambda changed: changed,
        )

    def _name(self, standing: OfficeStanding) -> str:
        return isolate(self._words.office(standing.name, standing.code))
