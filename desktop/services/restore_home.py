"""Puts a backup in the place of a home."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.storage.home import utc_now
from desktop.storage.restore import restore_database


def restore_home(
    source: Path, folder: Path, *, clock: Callable[[], datetime] = utc_now
) -> Path | None:
    """Restore the backup ``source`` into ``folder``, which no window has open.

    Returns:
        where the database that stood there was put aside; ``None`` if there was none.

    Raises:
        RefusedError: ``file.missing``; it is no backup, is damaged or of a newer version; or the
            home is open. Nothing changed.
        WorldError: no space and the like. Nothing changed.
    """
    if not source.is_file():
        raise RefusedError("file.missing", name=source.name)
    return restore_database(source, folder, now=clock())
