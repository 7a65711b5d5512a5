"""Why no window can be opened, in a window of its own."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import primary_button
from desktop.ui.labels import body_label, card_title
from desktop.ui.look import Look


class RefusalDialog(QDialog):
    """Says one sentence, and closes."""

    def __init__(self, look: Look, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setWindowTitle(self.tr("Mahdar cannot open"))
        self.setMinimumWidth(px(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(self.windowTitle()))
        column.addWidget(body_label(sentence))
        row = QHBoxLayout()
        row.addStretch(1)
        close = primary_button(look, self.tr("Close"))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
