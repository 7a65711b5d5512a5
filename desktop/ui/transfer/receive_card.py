"""Receiving: what lies on the stick or is dropped here, looked into, taken in, and reported."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.ui.buttons import plain_button, primary_button, quiet_button
from desktop.ui.card import Card
from desktop.ui.labels import ElidedLabel, body_label, hint_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.transfer.emptied import empty
from desktop.ui.transfer.faces import Face, ProgressFace, ResultFace
from desktop.ui.transfer.sticks import BUNDLE_SUFFIX, FoundBundle
from desktop.ui.transfer.transfer_words import TransferWords

MOST_SHOWN = 4


class ReceiveCard(Card):
    """Three faces: choosing a bundle, reading it, and what came of it."""

    file_wanted = Signal()
    bundle_chosen = Signal(object)
    """The ``Path`` of a bundle to look into."""
    cancel_wanted = Signal()
    salvage_wanted = Signal(object)
    """The ``Path`` of a torn bundle whose whole parts are to be taken."""
    conflicts_wanted = Signal()

    def __init__(self, look: Look, words: TransferWords, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "download", parent)
        self.set_title(self.tr("Receive"))
        self._look = look
        self._words = words
        self._found: tuple[FoundBundle, ...] | None = None
        self._torn: Path | None = None
        self._look_buttons: list[QPushButton] = []
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
        self._count = hint_label()
        face.column.addWidget(self._invitation)
        face.column.addWidget(self._count)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(self._look.theme.px(14))
        self._grid.setVerticalSpacing(self._look.theme.px(6))
        self._grid.setColumnStretch(0, 1)
        face.column.addLayout(self._grid)
        face.column.addStretch(1)
        self.file_button = plain_button(self._look, self.tr("Choose a file…"), "folder-open")
        self.file_button.clicked.connect(self.file_wanted)
        face.add_row(self.file_button)
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
    def show_bundles(self, bundles: Sequence[FoundBundle]) -> None:
        """List the bundles that lie on the sticks."""
        if tuple(bundles) == self._found:
            return
        self._found = tuple(bundles)
        self._look_buttons.clear()
        empty(self._grid)
        for place, bundle in enumerate(bundles[:MOST_SHOWN]):
            for column, widget in enumerate(self._row(bundle)):
                self._grid.addWidget(widget, place, column)
        self._invitation.setVisible(not bundles)
        self._count.setVisible(bool(bundles))
        self._count.setText(self._how_many(len(bundles)))

    def _how_many(self, count: int) -> str:
        found = self.tr("%n bundle(s) on the stick", "", count)
        rest = count - MOST_SHOWN
        more = self.tr("%n more by “Choose a file”", "", rest) if rest > 0 else ""
        return self._words.digits(self._words.join((found, more)))

    def _row(self, bundle: FoundBundle) -> tuple[QWidget, QWidget]:
        named = QWidget()
        lines = QVBoxLayout(named)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        name = ElidedLabel(isolate(bundle.path.name))
        name.setProperty("kind", "strong")
        facts = hint_label(
            self._words.join((self._words.size(bundle.size), self._words.moment(bundle.written_at)))
        )
        lines.addWidget(name)
        lines.addWidget(facts)
        look_inside = quiet_button(self._look, self.tr("Look inside"), "eye")
        look_inside.setAccessibleName(self.tr("Look inside {0}").format(bundle.path.name))
        self._look_buttons.append(look_inside)
        look_inside.clicked.connect(lambda: self.bundle_chosen.emit(bundle.path))
        return named, look_inside

    def show_choice(self) -> None:
        """Let the person choose a bundle."""
        self._faces.setCurrentWidget(self.choosing)

    def show_reading(self, title: str) -> None:
        """Show that a bundle is being read."""
        self.reading.begin(title, self.tr("Being opened and checked…"))
        self._faces.setCurrentWidget(self.reading)

    def show_taken(self, title: str, lines: Sequence[str], *, conflicts: int) -> None:
        """Report what was taken in."""
        self.result.say(title, lines)
        self._offer(conflicts=bool(conflicts))

    def show_refused(self, title: str, sentence: str, torn: Path | None = None) -> None:
        """Say why nothing was taken; of a torn bundle what is whole can be taken."""
        self._torn = torn
        self.result.say(title, (sentence,), went_well=False)
        self._offer(salvage=torn is not None)

    def _offer(self, *, conflicts: bool = False, salvage: bool = False) -> None:
        self.conflicts_button.setVisible(conflicts)
        self.salvage_button.setVisible(salvage)
        self._faces.setCurrentWidget(self.result)
        (self.conflicts_button if conflicts else self.done_button).setFocus()

    def bundle_buttons(self) -> list[QPushButton]:
        """Return the button of each bundle that is listed."""
        return list(self._look_buttons)

    # ── Dropping ─────────────────────────────────────────────────────────────
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None and self._faces.currentWidget() is not self.reading:
            restyle(self, dropping=True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self, dropping=False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, dropping=False)
        source = _dropped(event)
        if source is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.bundle_chosen.emit(source)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the bundle that is being dropped, if it is one."""
    names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return next((Path(name) for name in names if name.lower().endswith(BUNDLE_SUFFIX)), None)
