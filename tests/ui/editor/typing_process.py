"""Types into a new meeting of a home without resting, until the process is killed.

Run as ``python typing_process.py FOLDER MEETING_ID``; says on standard output ``typed N`` for
each letter, ``saved`` for each save, and ``due`` once the disk has what was handed to it within
two seconds of the first letter.
"""

import os
import sys
from pathlib import Path
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.app import Window, open_window
from desktop.ui.pages.editor import EditorPage

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
EVERY_MS = 30
DUE_MS = 2000


def text_of(count: int) -> str:
    """Return the first ``count`` letters that are typed."""
    return "".join(LETTERS[number % len(LETTERS)] for number in range(count))


class Typist:
    """Types a letter every few milliseconds, as soon as the editor is there."""

    def __init__(self, window: Window, meeting: UUID) -> None:
        self._window = window
        self._count = 0
        window.main.navigate("editor", meeting_id=meeting, is_new=True)
        page = window.main.current_page()
        assert isinstance(page, EditorPage)
        self._page = page
        page.autosave.saved.connect(lambda _saved: _say("saved"))
        self._timer = QTimer(interval=EVERY_MS)
        self._timer.timeout.connect(self._type)
        self._timer.start()

    def _type(self) -> None:
        if not self._page.parts.isEnabled() or not self._page.parts.isVisible():
            return
        event = QInputMethodEvent()
        self._count += 1
        event.setCommitString(text_of(self._count)[-1])
        QApplication.sendEvent(self._page.parts.basics.subject.control(), event)
        if self._count == 1:
            QTimer.singleShot(DUE_MS, self._wait_for_the_disk)
        _say(f"typed {self._count}")

    def _wait_for_the_disk(self) -> None:
        """Say ``due`` behind all that waits: how busy the machine is must not decide the test."""
        self._window.runner.query(lambda _home: None, lambda _none: _say("due"))


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def _main() -> None:
    folder, meeting = Path(sys.argv[1]), UUID(sys.argv[2])
    typists: list[Typist] = []

    def begin(window: Window) -> None:
        wait = QTimer(window.main, interval=EVERY_MS)

        def look() -> None:
            if window.main.current_page() is not None:
                wait.stop()
                typists.append(Typist(window, meeting))

        wait.timeout.connect(look)
        wait.start()

    open_window(folder, language="ar", when_shown=begin)


if __name__ == "__main__":
    _main()
