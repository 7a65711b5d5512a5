"""One fixed word of documents, and the word that the office says instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language.folding import fold
from desktop.services.layout_rules import problem_with_word
from desktop.services.list_fixed_words import FixedWord
from desktop.ui.buttons import icon_button
from desktop.ui.fields import LineField
from desktop.ui.labels import body_label
from desktop.ui.look import Look


class OwnWordRow(QWidget):
    """What stands in the documents, a line for the office's own, and a way back."""

    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self._look = look
        self.word = FixedWord("", "", is_borrowed=False)
        self.field = LineField(look, self.tr("As it stands"))
        self._standing = body_label()
        self.reset_button = icon_button(look, "undo-2", self.tr("Back to the standing word"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(6), 0, px(6))
        row.setSpacing(px(12))
        row.addWidget(self._standing, 1)
        row.addWidget(self.field, 1)
        row.addWidget(self.reset_button)
        self._keep_place()
        self.field.edited.connect(self._on_edited)
        self.reset_button.clicked.connect(self._on_reset)

    def value(self) -> str | None:
        """Return the office's own word; None where the standing one stays."""
        own = self.field.value()
        return own if own and own != self.word.standing else None

    def show_word(self, word: FixedWord, own: str | None) -> None:
        """Show a word and what the office says instead."""
        self.word = word
        self._standing.setText(word.standing)
        self._standing.setToolTip(word.key)  # for those who write it in a file by hand
        self.field.setAccessibleName(word.standing)
        self._set_value(own)

    def is_wrong(self) -> bool:
        """Tell whether the own word cannot be printed; the reason stands beneath it."""
        return self.field.problem() is not None

    def matches(self, folded: str) -> bool:
        """Tell whether key, standing word or own word holds a folded text."""
        own = self.value() or ""
        return any(folded in fold(text) for text in (self.word.key, self.word.standing, own))

    def _keep_place(self) -> None:
        """Let the button keep its place while it is hidden, so that the lines stay aligned."""
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.reset_button.hide()

    def _set_value(self, own: str | None) -> None:
        self.field.set_value(own)
        self._judge()

    def _judge(self) -> None:
        own = self.value()
        problem = None if own is None else problem_with_word(own, self.word.standing)
        told = None if problem is None else problem.sentence(self._look.language)
        self.field.set_problem(told)
        self.reset_button.setVisible(bool(self.field.value()))

    def _on_edited(self) -> None:
        self._judge()
        self.edited.emit()

    def _on_reset(self) -> None:
        self._set_value(None)
        self.field.setFocus()
        self.edited.emit()
