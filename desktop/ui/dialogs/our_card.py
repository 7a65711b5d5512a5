"""Our office card: the file that is handed over, and the numbers that are read aloud."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.services.show_office import OfficeView
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.labels import body_label, card_title, hint_label
from desktop.ui.look import Look
from desktop.ui.transfer.number_grid import NumberGrid


class OurCardDialog(QDialog):
    """Says what to do with the card in two steps."""

    save_wanted = Signal()

    def __init__(self, look: Look, office: OfficeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Our office card"))
        self.setMinimumWidth(px(460))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(office.name.best(look.language) or office.code))
        for step in self._steps():
            column.addWidget(body_label(in_digits(step, look.digits)))
        self.numbers = NumberGrid(look, office.fingerprint)
        column.addWidget(self.numbers)
        column.addWidget(
            hint_label(self.tr("Take their card in the same way, so that both can read."))
        )
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.close_button = plain_button(look, self.tr("Close"))
        self.save_button = primary_button(look, self.tr("Save the card…"), "save")
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.save_button)
        column.addLayout(row)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save_wanted)
        self.save_button.setDefault(True)

    def _steps(self) -> tuple[str, str]:
        return (
            self.tr(
                "1. Save the card and hand it to the other office, on a stick or any other way: "
                "it holds nothing secret."
            ),
            self.tr(
                "2. When they open it, read these numbers to them by telephone or face to face. "
                "If theirs are the same, the card is really ours."
            ),
        )
