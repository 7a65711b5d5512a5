"""What lost sticks and power cuts leave behind is swept up; what is still wanted never is."""

import hashlib
import json
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.cli.entry import main
from desktop.language.errors import RefusedError
from desktop.models.log import Segment
from desktop.models.record_form import AttachmentForm
from desktop.services.attach_file import attach_file
from desktop.services.catch_up_home import open_caught_up
from desktop.services.open_attachment import open_copy
from desktop.services.tidy_home import WAITS_FOR, find_leftovers, tidy_home
from desktop.storage.attachment_intake import AttachmentIntake
from desktop.storage.attachment_pieces import all_pieces
from desktop.storage.attachment_store import store_file
from desktop.storage.home import Home
from desktop.storage.leftovers import HALF_WRITTEN_FOR, OPENED_FOR, left_behind
from desktop.sync.parking import GAP, park
from desktop.sync.segment_format import decode_segment
from tests.helpers.homes import bare_home
from tests.services.ages import made
from tests.sync.desks import MOMENT, Desk, desk_databases, desks

__all__ = ["desk_databases", "desks"]

WANTED, UNKNOWN = (hashlib.sha256(one).hexdigest() for one in (b"wanted", b"unknown"))
SIZE = 12 * 1024 * 1024


@pytest.fixture
def desk(desks: list[Desk]) -> Desk:
    return desks[0]


def kept(home: Home, folder: Path, content: bytes) -> str:
    """Put a file into the store; return its hash."""
    path = folder / "source"
    path.write_bytes(content)
    return store_file(home, path).sha256


def piece(home: Home, sha256: str, seconds_ago: float) -> Path:
    """Let the first of three chunks have come so long ago."""
    AttachmentIntake(home).take(sha256, SIZE, 0, 3, b"piece")
    [folder] = [one.folder for one in all_pieces(home) if one.sha256 == sha256]
    made(folder / "0", seconds_ago)
    return folder


def test_half_written_files_go_once_nobody_can_be_writing_them(tmp_path: Path):
    home = bare_home(tmp_path)
    folder = piece(home, WANTED, 0)
    home.staging.mkdir()
    old, young = HALF_WRITTEN_FOR + 1, HALF_WRITTEN_FOR - 1
    gone = [home.staging / "a.part", folder / ".1.ab.part", home.attachments / ".b.part"]
    kept = [home.staging / "c.part", folder / ".2.ab.part"]
    for paths, age in ((gone, old), (kept, young)):
        for path in paths:
            path.write_bytes(b"half")
            made(path, age)
    assert left_behind(home, everywhere=True) == sorted(gone)
    tidied = tidy_home(home)
    assert (tidied.files, tidied.size) == (3, 12)
    assert not any(path.exists() for path in gone)
    assert all(path.exists() for path in kept)


def test_pieces_go_that_nothing_asked_for_in_a_long_time(desk: Desk):
    desk.add(attachments=[{"name": "a", "sha256": WANTED, "size": SIZE}])
    late = piece(desk.home, UNKNOWN, WAITS_FOR - 1)
    wanted = piece(desk.home, WANTED, 10 * WAITS_FOR)
    tidy_home(desk.home)
    assert late.exists()  # its record may still be on its way
    made(late / "0", WAITS_FOR + 1)
    assert [one.sha256 for one in find_leftovers(desk.home).pieces] == [UNKNOWN]
    assert tidy_home(desk.home).size == len(b"piece")
    assert (late.exists(), wanted.exists()) == (False, True)


def test_pieces_and_files_that_a_waiting_change_names_stay(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    hasaka.add(attachments=[{"name": "a", "sha256": WANTED, "size": SIZE}])
    hasaka.send(qamishli)
    with hasaka.home.reading() as session:
        *_, sealed = session.scalars(select(Segment.body)).all()
    folder = piece(qamishli.home, WANTED, 10 * WAITS_FOR)
    stored = qamishli.home.attachments / WANTED
    assert [one.sha256 for one in find_leftovers(qamishli.home).pieces] == [WANTED]
    with qamishli.home.unit_of_work() as work:
        park(work.session, decode_segment(sealed), sealed, GAP, MOMENT)
        work.commit()
    assert find_leftovers(qamishli.home).pieces == ()
    tidy_home(qamishli.home)
    assert folder.exists()
    stored.write_bytes(b"wanted")
    made(stored, WAITS_FOR)
    assert find_leftovers(qamishli.home).unnamed == ()


def test_pieces_of_a_file_that_came_whole_by_another_way_go(desk: Desk, tmp_path: Path):
    meeting = desk.add()
    path = tmp_path / "plan"
    path.write_bytes(b"wanted")
    folder = piece(desk.home, WANTED, HALF_WRITTEN_FOR + 1)
    attach_file(desk.home, meeting, path)
    tidy_home(desk.home)
    assert not folder.exists()


def test_it_is_swept_when_the_home_is_opened(desk: Desk):
    half = desk.home.staging / "a.part"
    desk.home.staging.mkdir(exist_ok=True)
    half.write_bytes(b"half")
    made(half, HALF_WRITTEN_FOR + 1)
    desk.home.close()
    open_caught_up(desk.home.folder).close()
    assert not half.exists()


def test_a_copy_to_be_read_is_read_only_named_safely_and_goes_the_next_day(tmp_path: Path):
    home = bare_home(tmp_path)
    sha256 = kept(home, tmp_path, b"%PDF-1.7")
    sent = AttachmentForm(name="../../\u202efdp.خطة.PDF", sha256=sha256, size=8)
    copy = open_copy(home, sent)
    assert copy.parent.parent == home.folder / "opened"
    assert copy.name == "_fdp.خطة.PDF"
    assert copy.read_bytes() == b"%PDF-1.7"
    assert copy.stat().st_mode & 0o777 == 0o400
    made(copy, OPENED_FOR - 1)
    tidy_home(home)
    assert copy.exists()
    made(copy, OPENED_FOR + 1)
    tidy_home(home)
    assert not copy.parent.exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.exe", b"plan"),
        ("plan.pdf.desktop", b"plan"),
        ("plan.html", b"plan"),
        ("plan", b"plan"),
        ("plan.docm", b"plan"),
        ("plan.pdf", b"MZ\x90\x00"),
        ("plan.txt", b"#!/bin/sh"),
        ("plan.jpg", b"\x7fELF"),
    ],
)
def test_what_may_be_a_program_is_not_opened(tmp_path: Path, name: str, content: bytes):
    home = bare_home(tmp_path)
    sha256 = kept(home, tmp_path, content)
    with pytest.raises(RefusedError) as caught:
        open_copy(home, AttachmentForm(name=name, sha256=sha256, size=len(content)))
    assert caught.value.code == "attachment.program"
    assert not home.opened.exists()


def test_a_copy_that_cannot_be_made_leaves_nothing(tmp_path: Path):
    home = bare_home(tmp_path)
    with pytest.raises(RefusedError) as caught:
        open_copy(home, AttachmentForm(name="a.pdf", sha256=WANTED, size=1))
    assert caught.value.code == "attachment.missing"
    assert list(home.opened.iterdir()) == []


def test_check_reports_and_tidy_deletes(desk: Desk, capsys: pytest.CaptureFixture[str]):
    def run(*arguments: str) -> tuple[int, str]:
        code = main(["--home", str(desk.home.folder), "--lang", "en", *arguments])
        return code, capsys.readouterr().out

    long_ago = 200 * 24 * 3600  # the command line tells the time of today
    stored = desk.home.attachments / WANTED
    desk.home.attachments.mkdir()
    stored.write_bytes(b"wanted")
    (desk.home.attachments / ".b.part").write_bytes(b"half")
    for path in (stored, desk.home.attachments / ".b.part"):
        made(path, long_ago)
    code, told = run("check", "--json")
    assert code == 0
    found = json.loads(told)
    assert found["unnamed_files"] == [{"sha256": WANTED, "size": 6}]
    assert found["half_written"] == [".b.part"]
    assert "mahdar tidy --unnamed" in run("check")[1]
    assert run("tidy")[1] == "Tidied up: 1 files, 4 bytes.\n"
    assert stored.exists()
    assert json.loads(run("tidy", "--unnamed", "--json")[1])["unnamed"] == [WANTED]
    assert not stored.exists()
