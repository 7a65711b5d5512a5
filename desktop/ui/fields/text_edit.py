"""Several lines of text that grow as they are written."""

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.language.text_rules import clean_pasted
from desktop.ui.direction import runs_right_to_left
from desktop.ui.dropped_files import files_in
from desktop.ui.fields.field import Field
from desktop.ui.look import Look


class _Paper(QTextEdit):
    """Plain text whose every paragraph runs as its words run.

    Not a QPlainTextEdit: that ignores the direction of its paragraphs.
    """

    def __init__(self, look: Look, min_lines: int, max_lines: int) -> None:
        super().__init__()
        self._look = look
        self._min_lines, self._max_lines = min_lines, max_lines
        self._own_undo = True
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = QTextOption()
        option.setTextDirection(QGuiApplication.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(look.theme.px(6))
        self.document().contentsChange.connect(self._on_contents_changed)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        self.fit()

    def set_undo_enabled(self, enabled: bool) -> None:
        self._own_undo = enabled
        self.setUndoRedoEnabled(enabled)

    def fit(self) -> None:
        """Be as high as the text, between the lines allowed."""
        line = self.fontMetrics().lineSpacing()
        margins = 2 * self._look.theme.px(6)
        wanted = round(self.document().size().height())
        least, most = (line * n + margins for n in (self._min_lines, self._max_lines))
        scrolls = wanted > most
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if scrolls
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)
        height = max(least, min(wanted, most))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not files_in(source)  # dropped files are the page's

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(clean_pasted(source.text(), long=True))
        self.ensureCursorVisible()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_left_to_page(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_left_to_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_left_to_page(self, event: QKeyEvent) -> bool:
        return not self._own_undo and (
            event.matches(QKeySequence.StandardKey.Undo)
            or event.matches(QKeySequence.StandardKey.Redo)
        )

    def _on_contents_changed(self, position: int, removed: int, added: int) -> None:
        document = self.document()
        block = document.findBlock(position)
        last = document.findBlock(position + added)
        while block.isValid():
            self._run_as_text_runs(block)
            if block == last:
                break
            block = block.next()

    def _run_as_text_runs(self, block: QTextBlock) -> None:
        rtl = runs_right_to_left(block.text(), otherwise=QGuiApplication.isRightToLeft())
        wanted = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        if block.textDirection() == wanted:
            return
        cursor = QTextCursor(block)
        cursor.joinPreviousEditBlock()  # one undo takes back the typing and the turn
        form = QTextBlockFormat()
        form.setLayoutDirection(wanted)
        cursor.mergeBlockFormat(form)
        cursor.endEditBlock()


class ArabicTextEdit(Field):
    """Paragraphs in Arabic, Kurmanji, Syriac or all of them; plain text, no hidden controls."""

    def __init__(
        self,
        look: Look,
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        min_lines: int = 2,
        max_lines: int = 12,
    ) -> None:
        super().__init__(look, parent)
        self._paper = _Paper(look, min_lines, max_lines)
        self._paper.setPlaceholderText(placeholder)
        self._setting = False
        self._last = ""
        self.frame.row.setContentsMargins(look.theme.px(4), 1, look.theme.px(4), 1)
        self.frame.row.addWidget(self._paper)
        self._set_control(self._paper)
        self._paper.textChanged.connect(self._on_text_changed)

    def value(self) -> str:
        """Return the text, paragraphs parted by line feeds, without space at its ends."""
        return self._paper.toPlainText().strip()

    def set_value(self, text: str | None) -> None:
        """Show a text; the cursor stays if the text is the same."""
        if (text or "") == self._paper.toPlainText():
            return
        self._setting = True
        self._paper.setPlainText(text or "")
        self._last = self._paper.toPlainText()
        self._setting = False

    def set_placeholder(self, text: str) -> None:
        """Change the pale words of the empty field."""
        self._paper.setPlaceholderText(text)

    def set_undo_enabled(self, enabled: bool) -> None:
        """Keep undo to this field, or leave Ctrl+Z to the page."""
        self._paper.set_undo_enabled(enabled)

    def move_cursor_to_end(self) -> None:
        """Let typing go on behind the last letter."""
        self._paper.moveCursor(QTextCursor.MoveOperation.End)

    def _on_text_changed(self) -> None:
        # Qt says "changed" for a paragraph's direction too; only other words are an edit.
        text = self._paper.toPlainText()
        if not self._setting and text != self._last:
            self._last = text
            self.edited.emit()
