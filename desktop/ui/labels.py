"""Words on the window, in the few sizes there are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.direction import first_letter_misleads, runs_right_to_left

COMFORTABLE_LINE = 70
"""Letters after which words wrap where there is no reason to wrap earlier."""

SHORTEST_LINE = 8
"""Letters that are left of a line that is shortened."""

RIGHT_TO_LEFT_MARK = "\u200f"


class Label(QLabel):
    """Plain words at the start edge of the window that run as most of them run.

    Qt asks the first strong letter alone for both: "PDF 2.0 هو…" would run from the left, and a
    Kurmanji name would stand at the left of an Arabic window.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(start_edge() | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(RIGHT_TO_LEFT_MARK + text if first_letter_misleads(text) else text)
        self._claim_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._claim_height()

    def _claim_height(self) -> None:
        """Ask for the height that the words need at this width; not every layout asks for it."""
        if self.wordWrap():
            self.setMinimumHeight(0)  # what was claimed at another width counts as needed
            self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))

    def sizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().sizeHint()
        # Qt's own hint for words that wrap is a narrow block, which makes pages tall.
        metrics = self.fontMetrics()
        natural = metrics.horizontalAdvance(super().text()) + 2
        width = min(natural, metrics.averageCharWidth() * COMFORTABLE_LINE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(1, self.fontMetrics().lineSpacing())

    def text(self) -> str:
        return super().text().removeprefix(RIGHT_TO_LEFT_MARK)


class ElidedLabel(Label):
    """One line that is shortened where there is no room for it; its tooltip says it all."""

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * SHORTEST_LINE, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = super().text()
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != whole else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        rtl = runs_right_to_left(whole, otherwise=self.isRightToLeft())
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)


def start_edge() -> Qt.AlignmentFlag:
    """Return the alignment to the edge where a line begins, whatever is written on it."""
    if QGuiApplication.isRightToLeft():
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute


def title_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return the name of a page, 20/600, shortened where there is no room."""
    label = ElidedLabel(text, parent)
    label.setProperty("kind", "title")
    return label


def card_title(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return the name of a card, 15/600."""
    return _label("card-title", text, parent, wraps=False)


def body_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a paragraph, 14/400, that wraps."""
    return _label("body", text, parent, wraps=True)


def field_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return the name of a field, 13/400 soft."""
    return _label("field", text, parent, wraps=False)


def hint_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a soft remark, 12/400, that wraps."""
    return _label("hint", text, parent, wraps=True)


def strong_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a word that stands out, 14/600."""
    return _label("strong", text, parent, wraps=False)


def _label(kind: str, text: str, parent: QWidget | None, *, wraps: bool) -> QLabel:
    label = Label(text, parent)
    label.setProperty("kind", kind)
    label.setWordWrap(wraps)
    return label
