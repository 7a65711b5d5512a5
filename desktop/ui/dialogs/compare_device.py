"""The request of a computer to be one of ours: does the same number stand on its screen?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.add_device import RequestView
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.labels import body_label, card_title
from desktop.ui.look import Look
from desktop.ui.transfer.number_grid import NumberGrid


class CompareDeviceDialog(QDialog):
    """Closing it changes nothing."""

    agreed = Signal()

    def __init__(self, look: Look, request: RequestView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a computer"))
        self.setMinimumWidth(px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(request.label))
        column.addWidget(
            body_label(
                self.tr(
                    "Look at the other computer: the same numbers must stand there. Whoever is "
                    "added reads everything, and writes and approves in the office's name."
                )
            )
        )
        fingerprint = request.fingerprint
        column.addWidget(NumberGrid(look, fingerprint.spoken, fingerprint.words))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.keep_button = plain_button(look, self.tr("Do not add"))
        self.add_button = primary_button(look, self.tr("The same: add it…"))
        row.addStretch(1)
        row.addWidget(self.keep_button)
        row.addWidget(self.add_button)
        column.addLayout(row)
        self.keep_button.clicked.connect(self.reject)
        self.add_button.clicked.connect(self.agreed)
        self.add_button.clicked.connect(self.accept)
        self.keep_button.setDefault(True)
        self.keep_button.setFocus()
