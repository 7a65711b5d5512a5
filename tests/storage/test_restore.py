"""A restored home is the backup's, under a new stream; the replaced database is kept."""

from pathlib import Path

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2

from desktop.language.errors import RefusedError, WorldError
from desktop.models.log import Stream
from desktop.models.office import Office
from desktop.models.organization import Organization
from desktop.models.person import Person
from desktop.storage import migrate
from desktop.storage.backup import check_copy, copy_database
from desktop.storage.check import check_home
from desktop.storage.home import Home, open_home
from desktop.storage.home_files import DATABASE_NAME
from desktop.storage.home_lock import hold_home
from desktop.storage.restore import restore_database
from tests.storage.conftest import MOMENT
from tests.storage.edits import changesets, stored
from tests.storage.some_records import Registry, add_meeting, add_registry


@pytest.fixture
def backup(home: Home, tmp_path: Path) -> Path:
    """Return a backup of a home that was written again since, and was then closed."""
    registry = add_registry(home)
    add_meeting(home, registry, 1)
    copy_database(home.engine, tmp_path / "backup.db")
    add_meeting(home, registry, 2)
    home.close()
    return tmp_path / "backup.db"


def number_of(copy: Path, table: str) -> int:
    connection = dbapi2.connect(str(copy))
    try:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    finally:
        connection.close()


def test_the_backup_takes_the_place_and_the_present_database_is_kept(home: Home, backup: Path):
    kept = restore_database(backup, home.folder, now=MOMENT)
    assert kept is not None
    assert (kept.parent, number_of(kept, "meeting")) == (home.backups, 2)
    restored = open_home(home.folder)
    try:
        with restored.reading() as session:
            streams = session.scalars(select(Stream)).all()
        assert [stream.is_own for stream in streams] == [False]
        assert check_home(restored) == []
    finally:
        restored.close()
    assert number_of(home.database, "meeting") == 1
    left = {path.name for path in home.folder.iterdir()} - {"backups", "mahdar.lock"}
    assert left == {DATABASE_NAME}


def test_the_restored_home_goes_on_in_a_new_stream(home: Home, backup: Path):
    restore_database(backup, home.folder, now=MOMENT)
    restored = open_home(home.folder)
    try:
        with restored.reading() as session:
            old = session.scalars(select(Stream)).one()
        last = changesets(restored)[-1]
        add_meeting(restored, registry_of(restored))
        new = changesets(restored)[-1]
        assert (new.stream != last.stream, new.seq, new.prev) == (True, 1, bytes(32))
        assert [(d.stream, d.seq, d.hash) for d in new.dependencies] == [
            (old.id.bytes, old.seq, old.head_hash)
        ]
        assert new.lamport > last.lamport
        assert check_home(restored) == []
    finally:
        restored.close()


def registry_of(home: Home) -> Registry:
    with home.reading() as session:
        return Registry(
            session.scalars(select(Office.id)).one(),
            list(session.scalars(select(Organization.id))),
            list(session.scalars(select(Person.id))),
        )


def test_a_home_can_be_made_from_a_backup_alone(home: Home, backup: Path, tmp_path: Path):
    assert restore_database(backup, tmp_path / "new" / "home", now=MOMENT) is None
    restored = open_home(tmp_path / "new" / "home")
    assert len(changesets(restored)) == 2
    restored.close()


def test_a_home_that_is_open_is_not_replaced(home: Home, backup: Path):
    with hold_home(home.folder), pytest.raises(RefusedError) as refusal:
        restore_database(backup, home.folder, now=MOMENT)
    assert refusal.value.code == "home.in_use"
    assert number_of(home.database, "meeting") == 2


def spoil(backup: Path) -> str:
    backup.write_bytes(backup.read_bytes()[:5000])
    return "backup.damaged"


def make_newer(backup: Path) -> str:
    connection = dbapi2.connect(str(backup))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    return "backup.newer"


def replace_by_text(backup: Path) -> str:
    backup.write_text("no database " * 999)
    return "backup.not_a_backup"


@pytest.mark.parametrize("harm", [spoil, make_newer, replace_by_text])
def test_a_bad_backup_is_refused_and_the_home_is_as_it_was(home: Home, backup: Path, harm):
    code = harm(backup)
    before = home.database.read_bytes()
    with pytest.raises(RefusedError) as refusal:
        restore_database(backup, home.folder, now=MOMENT)
    assert refusal.value.code == code
    assert "backup.db" in refusal.value.sentence("en")
    assert home.database.read_bytes() == before
    assert not home.backups.exists()


def test_a_backup_that_is_not_there_is_told(home: Home, tmp_path: Path):
    home.close()
    with pytest.raises(WorldError) as told:
        restore_database(tmp_path / "nowhere.db", home.folder, now=MOMENT)
    assert told.value.code == "storage.not_found"


def test_a_damaged_home_is_replaced_and_kept_with_its_log(home: Home, backup: Path):
    home.database.write_bytes(b"\x00" * 8192)
    log = home.database.with_name(DATABASE_NAME + "-wal")
    log.write_bytes(b"what was not written back yet")
    kept = restore_database(backup, home.folder, now=MOMENT)
    assert kept is not None
    assert kept.read_bytes() == b"\x00" * 8192
    restored = open_home(home.folder)
    assert len(stored(restored)) > 0
    assert check_home(restored) == []
    restored.close()


def test_a_kill_left_log_is_not_lost(home: Home, backup: Path, tmp_path: Path):
    """A program that was killed leaves its last saves in the log beside the database."""
    connection = dbapi2.connect(str(home.database), isolation_level=None)
    connection.execute("PRAGMA wal_autocheckpoint=0")
    connection.execute("INSERT INTO setting VALUES ('last', 'saved')")
    log = home.database.with_name(DATABASE_NAME + "-wal")
    copy = (home.database.read_bytes(), log.read_bytes())
    connection.close()
    home.database.write_bytes(copy[0])
    log.write_bytes(copy[1])
    kept = restore_database(backup, home.folder, now=MOMENT)
    assert kept is not None
    assert check_copy(kept) == migrate.HEAD
    saved = "setting WHERE name = 'last'"
    assert number_of(kept, saved) == 1
    assert number_of(home.database, saved) == 0
