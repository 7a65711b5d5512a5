"""Asks for the passphrase of a bundle that came."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.fields import Labelled, LineField
from desktop.ui.labels import body_label, card_title
from desktop.ui.look import Look


class BundlePassphraseDialog(QDialog):
    """One line for what was told by voice; ``problem`` says why the last one did not open it."""

    given = Signal(str)

    def __init__(
        self, look: Look, name: str, problem: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Passphrase"))
        self.setMinimumWidth(px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(self.tr("{0} opens with a passphrase").format(isolate(name))))
        column.addWidget(
            body_label(
                self.tr(
                    "Whoever made the bundle tells it by telephone or face to face. A missing "
                    "hamza or point does not matter."
                )
            )
        )
        self.passphrase = LineField(look)
        column.addWidget(Labelled(look, self.tr("Passphrase"), self.passphrase))
        self.passphrase.set_problem(problem or None)
        self.passphrase.edited.connect(self._on_typed)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        self.leave_button = plain_button(look, self.tr("Not now"))
        self.leave_button.clicked.connect(self.reject)
        self.open_button = primary_button(look, self.tr("Open the bundle"), "lock")
        self.open_button.clicked.connect(self._on_open)
        self.open_button.setDefault(True)
        self.open_button.setEnabled(False)
        row.addWidget(self.leave_button)
        row.addWidget(self.open_button)
        column.addSpacing(px(8))
        column.addLayout(row)
        self.passphrase.control().setFocus()

    def _on_typed(self) -> None:
        self.passphrase.set_problem(None)
        self.open_button.setEnabled(bool(self.passphrase.value()))

    def _on_open(self) -> None:
        self.given.emit(self.passphrase.value())
        self.accept()
