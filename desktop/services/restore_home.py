"""Puts a backup in the place of a home."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.security.identity import OfficeIdentity
from desktop.storage.attachment_copies import attachments_beside, bring_attachments
from desktop.storage.home import utc_now
from desktop.storage.home_files import DATABASE_NAME
from desktop.storage.identity_row import read_secret, write_secret
from desktop.storage.restore import restore_database
from desktop.storage.world import world_errors


def restore_home(
    source: Path, folder: Path, *, clock: Callable[[], datetime] = utc_now
) -> Path | None:
    """Restore the backup ``source`` into ``folder``, which no window has open.

    Attached files that lie beside the backup are brought back where they are lacking; those that
    are damaged there are left out, and ``mahdar check`` says which are missing. Keys that the
    office has made since stay its keys: with the old ones nobody would believe it any more.

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
    if replaced is not None:
        _keep_newer_keys(replaced, folder / DATABASE_NAME)
    bring_attachments(attachments_beside(source), folder)
    return replaced


def _keep_newer_keys(replaced: Path, database: Path) -> None:
    """Carry the keys of the replaced database over if they came after those of the backup."""
    newer, older = read_secret(replaced), read_secret(database)
    if newer is None or older is None:
        return
    try:
        before, restored = OfficeIdentity.from_bytes(newer), OfficeIdentity.from_bytes(older)
    except RefusedError:
        return
    is_ours = before.office_id == restored.office_id
    has_new_key = restored.root_key in before.former_signing_keys
    # What this office said of its machines since the backup holds as well.
    knew_less = set(restored.key_notices) < set(before.key_notices)
    if is_ours and (has_new_key or (knew_less and restored.root_key == before.root_key)):
        with world_errors(database.parent):
            write_secret(database, newer)
