"""A backup is a whole database, or it is not there."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.language.errors import RefusedError, WorldError
from desktop.language.progress import CancelledError, Progress
from desktop.storage import migrate
from desktop.storage.backup import check_copy, copy_database
from desktop.storage.home import Home
from tests.storage.some_records import add_meeting, add_registry


class CancelAtOnce(Progress):
    def raise_if_cancelled(self) -> None:
        raise CancelledError


class Kept(Progress):
    def __init__(self) -> None:
        self.reports: list[tuple[int, int]] = []

    def report(self, done: int, total: int, note: str = "") -> None:
        self.reports.append((done, total))


def test_a_copy_made_while_a_save_is_under_way_holds_what_was_saved(home: Home, tmp_path: Path):
    registry = add_registry(home)
    progress = Kept()
    with home.unit_of_work() as unit:
        unit.session.connection().exec_driver_sql("DELETE FROM setting")
        copy_database(home.engine, tmp_path / "backup.db", progress)
    assert progress.reports[-1][0] == progress.reports[-1][1] > 0
    assert check_copy(tmp_path / "backup.db") == migrate.HEAD
    copy = dbapi2.connect(str(tmp_path / "backup.db"))
    assert copy.execute("SELECT count(*) FROM person").fetchone() == (len(registry.people),)
    assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    copy.close()
    assert [path.name for path in tmp_path.iterdir()] == ["backup.db"]


def test_cancelling_leaves_the_older_copy(home: Home, tmp_path: Path):
    backup = tmp_path / "backup.db"
    copy_database(home.engine, backup)
    before = backup.read_bytes()
    add_meeting(home, add_registry(home))
    with pytest.raises(CancelledError):
        copy_database(home.engine, backup, CancelAtOnce())
    assert backup.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["backup.db"]


def test_a_place_that_is_no_folder_is_told(home: Home, tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WorldError):
        copy_database(home.engine, tmp_path / "file" / "backup.db")


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "backup.not_a_backup"), (b"text, not a database " * 99, "backup.not_a_backup")],
)
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes, code: str):
    (tmp_path / "نسخة #1?.db").write_bytes(content)
    with pytest.raises(RefusedError) as refusal:
        check_copy(tmp_path / "نسخة #1?.db")
    assert refusal.value.code == code
    assert "نسخة #1?.db" in refusal.value.sentence("ar")
    assert "خزنة" in _said_as(tmp_path, "خزنة")


def _said_as(folder: Path, name: str) -> str:
    with pytest.raises(RefusedError) as refusal:
        check_copy(folder / "نسخة #1?.db", name=name)
    return refusal.value.sentence("ar")


def test_a_backup_with_damaged_pages_is_refused(home: Home, tmp_path: Path):
    add_meeting(home, add_registry(home))
    backup = tmp_path / "backup.db"
    copy_database(home.engine, backup)
    content = bytearray(backup.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 64] = b"\xff" * 64
    backup.write_bytes(content)
    with pytest.raises(RefusedError) as refusal:
        check_copy(backup)
    assert refusal.value.code == "backup.damaged"


def test_a_cut_backup_is_refused(home: Home, tmp_path: Path):
    add_meeting(home, add_registry(home))
    backup = tmp_path / "backup.db"
    copy_database(home.engine, backup)
    backup.write_bytes(backup.read_bytes()[: backup.stat().st_size // 2 + 100])
    with pytest.raises(RefusedError) as refusal:
        check_copy(backup)
    assert refusal.value.code == "backup.damaged"
