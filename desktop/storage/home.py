"""The data folder of one office on one machine, and the doors to what it holds."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.storage import migrate
from desktop.storage.engine import make_engine
from desktop.storage.home_files import ATTACHMENTS_NAME, BACKUPS_NAME, DATABASE_NAME
from desktop.storage.home_lock import HomeLock, hold_home
from desktop.storage.machine_mark import notice_copy
from desktop.storage.unit_of_work import UnitOfWork, hide_removed
from desktop.storage.world import world_errors


def utc_now() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Home:
    """An open data folder; nobody can replace its database before it is closed.

    ``clock`` tells the time (UTC); tests and reproducible demonstrations give their own.
    """

    folder: Path
    engine: Engine = field(repr=False)
    lock: HomeLock = field(repr=False)
    clock: Callable[[], datetime] = field(default=utc_now, repr=False)

    @property
    def database(self) -> Path:
        """The database file."""
        return self.folder / DATABASE_NAME

    @property
    def attachments(self) -> Path:
        """The folder of attached files, each named by its SHA-256."""
        return self.folder / ATTACHMENTS_NAME

    @property
    def backups(self) -> Path:
        """The folder of copies made before a migration and by the person."""
        return self.folder / BACKUPS_NAME

    @property
    def staging(self) -> Path:
        """The folder for what is being imported or written; its content may be removed."""
        return self.folder / "staging"

    @property
    def opened(self) -> Path:
        """The folder of copies that were made to be read in another program; they may go."""
        return self.folder / "opened"

    def unit_of_work(self, *, user: str | None = None, burst: str | None = None) -> UnitOfWork:
        """Start a change; see :class:`UnitOfWork`."""
        return UnitOfWork(self.engine, user=user, burst=burst, clock=self.clock)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that reads one consistent state; what it changes is not kept."""
        with world_errors(self.folder), Session(self.engine, expire_on_commit=False) as session:
            event.listen(session, "do_orm_execute", hide_removed)
            yield session

    def close(self) -> None:
        """Let go of the files."""
        self.engine.dispose()
        self.lock.release()


def open_home(
    folder: Path, *, create: bool = False, clock: Callable[[], datetime] = utc_now
) -> Home:
    """Open the data folder, bringing its database to this version's schema.

    A copy of a home begins a new stream (:mod:`desktop.storage.machine_mark`).

    Raises:
        RefusedError: there is no home in ``folder`` (and ``create`` is not set), it is not ours,
            it was written by a newer version, or it is just being replaced.
        WorldError: the folder cannot be written, the disk is full, and so on.
    """
    database = folder / DATABASE_NAME
    if not database.exists() and not create:
        raise RefusedError("home.missing", folder=str(folder))
    with world_errors(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = hold_home(folder)
        engine = make_engine(database)
        try:
            if migrate.is_behind(engine):
                lock.release()
                with hold_home(folder, exclusive=True):
                    migrate.upgrade(engine, folder / BACKUPS_NAME, clock())
                lock = hold_home(folder)
            else:
                migrate.upgrade(engine, folder / BACKUPS_NAME, clock())
            notice_copy(engine, database)
        except BaseException:
            engine.dispose()
            lock.release()
            raise
    return Home(folder, engine, lock, clock)
