"""Puts a backup in the place of a home's database."""

import os
import shutil
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.language.errors import RefusedError
from desktop.storage import migrate
from desktop.storage.backup import check_copy, put_in_place, sync_file
from desktop.storage.home_files import BACKUPS_NAME, DATABASE_NAME
from desktop.storage.home_lock import hold_home
from desktop.storage.machine_mark import MARK, RESTORED
from desktop.storage.world import world_errors


def restore_database(source: Path, folder: Path, *, now: datetime) -> Path | None:
    """Put the backup ``source`` in the place of the database of the home in ``folder``.

    The present database is kept; the restored one starts a new stream at its next save, because
    the old stream may have gone on after the backup was made, and what it wrote since may be in
    other offices already: a number must never name two changesets.

    Returns:
        where the present database was put, or ``None`` if there was none.

    Raises:
        RefusedError: the home is open somewhere; ``source`` is no backup, is damaged, or was made
            by a newer version. The home is as it was.
        WorldError: the disk is full, the stick was pulled, and so on. The home is as it was.
    """
    database = folder / DATABASE_NAME
    incoming = folder / f"{DATABASE_NAME}.restoring"
    with world_errors(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with hold_home(folder, exclusive=True):
            try:
                shutil.copyfile(source, incoming)
                if migrate.is_newer(check_copy(incoming, name=source.name)):
                    raise RefusedError("backup.newer", name=source.name)
                _mark_restored(incoming)
                replaced = _keep(database, folder / BACKUPS_NAME, now)
                put_in_place(incoming, database)
            finally:
                for ending in ("", "-journal", "-wal", "-shm"):
                    incoming.with_name(incoming.name + ending).unlink(missing_ok=True)
    return replaced


def _mark_restored(database: Path) -> None:
    connection = dbapi2.connect(str(database))
    try:
        connection.execute("PRAGMA journal_mode=DELETE")
        # Opening it then ends the stream, as it does for a copy.
        connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (MARK, RESTORED))
        connection.commit()
    finally:
        connection.close()


def _keep(database: Path, backups: Path, now: datetime) -> Path | None:
    """Keep the present database under another name; it stays in its place until it is replaced."""
    if not database.exists():
        return None
    _empty_log(database)
    backups.mkdir(exist_ok=True)
    kept = backups / f"replaced-{now:%Y%m%dT%H%M%S%fZ}.db"
    try:
        os.link(database, kept)
    except OSError:
        # Sticks and some shares have no links.
        shutil.copyfile(database, kept)
        sync_file(kept)
    log = database.with_name(database.name + "-wal")
    if log.exists():
        # It could not be emptied: it goes with the database whose pages it holds, never with the
        # one that takes its place.
        log.replace(kept.with_name(kept.name + "-wal"))
    database.with_name(database.name + "-shm").unlink(missing_ok=True)
    return kept


def _empty_log(database: Path) -> None:
    """Write the write-ahead log into the database, unless that is too damaged to be opened."""
    connection = dbapi2.connect(str(database))
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "") not in ("SQLITE_NOTADB", "SQLITE_CORRUPT"):
            raise
    finally:
        connection.close()
