"""Whom to send to, what would go, and where to: all that is settled before a bundle is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.language.isolates import isolate
from desktop.sync.trust import BELIEVED
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.chip import Chip
from desktop.ui.fields import CheckField, Segment, SegmentedField
from desktop.ui.labels import body_label, hint_label, strong_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.transfer.emptied import empty
from desktop.ui.transfer.faces import Face
from desktop.ui.transfer.sticks import Plugged, Stick
from desktop.ui.transfer.transfer_words import TransferWords

MIB = 1024**2
PART_SIZES = (64 * MIB, 512 * MIB, 4096 * MIB - 1)
"""Bytes of a file at most: for small sticks, as usual, and the most that FAT32 takes."""

USUAL = 1


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


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written: for the offices with these codes, in files of ``part_size`` bytes.

    ``full``: all there is, whatever they confirmed; ``by_passphrase``: it opens with one, too.
    """

    to: tuple[str, ...]
    full: bool
    by_passphrase: bool
    part_size: int

    @property
    def is_for_nobody(self) -> bool:
        """Whether nobody could open it."""
        return not self.to and not self.by_passphrase


class SendChoice(Face):
    """Offices as pills, what would go in words, the sticks with their room."""

    changed = Signal()
    """The order is another now: ``show_carries`` is awaited."""
    place_wanted = Signal()
    stick_chosen = Signal(object)
    """The ``Stick`` to write to."""

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._words = words
        self._receivers: tuple[Receiver, ...] = ()
        self._plugged = Plugged()
        self._chips: dict[str, Chip] = {}
        self._stick_buttons: list[QPushButton] = []
        self._needed = 0
        self._build_whom()
        self._build_what()
        self.column.addStretch(1)
        self._build_where()

    def _build_whom(self) -> None:
        self._flow = self.add_row()
        self._why_not = hint_label()
        self.passphrase_check = CheckField(
            self.look, self.tr("With a passphrase, for an office without a card")
        )
        self.passphrase_check.edited.connect(self._on_chosen)
        self.column.addWidget(self._why_not)

    def _build_what(self) -> None:
        self._summary = body_label()
        self._carries = strong_label()
        self._carries.setWordWrap(True)
        self.everything = CheckField(
            self.look, self.tr("Everything, for an office that lost its records")
        )
        self.everything.edited.connect(self._on_chosen)
        self._parts_said = hint_label(self.tr("No file larger than"))
        self._parts_said.setWordWrap(False)
        self.part_size = SegmentedField(
            self.look,
            [Segment(str(size), self._words.capacity(size)) for size in PART_SIZES],
        )
        self.part_size.setAccessibleName(self._parts_said.text())
        self.part_size.set_value(str(PART_SIZES[USUAL]))
        self.part_size.edited.connect(self._on_chosen)
        for widget in (self._summary, self._carries, self.everything, self.passphrase_check):
            self.column.addWidget(widget)
        self.add_row(self._parts_said, self.part_size)

    def _build_where(self) -> None:
        self._room = hint_label()
        self.column.addWidget(self._room)
        self.place_button = plain_button(self.look, self.tr("Choose a place…"), "folder-open")
        self.place_button.clicked.connect(self.place_wanted)
        self._places = self.add_row(self.place_button)

    # ── What the page tells it ───────────────────────────────────────────────
    def show_receivers(self, receivers: Sequence[Receiver]) -> None:
        """Offer these offices; what was chosen stays, at first all that lack something are."""
        before = set(self.chosen()) if self._chips else None
        self._receivers = tuple(receivers)
        empty(self._flow)
        self._chips = {}
        trusted = [r for r in receivers if r.trust in BELIEVED]
        lacking = {r.code for r in trusted if r.lacks != 0}
        at_first = lacking or {r.code for r in trusted}
        for receiver in receivers:
            self._add_chip(receiver, at_first if before is None else before)
        self._on_chosen()

    def _add_chip(self, receiver: Receiver, chosen: set[str]) -> None:
        chip = Chip(self.look, receiver.name)
        self._flow.addWidget(chip)
        if receiver.trust != "verified":
            chip.setToolTip(self._words.standing(receiver.trust)[0])
        if receiver.trust not in BELIEVED:
            chip.setEnabled(False)
            return
        chip.setChecked(receiver.code in chosen)
        chip.toggled.connect(self._on_chosen)
        self._chips[receiver.code] = chip

    def show_sticks(self, plugged: Plugged) -> None:
        """Offer the sticks that are plugged in to write to."""
        before = [(stick.root, stick.name) for stick in self._plugged.sticks]
        self._plugged = plugged
        if before != [(stick.root, stick.name) for stick in plugged.sticks]:
            self._rebuild_stick_buttons()
        self._show_room()

    def _rebuild_stick_buttons(self) -> None:
        for button in self._stick_buttons:
            self._places.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._stick_buttons = []
        for place, stick in enumerate(self._plugged.sticks):
            text = self.tr("Write to {0}").format(stick.name)
            button = primary_button(self.look, text, "usb")
            button.clicked.connect(lambda _=False, n=place: self._choose_stick(n))
            self._stick_buttons.append(button)
            self._places.insert_widget(place, button)

    def _choose_stick(self, place: int) -> None:
        self.stick_chosen.emit(self._plugged.sticks[place])

    def show_carries(self, words: str, room: int, parts: int = 1) -> None:
        """Show what would go to those that are chosen, the bytes that it needs, in how many files.

        Without ``words`` it is not known, or there is nothing to tell.
        """
        self._needed = room
        self._carries.setText(words)
        self._carries.setVisible(bool(words))
        is_divided = parts > 1 or room > PART_SIZES[0]
        self.part_size.setVisible(is_divided)
        self._parts_said.setVisible(is_divided)
        self._show_room()

    # ── What the page asks ───────────────────────────────────────────────────
    def order(self) -> Order:
        """Return what is to be written."""
        return Order(
            self.chosen(),
            self.everything.value(),
            self.passphrase_check.value(),
            int(self.part_size.value() or PART_SIZES[USUAL]),
        )

    def chosen(self) -> tuple[str, ...]:
        """Return the codes of the offices that are chosen."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def chip(self, code: str) -> Chip:
        """Return the pill of an office that can be chosen."""
        return self._chips[code]

    def stick_buttons(self) -> list[QPushButton]:
        """Return the button of each stick."""
        return list(self._stick_buttons)

    def texts(self) -> str:
        """Return the words on what would go, whom nothing can be sent to, and the room there is."""
        labels = (self._summary, self._carries, self._why_not, self._room)
        return "\n".join(label.text() for label in labels if label.text())

    # ── Choosing ─────────────────────────────────────────────────────────────
    def _on_chosen(self) -> None:
        chosen = [r for r in self._receivers if r.code in self.chosen()]
        self._summary.setText(self._what_would_go(chosen))
        left_out = [r for r in self._receivers if r.trust not in BELIEVED]
        reasons = [
            self.tr("{0}: {1}").format(isolate(r.name), self._words.standing(r.trust)[0])
            for r in left_out
        ]
        cannot = self.tr("Nothing can be sent to {0}").format(self._words.join(reasons))
        self._why_not.setText(cannot if left_out else "")
        self._why_not.setVisible(bool(left_out))
        self.everything.setVisible(bool(self._chips))
        self.everything.setEnabled(not self.passphrase_check.value())
        self.place_button.setEnabled(not self.order().is_for_nobody)
        self._show_room()
        self.changed.emit()

    def _show_room(self) -> None:
        """Say how much room the sticks have; one that has too little cannot be chosen."""
        lines, is_too_small = [], False
        for stick, button in zip(self._plugged.sticks, self._stick_buttons, strict=True):
            fits = self._needed <= stick.free
            button.setEnabled(fits and not self.order().is_for_nobody)
            is_too_small = is_too_small or not fits
            lines.append(self._room_on(stick, fits=fits))
        lines += [
            self._words.line(self.tr("{0} is locked: it can only be read.").format(isolate(name)))
            for name in self._plugged.locked
        ]
        if is_too_small:
            lines.append(
                self.tr(
                    "Take another stick, or choose a place, with smaller files that several "
                    "sticks can carry."
                )
            )
        self._room.setText("\n".join(lines))
        self._room.setVisible(bool(lines))
        restyle(self._room, kind="problem" if is_too_small else "hint", tone="amber")

    def _room_on(self, stick: Stick, *, fits: bool) -> str:
        free, name = self._words.size(stick.free), isolate(stick.name)
        if fits:
            return self._words.line(self.tr("{0}: {1} free").format(name, free))
        needed = self._words.size(self._needed)
        too_small = self.tr("{0} has room for {1} only, {2} are needed.")
        return self._words.line(too_small.format(name, free, needed))

    def _what_would_go(self, chosen: Sequence[Receiver]) -> str:
        if self.passphrase_check.value():
            return self.tr("Whoever knows the passphrase gets everything that is here.")
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
        return self.tr("{0}: {1}").format(isolate(receiver.name), lack)
