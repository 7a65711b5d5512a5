"""The schema is brought up step by step, with a copy before, or left exactly as it was."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect
from sqlcipher3 import dbapi2

import desktop.storage
from desktop.language.errors import RefusedError
from desktop.models.registry import metadata
from desktop.storage import migrate
from desktop.storage.backup import check_copy
from desktop.storage.check import check_home
from desktop.storage.home import Home, open_home
from desktop.storage.home_files import BACKUPS_NAME, DATABASE_NAME
from desktop.storage.home_lock import hold_home
from tests.storage.conftest import MOMENT
from tests.storage.edits import stored
from tests.storage.some_records import add_meeting, add_registry

MIGRATIONS = Path(desktop.storage.__file__).parent / "migrations"
THIS = migrate.HEAD
NOW = migrate.HEAD
NEXT = f"{int(THIS) + 1:04d}"
STEP = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{THIS}"


def upgrade():
    with op.batch_alter_table("meeting") as table:
        table.add_column(sa.Column("weather", sa.String(20)))
        table.alter_column("kind", type_=sa.String(200))
    {{then}}
"""


def ignore_search_index(thing: Any, name: str | None, kind: str, *_: Any) -> bool:
    return not (kind == "table" and str(name).startswith("meeting_search"))


def test_the_steps_build_what_the_classes_say(home: Home):
    with home.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": ignore_search_index, "compare_type": True}
        )
        assert compare_metadata(context, metadata) == []


def test_head_is_the_newest_step():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.HEAD


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Return a function that makes this program one schema newer."""

    def make(then: str = "pass") -> None:
        scripts = tmp_path / "migrations"
        shutil.copytree(MIGRATIONS, scripts)
        (scripts / "versions" / f"m{NEXT}_next.py").write_text(STEP.format(then=then))
        monkeypatch.setattr(migrate, "SCRIPTS", str(scripts))
        monkeypatch.setattr(migrate, "HEAD", NEXT)

    return make


@pytest.fixture
def old_home(home: Home) -> Home:
    """Return a closed home with a meeting in it."""
    add_meeting(home, add_registry(home))
    home.close()
    return home


def content(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_older_home_is_copied_and_then_brought_up(old_home: Home, next_version):
    before = content(old_home.database)
    next_version()
    upgraded = open_home(old_home.folder, clock=lambda: MOMENT)
    try:
        columns = {column["name"] for column in inspect(upgraded.engine).get_columns("meeting")}
        assert "weather" in columns
        with upgraded.engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
            assert connection.exec_driver_sql("SELECT count(*) FROM attendance").scalar() == 3
            assert migrate.current_revision(upgraded.engine) == NEXT
    finally:
        upgraded.close()
    [copy] = (old_home.folder / BACKUPS_NAME).iterdir()
    assert copy.name == f"before-{NEXT}-20240903T120000Z.db"
    assert check_copy(copy) == THIS
    assert content(old_home.database) != before


def as_first_version(database: Path) -> None:
    """Make ``database`` one that the first version wrote, with the records that are in it."""
    new = database.with_suffix(".new")
    database.rename(new)
    engine = create_engine("sqlite://", creator=lambda: dbapi2.connect(str(database)))
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    old = dbapi2.connect(str(database))
    old.execute("ATTACH ? AS new", (str(new),))
    tables = "SELECT name FROM main.sqlite_master WHERE type = 'table'"
    for (table,) in old.execute(tables).fetchall():
        if table.startswith(("meeting_search", "sqlite_", "alembic")):
            continue
        info = old.execute(f'PRAGMA main.table_info("{table}")').fetchall()
        columns = ", ".join(f'"{column[1]}"' for column in info)
        old.execute(f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM new."{table}"')
    old.commit()
    old.close()
    new.unlink()


def test_a_home_of_the_first_version_keeps_its_records(old_home: Home):
    records = records_in(old_home.folder)
    as_first_version(old_home.database)
    upgraded = open_home(old_home.folder, clock=lambda: MOMENT)
    try:
        assert migrate.current_revision(upgraded.engine) == migrate.HEAD
        assert stored(upgraded) == records
        assert list(check_home(upgraded)) == []
    finally:
        upgraded.close()
    [copy] = (old_home.folder / BACKUPS_NAME).iterdir()
    assert check_copy(copy) == "0001"


def test_opening_a_home_of_this_version_copies_nothing(old_home: Home):
    open_home(old_home.folder).close()
    assert not (old_home.folder / BACKUPS_NAME).exists()


@pytest.mark.parametrize(
    ("then", "error"),
    [
        ("raise ZeroDivisionError", ZeroDivisionError),
        ("op.execute('DELETE FROM person')", RuntimeError),
    ],
)
def test_a_failing_step_leaves_the_old_database_whole(
    old_home: Home, next_version, monkeypatch: pytest.MonkeyPatch, then: str, error: type[Exception]
):
    records = records_in(old_home.folder)
    next_version(then)
    with pytest.raises(error):
        open_home(old_home.folder, clock=lambda: MOMENT)
    monkeypatch.undo()
    assert records_in(old_home.folder) == records


def records_in(folder: Path) -> Any:
    opened = open_home(folder)
    try:
        return stored(opened)
    finally:
        opened.close()


def test_a_newer_database_is_refused_and_left_alone(old_home: Home):
    connection = dbapi2.connect(str(old_home.database))
    connection.execute("UPDATE alembic_version SET version_num = '0099'")
    connection.commit()
    connection.close()
    before = content(old_home.database)
    with pytest.raises(RefusedError) as refusal:
        open_home(old_home.folder)
    assert refusal.value.code == "home.newer"
    assert "0099" in refusal.value.sentence("ar")
    assert content(old_home.database) == before
    assert not (old_home.folder / BACKUPS_NAME).exists()


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path):
    connection = dbapi2.connect(str(tmp_path / DATABASE_NAME))
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()
    with pytest.raises(RefusedError) as refusal:
        open_home(tmp_path)
    assert refusal.value.code == "home.not_ours"
    engine = create_engine("sqlite://", creator=lambda: dbapi2.connect(tmp_path / DATABASE_NAME))
    assert inspect(engine).get_table_names() == ["songs"]
    engine.dispose()


def test_an_older_home_that_is_open_elsewhere_is_not_brought_up(old_home: Home, next_version):
    next_version()
    before = content(old_home.database)
    with hold_home(old_home.folder), pytest.raises(RefusedError) as refusal:
        open_home(old_home.folder)
    assert refusal.value.code == "home.in_use"
    assert content(old_home.database) == before
    open_home(old_home.folder).close()


def test_there_is_no_home_where_none_was_made(tmp_path: Path):
    with pytest.raises(RefusedError) as refusal:
        open_home(tmp_path / "nowhere")
    assert refusal.value.code == "home.missing"
    assert not (tmp_path / "nowhere").exists()
