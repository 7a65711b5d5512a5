"""What is missing before the minutes can go on, each with a way to its place in the editor."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.record_validation import Problem
from desktop.ui.buttons import icon_button
from desktop.ui.chip import Chip
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.labels import body_label
from desktop.ui.look import Look
from desktop.ui.meetings.problem_words import ProblemWords
from desktop.ui.restyle import restyle
from desktop.ui.themed_icon import ThemedIcon

MOST_SHOWN = 8


class MissingStrip(QWidget):
    """A band over the page; empty means hidden."""

    place_wanted = Signal(str)
    """The place of a problem, as ``Problem.where`` writes it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ProblemWords(look, self)
        px = look.theme.px
        frame = QFrame()
        restyle(frame, kind="message", tone="amber")
        self._title = body_label()
        close = icon_button(look, "x", self.tr("Close"), role="amber")
        close.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(ThemedIcon(look, "triangle-alert", "amber"))
        top.addWidget(self._title, 1)
        top.addWidget(close)
        self._places = QWidget()
        self._flow = FlowLayout(self._places, px(6))
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(14), px(6), px(8), px(10))
        column.setSpacing(px(4))
        column.addLayout(top)
        column.addWidget(self._places)
        around = QVBoxLayout(self)
        around.setContentsMargins(px(16), px(10), px(16), 0)
        around.addWidget(frame)
        self.hide()

    def show_problems(self, title: str, problems: Sequence[Problem]) -> None:
        """Say what is missing; without problems the band goes."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for problem in problems[:MOST_SHOWN]:
            chip = Chip(self._look, self._words.say(problem))
            chip.setCheckable(False)
            chip.setToolTip(self.tr("Go to this place in the editor"))
            chip.clicked.connect(partial(self._on_clicked, problem.where))
            self._flow.addWidget(chip)
        self._title.setText(title)
        self.setVisible(bool(problems))
        self._places.updateGeometry()

    def _on_clicked(self, where: str, _checked: bool = False) -> None:
        self.place_wanted.emit(where)
