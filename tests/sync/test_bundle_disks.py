"""Disks that are full, sticks that are pulled or lie, work that is broken off."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.language.errors import WorldError
from desktop.sync.bundle_format import Frame, write_bundle
from desktop.sync.bundle_format.scratch import Scratch
from tests.sync.offices import (
    FRAMES,
    HASAKA,
    MADE,
    QAMISHLI,
    STATEMENT,
    card_of,
    frames_in,
    opened,
    write,
)

ROOT = Path(__file__).parents[2]
LARGE = [Frame("segment", bytes([number]) * 400_000) for number in range(8)]


class Stick:
    """A file on a stick: fails or garbles after so many bytes."""

    def __init__(self, file, *, room=None, code=errno.ENOSPC, garbles_at=None):
        self.file = file
        self.room = room
        self.code = code
        self.garbles_at = garbles_at
        self.written = 0

    def write(self, data):
        if self.room is not None and self.written + len(data) > self.room:
            self.file.write(data[: self.room - self.written])
            raise OSError(self.code, os.strerror(self.code))
        if self.garbles_at is not None and self.written <= self.garbles_at:
            position = self.garbles_at - self.written
            if position < len(data):
                data = data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :]
        self.written += len(data)
        return self.file.write(data)

    def __getattr__(self, name):
        return getattr(self.file, name)

    def __enter__(self):
        return self

    def __exit__(self, *_exception):
        self.file.close()


@pytest.fixture
def stick(monkeypatch):
    """Put the bundle that is written next on a stick with these faults."""
    real = os.fdopen

    def insert(**faults):
        def fdopen(descriptor, mode, buffering):
            return Stick(real(descriptor, mode, buffering), **faults)

        monkeypatch.setattr(os, "fdopen", fdopen)

    return insert


def refusal_of(path: Path, frames=LARGE) -> WorldError:
    with pytest.raises(WorldError) as refusal:
        write(path, frames)
    assert refusal.value.sentence("ar")
    assert str(path) in refusal.value.sentence("en")
    return refusal.value


@pytest.mark.parametrize("room", [0, 50, 300, 100_000, 3_199_000])
@pytest.mark.parametrize("older", [False, True])
def test_a_full_stick_keeps_what_was_there_and_nothing_else(tmp_path, stick, room, older):
    path = tmp_path / "a.mahdar"
    if older:
        write(path)
    stick(room=room)
    assert refusal_of(path).code == "bundle.disk_full"
    assert list(tmp_path.iterdir()) == ([path] if older else [])
    assert not older or frames_in(path) == list(FRAMES)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.EIO, "bundle.disk_failed"),
        (errno.ENODEV, "bundle.place_missing"),
        (errno.EFBIG, "bundle.disk_refuses_size"),
        (errno.EROFS, "bundle.no_permission"),
    ],
)
def test_each_failure_is_told_by_its_name(tmp_path, stick, code, told):
    stick(room=70_000, code=code)
    assert refusal_of(tmp_path / "a.mahdar").code == told
    assert list(tmp_path.iterdir()) == []


def test_a_failing_flush_is_a_failure(tmp_path, monkeypatch):
    def fsync(_descriptor):
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "fsync", fsync)
    assert refusal_of(tmp_path / "a.mahdar").code == "bundle.disk_full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("position", [0, 44, 200_000])
def test_a_stick_that_garbles_is_found_out(tmp_path, stick, position):
    stick(garbles_at=position)
    assert refusal_of(tmp_path / "a.mahdar").code == "bundle.read_back_differs"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone(tmp_path):
    with pytest.raises(WorldError) as refusal:
        write_bundle_to(tmp_path / "gone" / "a.mahdar", staging=tmp_path)
    assert refusal.value.code == "bundle.place_missing"


def test_a_staging_folder_that_is_gone(tmp_path):
    with pytest.raises(WorldError) as refusal:
        write_bundle_to(tmp_path / "a.mahdar", staging=tmp_path / "gone")
    assert refusal.value.code == "bundle.place_missing"
    assert refusal.value.details == {"place": str(tmp_path / "gone")}
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_at_home_is_not_blamed_on_the_stick(tmp_path, monkeypatch):
    path = tmp_path / "a.mahdar"
    write(path)

    def no_room(_scratch, _data):
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(Scratch, "write", no_room)
    with pytest.raises(WorldError) as refusal:
        opened(path)
    assert refusal.value.code == "bundle.disk_full"
    assert refusal.value.details == {"place": str(tmp_path)}


FULL = """
import resource, sys
from pathlib import Path
from desktop.language.errors import WorldError
from tests.sync.offices import Frame, write
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write(Path(sys.argv[1]), [Frame("segment", bytes(30_000))] * 9)
except WorldError as error:
    print(error.code, error.details["place"])
"""


@pytest.mark.skipif(os.name != "posix", reason="no limit of file sizes there")
def test_a_disk_at_home_that_really_takes_no_more(tmp_path):
    """The system itself refuses in the middle of a write, as a full disk does."""
    command = [sys.executable, "-c", FULL, str(tmp_path / "a.mahdar")]
    result = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert result.stdout.split() == ["bundle.disk_refuses_size", str(tmp_path)]
    assert list(tmp_path.iterdir()) == []


def test_a_stick_pulled_while_reading(tmp_path, monkeypatch):
    path = tmp_path / "a.mahdar"
    write(path, LARGE)
    real = Path.open

    def pulled(self, mode="r", buffering=-1):
        file = real(self, mode, buffering)
        return file if buffering == -1 else Pulled(file)

    monkeypatch.setattr(Path, "open", pulled)
    with pytest.raises(WorldError) as refusal:
        opened(path)
    assert refusal.value.code == "bundle.disk_failed"
    assert refusal.value.details == {"place": str(path)}


class Pulled:
    """A file that can no longer be read after its first 100,000 bytes."""

    def __init__(self, file):
        self.file = file

    def read(self, length):
        if self.file.tell() > 100_000:
            raise OSError(errno.EIO, "gone")
        return self.file.read(length)

    def __enter__(self):
        return self

    def __exit__(self, *_exception):
        self.file.close()


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(WorldError) as refusal:
        opened(tmp_path / "a.mahdar")
    assert refusal.value.code == "bundle.place_missing"


def test_cancelling_leaves_nothing_behind(tmp_path):
    def cancel(done, _total):
        if done > 1_000_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "a.mahdar", LARGE, progress=cancel)
    assert list(tmp_path.iterdir()) == []


def test_frames_that_cannot_be_read_leave_nothing_behind(tmp_path):
    def frames():
        yield LARGE[0]
        raise RuntimeError("the log is damaged")

    with pytest.raises(RuntimeError):
        write(tmp_path / "a.mahdar", frames())
    assert list(tmp_path.iterdir()) == []


def test_what_a_power_cut_left_is_replaced(tmp_path):
    path = tmp_path / "a.mahdar"
    (tmp_path / ".a.mahdar.part").write_bytes(b"half of an earlier attempt")
    write(path)
    assert list(tmp_path.iterdir()) == [path]
    assert frames_in(path) == list(FRAMES)


def write_bundle_to(path: Path, staging: Path) -> None:
    write_bundle(
        path, HASAKA, [card_of(QAMISHLI)], FRAMES, STATEMENT, staging_folder=staging, made=MADE
    )
