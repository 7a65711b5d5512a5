"""Files of a meeting: kept by their hash, given back whole, carried by backups."""

import dataclasses
import errno
import hashlib
import stat
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.language.progress import CancelledError, Progress
from desktop.services.add_meetings import add_meetings
from desktop.services.approve_minutes import approve_minutes
from desktop.services.attach_file import (
    attach_file,
    detach_file,
    free_name,
    plain_name,
    save_attachment,
)
from desktop.services.backup_home import backup_home
from desktop.services.check_home import check_home
from desktop.services.list_attachments import (
    SETTLED_AFTER,
    UnnamedFile,
    drop_unnamed_files,
    list_missing_files,
    list_unnamed_files,
)
from desktop.services.restore_home import restore_home
from desktop.services.show_attachments import show_attachments
from desktop.services.show_meeting import show_meeting
from desktop.storage import attachment_store
from desktop.storage.attachment_intake import AttachmentIntake
from desktop.storage.home import open_home
from tests.services.ages import made
from tests.sync.desks import Desk, desk_databases, desks

__all__ = ["desk_databases", "desks"]

PLAN = bytes(range(256)) * 9000


@pytest.fixture
def desk(desks: list[Desk]) -> Desk:
    return desks[0]


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "خطة العمل.pdf"
    path.write_bytes(PLAN)
    return path


def code_of(caught: pytest.ExceptionInfo[RefusedError]) -> str:
    return caught.value.code


def test_a_file_is_attached_and_comes_back_byte_for_byte(desk: Desk, plan: Path, tmp_path: Path):
    meeting = desk.add()
    attached = attach_file(desk.home, meeting, plan)
    assert attached.form.media_type == "application/pdf"
    assert attached.form.sha256 == hashlib.sha256(PLAN).hexdigest()
    [stored] = desk.home.attachments.iterdir()
    assert stat.S_IMODE(stored.stat().st_mode) == 0o600
    assert attach_file(desk.home, meeting, plan).changed is None
    [form] = show_meeting(desk.home, meeting).attachments
    assert (form.name, form.size) == ("خطة العمل.pdf", len(PLAN))
    save_attachment(desk.home, meeting, form.name, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == PLAN
    desk.refuse_faults()


def test_what_is_taken_off_keeps_its_bytes_until_a_person_drops_what_nothing_names(
    desk: Desk, plan: Path
):
    meeting = desk.add()
    name = attach_file(desk.home, meeting, plan).form.name
    detach_file(desk.home, meeting, name)
    assert not show_meeting(desk.home, meeting).attachments
    unnamed = attachment_store.store_file(desk.home, _file(plan.with_name("x"), b"x"))
    assert list_unnamed_files(desk.home) == []  # a step back in the editor may still want it
    for name in attachment_store.stored_names(desk.home):
        made(desk.home.attachments / name, SETTLED_AFTER + 1)
    assert list_unnamed_files(desk.home) == [UnnamedFile(unnamed.sha256, 1)]
    assert drop_unnamed_files(desk.home) == [UnnamedFile(unnamed.sha256, 1)]
    assert len(attachment_store.stored_names(desk.home)) == 1


def test_refusals_change_nothing(
    desk: Desk, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    meeting = desk.add()
    before = desk.everything()
    for source, code in (
        (tmp_path / "none", "file.missing"),
        (_file(tmp_path / "empty", b""), "attachment.empty"),
        (tmp_path, "attachment.not_a_file"),
    ):
        with pytest.raises(RefusedError) as caught:
            attach_file(desk.home, meeting, source)
        assert code_of(caught) == code
    monkeypatch.setattr(attachment_store, "LARGEST_ATTACHMENT", len(PLAN) - 1)
    with pytest.raises(RefusedError) as caught:
        attach_file(desk.home, meeting, plan)
    assert code_of(caught) == "attachment.too_large"
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", _refuse)
        with pytest.raises(RefusedError) as caught:
            attach_file(desk.home, meeting, plan)
    assert code_of(caught) == "attachment.unreadable"
    with pytest.raises(RefusedError) as caught:
        save_attachment(desk.home, meeting, "none", tmp_path / "out")
    assert code_of(caught) == "attachment.unknown"
    assert desk.everything() == before
    assert attachment_store.stored_names(desk.home) == []


def test_cancelling_leaves_nothing_behind(desk: Desk, plan: Path):
    class Stop(Progress):
        def raise_if_cancelled(self) -> None:
            raise CancelledError

    meeting = desk.add()
    with pytest.raises(CancelledError):
        attach_file(desk.home, meeting, plan, Stop())
    assert list(desk.home.attachments.iterdir()) == []


def test_approved_minutes_take_no_file(desk: Desk, plan: Path):
    organizer = {"organization": "البلدية", "role": "lead"}
    meeting = desk.add(
        organizers=[organizer], attendance=[{"person": {"name": "أحمد"}, "presence": "present"}]
    )
    attach_file(desk.home, meeting, plan)
    approve_minutes(desk.home, meeting)
    with pytest.raises(RefusedError) as caught:
        attach_file(desk.home, meeting, _file(plan.with_name("more"), b"more"))
    assert code_of(caught) == "meeting.locked"
    with pytest.raises(RefusedError) as caught:
        detach_file(desk.home, meeting, plan.name)
    assert code_of(caught) == "meeting.locked"


def test_a_damaged_file_is_named_and_never_given_out(desk: Desk, plan: Path, tmp_path: Path):
    meeting = desk.add()
    form = attach_file(desk.home, meeting, plan).form
    stored = desk.home.attachments / form.sha256
    stored.write_bytes(PLAN[:-1] + b"?")
    assert [finding.code for finding in check_home(desk.home)] == ["check.attachment_damaged"]
    target = _file(tmp_path / "out", b"before")
    with pytest.raises(RefusedError) as caught:
        save_attachment(desk.home, meeting, form.name, target)
    assert code_of(caught) == "attachment.damaged"
    assert target.read_bytes() == b"before"
    stored.unlink()
    assert [one.name for one in list_missing_files(desk.home)] == [form.name]
    with pytest.raises(RefusedError) as caught:
        save_attachment(desk.home, meeting, form.sha256, target)
    assert code_of(caught) == "attachment.missing"
    # The right bytes mend it.
    attach_file(desk.home, meeting, plan)
    assert list_missing_files(desk.home) == []
    desk.refuse_faults()


def test_a_hash_that_is_a_path_reaches_no_file(desk: Desk, tmp_path: Path):
    meeting = desk.add(attachments=[{"name": "a", "sha256": "0" * 64, "size": 1}])
    form = show_meeting(desk.home, meeting).attachments[0]
    [row] = list_missing_files(desk.home)
    desk.edit(row.id, "attachment", sha256="../mahdar.db", name="../../a")
    with pytest.raises(RefusedError) as caught:
        save_attachment(desk.home, meeting, "../../a", tmp_path / "out")
    assert code_of(caught) == "attachment.missing"
    assert form.name == "a"
    assert check_home(desk.home) == []


def test_a_backup_carries_files_and_leaves_out_damaged_ones(desk: Desk, plan: Path, tmp_path: Path):
    meeting = desk.add()
    form = attach_file(desk.home, meeting, plan).form
    other = attach_file(desk.home, meeting, _file(plan.with_name("b"), b"b")).form
    target = tmp_path / "copy.db"
    assert backup_home(desk.home, target).files == 2
    add_meetings(desk.home, [])
    (tmp_path / "copy.db.attachments" / other.sha256).write_bytes(b"c")
    new = tmp_path / "elsewhere"
    restore_home(target, new)
    home = open_home(new)
    try:
        assert attachment_store.is_whole(home, form.sha256)
        assert [one.sha256 for one in list_missing_files(home)] == [other.sha256]
    finally:
        home.close()


@given(st.text(max_size=300))
def test_no_name_of_a_record_leads_out_of_a_folder(name: str):
    offered = plain_name(name)
    assert Path("folder", offered).parent == Path("folder")
    assert offered not in ("", ".", "..")
    assert not set(offered) & set('/\\<>:"|?*\0')
    assert len(offered.encode("utf-8")) <= 255


@pytest.mark.parametrize("name", ["CON", "nul.pdf", "com1.txt", "lpt9 .doc"])
def test_a_name_that_windows_takes_for_a_device_is_none(name: str):
    assert plain_name(name) == f"_{name}"


@given(st.lists(st.sampled_from(["a.pdf", "a (2).pdf", "b"]), max_size=4))
def test_a_free_name_is_free(taken: list[str]):
    assert free_name("a.pdf", taken) not in taken


def _file(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _refuse(_path: Path, _mode: str) -> None:
    raise PermissionError(errno.EACCES, "as for a file of another user")


def test_who_added_a_file_and_how_much_of_it_came(desks: list[Desk], plan: Path):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add()
    form = attach_file(hasaka.home, meeting, plan).form
    unsaved = msgspec.structs.replace(form, sha256="0" * 64)
    here = show_attachments(hasaka.home, meeting, [form, unsaved])
    assert (here[form.sha256].is_here, here[unsaved.sha256].is_here) == (True, False)
    assert here[unsaved.sha256].added is None
    added = here[form.sha256].added
    assert added is not None
    assert (added.user, added.code, added.is_ours) == ("كاتب حسكة", "حسكة", True)
    qamishli.receive(hasaka.send(qamishli))
    (qamishli.home.attachments / form.sha256).unlink()
    pieces = AttachmentIntake(qamishli.home)
    pieces.take(form.sha256, form.size, 0, 2, PLAN[: form.size // 4])
    there = show_attachments(qamishli.home, meeting, [form])[form.sha256]
    assert (there.is_here, there.share) == (False, 0.25)
    assert there.added == dataclasses.replace(added, is_ours=False)
