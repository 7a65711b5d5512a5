"""New keys for our office: because a computer was replaced, or because a key was lost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import danger_button, plain_button
from desktop.ui.labels import body_label, card_title
from desktop.ui.look import Look


class NewKeysDialog(QDialog):
    """Asks which of the two it is; closing it changes nothing."""

    decided = Signal(bool)
    """``True``: the old key was lost or stolen, and is revoked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New keys"))
        self.setMinimumWidth(px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(self.tr("New keys for our office?")))
        for sentence in self._sentences():
            column.addWidget(body_label(sentence))
        self.replace_button = plain_button(look, self.tr("Make new keys"))
        self.revoke_button = danger_button(look, self.tr("Lost or stolen: revoke the old"))
        self.keep_button = plain_button(look, self.tr("Keep our keys"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.revoke_button)
        row.addStretch(1)
        row.addWidget(self.replace_button)
        row.addWidget(self.keep_button)
        column.addSpacing(px(8))
        column.addLayout(row)
        self.replace_button.clicked.connect(lambda: self._decide(revoke=False))
        self.revoke_button.clicked.connect(lambda: self._decide(revoke=True))
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setDefault(True)
        self.keep_button.setFocus()

    def _sentences(self) -> tuple[str, str, str]:
        return (
            self.tr(
                "When a computer was replaced, make new keys: the old key signs the new one, and "
                "whoever trusts us need not compare anything."
            ),
            self.tr(
                "When a computer or a copy of the home was lost or stolen, revoke the old key: "
                "then nobody can sign with it any more, and every office has to compare our new "
                "numbers by voice."
            ),
            self.tr("Make a new backup afterwards, and destroy older ones."),
        )

    def _decide(self, *, revoke: bool) -> None:
        self.decided.emit(revoke)
        self.accept()
