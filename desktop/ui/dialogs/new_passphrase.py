"""The passphrase of a bundle that is to be written: words that are offered, or one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.errors import RefusedError
from desktop.language.isolates import isolate
from desktop.services.bundle_passphrase import new_passphrase, refuse_differing, refuse_weak
from desktop.ui.buttons import plain_button, primary_button, quiet_button
from desktop.ui.fields import Labelled, LineField
from desktop.ui.labels import body_label, card_title, hint_label, strong_label
from desktop.ui.look import Look


class NewPassphraseDialog(QDialog):
    """Offers eight words; whatever is chosen is typed twice, the second time from the paper."""

    chosen = Signal(str)
    """A passphrase that is not weak, typed the same way twice."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Passphrase of the bundle"))
        self.setMinimumWidth(px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        column.addWidget(card_title(self.tr("Passphrase of the bundle")))
        column.addWidget(
            body_label(
                self.tr(
                    "Whoever knows it can read everything in the bundle. Tell it by telephone or "
                    "face to face, never on the way of the stick. It is kept nowhere: without it "
                    "nobody opens the bundle."
                )
            )
        )
        self._offer(column)
        self.first = LineField(look)
        self.again = LineField(look)
        column.addWidget(Labelled(look, self.tr("Passphrase"), self.first))
        column.addWidget(
            Labelled(look, self.tr("Once more, as it stands on your paper"), self.again)
        )
        self._finish(column)
        for field in (self.first, self.again):
            field.edited.connect(self._forget_problems)
        self.take_button.setFocus()

    def _offer(self, column: QVBoxLayout) -> None:
        column.addWidget(hint_label(self.tr("Words that are hard to guess; write them down:")))
        self._words = strong_label()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        self.take_button = plain_button(self._look, self.tr("Take these words"), "check")
        self.take_button.clicked.connect(self._take)
        self.others_button = quiet_button(self._look, self.tr("Other words"), "refresh-cw")
        self.others_button.clicked.connect(self._make_up)
        row.addWidget(self.take_button)
        row.addWidget(self.others_button)
        row.addStretch(1)
        column.addLayout(row)
        self._make_up()

    def _finish(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        row.addStretch(1)
        self.leave_button = plain_button(self._look, self.tr("Not now"))
        self.leave_button.clicked.connect(self.reject)
        self.write_button = primary_button(self._look, self.tr("Write the bundle"), "lock")
        self.write_button.clicked.connect(self._on_write)
        self.write_button.setDefault(True)
        row.addWidget(self.leave_button)
        row.addWidget(self.write_button)
        column.addSpacing(self._look.theme.px(8))
        column.addLayout(row)

    def offered(self) -> str:
        """Return the words that are offered."""
        return self._offered

    def _make_up(self) -> None:
        self._offered = new_passphrase()
        self._words.setText(isolate(self._offered))

    def _take(self) -> None:
        self.first.set_value(self._offered)
        self._forget_problems()
        self.again.control().setFocus()

    def _forget_problems(self) -> None:
        self.first.set_problem(None)
        self.again.set_problem(None)

    def _on_write(self) -> None:
        field = self.first
        try:
            refuse_weak(self.first.value())
            field = self.again
            refuse_differing(self.first.value(), self.again.value())
        except RefusedError as problem:
            field.set_problem(problem.sentence(self._look.language))
            field.control().setFocus()
            return
        self.chosen.emit(self.first.value())
        self.accept()
