"""A technical text to read and copy: left to right, in letters of one width."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.ui.look import Look


class ReportView(QTextEdit):
    """Shows a report; nothing can be changed."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.document().setDefaultTextOption(option)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(look.theme.px(12))
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(look.theme.px(10))
        self.setPlainText(text)
        self.setAccessibleName(self.tr("The report"))
