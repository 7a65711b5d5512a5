"""How far a bundle is, on the terminal: one line that is written over, and gone at the end."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from desktop.cli.invocation import Invocation
from desktop.language.progress import NO_PROGRESS, Carried, Progress

EVERY_S = 0.2
SPEAKS_OF_TIME_AFTER_S = 2.0
"""Before that the speed is a guess."""

_MEGABYTE, _KILOBYTE = 1000**2, 1000
_START_OF_LINE, _CLEAR_LINE = "\r", "\r\x1b[K"


class TerminalProgress(Progress):
    """Writes stage, bytes, percent and time left to ``stream``, at most five times a second."""

    def __init__(self, invocation: Invocation, stream: TextIO) -> None:
        self._invocation = invocation
        self._stream = stream
        self._began = time.monotonic()
        self._written = -EVERY_S
        self._carried: Carried | None = None

    def carry(self, stage: str, done: int, total: int) -> None:
        """Keep the bytes for the next line."""
        self._carried = Carried(stage, done, total)

    def report(self, done: int, total: int, note: str = "") -> None:
        """Write the line anew, unless it was written a moment ago."""
        spent = time.monotonic() - self._began
        if self._carried is None or spent - self._written < EVERY_S:
            return
        self._written = spent
        share = done / total if total else 0.0
        line = self._line(self._carried, share, spent)
        self._stream.write(f"{_CLEAR_LINE}{line}{_START_OF_LINE}")
        self._stream.flush()

    def clear(self) -> None:
        """Take the line away."""
        self._stream.write(_CLEAR_LINE)
        self._stream.flush()

    def _line(self, carried: Carried, share: float, spent: float) -> str:
        say = self._invocation.text
        words = [say(f"cli.stage.{carried.stage}")]
        if carried.total:
            done, total = self._size(carried.done), self._size(carried.total)
            words.append(say("cli.progress_bytes", done=done, total=total))
        words.append(f"{share:.0%}")
        if share > 0 and spent > SPEAKS_OF_TIME_AFTER_S:
            minutes, seconds = divmod(round(spent * (1 - share) / share), 60)
            words.append(say("cli.progress_left", time=f"{minutes}:{seconds:02}"))
        return " · ".join(words)

    def _size(self, count: int) -> str:
        if count >= _MEGABYTE:
            return self._invocation.text("cli.megabytes", number=f"{count / _MEGABYTE:.1f}")
        return self._invocation.text("cli.kilobytes", number=f"{count / _KILOBYTE:.0f}")


@contextmanager
def progress_on_terminal(invocation: Invocation, *, quiet: bool) -> Iterator[Progress]:
    """Give a progress that is shown, where somebody sits at a terminal and wants to see it."""
    if quiet or not sys.stderr.isatty():
        yield NO_PROGRESS
        return
    shown = TerminalProgress(invocation, sys.stderr)
    try:
        yield shown
    finally:
        shown.clear()
