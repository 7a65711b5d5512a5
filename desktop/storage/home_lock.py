"""Tells programs that share a data folder of each other, through a lock on a file inside it.

Everyone who has the home open holds a shared lock; whoever replaces its database needs the
exclusive one. The system lets go of a lock when its program ends, however that happens, so no
stale lock is ever left.
"""

import os
import sys
import weakref
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.language.errors import RefusedError

LOCK_NAME = "mahdar.lock"
_PLACES = 64  # how many programs may share a home on Windows, which has exclusive locks only


class HomeLock:
    """A lock that is held until ``release``, the end of its ``with`` block, or of the program."""

    def __init__(self, descriptor: int) -> None:
        self._let_go = weakref.finalize(self, os.close, descriptor)

    def release(self) -> None:
        """Let go; once is enough, twice does no harm."""
        self._let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def hold_home(folder: Path, *, exclusive: bool = False) -> HomeLock:
    """Lock the home in ``folder``, shared with others or for oneself alone.

    Raises:
        RefusedError: somebody holds it in a way that excludes this.
        OSError: the folder cannot be written.
    """
    descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        held = _lock(descriptor, exclusive=exclusive)
    except BaseException:
        os.close(descriptor)
        raise
    if not held:
        os.close(descriptor)
        raise RefusedError("home.in_use", folder=str(folder))
    return HomeLock(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, exclusive: bool) -> bool:
        """Take all places of the file, or any one of them."""
        if exclusive:
            return _take(descriptor, 0, _PLACES)
        return any(_take(descriptor, place, 1) for place in range(_PLACES))

    def _take(descriptor: int, place: int, count: int) -> bool:
        os.lseek(descriptor, place, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, count)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int, *, exclusive: bool) -> bool:
        kind = fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
