"""Lets files be dropped anywhere on the editor: whoever attaches a file need not aim."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.dropped_files import files_in


class FileDrop(QObject):
    """Watches ``over`` for files that are dragged there, as long as it is ``allowed``."""

    hovering = Signal(bool)
    """Files are held over it, or no longer."""
    dropped = Signal(object)
    """The list of ``Path`` that was dropped."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.allowed = True
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self.hovering.emit(False)
        elif isinstance(event, QDragEnterEvent):
            if not self._files(event):
                return False
            _take(event)
            self.hovering.emit(True)
            return True
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.hovering.emit(False)
            if files := self._files(event):
                _take(event)
                self.dropped.emit(files)
                return True
        return super().eventFilter(watched, event)

    def _files(self, event: QDropEvent) -> list[Path]:
        return files_in(event.mimeData()) if self.allowed else []


def _take(event: QDropEvent) -> None:
    event.setDropAction(Qt.DropAction.CopyAction)  # never a move: the file stays where it is
    event.accept()
