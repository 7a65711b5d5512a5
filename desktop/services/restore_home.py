"""Puts a backup in the place of a home."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.storage.attachment_copies import attachments_beside, bring_attachments
from desktop.storage.home import utc_now
from desktop.storage.restore import restore_database


def restore_home(
    source: Path, folder: Path, *, clock: Callable[[], datetime] = utc_now
) -> Path | None:
    """Restore the backup ``source`` into ``folder``, which no window has open.

    Attached files that lie beside the backup are brought back where they are lacking; those that
    are damaged there are left out, and ``mahdar check`` says which are missing.

    Returns:
        where the database that stood there was put aside; ``None`` if there was none.

    Raises:
        RefusedError: ``file.missing``; it is no backup, is damaged or of a newer version; or the
            home is open. Nothing changed.
        WorldError: no space and the like. Nothing changed.
    """
    if not source.is_file():
        raise RefusedError("file.missing", name=source.name)
    replaced = restore_database(source, folder, now=clock())
    bring_attachments(attachments_beside(source), folder)
    return replaced
