"""The SQLAlchemy engine over one SQLite file, through the SQLCipher driver.

The driver brings one known SQLite (FTS5 with trigrams) to every machine, and encryption at rest
later needs a key here and no other change. WAL with ``synchronous=FULL``: what a commit
acknowledged is on the disk when the power goes.
"""

import contextlib
import os
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

BUSY_TIMEOUT_MS = 8000
WRITING = {"mahdar_writing": True}
"""Execution options of a connection that will write: its transaction begins IMMEDIATE."""


def make_engine(database: Path) -> Engine:
    """Return an engine for ``database``; the file is made at the first connection."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: _connect(database),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connect(database: Path) -> Any:
    make_private(database)
    # isolation_level=None hands BEGIN and COMMIT to us: the driver's own are late and implicit.
    connection = dbapi2.connect(str(database), isolation_level=None, check_same_thread=False)
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        "trusted_schema=OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def make_private(file: Path) -> None:
    """Make ``file``, empty, readable by its owner alone, if it is not there yet.

    It will hold the keys of the office; what SQLite lays beside it gets the same rights.
    """
    with contextlib.suppress(OSError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _begin(connection: Connection) -> None:
    is_writing = connection.get_execution_options().get("mahdar_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")
