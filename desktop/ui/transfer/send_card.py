"""Sending: whom to, what and where; then how far it is; then that it is done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from desktop.ui.buttons import plain_button, primary_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.chip import Chip
from desktop.ui.labels import body_label
from desktop.ui.look import Look
from desktop.ui.transfer.faces import Face, ProgressFace, ResultFace
from desktop.ui.transfer.send_choice import Receiver, SendChoice
from desktop.ui.transfer.sticks import Plugged
from desktop.ui.transfer.transfer_words import TransferWords


class SendCard(Card):
    """Four faces: nobody to send to, choosing, writing, written."""

    first_step_wanted = Signal()
    """Nobody is known yet: show our card."""
    cancel_wanted = Signal()
    folder_wanted = Signal()
    eject_wanted = Signal()

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "upload", parent)
        self.set_title(self.tr("Send to"))
        self._look = look
        self._knows_offices = False
        self.nobody = self._build_nobody()
        self.choosing = SendChoice(look, words)
        self.writing = ProgressFace(look, words)
        self.writing.cancelled.connect(self.cancel_wanted)
        self.written = self._build_written()
        self._faces = QStackedWidget()
        for face in (self.nobody, self.choosing, self.writing, self.written):
            self._faces.addWidget(face)
        self.body.addWidget(self._faces, 1)

    def _build_nobody(self) -> Face:
        face = Face(self._look)
        face.column.addWidget(
            body_label(
                self.tr(
                    "Before anything can be sent, two offices exchange their cards: then only "
                    "that office can read what we send, and it knows that it comes from us."
                )
            )
        )
        self.first_button = primary_button(self._look, self.tr("Begin: our office card"), "id-card")
        self.first_button.clicked.connect(self.first_step_wanted)
        self.without_card_button = quiet_button(
            self._look, self.tr("Without a card: with a passphrase…"), "lock"
        )
        self.without_card_button.clicked.connect(self._go_without_card)
        face.column.addStretch(1)
        face.add_row(self.first_button, self.without_card_button)
        return face

    def _build_written(self) -> ResultFace:
        self.again_button = plain_button(self._look, self.tr("Send another"))
        self.again_button.clicked.connect(self.show_choice)
        self.eject_button = primary_button(self._look, self.tr("Eject the stick"), "log-out")
        self.eject_button.clicked.connect(self.eject_wanted)
        folder = quiet_button(self._look, self.tr("Open the folder"), "folder-open")
        folder.clicked.connect(self.folder_wanted)
        return ResultFace(self._look, (self.eject_button, self.again_button, folder))

    # ── What the page tells it ───────────────────────────────────────────────
    def show_receivers(self, receivers: Sequence[Receiver]) -> None:
        """Offer these offices; what was chosen stays, at first all that lack something are."""
        self._knows_offices = bool(receivers)
        self.choosing.show_receivers(receivers)
        if self._faces.currentWidget() in (self.nobody, self.choosing):
            self.show_choice()

    def show_sticks(self, plugged: Plugged) -> None:
        """Offer the sticks that are plugged in to write to."""
        self.choosing.show_sticks(plugged)

    def show_choice(self) -> None:
        """Let the person choose whom to send to."""
        has_choice = self._knows_offices or self.choosing.passphrase_check.value()
        self._faces.setCurrentWidget(self.choosing if has_choice else self.nobody)

    def show_writing(self, title: str) -> None:
        """Show that the bundle is being made."""
        self.writing.begin(title, self.tr("Being put together and sealed…"))
        self._faces.setCurrentWidget(self.writing)
        self.writing.cancel_button.setFocus()

    def show_written(self, title: str, lines: Sequence[str], *, may_eject: bool = False) -> None:
        """Show that it is done and what may happen now."""
        self.choosing.everything.set_value(False)
        self.choosing.passphrase_check.set_value(False)
        self.eject_button.setEnabled(True)
        self.eject_button.setVisible(may_eject)
        self.written.say(title, lines)
        self._faces.setCurrentWidget(self.written)
        (self.eject_button if may_eject else self.again_button).setFocus()

    # ── What the page asks ───────────────────────────────────────────────────
    def chosen(self) -> tuple[str, ...]:
        """Return the codes of the offices that are chosen."""
        return self.choosing.chosen()

    def chip(self, code: str) -> Chip:
        """Return the pill of an office that can be chosen."""
        return self.choosing.chip(code)

    def stick_buttons(self) -> list[QPushButton]:
        """Return the button of each stick."""
        return self.choosing.stick_buttons()

    @property
    def place_button(self) -> QPushButton:
        """The button that asks for another place than a stick."""
        return self.choosing.place_button

    def summary(self) -> str:
        """Return the words on what would go, whom nothing can be sent to, and the room there is."""
        return self.choosing.texts()

    def _go_without_card(self) -> None:
        self.choosing.passphrase_check.click()
        self.show_choice()
