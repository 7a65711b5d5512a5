"""Copies of the database, made while it is in use (SQLite's backup API) and checked when done."""

import os
from pathlib import Path

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.storage.engine import make_private
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
            check_copy(partial)
            put_in_place(partial, target)
        finally:
            for leftover in (partial, partial.with_name(partial.name + "-journal")):
                leftover.unlink(missing_ok=True)


def check_copy(database: Path, *, name: str | None = None) -> str:
    """Return the schema revision of a sound copy of a database; refuse any other file.

    Args:
        database: the file; nothing else may be using it.
        name: what to call it to the person, if not by its own name.

    Raises:
        RefusedError: it is something else, or it is damaged.
        WorldError: it cannot be read.
    """
    shown = name or database.name
    with world_errors():
        # Immutable: nothing is written beside it, so that it may lie on a read-only disk.
        connection = dbapi2.connect(f"{database.absolute().as_uri()}?immutable=1", uri=True)
        try:
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except dbapi2.DatabaseError as error:
            code = _code_of(error)
            if code is None:
                raise
            raise RefusedError(code, name=shown) from error
        finally:
            connection.close()
    if verdict != "ok":
        raise RefusedError("backup.damaged", name=shown)
    if revision is None:
        raise RefusedError("backup.not_a_backup", name=shown)
    return str(revision[0])


def put_in_place(finished: Path, target: Path) -> None:
    """Give a finished file its final name, so that power cuts leave the old one or the new one."""
    sync_file(finished)
    finished.replace(target)
    _sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Return when the file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _code_of(error: Exception) -> str | None:
    """Return what a file that SQLite cannot read is; ``None`` where the disk failed instead."""
    result = getattr(error, "sqlite_errorname", "")
    if result.startswith("SQLITE_CORRUPT"):
        return "backup.damaged"
    return "backup.not_a_backup" if result in ("SQLITE_NOTADB", "SQLITE_ERROR") else None


def _copy(engine: Engine, partial: Path, progress: Progress) -> None:
    def advanced(_status: int, remaining: int, total: int) -> None:
        progress.report(total - remaining, total)
        progress.raise_if_cancelled()

    partial.unlink(missing_ok=True)
    make_private(partial)
    target = dbapi2.connect(str(partial))
    try:
        with engine.connect() as connection:
            source = connection.connection.driver_connection
            assert source is not None
            source.backup(target, pages=_PAGES_A_STEP, progress=advanced)
        # A copy is one file: no write-ahead log beside it.
        target.execute("PRAGMA journal_mode=DELETE")
    finally:
        target.close()


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder; its rename is durable without this.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
