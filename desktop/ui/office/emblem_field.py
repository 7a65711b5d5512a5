"""The emblem of an office: a picture chosen from a file, or none."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.errors import MahdarError
from desktop.services.read_emblem import LARGEST_FILE, read_emblem
from desktop.ui.buttons import plain_button, quiet_button
from desktop.ui.fields.field import Field
from desktop.ui.labels import hint_label
from desktop.ui.look import Look
from desktop.ui.navigation_head import EmblemTile


class EmblemField(Field):
    """Shows the emblem; a PNG, JPEG or SVG file is made into a PNG that travels with records."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        px = look.theme.px
        self._png: bytes | None = None
        self.frame.make_bare()
        self._tile = EmblemTile(look, 64, is_slot=True)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self._choose = plain_button(look, self.tr("Choose a picture…"), "image")
        self._remove = quiet_button(look, self.tr("Without an emblem"))
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(
            hint_label(
                self.tr("An SVG drawing, or a PNG on a transparent ground, looks best on paper.")
            )
        )
        self.frame.row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        self.frame.row.addSpacing(px(8))
        self.frame.row.addWidget(words, 1)
        self._set_control(self._choose)
        self._choose.clicked.connect(self._ask_for_file)
        self._remove.clicked.connect(self._on_removed)
        self._show()

    def value(self) -> bytes | None:
        """Return the picture as PNG."""
        return self._png

    def set_value(self, png: bytes | None) -> None:
        """Show a picture, or none."""
        self._png = png
        self._show()

    def take_file(self, file: Path) -> None:
        """Take the picture in a file, as if it had been chosen."""
        try:
            with file.open("rb") as opened:
                self._png = read_emblem(opened.read(LARGEST_FILE + 1))
        except MahdarError as error:
            self.set_problem(error.sentence(self.look.language))
            return
        except OSError:
            self.set_problem(self.tr("This file cannot be read."))
            return
        self.set_problem(None)
        self._show()
        self.edited.emit()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the emblem"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.svg *.png *.jpg *.jpeg)")
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def _on_removed(self) -> None:
        self.set_problem(None)
        self._png = None
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self._tile.set_emblem(emblem_pixmap(self._png))
        self._remove.setVisible(self._png is not None)


def emblem_pixmap(png: bytes | None) -> QPixmap | None:
    """Return an emblem to be shown; None without one, or if it cannot be read."""
    pixmap = QPixmap()
    return pixmap if png and pixmap.loadFromData(png) else None
