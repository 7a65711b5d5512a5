"""Files on their way into the record: each is copied aside, with how far it is, and can be stopped.

A file is kept under its hash first; only then the record names it. What is stopped, or cut off by
a power cut, leaves no more than a half-written file that is swept up.
"""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.background.task import Step, Task
from desktop.language.errors import MahdarError
from desktop.language.isolates import isolate
from desktop.models.record_form import AttachmentForm
from desktop.services.attach_file import keep_file
from desktop.ui.buttons import quiet_button
from desktop.ui.context import AppContext
from desktop.ui.editor.attachment_words import AttachmentWords
from desktop.ui.labels import ElidedLabel, hint_label
from desktop.ui.look import Look
from desktop.ui.themed_icon import ThemedIcon


class CopyingRow(QWidget):
    """A file that is being copied, or waits for those before it."""

    cancelled = Signal()

    def __init__(self, look: Look, words: AttachmentWords, name: str) -> None:
        super().__init__()
        px = look.theme.px
        self._words = words
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Copying {0}").format(name))
        self.note = hint_label(self.tr("Being copied…"))
        self.cancel = quiet_button(look, self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Do not attach {0}").format(name))
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(36), 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(ThemedIcon(look, "paperclip", "soft", 18), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(px(3))
        for widget in (ElidedLabel(name), self.bar, self.note):
            lines.addWidget(widget)
        row.addLayout(lines, 1)
        row.addWidget(self.cancel)

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        if step.share is None or not self.cancel.isEnabled():
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(step.share * 1000))
        self.note.setText(self._words.far(step.done, step.total))

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.note.setText(self.tr("Being stopped…"))
        self.cancelled.emit()


class Attaching(QWidget):
    """The files that are on their way, beneath each other."""

    kept = Signal(object, object)
    """A file is in the store: the UUID of the meeting it is for, and its ``AttachmentForm``."""

    def __init__(self, context: AppContext, words: AttachmentWords) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.px(8))
        self._rows: list[CopyingRow] = []
        self.hide()

    def rows(self) -> list[CopyingRow]:
        """Return the rows of the files on their way."""
        return list(self._rows)

    def take(self, meeting: UUID, files: Sequence[Path]) -> None:
        """Copy files for a meeting, one after another."""
        for file in files:
            self._copy(meeting, file)

    def _copy(self, meeting: UUID, file: Path) -> None:
        row = CopyingRow(self._context.look, self._words, file.name)
        self._rows.append(row)
        self._column.addWidget(row)
        self.show()

        def done(form: AttachmentForm) -> None:
            self._drop(row)
            self.kept.emit(meeting, form)

        def failed(error: MahdarError) -> None:
            self._drop(row)
            self._say_refused(file.name, error)

        task: Task[AttachmentForm] = self._context.runner.long(
            lambda home, progress: keep_file(home, file, progress),
            done,
            failed,
            cancelled=lambda: self._drop(row),
            on_progress=row.show_step,
            owner=row,
            aside=True,
        )
        row.cancelled.connect(task.cancel)

    def _say_refused(self, name: str, error: MahdarError) -> None:
        sentence = error.sentence(self._context.look.language)
        if name not in sentence:
            sentence = self.tr("“{0}” was not attached. {1}").format(isolate(name), sentence)
        self._context.messages.problem(sentence)

    def _drop(self, row: CopyingRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self._rows))
