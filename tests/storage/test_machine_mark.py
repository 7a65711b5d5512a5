"""A home that finds itself on another machine, or as another file, begins a new stream."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.models.log import Stream
from desktop.models.organization import Organization
from desktop.models.trust import Setting
from desktop.storage import machine_mark
from desktop.storage.check import check_home
from desktop.storage.home import Home, open_home
from desktop.storage.machine_mark import MARK
from tests.storage.edits import changesets
from tests.storage.some_records import add_registry

MACHINE = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def marked(home: Home, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a closed home that has written, and knows where it is."""
    monkeypatch.setattr(machine_mark, "machine_id", lambda: MACHINE)
    add_registry(home)
    home.close()
    open_home(home.folder).close()
    return home.folder


def own_stream(folder: Path) -> object:
    """Return the stream that the home goes on in; ``None`` where it will begin one."""
    opened = open_home(folder)
    with opened.reading() as session:
        own = session.scalar(select(Stream.id).where(Stream.is_own.is_(True)))
    assert check_home(opened) == []
    opened.close()
    return own


def write(folder: Path, number: str, burst: str | None = None) -> None:
    opened = open_home(folder)
    with opened.unit_of_work(burst=burst) as work:
        body = work.session.scalars(select(Organization).order_by(Organization.id)).first()
        assert body is not None
        body.licence_number = number
        work.commit()
    opened.close()


def test_a_home_that_stays_or_is_moved_on_its_disk_goes_on_in_its_stream(marked: Path):
    stream = own_stream(marked)
    assert stream is not None
    moved = marked.rename(marked.with_name("elsewhere"))
    assert own_stream(moved) == stream


def test_a_copy_on_the_same_disk_begins_a_new_stream_and_the_original_goes_on(
    marked: Path, tmp_path: Path
):
    stream = own_stream(marked)
    copy = Path(shutil.copytree(marked, tmp_path / "copy"))
    assert own_stream(copy) is None
    write(copy, "جديد")
    assert own_stream(copy) not in (None, stream)
    assert own_stream(marked) == stream


def test_a_disk_in_another_machine_begins_a_new_stream_once(
    marked: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(machine_mark, "machine_id", lambda: "another")
    assert own_stream(marked) is None
    write(marked, "جديد")
    stream = own_stream(marked)
    assert stream is not None
    write(marked, "أجد")
    assert own_stream(marked) == stream


def test_the_mark_names_no_machine(marked: Path):
    opened = open_home(marked)
    with opened.reading() as session:
        mark = session.get_one(Setting, MARK).value
    opened.close()
    assert MACHINE not in mark
    assert str(opened.database.stat().st_ino) != mark.partition(":")[2]
    (marked / "mahdar.lock").unlink()
    open_home(marked).close()
    assert MACHINE.encode() not in opened.database.read_bytes()


def test_a_mark_that_nobody_can_read_is_a_copy(marked: Path):
    opened = open_home(marked)
    with opened.unit_of_work() as work:
        work.session.get_one(Setting, MARK).value = "spoilt"
        work.commit()
    opened.close()
    assert own_stream(marked) is None


def test_what_was_being_typed_goes_with_the_copy(marked: Path, tmp_path: Path):
    """A disk image made in the middle of a word: over there the same changeset goes on."""
    write(marked, "نصف", burst="one spell")
    copy = Path(shutil.copytree(marked, tmp_path / "copy"))
    write(marked, "نصف كلمة", burst="one spell")
    opened = open_home(copy)
    there = changesets(opened)
    assert check_home(opened) == []
    with opened.reading() as session:
        names = session.scalars(select(Organization.licence_number)).all()
    opened.close()
    assert "نصف" in names
    opened = open_home(marked)
    here = changesets(opened)
    opened.close()
    assert [c.seq for c in here] == [1, 2]
    assert there[0] == here[0]
    assert (there[1].stream != here[1].stream, there[1].seq) == (True, 1)
    assert [(d.stream, d.seq) for d in there[1].dependencies] == [(here[0].stream, 1)]


def test_what_was_being_typed_first_of_all_goes_with_the_copy(tmp_path: Path):
    opened = open_home(tmp_path / "home", create=True)
    with opened.unit_of_work(burst="one spell") as work:
        work.session.add(Organization(licence_number="أول"))
        work.commit()
    opened.close()
    open_home(tmp_path / "home").close()
    copy = Path(shutil.copytree(tmp_path / "home", tmp_path / "copy"))
    assert own_stream(copy) not in (None, own_stream(tmp_path / "home"))
    opened = open_home(copy)
    [only] = changesets(opened)
    opened.close()
    assert (only.seq, only.prev, only.dependencies) == (1, bytes(32), [])
