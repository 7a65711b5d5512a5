"""A further computer of an office: it asks, and begins with the bundle that comes back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.language.progress import Progress
from desktop.services.find_bundles import BUNDLE_SUFFIX
from desktop.services.join_office import Asked, OfferView, ask_to_join, join_office, look_at_offer
from desktop.sync.device_request import LONGEST_LABEL, REQUEST_SUFFIX
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.fields.field import FieldFrame
from desktop.ui.fields.line import Line
from desktop.ui.labels import body_label, card_title, hint_label, strong_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.transfer.number_grid import NumberGrid


class _Bar(Progress):
    """Moves the bar while the window would else stand still: there is no worker before a home."""

    def __init__(self, bar: QProgressBar) -> None:
        self._bar = bar

    def report(self, done: int, total: int, note: str = "") -> None:
        self._bar.setValue(100 * done // total if total else 0)
        QApplication.processEvents()


class JoinOfficeDialog(QDialog):
    """Accepted once this computer has its home in ``folder``."""

    def __init__(self, look: Look, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look, self._folder = look, folder
        self._source: Path | None = None
        self.setWindowTitle(self.tr("A further computer of an office"))
        self.setMinimumWidth(px(600))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(22), px(20), px(22), px(18))
        self._column.setSpacing(px(10))
        self._column.addWidget(card_title(self.windowTitle()))
        self._ask()
        self.numbers = QVBoxLayout()
        self._column.addLayout(self.numbers)
        self._answer()
        self.offer = QVBoxLayout()
        self._column.addLayout(self.offer)
        self.bar = QProgressBar()
        self.bar.hide()
        self.problem = hint_label()
        self.problem.hide()
        self._column.addWidget(self.bar)
        self._column.addWidget(self.problem)
        self._column.addLayout(self._foot())

    # ── Building ─────────────────────────────────────────────────────────────
    def _ask(self) -> None:
        self._column.addWidget(
            body_label(
                self.tr(
                    "1. Name this computer, save its request to a stick and take it to the "
                    "office's first computer: Transfer, Our office card, Our computers."
                )
            )
        )
        row = QHBoxLayout()
        self.label = Line()
        self.label.setMaxLength(LONGEST_LABEL)
        self.label.setPlaceholderText(self.tr("for example: accounts office"))
        self.label.setAccessibleName(self.tr("The name of this computer"))
        box = FieldFrame(self._look)
        box.setMinimumHeight(self._look.theme.px(36))
        box.row.addWidget(self.label)
        self.ask_button = plain_button(self._look, self.tr("Save the request…"))
        self.ask_button.clicked.connect(self._ask_where)
        row.addWidget(box, 1)
        row.addWidget(self.ask_button)
        self._column.addLayout(row)

    def _answer(self) -> None:
        self._column.addWidget(
            body_label(
                self.tr("2. Open the bundle that the first computer wrote for this one here.")
            )
        )
        row = QHBoxLayout()
        self.open_button = plain_button(self._look, self.tr("Open the bundle…"))
        self.open_button.clicked.connect(self._ask_for_bundle)
        row.addWidget(self.open_button)
        row.addStretch(1)
        self._column.addLayout(row)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        self.back_button = plain_button(self._look, self.tr("Back"))
        self.back_button.clicked.connect(self.reject)
        self.join_button = primary_button(self._look, self.tr("The same: join this office"))
        self.join_button.setEnabled(False)
        self.join_button.clicked.connect(self.join)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.join_button)
        self.back_button.setDefault(True)
        return row

    # ── The request ──────────────────────────────────────────────────────────
    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the request"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Requests of computers") + f" (*{REQUEST_SUFFIX})")
        dialog.setDefaultSuffix(REQUEST_SUFFIX.removeprefix("."))
        dialog.selectFile(f"mahdar{REQUEST_SUFFIX}")
        dialog.fileSelected.connect(lambda name: self.save_request(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_request(self, target: Path) -> None:
        """Write the request, and show the numbers that are compared on the first computer."""

        def show(asked: Asked) -> None:
            self._show_numbers(
                self.numbers,
                self.tr("The first computer must show these numbers before you add this one:"),
                NumberGrid(self._look, asked.fingerprint.spoken, asked.fingerprint.words),
            )

        self._try(lambda: show(ask_to_join(self._folder, self.label.text(), target)))

    # ── The answer ───────────────────────────────────────────────────────────
    def _ask_for_bundle(self) -> None:
        dialog = QFileDialog(self, self.tr("Open the bundle"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Transfer bundles") + f" (*{BUNDLE_SUFFIX})")
        dialog.fileSelected.connect(lambda name: self.open_bundle(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_bundle(self, source: Path) -> None:
        """Show which office it is of, to be compared with what the first computer shows."""

        def show(offer: OfferView) -> None:
            _clear(self.numbers)  # they were compared; both grids fill a small screen
            name = offer.name.best(self._look.language) or offer.code
            self._show_numbers(
                self.offer,
                self.tr(
                    "{0}: the same numbers must stand on the card there (Our office card)."
                ).format(isolate(name)),
                NumberGrid(self._look, offer.fingerprint.spoken, offer.fingerprint.words),
            )
            self._source = source
            self.join_button.setEnabled(True)

        self._try(lambda: show(look_at_offer(self._folder, source)))

    def join(self) -> None:
        """Make the home of this computer from the bundle."""
        source = self._source
        if source is None:
            return
        self.bar.show()
        progress = _Bar(self.bar)
        for button in (self.join_button, self.back_button, self.ask_button, self.open_button):
            button.setEnabled(False)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if self._try(lambda: join_office(self._folder, source, progress)):
                self.accept()
        finally:
            QGuiApplication.restoreOverrideCursor()
            self.bar.hide()
            for button in (self.join_button, self.back_button, self.ask_button, self.open_button):
                button.setEnabled(True)

    def _try(self, work: Callable[[], object]) -> bool:
        """Do it, or say why not; tell which."""
        try:
            work()
        except MahdarError as error:
            self.problem.setText(error.sentence(self._look.language))
            restyle(self.problem, kind="problem")
            self.problem.show()
            return False
        self.problem.hide()
        return True

    def _show_numbers(self, place: QVBoxLayout, text: str, grid: NumberGrid) -> None:
        _clear(place)
        told = strong_label(text)
        told.setWordWrap(True)
        place.addWidget(told)
        place.addWidget(grid)


def _clear(place: QVBoxLayout) -> None:
    while (item := place.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
