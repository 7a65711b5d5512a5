"""The numbers that two offices read to each other, and the words in place of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.language.digits import in_digits
from desktop.ui.labels import body_label, hint_label
from desktop.ui.look import Look

COLUMNS = 4


class NumberGrid(QFrame):
    """Groups of digits in their order, each under its place.

    The small numbers above say which group is read first: a window in Arabic begins at the right
    and one in English at the left, and the two may speak by telephone. The Arabic words below say
    the same.
    """

    def __init__(
        self, look: Look, spoken: str, words: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        px = look.theme.px
        self.setProperty("kind", "inset")
        self.groups = tuple(spoken.split())
        grid = QGridLayout(self)
        grid.setContentsMargins(px(16), px(12), px(16), px(14))
        grid.setHorizontalSpacing(px(18))
        grid.setVerticalSpacing(px(10))
        for place, group in enumerate(self.groups):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            above = hint_label(in_digits(str(place + 1), look.digits))
            number = QLabel(in_digits(group, look.digits))
            number.setFont(look.theme.font(20, 600))
            # A style sheet that names a size beats setFont, so this one has no kind.
            number.setStyleSheet(f"font-size: {px(20)}px; font-weight: 600;")
            for label in (above, number):
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                cell.addWidget(label)
            grid.addLayout(cell, place // COLUMNS, place % COLUMNS)
        rows = -(-len(self.groups) // COLUMNS)
        line = "\u00a0– ".join(words)
        self.words = body_label(f"\u2067{line}\u2069")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid.addWidget(
            hint_label(self.tr("Or these words, in place of the numbers:")), rows, 0, 1, -1
        )
        grid.addWidget(self.words, rows + 1, 0, 1, -1)
        self.setAccessibleName(" ".join(self.groups))
