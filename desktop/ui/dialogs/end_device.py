"""How a computer of ours came to be used no more: put away, or lost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.ui.buttons import danger_button, plain_button
from desktop.ui.labels import body_label, card_title
from desktop.ui.look import Look


class EndDeviceDialog(QDialog):
    """Closing it changes nothing."""

    decided = Signal(bool)
    """``True``: it was lost or stolen."""

    def __init__(self, look: Look, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("End a computer"))
        self.setMinimumWidth(px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(self.tr("Is {0} used no more?").format(isolate(label))))
        for sentence in self._sentences():
            column.addWidget(body_label(sentence))
        self.lost_button = danger_button(look, self.tr("Lost or stolen"))
        self.away_button = plain_button(look, self.tr("Put away"))
        self.keep_button = plain_button(look, self.tr("Go on using it"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.lost_button)
        row.addStretch(1)
        row.addWidget(self.away_button)
        row.addWidget(self.keep_button)
        column.addSpacing(px(8))
        column.addLayout(row)
        self.lost_button.clicked.connect(lambda: self._decide(lost=True))
        self.away_button.clicked.connect(lambda: self._decide(lost=False))
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setDefault(True)
        self.keep_button.setFocus()

    def _sentences(self) -> tuple[str, str, str]:
        return (
            self.tr("Its key ends for good. What it wrote and is here stays."),
            self.tr("Put away: take a last bundle from it first. What it approved stays genuine."),
            self.tr(
                "Lost or stolen: a bundle that it signs from now on is refused, and minutes that "
                "it approved are marked, since somebody else may have its key."
            ),
        )

    def _decide(self, *, lost: bool) -> None:
        self.decided.emit(lost)
        self.accept()
