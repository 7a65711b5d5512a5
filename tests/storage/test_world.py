"""The world in the way: a sentence, and nothing lost. On a real full disk where we may make one."""

import contextlib
import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from desktop.language.errors import WorldError
from desktop.language.names import Names
from desktop.models.person import Person
from desktop.storage import engine as engine_module
from desktop.storage.backup import copy_database
from desktop.storage.check import check_home
from desktop.storage.home import Home, open_home
from desktop.storage.home_files import DATABASE_NAME
from desktop.storage.world import as_world_error, world_errors
from tests.storage.edits import changesets, stored
from tests.storage.some_records import SAID, add_meeting, add_registry


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 3 MB, which only root may."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a disk can be mounted by root on Linux only")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "mahdar-test", str(disk)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip("mounting is not allowed here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill_disk(disk: Path) -> None:
    with (disk / "filler").open("wb", buffering=0) as filler:
        for size in (1 << 16, 1 << 12, 1):
            with contextlib.suppress(OSError):
                while filler.write(bytes(size)):
                    pass
    assert shutil.disk_usage(disk).free == 0


def add_much(home: Home) -> None:
    with home.unit_of_work() as unit:
        unit.session.add_all(Person(name=Names(ar=SAID)) for _ in range(2000))
        unit.commit()


def assert_nothing_lost(home: Home, before: object) -> None:
    assert (stored(home), changesets(home)) == before
    assert check_home(home) == []


def test_a_full_disk_costs_the_change_and_nothing_else(small_disk: Path):
    home = open_home(small_disk / "home", create=True)
    try:
        registry = add_registry(home)
        before = stored(home), changesets(home)
        fill_disk(small_disk)
        with pytest.raises(WorldError) as told:
            add_much(home)
        assert told.value.code == "storage.disk_full"
        assert_nothing_lost(home, before)
        (small_disk / "filler").unlink()
        add_meeting(home, registry)
        assert check_home(home) == []
    finally:
        home.close()


def test_a_disk_that_is_full_at_the_start_is_told(small_disk: Path):
    open_home(small_disk / "home", create=True).close()
    fill_disk(small_disk)
    with pytest.raises(WorldError) as told:
        add_registry(open_home(small_disk / "home"))
    assert told.value.code == "storage.disk_full"
    with pytest.raises(WorldError) as told:
        open_home(small_disk / "another", create=True)
    assert told.value.code == "storage.disk_full"


def test_a_backup_to_a_full_disk_leaves_the_older_backup(home: Home, small_disk: Path):
    backup = small_disk / "backup.db"
    copy_database(home.engine, backup)
    before = backup.read_bytes()
    add_much(home)
    fill_disk(small_disk)
    with pytest.raises(WorldError) as told:
        copy_database(home.engine, backup)
    assert told.value.code == "storage.disk_full"
    assert backup.read_bytes() == before
    assert sorted(path.name for path in small_disk.iterdir()) == ["backup.db", "filler"]


def test_a_disk_that_fills_in_the_middle_of_a_save(home: Home):
    registry = add_registry(home)
    before = stored(home), changesets(home)

    def no_more_pages(connection: dbapi2.Connection, _record: object) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + 2}")

    home.engine.dispose()
    event.listen(home.engine, "connect", no_more_pages)
    with pytest.raises(WorldError) as told:
        add_much(home)
    assert told.value.code == "storage.disk_full"
    assert_nothing_lost(home, before)
    event.remove(home.engine, "connect", no_more_pages)
    home.engine.dispose()
    add_meeting(home, registry)
    assert check_home(home) == []


def test_a_locked_database_is_told_and_the_next_save_works(
    home: Home, monkeypatch: pytest.MonkeyPatch
):
    registry = add_registry(home)
    before = stored(home), changesets(home)
    monkeypatch.setattr(engine_module, "BUSY_TIMEOUT_MS", 1)
    home.engine.dispose()
    other = dbapi2.connect(str(home.database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorldError) as told:
        add_meeting(home, registry)
    assert told.value.code == "storage.locked"
    assert_nothing_lost(home, before)
    other.execute("ROLLBACK")
    other.close()
    add_meeting(home, registry)


def test_a_folder_that_is_read_only_is_told(small_disk: Path):
    home = open_home(small_disk / "home", create=True)
    registry = add_registry(home)
    home.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(WorldError) as told:
        add_meeting(open_home(small_disk / "home"), registry)
    assert told.value.code == "storage.read_only"
    with pytest.raises(WorldError) as told:
        open_home(small_disk / "another", create=True)
    assert told.value.code == "storage.read_only"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"not a database, but text that is long enough " * 40, "storage.not_a_database")],
)
def test_a_file_that_is_no_database_is_told_and_left_alone(
    tmp_path: Path, content: bytes, code: str
):
    (tmp_path / DATABASE_NAME).write_bytes(content)
    with pytest.raises(WorldError) as told:
        open_home(tmp_path)
    assert told.value.code == code
    assert (tmp_path / DATABASE_NAME).read_bytes() == content


def test_a_home_under_a_file_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WorldError) as told:
        open_home(tmp_path / "file" / "home", create=True)
    assert told.value.code == "storage.not_a_folder"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "storage.disk_full"),
        (errno.EROFS, "storage.read_only"),
        (errno.EACCES, "storage.no_permission"),
        (errno.EIO, "storage.disk_error"),
        (errno.ENODEV, "storage.disk_gone"),
        (errno.EFBIG, "storage.file_too_large"),
    ],
)
def test_errors_of_the_system_are_told_in_both_languages(number: int, code: str):
    with pytest.raises(WorldError) as told, world_errors():
        raise OSError(number, os.strerror(number))
    assert told.value.code == code
    assert told.value.sentence("ar") != told.value.sentence("en")


def test_a_fault_of_ours_is_not_the_world(home: Home):
    with (
        pytest.raises(OperationalError, match="no such table"),
        home.reading() as session,
    ):
        session.connection().exec_driver_sql("SELECT * FROM nowhere")
    assert as_world_error(ValueError()) is None
    assert as_world_error(OSError(errno.EINVAL, "")) is None
