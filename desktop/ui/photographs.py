"""Pictures of the window, for the demonstration and the readme."""

import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.main_window import MainWindow
from desktop.ui.pages.transfer import TransferPage
from desktop.ui.transfer.sticks import Plugged, Stick, bundles_on

FREE = 12_400_000_000
"""Bytes on a stick that is only shown."""

SIZE = QSize(1366, 768)
QUIET_S = 0.15
"""Nothing may wait or run for this long before the picture is taken."""
LONGEST_S = 60.0


def photograph(window: MainWindow, target: Path) -> None:
    """Wait until the window has nothing more to do, then save what it shows as PNG.

    Raises:
        OSError: the picture cannot be written, or the window is still at work (TimeoutError).
    """
    wait_until_quiet(window)
    if not window.grab().save(str(target), "PNG"):
        raise OSError(f"{target} cannot be written")


def wait_until_quiet(window: MainWindow) -> None:
    """Let the window work until its queries are answered and its timers have run out.

    Raises:
        TimeoutError: it is still at work after ``LONGEST_S``.
    """
    quiet_since = began = time.monotonic()
    while time.monotonic() - quiet_since < QUIET_S:
        if time.monotonic() - began > LONGEST_S:
            raise TimeoutError(f"the window is still at work after {LONGEST_S:.0f} s")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if window.context.runner.is_busy or _has_something_due(window):
            quiet_since = time.monotonic()


def show_as_stick(window: MainWindow, folder: Path) -> None:
    """Show ``folder`` on the page *Transfer* as the one stick that is plugged in."""
    page = window.page("transfer")
    assert isinstance(page, TransferPage)
    page.leaving()  # what is really plugged in is nobody's business in a picture
    sticks = (Stick(folder, folder.name, FREE),)
    there = bundles_on([folder])
    page.show_plugged(Plugged(sticks, there))
    while there and not page.receive.rows():  # they are read on a thread of their own
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _has_something_due(window: MainWindow) -> bool:
    """Tell whether a single-shot timer waits: a page, a search or a save that is put off."""
    return any(timer.isSingleShot() and timer.isActive() for timer in window.findChildren(QTimer))
