"""The USB sticks that are plugged in, and the bundles that lie on them.

May wait for a slow stick: call it away from the main thread.
"""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QStorageInfo

from desktop.services.find_bundles import FoundBundle, find_bundles, newest_last

STICK_FILE_SYSTEMS = frozenset({"vfat", "fat", "fat32", "msdos", "exfat", "fuseblk"})
MOUNTED_BY_HAND = ("/media/", "/run/media/", "/Volumes/")
MOST_FILES = 60
_DRIVE_REMOVABLE = 2  # GetDriveTypeW


class Volume(Protocol):
    """What is asked of a mounted disk; ``QStorageInfo`` answers it."""

    def rootPath(self) -> str: ...
    def displayName(self) -> str: ...
    def bytesAvailable(self) -> int: ...
    def isReady(self) -> bool: ...
    def isReadOnly(self) -> bool: ...
    def isRoot(self) -> bool: ...
    def fileSystemType(self) -> QByteArray: ...
    def device(self) -> QByteArray: ...


@dataclass(frozen=True, slots=True)
class Stick:
    """A disk that can be carried away: where it is, what it is called, bytes still free.

    ``device`` is the system's name of it, empty where it has none.
    """

    root: Path
    name: str
    free: int
    device: str = ""


@dataclass(frozen=True, slots=True)
class Plugged:
    """What is plugged in now; ``locked`` has the names of sticks that can only be read."""

    sticks: tuple[Stick, ...] = ()
    bundles: tuple[FoundBundle, ...] = ()
    locked: tuple[str, ...] = ()


def look_for_sticks(
    mounted: Callable[[], Sequence[Volume]] = QStorageInfo.mountedVolumes,
) -> Plugged:
    """Return the sticks that can be written and the bundles at the top of all, newest first.

    From a stick that is write-protected bundles are taken as from any.
    """
    carried = [volume for volume in mounted() if volume.isReady() and _is_carried(volume)]
    sticks = tuple(
        Stick(
            Path(volume.rootPath()),
            _name(volume),
            volume.bytesAvailable(),
            _text(volume.device()),
        )
        for volume in carried
        if not volume.isReadOnly()
    )
    locked = tuple(_name(volume) for volume in carried if volume.isReadOnly())
    return Plugged(sticks, bundles_on([Path(volume.rootPath()) for volume in carried]), locked)


def bundles_on(folders: Sequence[Path]) -> tuple[FoundBundle, ...]:
    """Return the bundle files that lie in these folders, newest first."""
    found: list[FoundBundle] = []
    for folder in folders:
        with suppress(OSError):  # pulled out while we looked
            found += find_bundles(folder)
    found.sort(key=newest_last, reverse=True)
    return tuple(found[:MOST_FILES])


def _name(volume: Volume) -> str:
    """Return the label of a stick; of one without a label, that of the folder where it lies."""
    shown, root = volume.displayName(), Path(volume.rootPath())
    return root.name or shown if shown == volume.rootPath() else shown


def _is_carried(volume: Volume) -> bool:
    root = volume.rootPath()
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOVABLE)
    if volume.isRoot() or root.startswith("/boot"):
        return False
    return (
        root.startswith(MOUNTED_BY_HAND)
        or _text(volume.fileSystemType()).lower() in STICK_FILE_SYSTEMS
    )


def _text(name: QByteArray) -> str:
    return bytes(name.data()).decode("utf-8", "replace")
