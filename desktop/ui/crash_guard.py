"""Catches faults of the program: keeps a report in the home, shows it, offers it at next start."""

import contextlib
import faulthandler
import platform
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from desktop import __version__

MOST_REPORTS = 20


def report_of(error: BaseException) -> str:
    """Describe a fault: its kind and where in the program it happened.

    Messages of exceptions are left out: the database's would quote what people wrote.
    """
    lines = [
        f"Mahdar {__version__}, Python {platform.python_version()}, {platform.platform()}",
        datetime.now(UTC).isoformat(timespec="seconds"),
        "",
    ]
    cause: BaseException | None = error
    while cause is not None:
        lines.append(type(cause).__qualname__)
        lines.extend(line.rstrip() for line in traceback.format_tb(cause.__traceback__))
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"


class CrashGuard:
    """Takes what nobody caught while it is installed.

    ``show`` gets each report once it is kept. A fault that ends the process at once (in Qt's own
    code) leaves its trace in a file too, and ``left_behind`` finds it at the next start.
    """

    def __init__(self, folder: Path, show: Callable[[str], None]) -> None:
        self._folder = folder
        self._show = show
        self._fatal: TextIO | None = None
        self._before = sys.excepthook

    def install(self) -> None:
        """Start catching. A home that cannot be written still opens; its faults are only shown."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._fatal = self._fatal_file.open("w", encoding="utf-8")
            faulthandler.enable(self._fatal)
        sys.excepthook = self._on_uncaught

    def remove(self) -> None:
        """Stop catching, at an orderly end."""
        sys.excepthook = self._before
        if self._fatal is not None:
            faulthandler.disable()
            self._fatal.close()
            self._fatal = None
            self._fatal_file.unlink(missing_ok=True)

    def left_behind(self) -> str | None:
        """Return the trace of a fault that ended the program the last time; call before install."""
        try:
            text = self._fatal_file.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return None
        return text if text.strip() else None

    def take(self, error: BaseException) -> None:
        """Keep the report of ``error`` and show it."""
        report = report_of(error)
        with contextlib.suppress(OSError):
            self._keep(report)
        self._show(report)

    @property
    def _fatal_file(self) -> Path:
        return self._folder / "ended.txt"

    def _keep(self, report: str) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        (self._folder / f"fault-{stamp}.txt").write_text(report, encoding="utf-8")
        for old in sorted(self._folder.glob("fault-*.txt"))[:-MOST_REPORTS]:
            old.unlink(missing_ok=True)

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        self.take(error)
