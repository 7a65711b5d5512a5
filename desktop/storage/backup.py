"""Copies of the database, made while it is in use (SQLite's backup API) and checked when done."""

import os
from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.storage.world import world_errors

_PAGES_A_STEP = 512


def copy_database(engine: Engine, target: Path, progress: Progress = NO_PROGRESS) -> None:
    """Write a whole, checked copy of the database to ``target``, replacing what is there.

    The copy is made under another name beside ``target`` and takes its name only when it is
    complete, checked and on the disk.

    Raises:
        WorldError: no space, no permission, the stick was pulled; ``target`` is as it was.
        CancelledError: the person cancelled; ``target`` is as it was.
    """
    partial = target.with_name(target.name + ".partial")
    with world_errors():
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _copy(engine, partial, progress)
            check_database(partial)
            _sync(partial)
            partial.replace(target)
            _sync_folder(target.parent)
        except dbapi2.OperationalError as error:
            raise OSError(_errno_of(error), str(error)) from error
        finally:
            for leftover in (partial, partial.with_name(partial.name + "-journal")):
                leftover.unlink(missing_ok=True)


def check_database(database: Path) -> None:
    """Refuse a file that is not a sound Mahdar database.

    Raises:
        RefusedError: it is something else, or it is damaged.
    """
    connection = dbapi2.connect(f"file:{database}?mode=ro", uri=True)
    try:
        (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
        has_office = connection.execute(
            "SELECT 1 FROM sqlite_master WHERE name='alembic_version'"
        ).fetchone()
    except dbapi2.DatabaseError as error:
        raise RefusedError("backup.not_a_backup", name=database.name) from error
    finally:
        connection.close()
    if verdict != "ok":
        raise RefusedError("backup.damaged", name=database.name)
    if has_office is None:
        raise RefusedError("backup.not_a_backup", name=database.name)


def _copy(engine: Engine, partial: Path, progress: Progress) -> None:
    def advanced(_status: int, remaining: int, total: int) -> None:
        progress.report(total - remaining, total)
        progress.raise_if_cancelled()

    partial.unlink(missing_ok=True)
    target = dbapi2.connect(str(partial))
    try:
        with engine.connect() as connection:
            source = connection.connection.driver_connection
            assert source is not None
            source.backup(target, pages=_PAGES_A_STEP, progress=advanced)
        target.execute("PRAGMA journal_mode=DELETE")
    finally:
        target.close()


def _errno_of(error: Exception) -> int:
    import errno

    return errno.ENOSPC if "full" in str(error).lower() else errno.EIO


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder; its rename is durable without this.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
