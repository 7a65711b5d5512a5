"""Our office card: the file or code that is handed over, and what is read aloud."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.services.show_office import OfficeView
from desktop.ui.buttons import plain_button, primary_button, quiet_button
from desktop.ui.labels import body_label, card_title, hint_label
from desktop.ui.look import Look
from desktop.ui.transfer.number_grid import NumberGrid

_CODE_SIDE = 230  # pixels at the usual scale


class OurCardDialog(QDialog):
    """Says what to do with the card in two steps; ``code`` is its QR code, a PNG file."""

    save_wanted = Signal()
    new_keys_wanted = Signal()
    devices_wanted = Signal()

    def __init__(
        self, look: Look, office: OfficeView, code: bytes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Our office card"))
        self.setMinimumWidth(px(640))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(office.name.best(look.language) or office.code))
        beside = QVBoxLayout()
        beside.setSpacing(px(10))
        beside.addStretch(1)
        for step in self._steps():
            beside.addWidget(body_label(in_digits(step, look.digits)))
        beside.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(px(18))
        self.code = self._code(code, px(_CODE_SIDE))
        top.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(beside, 1)
        column.addLayout(top)
        self.numbers = NumberGrid(look, office.fingerprint, office.fingerprint_words)
        column.addWidget(self.numbers)
        column.addWidget(
            hint_label(self.tr("Take their card in the same way, so that both can read."))
        )
        column.addLayout(self._buttons(look))

    def _buttons(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.theme.px(8))
        self.close_button = plain_button(look, self.tr("Close"))
        self.save_button = primary_button(look, self.tr("Save the card…"), "save")
        self.new_keys_button = quiet_button(look, self.tr("New keys…"))
        self.devices_button = quiet_button(look, self.tr("Our computers…"))
        row.addWidget(self.new_keys_button)
        row.addWidget(self.devices_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.save_button)
        self.new_keys_button.clicked.connect(self.new_keys_wanted)
        self.devices_button.clicked.connect(self.devices_wanted)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save_wanted)
        self.save_button.setDefault(True)
        return row

    def _code(self, png: bytes, side: int) -> QLabel:
        """Return the code on white, whatever the colours: scanners look for dark on light."""
        picture = QPixmap()
        picture.loadFromData(png)
        label = QLabel()
        # Whole dots a module: what is drawn between two dots is grey, and harder to read.
        ratio = self.devicePixelRatioF()
        dots = max(1, round(side * ratio / picture.width()))
        drawn = picture.scaledToWidth(picture.width() * dots)
        drawn.setDevicePixelRatio(ratio)
        label.setPixmap(drawn)
        label.setAccessibleName(self.tr("The card as a code to photograph"))
        return label

    def _steps(self) -> tuple[str, str]:
        return (
            self.tr(
                "1. Save the card and hand it to the other office, as a file, as a printed sheet "
                "or as a photograph of this code: it holds nothing secret."
            ),
            self.tr(
                "2. When they open it, read these numbers to them by telephone or face to face. "
                "If theirs are the same, the card is really ours."
            ),
        )
