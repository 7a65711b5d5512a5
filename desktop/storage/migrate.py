"""Brings a database to this version's schema: a copy first, all steps in one transaction.

Alembic costs a tenth of a second to import, so a database that is already at ``HEAD`` is
recognised without it. Steps are numbered; a test holds ``HEAD`` to the newest one.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.engine import Connection

from desktop.language.errors import RefusedError
from desktop.storage.backup import copy_database
from desktop.storage.engine import WRITING

HEAD = "0006"
SCRIPTS = "desktop.storage:migrations"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"


def current_revision(engine: Engine) -> str | None:
    """Return the step the database is at, or ``None`` if it is empty.

    Raises:
        RefusedError: there is something in it that is not ours.
    """
    with engine.connect() as connection:
        tables = set(connection.exec_driver_sql(_TABLES).scalars())
        if not tables:
            return None
        query = "SELECT version_num FROM alembic_version"
        row = connection.exec_driver_sql(query).first() if "alembic_version" in tables else None
    if row is None:
        raise RefusedError("home.not_ours")
    return str(row[0])


def is_newer(revision: str) -> bool:
    """Tell whether a version newer than this one (or one that is not known) wrote ``revision``."""
    return not revision.isdigit() or revision > HEAD


def is_behind(engine: Engine) -> bool:
    """Tell whether the database holds records of an older version.

    Raises:
        RefusedError: a newer version wrote it, or it is not ours; nothing was touched.
    """
    revision = current_revision(engine)
    if revision is not None and is_newer(revision):
        raise RefusedError("home.newer", revision=revision)
    return revision is not None and revision != HEAD


def upgrade(engine: Engine, backups: Path, now: datetime) -> None:
    """Bring the database to ``HEAD``, copying it into ``backups`` before anything changes.

    If a step fails, no step was made.

    Raises:
        RefusedError: a newer version wrote the database, or it is not ours; nothing was touched.
        WorldError: there is no room for the copy, and so on; nothing was touched.
    """
    if is_behind(engine):
        copy_database(engine, backups / f"before-{HEAD}-{now:%Y%m%dT%H%M%SZ}.db")
    elif current_revision(engine) == HEAD:
        return
    with engine.connect().execution_options(**WRITING) as connection:
        # Rebuilding a table drops it, which foreign keys would turn into deletions elsewhere. The
        # switch works outside a transaction only; what the steps leave is checked as a whole.
        _switch_foreign_keys(connection, on=False)
        try:
            with connection.begin():
                _run_steps(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise RuntimeError("a migration left references to nothing")
        finally:
            _switch_foreign_keys(connection, on=True)


def _run_steps(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _switch_foreign_keys(connection: Connection, *, on: bool) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")
