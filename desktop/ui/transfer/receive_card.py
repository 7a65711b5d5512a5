"""Receiving: what lies on the stick or is dropped here, looked into, taken in, and reported."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.services.find_bundles import BUNDLE_SUFFIX
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.card import Card
from desktop.ui.labels import body_label, hint_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.transfer.bundle_row import BundleRow
from desktop.ui.transfer.emptied import empty
from desktop.ui.transfer.faces import Face, ProgressFace, ResultFace
from desktop.ui.transfer.found_bundles import FoundParts, in_order
from desktop.ui.transfer.transfer_words import TransferWords

MOST_SHOWN = 6


class ReceiveCard(Card):
    """Three faces: choosing bundles, reading them, and what came of it."""

    file_wanted = Signal()
    bundles_chosen = Signal(object)
    """The ``Path`` of each bundle file to look into, in the order to take them in."""
    cancel_wanted = Signal()
    salvage_wanted = Signal(object)
    """The paths of torn bundles whose whole parts are to be taken."""
    conflicts_wanted = Signal()

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "download", parent)
        self._look = look
        self._words = words
        self._found: tuple[FoundParts, ...] | None = None
        self._torn: tuple[Path, ...] = ()
        self._rows: list[BundleRow] = []
        self.setAcceptDrops(True)
        self.choosing = self._build_choosing()
        self.reading = ProgressFace(look, words)
        self.reading.cancelled.connect(self.cancel_wanted)
        self.result = self._build_result()
        self._faces = QStackedWidget()
        for face in (self.choosing, self.reading, self.result):
            self._faces.addWidget(face)
        self.body.addWidget(self._faces, 1)
        self.show_bundles(())

    def _build_choosing(self) -> Face:
        face = Face(self._look)
        self._invitation = body_label(
            self.tr(
                "Plug in the stick that the courier brought, choose a bundle (.mahdar), or drop it "
                "here. You see what is in it before anything is taken."
            )
        )
        self._list = Face(self._look)
        self._more = hint_label()
        for widget in (self._invitation, self._list, self._more):
            face.column.addWidget(widget)
        face.column.addStretch(1)
        self.look_button = primary_button(self._look, self.tr("Look inside, then take in"), "eye")
        self.look_button.clicked.connect(lambda: self.bundles_chosen.emit(self.chosen()))
        self.file_button = plain_button(self._look, self.tr("Choose a file…"), "folder-open")
        self.file_button.clicked.connect(self.file_wanted)
        face.add_row(self.look_button, self.file_button)
        return face

    def _build_result(self) -> ResultFace:
        self.done_button = plain_button(self._look, self.tr("Done"))
        self.done_button.clicked.connect(self.show_choice)
        self.conflicts_button = primary_button(
            self._look, self.tr("Decide the conflicts"), "git-pull-request-arrow"
        )
        self.conflicts_button.clicked.connect(self.conflicts_wanted)
        self.salvage_button = plain_button(self._look, self.tr("Take what is whole"))
        self.salvage_button.clicked.connect(lambda: self.salvage_wanted.emit(self._torn))
        return ResultFace(
            self._look, (self.conflicts_button, self.salvage_button, self.done_button)
        )

    # ── What the page tells it ───────────────────────────────────────────────
    def show_bundles(self, bundles: Sequence[FoundParts]) -> None:
        """List the bundles that lie on the sticks; what was ticked or not stays so."""
        if tuple(bundles) == self._found:
            return
        before = {row.found.first.path: row for row in self._rows}
        self._found = tuple(bundles)
        empty(self._list.column)
        self._rows = [BundleRow(self._look, self._words, one) for one in bundles[:MOST_SHOWN]]
        for row in self._rows:
            row.choose(chosen=_stays_chosen(row.found, before.get(row.found.first.path)))
            row.chosen_changed.connect(self._on_chosen)
            self._list.column.addWidget(row)
        rest = len(bundles) - len(self._rows)
        self._more.setText(self._words.digits(self.tr("%n more by “Choose a file”", "", rest)))
        self._more.setVisible(rest > 0)
        self._invitation.setVisible(not bundles)
        self._list.setVisible(bool(bundles))
        count = sum(one.first.bundle_id is not None for one in bundles)
        told = self._words.digits(self.tr("%n bundle(s) on the stick", "", count))
        self.set_title(told if bundles else self.tr("Receive"))
        self.look_button.setVisible(any(row.check is not None for row in self._rows))
        self._on_chosen()

    def show_choice(self) -> None:
        """Let the person choose a bundle."""
        self._faces.setCurrentWidget(self.choosing)

    def show_reading(self, title: str) -> None:
        """Show that bundles are being read."""
        self.reading.begin(title, self.tr("Being opened and checked…"))
        self._faces.setCurrentWidget(self.reading)
        self.reading.cancel_button.setFocus()

    def show_taken(
        self, title: str, lines: Sequence[str], *, conflicts: int, torn: Sequence[Path] = ()
    ) -> None:
        """Report what was taken in; of torn bundles what is whole can be taken."""
        self.result.say(title, lines)
        self._offer(conflicts=bool(conflicts), torn=torn)

    def show_refused(self, title: str, lines: Sequence[str], torn: Sequence[Path] = ()) -> None:
        """Say why nothing was taken."""
        self.result.say(title, lines, went_well=False)
        self._offer(conflicts=False, torn=torn)

    def _offer(self, *, conflicts: bool, torn: Sequence[Path]) -> None:
        self._torn = tuple(torn)
        self.conflicts_button.setVisible(conflicts)
        self.salvage_button.setVisible(bool(torn))
        self._faces.setCurrentWidget(self.result)
        (self.conflicts_button if conflicts else self.done_button).setFocus()

    # ── What the page asks ───────────────────────────────────────────────────
    def rows(self) -> list[BundleRow]:
        """Return the line of each bundle that is listed."""
        return list(self._rows)

    def chosen(self) -> tuple[Path, ...]:
        """Return the files of the bundles that are ticked, oldest first."""
        return in_order([row.found for row in self._rows if row.is_chosen()])

    def _on_chosen(self) -> None:
        self.look_button.setEnabled(bool(self.chosen()))

    # ── Dropping ─────────────────────────────────────────────────────────────
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) and self._faces.currentWidget() is not self.reading:
            restyle(self, dropping=True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self, dropping=False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, dropping=False)
        sources = _dropped(event)
        if sources:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.bundles_chosen.emit(sources)


def _stays_chosen(found: FoundParts, before: BundleRow | None) -> bool:
    """Tell whether a bundle is ticked: as the person left it, until more is known of it."""
    is_same = before is not None and before.found.is_wanted == found.is_wanted
    return before.is_chosen() if before is not None and is_same else found.is_wanted


def _dropped(event: QDropEvent) -> tuple[Path, ...]:
    """Return the bundles that are being dropped."""
    names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return tuple(Path(name) for name in names if name.lower().endswith(BUNDLE_SUFFIX))
