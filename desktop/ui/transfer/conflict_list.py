"""The conflicts that wait, a card each, and what is done with a decision."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.change_decision import change_decision
from desktop.services.list_conflicts import ConflictView
from desktop.services.resolve_conflict import resolve_conflict
from desktop.ui.buttons import quiet_button
from desktop.ui.context import AppContext
from desktop.ui.messages import Action
from desktop.ui.transfer.conflict_card import ConflictCard, describe, may_be_taken_back
from desktop.ui.transfer.conflict_words import ConflictWords
from desktop.ui.transfer.transfer_words import TransferWords

AT_FIRST = 5


class ConflictList(QWidget):
    """The oldest conflicts first, a few at a time; empty it takes no room."""

    meeting_wanted = Signal(object)

    def __init__(
        self, context: AppContext, words: TransferWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._conflict_words = ConflictWords(context.look, words)
        self._conflicts: tuple[ConflictView, ...] = ()
        self._most = AT_FIRST
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.px(14))
        self._cards: list[ConflictCard] = []
        self._more = quiet_button(context.look, "", "chevron-down")
        self._more.clicked.connect(self._show_more)
        self._column.addWidget(self._more)
        self.show_conflicts(())

    def show_conflicts(self, conflicts: Sequence[ConflictView]) -> None:
        """Show these; a card that is still right stays, with what is being written in it."""
        self._conflicts = tuple(conflicts)
        wanted = self._conflicts[: self._most]
        kept = {card.conflict.id: card for card in self._cards if card.conflict in wanted}
        for card in self._cards:
            if card.conflict.id not in kept:
                self._column.removeWidget(card)
                card.hide()
                card.deleteLater()
        self._cards = [kept.get(conflict.id) or self._make(conflict) for conflict in wanted]
        for place, card in enumerate(self._cards):
            self._column.insertWidget(place, card)
        rest = len(conflicts) - len(wanted)
        self._more.setVisible(rest > 0)
        self._more.setText(self._words.digits(self.tr("%n more conflict(s)", "", rest)))
        self.setVisible(bool(conflicts))

    def cards(self) -> list[ConflictCard]:
        """Return the cards that are shown, oldest conflict first."""
        return list(self._cards)

    def focus_first(self) -> None:
        """Bring the focus to the first decision."""
        if self._cards and self._cards[0].take_buttons:
            self._cards[0].take_buttons[0].setFocus()

    def _make(self, conflict: ConflictView) -> ConflictCard:
        card = ConflictCard(self._context.look, self._conflict_words, conflict)
        card.decided.connect(self._decide)
        card.meeting_wanted.connect(self.meeting_wanted)
        return card

    def _show_more(self) -> None:
        self._most += AT_FIRST
        self.show_conflicts(self._conflicts)

    def _decide(self, conflict: ConflictView, take: str, take_back: str) -> None:
        self._resolve(conflict, take, lambda: self._say(conflict, take_back))

    def _say(self, conflict: ConflictView, take_back: str) -> None:
        undo = Action(self.tr("Take the other"), lambda: self._take_back(conflict, take_back))
        said = self.tr("Decided: {0}. It travels with the next bundle.").format(
            describe(self._conflict_words, conflict)
        )
        self._context.messages.say(
            said, undo if take_back and may_be_taken_back(conflict) else None
        )

    def _resolve(self, conflict: ConflictView, take: str, done: Callable[[], None]) -> None:
        self._context.runner.command(
            lambda home: resolve_conflict(home, conflict.id, take),
            lambda _resolved: done(),
            owner=self,
            changed=lambda resolved: resolved.changed,
        )

    def _take_back(self, conflict: ConflictView, take: str) -> None:
        said = self.tr("The other text stands there now.")
        self._context.runner.command(
            lambda home: change_decision(home, conflict.id, take),
            lambda _changed: self._context.messages.say(said),
            owner=self,
            changed=lambda resolved: resolved.changed,
        )
