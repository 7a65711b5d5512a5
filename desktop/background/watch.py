"""Looks at something again and again on a thread of its own, and tells what is new.

What is looked at may hang for seconds (a stick that is being pulled out): neither the window nor
the database waits for it.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Watch(QObject):
    """Calls ``look`` every ``every_s`` seconds between ``begin`` and ``stop``; without that, once.

    ``seen`` gives what it returned on the main thread, at first and whenever it differs.
    """

    seen = Signal(object)
    _looked = Signal(object, object)

    def __init__(
        self, look: Callable[[], Any], every_s: float | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._every_s = every_s
        self._ended: threading.Event | None = None
        self._looked.connect(self._on_looked, Qt.ConnectionType.QueuedConnection)

    @property
    def is_watching(self) -> bool:
        """Whether ``begin`` was called and ``stop`` was not."""
        return self._ended is not None

    def begin(self) -> None:
        """Look now, and from now on; what is there is told even if it was told before."""
        self.stop()
        self._ended = threading.Event()
        threading.Thread(target=self._watch, args=(self._ended,), name="watch", daemon=True).start()

    def stop(self) -> None:
        """Look no longer; what is being looked at is not told any more."""
        if self._ended is not None:
            self._ended.set()
            self._ended = None

    def _watch(self, ended: threading.Event) -> None:
        nothing = last = object()
        while not ended.is_set():
            found = self._look()
            if last is nothing or found != last:
                last = found
                with suppress(RuntimeError):  # the window has gone while we looked
                    self._looked.emit(ended, found)
            if self._every_s is None:
                return
            ended.wait(self._every_s)

    def _on_looked(self, ended: threading.Event, found: Any) -> None:
        if ended is self._ended:
            self.seen.emit(found)
