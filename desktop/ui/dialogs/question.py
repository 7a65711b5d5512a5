"""A question before something that cannot simply be undone."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import danger_button, plain_button, primary_button
from desktop.ui.labels import body_label, card_title
from desktop.ui.look import Look


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked; ``do`` and ``keep`` are the words on the buttons, never a bare OK."""

    title: str
    sentence: str
    do: str
    keep: str
    dangerous: bool = False


class QuestionDialog(QDialog):
    """Accepted when the person lets it be done."""

    def __init__(self, look: Look, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question.title)
        self.setMinimumWidth(px(380))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(22), px(20), px(22), px(18))
        column.setSpacing(px(10))
        title = card_title(question.title)
        title.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(body_label(question.sentence))
        column.addSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        make = danger_button if question.dangerous else primary_button
        self.do_button = make(look, question.do)
        self.keep_button = plain_button(look, question.keep)
        row.addStretch(1)
        row.addWidget(self.keep_button)
        row.addWidget(self.do_button)
        column.addLayout(row)
        self.do_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)
        # Enter must not do what cannot be undone.
        safe = self.keep_button if question.dangerous else self.do_button
        safe.setDefault(True)
        safe.setFocus()
