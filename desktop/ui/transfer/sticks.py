"""The USB sticks that are plugged in, and the bundles that lie on them.

May wait for a slow stick: call it away from the main thread.
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QStorageInfo

BUNDLE_SUFFIX = ".mahdar"
STICK_FILE_SYSTEMS = frozenset({"vfat", "fat", "fat32", "msdos", "exfat", "fuseblk"})
MOUNTED_BY_HAND = ("/media/", "/run/media/")
MOST_FILES = 30
_DRIVE_REMOVABLE = 2  # GetDriveTypeW


@dataclass(frozen=True, slots=True)
class Stick:
    """A disk that can be carried away: where it is, what it is called, bytes still free."""

    root: Path
    name: str
    free: int


@dataclass(frozen=True, slots=True)
class FoundBundle:
    """A bundle file on a stick."""

    path: Path
    size: int
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Plugged:
    """What is plugged in now."""

    sticks: tuple[Stick, ...] = ()
    bundles: tuple[FoundBundle, ...] = ()


def look_for_sticks() -> Plugged:
    """Return the sticks that can be written and the bundles at their top, newest first."""
    sticks = tuple(
        Stick(Path(volume.rootPath()), volume.displayName(), volume.bytesAvailable())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isReady() and not volume.isReadOnly() and _is_carried(volume)
    )
    return Plugged(sticks, bundles_on([stick.root for stick in sticks]))


def bundles_on(folders: Sequence[Path]) -> tuple[FoundBundle, ...]:
    """Return the bundle files that lie in these folders, newest first."""
    found = []
    for folder in folders:
        try:
            entries = [e for e in os.scandir(folder) if _is_bundle(e)]
            found += [_found(entry) for entry in entries]
        except OSError:
            continue  # pulled out while we looked
    found.sort(key=lambda bundle: bundle.written_at, reverse=True)
    return tuple(found[:MOST_FILES])


def _is_bundle(entry: "os.DirEntry[str]") -> bool:
    hidden = entry.name.startswith(".")
    return entry.name.lower().endswith(BUNDLE_SUFFIX) and not hidden and entry.is_file()


def _found(entry: "os.DirEntry[str]") -> FoundBundle:
    facts = entry.stat()
    return FoundBundle(Path(entry.path), facts.st_size, datetime.fromtimestamp(facts.st_mtime, UTC))


def _is_carried(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOVABLE)
    if volume.isRoot() or root.startswith("/boot"):
        return False
    kind = bytes(volume.fileSystemType().data()).decode("ascii", "replace").lower()
    return root.startswith(MOUNTED_BY_HAND) or kind in STICK_FILE_SYSTEMS
