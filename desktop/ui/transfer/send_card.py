"""Sending: to whom, what would go, where to; then how far it is; then that it is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from desktop.sync.trust import BELIEVED
from desktop.ui.buttons import plain_button, primary_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.chip import Chip
from desktop.ui.fields import CheckField
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.labels import body_label, hint_label
from desktop.ui.look import Look
from desktop.ui.transfer.emptied import empty
from desktop.ui.transfer.faces import Face, ProgressFace, ResultFace
from desktop.ui.transfer.sticks import Stick
from desktop.ui.transfer.transfer_words import TransferWords


@dataclass(frozen=True, slots=True)
class Receiver:
    """An office to send to.

    ``lacks`` counts the changes it did not confirm yet; ``None``: it told us nothing so far.
    """

    office_id: UUID
    code: str
    name: str
    trust: str
    lacks: int | None


class SendCard(Card):
    """Four faces: nobody to send to, choosing, writing, written."""

    first_step_wanted = Signal()
    """Nobody is known yet: show our card."""
    place_wanted = Signal()
    stick_chosen = Signal(object)
    """The ``Stick`` to write to."""
    cancel_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "upload", parent)
        self.set_title(self.tr("Send to"))
        self._look = look
        self._words = words
        self._receivers: tuple[Receiver, ...] = ()
        self._sticks: tuple[Stick, ...] | None = None
        self._chips: dict[str, Chip] = {}
        self._stick_buttons: list[QPushButton] = []
        self.nobody = self._build_nobody()
        self.choosing = self._build_choosing()
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
        face.column.addStretch(1)
        face.add_row(self.first_button)
        return face

    def _build_choosing(self) -> Face:
        face = Face(self._look)
        holder = QWidget()
        self._flow = FlowLayout(holder, self._look.theme.px(8))
        self._summary = body_label()
        self._why_not = hint_label()
        self.everything = CheckField(
            self._look, self.tr("Everything, for an office that lost its records")
        )
        self.everything.edited.connect(self._on_chosen)
        for widget in (holder, self._summary, self._why_not, self.everything):
            face.column.addWidget(widget)
        face.column.addStretch(1)
        self._stick_row = QHBoxLayout()
        self._stick_row.setSpacing(self._look.theme.px(8))
        self.place_button = plain_button(self._look, self.tr("Choose a place…"), "folder-open")
        self.place_button.clicked.connect(self.place_wanted)
        face.add_row(self.place_button).insertLayout(0, self._stick_row)
        return face

    def _build_written(self) -> ResultFace:
        self.again_button = plain_button(self._look, self.tr("Send another"))
        self.again_button.clicked.connect(self.show_choice)
        folder = quiet_button(self._look, self.tr("Open the folder"), "folder-open")
        folder.clicked.connect(self.folder_wanted)
        return ResultFace(self._look, (self.again_button, folder))

    # ── What the page tells it ───────────────────────────────────────────────
    def show_receivers(self, receivers: Sequence[Receiver]) -> None:
        """Offer these offices; what was chosen stays, at first all that lack something are."""
        before = set(self.chosen()) if self._chips else None
        self._receivers = tuple(receivers)
        self._rebuild_chips(before)
        if self._faces.currentWidget() in (self.nobody, self.choosing):
            self.show_choice()

    def show_sticks(self, sticks: Sequence[Stick]) -> None:
        """Offer these sticks to write to."""
        if tuple(sticks) == self._sticks:
            return
        self._sticks = tuple(sticks)
        empty(self._stick_row)
        self._stick_buttons.clear()
        for stick in sticks:
            text = self.tr("Write to {0}").format(stick.name)
            button = primary_button(self._look, text, "usb")
            button.clicked.connect(lambda _=False, stick=stick: self.stick_chosen.emit(stick))
            self._stick_buttons.append(button)
            self._stick_row.addWidget(button)
        self._on_chosen()

    def show_choice(self) -> None:
        """Let the person choose whom to send to."""
        self._faces.setCurrentWidget(self.choosing if self._receivers else self.nobody)

    def show_writing(self, title: str) -> None:
        """Show that the bundle is being made."""
        self.writing.begin(title, self.tr("Being put together and sealed…"))
        self._faces.setCurrentWidget(self.writing)

    def show_written(self, title: str, lines: Sequence[str]) -> None:
        """Show that it is done and what may happen now."""
        self.everything.set_value(False)
        self.written.say(title, lines)
        self._faces.setCurrentWidget(self.written)
        self.again_button.setFocus()

    # ── What the page asks ───────────────────────────────────────────────────
    def chosen(self) -> tuple[str, ...]:
        """Return the codes of the offices that are chosen."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def chip(self, code: str) -> Chip:
        """Return the pill of an office that can be chosen."""
        return self._chips[code]

    def stick_buttons(self) -> list[QPushButton]:
        """Return the button of each stick."""
        return list(self._stick_buttons)

    def summary(self) -> str:
        """Return the words on what would go and whom nothing can be sent to."""
        return "\n".join(t for t in (self._summary.text(), self._why_not.text()) if t)

    # ── Choosing ─────────────────────────────────────────────────────────────
    def _rebuild_chips(self, before: set[str] | None) -> None:
        empty(self._flow)
        self._chips = {}
        trusted = [r for r in self._receivers if r.trust in BELIEVED]
        lacking = {r.code for r in trusted if r.lacks != 0}
        at_first = lacking or {r.code for r in trusted}
        for receiver in self._receivers:
            chip = Chip(self._look, receiver.name)
            self._flow.addWidget(chip)
            if receiver.trust == "vouched":
                chip.setToolTip(self._words.standing(receiver.trust)[0])
            if receiver.trust not in BELIEVED:
                chip.setEnabled(False)
                chip.setToolTip(self._words.standing(receiver.trust)[0])
                continue
            chip.setChecked(receiver.code in (at_first if before is None else before))
            chip.toggled.connect(self._on_chosen)
            self._chips[receiver.code] = chip
        self._on_chosen()

    def _on_chosen(self) -> None:
        chosen = [r for r in self._receivers if r.code in self.chosen()]
        self._summary.setText(self._what_would_go(chosen))
        left_out = [r for r in self._receivers if r.trust not in BELIEVED]
        reasons = [
            self.tr("{0}: {1}").format(r.name, self._words.standing(r.trust)[0]) for r in left_out
        ]
        cannot = self.tr("Nothing can be sent to {0}").format(self._words.join(reasons))
        self._why_not.setText(cannot if left_out else "")
        self._why_not.setVisible(bool(left_out))
        self.everything.setVisible(bool(self._chips))
        for button in self._stick_buttons:
            button.setEnabled(bool(chosen))
        self.place_button.setEnabled(bool(chosen))

    def _what_would_go(self, chosen: Sequence[Receiver]) -> str:
        if not self._chips:
            return self.tr("No office is trusted yet: compare the numbers on its card first.")
        if not chosen:
            return self.tr("Choose at least one office.")
        if self.everything.value():
            return self.tr("All meetings and what belongs to them go into the bundle.")
        lacking = [r for r in chosen if r.lacks != 0]
        if not lacking:
            return self.tr("They confirmed all that we have; a bundle carries only our receipts.")
        return self.tr("Not confirmed yet by {0}").format(
            self._words.join(self._lack(one) for one in lacking)
        )

    def _lack(self, receiver: Receiver) -> str:
        if receiver.lacks is None:
            lack = self.tr("everything, it told us nothing yet")
        else:
            lack = self._words.changes(receiver.lacks)
        return self.tr("{0}: {1}").format(receiver.name, lack)
