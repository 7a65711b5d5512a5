"""Files that a power cut or a kill left half written, and copies that were only made to be read.

None of them is the only copy of anything: whatever was not finished was never told as done.
"""

import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from desktop.storage.attachment_store import INCOMING, PART_ENDING
from desktop.storage.home import Home
from desktop.storage.home_files import ATTACHMENTS_NAME
from desktop.storage.world import world_errors

HALF_WRITTEN_FOR = 3600.0
"""Seconds without a write after which nobody is still writing a file."""

OPENED_FOR = 24 * 3600.0
"""Seconds after which a copy that was opened for reading may go."""


def left_behind(home: Home, *, everywhere: bool = False) -> list[Path]:
    """Return the half-written files and the old copies in ``home``.

    Args:
        home: the home; its clock tells what is old. A clock that went backwards makes all young.
        everywhere: look among the attached files too, which may be many.

    Raises:
        WorldError: the disk cannot be read.
    """
    now = home.clock().timestamp()
    with world_errors():
        half = [
            path for path in _half_written(home, everywhere) if _age(path, now) > HALF_WRITTEN_FOR
        ]
        opened = [path for path in _inside(home.opened, "*/*") if _age(path, now) > OPENED_FOR]
    return sorted([*half, *opened])


def drop_files(paths: list[Path]) -> int:
    """Delete files, and the folders that are empty then; return the bytes that were freed.

    What another program holds open is passed over: it is found again the next time.
    """
    freed = 0
    for path in paths:
        try:
            size = path.stat().st_size
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)  # Windows does not delete what is read-only
            path.unlink()
        except OSError:
            continue
        freed += size
        _drop_if_empty(path.parent)
    return freed


def _half_written(home: Home, everywhere: bool) -> Iterator[Path]:
    yield from _inside(home.staging, "*")
    yield from _inside(home.attachments / INCOMING, f"*/.*{PART_ENDING}")
    if everywhere:
        yield from _inside(home.attachments, f".*{PART_ENDING}")


def _inside(folder: Path, pattern: str) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in folder.glob(pattern) if path.is_file())


def _age(path: Path, now: float) -> float:
    try:
        return now - path.stat().st_mtime
    except FileNotFoundError:
        return 0.0  # it was finished just now


def _drop_if_empty(folder: Path) -> None:
    if folder.name not in ("staging", ATTACHMENTS_NAME):
        with suppress(OSError):  # there is something else in it
            folder.rmdir()
