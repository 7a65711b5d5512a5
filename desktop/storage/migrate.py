"""Brings a database to this version's schema: a copy first, a step a transaction, never back.

Alembic costs a tenth of a second to import, so a database that is already at ``HEAD`` is
recognised without it. A test holds ``HEAD`` to the newest step.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from desktop.language.errors import RefusedError
from desktop.storage.backup import copy_database
from desktop.storage.engine import WRITING

HEAD = "0001"


def upgrade(engine: Engine, database: Path, backups: Path, now: datetime) -> None:
    """Bring the database to ``HEAD``, copying it into ``backups`` before anything changes.

    Raises:
        RefusedError: a newer version wrote the database; nothing was touched.
    """
    current = current_revision(engine)
    if current == HEAD:
        return
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", "desktop.storage:migrations")
    config.set_main_option("path_separator", "os")
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise RefusedError("home.newer", revision=current)
    if current is not None:
        stamp = now.strftime("%Y%m%dT%H%M%SZ")
        copy_database(engine, backups / f"before-{HEAD}-{stamp}.db")
    with engine.connect().execution_options(**WRITING) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def current_revision(engine: Engine) -> str | None:
    """Return the step the database is at, or ``None`` if it is empty."""
    with engine.connect() as connection:
        tables = connection.exec_driver_sql(
            "SELECT 1 FROM sqlite_master WHERE type='table' AND name='alembic_version'"
        ).first()
        if tables is None:
            return None
        row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
        return str(row[0]) if row else None
