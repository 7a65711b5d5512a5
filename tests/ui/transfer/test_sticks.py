"""Which disks are sticks, what lies on them, and how the system lets go of one."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from desktop.language.errors import WorldError
from desktop.ui.transfer.eject import eject, way_to_eject
from desktop.ui.transfer.sticks import Stick, look_for_sticks


@dataclass
class FakeVolume:
    """A mounted disk as the system describes it."""

    root: str
    kind: str = "vfat"
    read_only: bool = False
    ready: bool = True
    label: str = ""

    def rootPath(self) -> str:
        return self.root

    def displayName(self) -> str:
        return self.label or self.root

    def bytesAvailable(self) -> int:
        return 12_400_000_000

    def isReady(self) -> bool:
        return self.ready

    def isReadOnly(self) -> bool:
        return self.read_only

    def isRoot(self) -> bool:
        return self.root == "/"

    def fileSystemType(self) -> QByteArray:
        return QByteArray(self.kind.encode())

    def device(self) -> QByteArray:
        return QByteArray(b"/dev/sdb1")


posix_only = pytest.mark.skipif(sys.platform == "win32", reason="drives have letters there")


@posix_only
def test_disks_that_are_carried_are_found_and_no_others(tmp_path: Path):
    volumes = [
        FakeVolume("/", "ext4"),
        FakeVolume("/boot/efi", "vfat"),
        FakeVolume("/home", "ext4"),
        FakeVolume(str(tmp_path / "KINGSTON"), "exfat"),
        FakeVolume("/media/rapporteur/1A2B-3C4D", "ext4", label="الأرشيف"),
        FakeVolume(str(tmp_path / "locked"), "vfat", read_only=True),
        FakeVolume(str(tmp_path / "gone"), "vfat", ready=False),
    ]
    found = look_for_sticks(lambda: volumes)
    assert [stick.name for stick in found.sticks] == ["KINGSTON", "الأرشيف"]
    assert found.locked == ("locked",)
    assert found.sticks[0].device == "/dev/sdb1"


@posix_only
def test_bundles_lie_at_the_top_newest_first_also_on_a_locked_stick(tmp_path: Path):
    for place, name in enumerate(["old.mahdar", "new.MAHDAR", ".half.mahdar.part", "note.txt"]):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (place, place))
    (tmp_path / ".hidden.mahdar").write_bytes(b"x")
    (tmp_path / "folder.mahdar").mkdir()
    found = look_for_sticks(lambda: [FakeVolume(str(tmp_path), read_only=True)])
    assert found.sticks == ()
    assert [bundle.path.name for bundle in found.bundles] == ["new.MAHDAR", "old.mahdar"]


@pytest.mark.parametrize(
    ("platform", "tools", "stick", "begins"),
    [
        ("linux", {"gio", "udisksctl"}, Stick(Path("/m"), "K", 1, "/dev/sdb1"), ("gio", "mount")),
        ("linux", {"udisksctl"}, Stick(Path("/m"), "K", 1, "/dev/sdb1"), ("udisksctl", "unmount")),
        ("linux", {"udisksctl"}, Stick(Path("/m"), "K", 1), None),
        ("linux", set(), Stick(Path("/m"), "K", 1, "/dev/sdb1"), None),
        ("darwin", set(), Stick(Path("/Volumes/K"), "K", 1), ("diskutil", "eject")),
        ("win32", set(), Stick(Path("E:"), "K", 1), ("powershell",)),
        ("win32", set(), Stick(Path("C:folder'x"), "K", 1), None),
    ],
)
def test_the_way_to_eject(platform, tools, stick, begins):
    command = way_to_eject(stick, platform, lambda name: name if name in tools else None)
    assert (command and command[: len(begins or ())]) == begins


def test_a_stick_that_is_not_let_go_of_is_told():
    stick = Stick(Path("/m"), "KINGSTON", 1)
    eject([sys.executable, "-c", "pass"], stick)
    for command in ([sys.executable, "-c", "raise SystemExit(1)"], ["/no/such/program"]):
        with pytest.raises(WorldError) as told:
            eject(command, stick)
        assert "KINGSTON" in told.value.sentence("en")
