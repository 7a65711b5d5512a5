"""Cyclic garbage is collected between events of the main thread, nowhere else.

Python collects on whatever thread happens to allocate. A widget that is caught in a cycle (a
lambda that holds its page is enough) would be destroyed on the database thread, or on the main
thread in the middle of Qt's own walk over its widgets. Either ends the process without a word.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class GarbageBetweenEvents(QObject):
    """Keeps Python from collecting by itself, and collects in its place, until ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(collect_what_is_due)
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect by itself again, if it did before."""
        self._timer.stop()
        if self._was_automatic:
            gc.enable()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose turn has come by Python's own thresholds."""
    due = [
        generation
        for generation, (count, most) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > most > 0
    ]
    if due:
        gc.collect(due[-1])
