"""What a person has of a paper: a file to drop or choose, or a code to type or paste."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import plain_button, primary_button
from desktop.ui.card import Card
from desktop.ui.fields import LtrField
from desktop.ui.labels import field_label, hint_label, strong_label
from desktop.ui.look import Look
from desktop.ui.restyle import restyle
from desktop.ui.themed_icon import ThemedIcon

SUFFIXES = (".pdf", ".png", ".jpg", ".jpeg")


class AskCard(Card):
    """Takes a PDF or a picture, or a code."""

    file_wanted = Signal()
    """The person wants to choose a file."""
    file_given = Signal(object)
    """The ``Path`` of a file that was dropped."""
    code_given = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "", parent)
        self._look = look
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("What is to be verified"))
        self.body.addLayout(self._build_file())
        line = QWidget()
        line.setProperty("kind", "hairline")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedHeight(1)
        self.body.addWidget(line)
        self.body.addLayout(self._build_code())

    def _build_file(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(14))
        row.addWidget(ThemedIcon(self._look, "file-check", "primary", 32))
        words = QVBoxLayout()
        words.setSpacing(self._look.theme.px(2))
        words.addWidget(strong_label(self.tr("Drop the minutes here")))
        words.addWidget(
            hint_label(self.tr("The PDF, or a scan or photograph of the paper (PNG, JPEG)"))
        )
        row.addLayout(words, 1)
        self.file_button = primary_button(self._look, self.tr("Choose a file…"), "folder-open")
        self.file_button.clicked.connect(self.file_wanted)
        row.addWidget(self.file_button)
        return row

    def _build_code(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self._look.theme.px(6))
        label = field_label(self.tr("Or type the short code at the foot of the page"))
        self.code = LtrField(self._look, "8F3A 91C2 0B7D 44E0")
        self.code.setAccessibleName(label.text())
        label.setBuddy(self.code)
        self.code_button = plain_button(self._look, self.tr("Verify the code"), "search")
        self.code_button.clicked.connect(self._give_code)
        self.code.line.returnPressed.connect(self._give_code)
        row = QHBoxLayout()
        row.setSpacing(self._look.theme.px(8))
        row.addWidget(self.code, 1)
        row.addWidget(self.code_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(hint_label(self.tr("The text of the QR code can be pasted here as well.")))
        return column

    def _give_code(self) -> None:
        text = self.code.value()
        if text:
            self.code.set_problem(None)
            self.code_given.emit(text)
        else:
            self.code.line.setFocus()

    def correct_code(self) -> None:
        """Let the code be typed anew, or a letter of it corrected, without the mouse."""
        self.code.line.setFocus()
        self.code.line.selectAll()

    # ── Dropping ─────────────────────────────────────────────────────────────
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            restyle(self, dropping=True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self, dropping=False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self, dropping=False)
        path = dropped_file(event)
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.file_given.emit(path)


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the file that is being dropped, if it is one that can be verified."""
    names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return next((Path(name) for name in names if name.lower().endswith(SUFFIXES)), None)
