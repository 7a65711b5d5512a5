"""The end of a test of a page: nothing may still be on its way to it."""

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from desktop.background.task_runner import TaskRunner


def close_when_quiet(qtbot: Any, runner: TaskRunner, page: QWidget) -> None:
    """Close a page once all that it asked for has come back, and what that made it ask for."""
    page.close()
    QApplication.processEvents()
    while runner.is_busy:
        qtbot.waitUntil(lambda: not runner.is_busy)
        QApplication.processEvents()
