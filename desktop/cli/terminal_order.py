"""Which way Arabic is written on the terminal: as it is read, or as a plain screen has to show it.

A terminal that knows the rules of direction (UAX#9) is given the text as it is read. One that does
not, such as the console of Linux and that of Windows, prints letters apart and from the left; it is
given lines that are joined and turned already.
"""

import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import Any, TextIO

from desktop.cli.invocation import Invocation, Order

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_STEERING = re.compile(r"(\r|\x1b\[[0-9;]*[A-Za-z])")  # of the pen, which stands for itself


@contextmanager
def ordered_output(invocation: Invocation) -> Iterator[None]:
    """Write what is printed meanwhile in the order that ``invocation`` and the terminal ask for."""
    if not (sys.stdout and sys.stderr):  # a window's own process on Windows has neither
        yield
        return
    out: Any = _OrderedStream(sys.stdout, invocation)
    err: Any = _OrderedStream(sys.stderr, invocation)
    with redirect_stdout(out), redirect_stderr(err):
        try:
            yield
        finally:
            out.flush()
            err.flush()


def is_visual(order: Order, stream: TextIO) -> bool:
    """Tell whether ``stream`` has to be given lines that are turned already."""
    if order != "auto":
        return order == "visual"
    if not stream.isatty():
        return False  # a file or another program, which reads
    if sys.platform == "win32":
        return "WT_SESSION" not in os.environ
    return os.environ.get("TERM") == "linux"


class _OrderedStream:
    """Stands for a text stream; ``invocation`` is asked at each line, since options come late."""

    def __init__(self, stream: TextIO, invocation: Invocation) -> None:
        self._stream = stream
        self._invocation = invocation
        self._begun = ""

    def write(self, text: str) -> int:
        """Write whole lines; what is begun waits for its end, or for ``flush``."""
        if not self._turns():
            self._stream.write(self._begun + text)
            self._begun = ""
            return len(text)
        *whole, self._begun = (self._begun + text).split("\n")
        for line in whole:
            self._stream.write(f"{self._shown(line)}\n")
        return len(text)

    def flush(self) -> None:
        """Write what is begun too."""
        begun, self._begun = self._begun, ""
        self._stream.write(self._shown(begun) if begun and self._turns() else begun)
        self._stream.flush()

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)

    def _turns(self) -> bool:
        asked = self._invocation
        return not asked.as_json and is_visual(asked.terminal, self._stream)

    def _shown(self, line: str) -> str:
        if not _RIGHT_TO_LEFT.search(line):
            return line
        from desktop.documents.terminal_text import text_for_terminal

        parts = _STEERING.split(line)
        if len(parts) > 1:
            return "".join(
                part if place % 2 or not part else text_for_terminal(part, None)
                for place, part in enumerate(parts)
            )
        return "\n".join(text_for_terminal(row, None) for row in self._rows(line))

    def _rows(self, line: str) -> list[str]:
        """Break a line as wide as the screen: after turning, its beginning would come last."""
        if not self._stream.isatty():
            return [line]
        width = shutil.get_terminal_size().columns
        return textwrap.wrap(line, max(width - 1, 1), drop_whitespace=False) or [line]
