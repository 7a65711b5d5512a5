"""The emblem of an office: a picture chosen from a file, or none."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.office_rules import LARGEST_EMBLEM
from desktop.ui.buttons import plain_button, quiet_button
from desktop.ui.fields.field import Field
from desktop.ui.labels import hint_label
from desktop.ui.look import Look
from desktop.ui.navigation_head import EmblemTile

LONGEST_SIDE = 512
"""Pixels: sharp at 22 mm on paper at 600 dpi, and small enough to travel with the record."""

SHORTEST_SIDE = 96


class EmblemField(Field):
    """Shows the emblem; any picture Qt can read is brought to PNG of at most 512 pixels."""

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
        column.addWidget(hint_label(self.tr("A PNG on a transparent ground looks best on paper.")))
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
        image = QImage(str(file))
        if image.isNull():
            self.set_problem(self.tr("This file is not a picture that can be read."))
            return
        self.set_problem(None)
        self._png = _as_png(image)
        self._show()
        self.edited.emit()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the emblem"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.bmp *.webp)")
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


def _as_png(image: QImage) -> bytes:
    """Return a picture as PNG, made smaller until it may travel with every record."""
    side = LONGEST_SIDE
    png = _png_within(image, side)
    while len(png) > LARGEST_EMBLEM and side > SHORTEST_SIDE:
        side = side * 3 // 4
        png = _png_within(image, side)
    return png


def _png_within(image: QImage, side: int) -> bytes:
    if max(image.width(), image.height()) > side:
        image = image.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # stubs want bytes, Qt takes str
    return bytes(kept.data())
