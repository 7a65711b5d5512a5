"""The card of another office: who it says it is, and whether its numbers were compared."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.services.trust_office import CardView
from desktop.ui.buttons import danger_button, plain_button, primary_button
from desktop.ui.dialogs.fingerprint_field import FingerprintField
from desktop.ui.labels import body_label, card_title, hint_label, strong_label
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.transfer.number_grid import NumberGrid
from desktop.ui.transfer.transfer_words import TransferWords

ASKED = frozenset({"unknown", "unverified", "vouched"})
"""Standings in which the person may decide; in the others it is settled."""

DOUBTED = frozenset({"questioned", "contested"})
"""Why an office stands as it does, where comparing its present card again says nothing."""


class OfficeCardDialog(QDialog):
    """Asks whether the numbers were compared by voice; ``decided`` says what the answer was."""

    decided = Signal(str)
    """``"trust"``, ``"anew"`` (trust other keys than we knew), ``"keep"`` or ``"differs"``."""

    def __init__(
        self, look: Look, words: TransferWords, card: CardView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Office card"))
        self.setMinimumWidth(px(480))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(22), px(20), px(22), px(18))
        self._column.setSpacing(px(10))
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addWidget(card_title(words.office(card.name, card.code)))
        self.standing = Tag(look, *words.standing(card.standing.value))
        top.addWidget(self.standing)
        top.addStretch(1)
        self._column.addLayout(top)
        self._column.addWidget(
            hint_label(self.tr("Code in its meeting numbers: {0}").format(isolate(card.code)))
        )
        self.sentence = body_label(self._sentence(card))
        self._column.addWidget(self.sentence)
        self._column.addWidget(NumberGrid(look, card.fingerprint, card.fingerprint_words))
        self.typed = FingerprintField(look, card.fingerprint, card.fingerprint_words)
        if card.standing.value in ASKED and card.because not in DOUBTED and not card.is_former:
            self._column.addWidget(self.typed)
            self._ask()
        elif card.standing.value == "other-key":
            self._column.addWidget(self.typed)
            self._ask_anew()
        else:
            self.typed.hide()
            self._row(self._answer(plain_button(look, self.tr("Close")), ""))

    def _sentence(self, card: CardView) -> str:
        if card.is_former:
            return self.tr("This card is old: that office has replaced it by one with new keys.")
        if card.because == "questioned":
            return self.tr(
                "Another office says that this key is no longer valid. Answer that first: it "
                "stands with the offices."
            )
        if card.because == "contested":
            return self.tr(
                "Two different new cards were signed with this key: somebody else has it too. "
                "Ask that office for its new card."
            )
        if card.standing.value == "verified" and card.because == "succession":
            return self.tr(
                "The numbers of its former card were compared, and that card's key signed this "
                "one; we trust this office."
            )
        return self._sentence_of_standing(card.standing.value)

    def _sentence_of_standing(self, standing: str) -> str:
        sentences = {
            "unknown": self.tr(
                "A card is only paper until somebody vouches for it. Call that office, let them "
                "read their numbers to you, and compare."
            ),
            "vouched": self.tr(
                "Another office vouches for this card. Call them all the same when you can, let "
                "them read their numbers to you, and compare."
            ),
            "verified": self.tr("These numbers were compared; we trust this office."),
            "ourselves": self.tr("This is our own card. It is for other offices to open."),
            "revoked": self.tr(
                "We stopped trusting this card. That office needs new keys and a new card."
            ),
            "other-key": self.tr(
                "We know this office by other numbers. Either it began anew, or somebody else "
                "made this card: ask that office itself before you do anything."
            ),
        }
        return sentences.get(standing, sentences["unknown"])

    def _ask(self) -> None:
        look = self._look
        self._column.addWidget(
            strong_label(self.tr("Did you compare the numbers with them by voice?"))
        )
        self.trust_button = primary_button(
            look, self.tr("They are the same: trust"), "shield-check"
        )
        self.keep_button = plain_button(look, self.tr("Not compared yet"))
        self.differs_button = danger_button(look, self.tr("They differ"))
        self._row(
            self._answer(self.differs_button, "differs"),
            None,
            self._answer(self.keep_button, "keep"),
            self._answer(self.trust_button, "trust"),
        )
        # Enter must not vouch for an office.
        self.keep_button.setDefault(True)
        self.keep_button.setFocus()

    def _ask_anew(self) -> None:
        """Offer to take other keys than we knew, once all of them was typed as they were read."""
        look = self._look
        self._column.addWidget(
            strong_label(self.tr("Did that office itself tell you that it has new keys?"))
        )
        self.anew_button = danger_button(look, self.tr("It has new keys: trust these"))
        self.anew_button.setEnabled(False)
        self.typed.compared.connect(self.anew_button.setEnabled)
        self.close_button = plain_button(look, self.tr("Close"))
        self._row(self._answer(self.anew_button, "anew"), None, self._answer(self.close_button, ""))
        self.close_button.setDefault(True)

    def _answer(self, button: QPushButton, answer: str) -> QPushButton:
        button.clicked.connect(lambda: self._on_answered(answer))
        return button

    def _row(self, *buttons: QPushButton | None) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        if None not in buttons:
            row.addStretch(1)
        for button in buttons:
            if button is None:
                row.addStretch(1)
            else:
                row.addWidget(button)
        self._column.addSpacing(self._look.theme.px(6))
        self._column.addLayout(row)

    def _on_answered(self, answer: str) -> None:
        if answer:
            self.decided.emit(answer)
        self.accept()
