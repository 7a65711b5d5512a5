"""A text in which added and removed words are marked."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.direction import runs_right_to_left
from desktop.ui.labels import start_edge
from desktop.ui.look import Look
from desktop.ui.transfer.word_marks import Run

STYLES = {
    "added": ("green_ink", "green_tint", ""),
    "removed": ("red", "red_tint", "text-decoration: line-through;"),
}


class MarkedText(QLabel):
    """Added words on green ground, removed ones struck through on red: never by colour alone."""

    def __init__(self, look: Look, runs: Sequence[Run], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._runs = tuple(runs)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(start_edge() | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(self._spoken())
        self._paint()
        look.theme.changed.connect(self._paint)

    def plain(self) -> str:
        """Return the text as it stands, without what was removed."""
        return "".join(run.text for run in self._runs if run.mark != "removed")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim_height()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        return QSize(1, max(self.minimumHeight(), self.fontMetrics().lineSpacing()))

    def _claim_height(self) -> None:
        """Ask for the height that the words need at this width; not every layout asks for it."""
        self.setMinimumHeight(0)  # Qt never answers less than what was claimed before
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))

    def _paint(self) -> None:
        rtl = runs_right_to_left(self.plain())
        body = "".join(self._html(run) for run in self._runs).replace("\n", "<br>")
        align = "right" if QGuiApplication.isRightToLeft() else "left"
        direction = "rtl" if rtl else "ltr"
        self.setText(f'<p dir="{direction}" align="{align}" style="margin: 0">{body}</p>')

    def _html(self, run: Run) -> str:
        text = escape(run.text)
        if run.mark == "same":
            return text
        ink, ground, line = STYLES[run.mark]
        colour = self._look.theme.color
        style = f"color: {colour(ink).name()}; background-color: {colour(ground).name()}; {line}"
        return f'<span style="{style}">{text}</span>'

    def _spoken(self) -> str:
        patterns = {
            "same": "{0}",
            "added": self.tr("(added: {0})"),
            "removed": self.tr("(taken out: {0})"),
        }
        return " ".join(patterns[run.mark].format(run.text.strip()) for run in self._runs)
