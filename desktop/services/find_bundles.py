"""The bundle files that lie at the top of a folder, such as a stick."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

BUNDLE_SUFFIX = ".mahdar"


@dataclass(frozen=True, slots=True)
class FoundBundle:
    """A bundle file, by its name; nobody looked into it yet."""

    path: Path
    size: int
    written_at: datetime


def find_bundles(folder: Path) -> list[FoundBundle]:
    """Return the bundle files in ``folder``, the one that was written last first.

    Raises:
        OSError: the folder is not there, cannot be read, or was pulled out.
    """
    with os.scandir(folder) as entries:
        found = [_found(entry) for entry in entries if _is_bundle(entry)]
    return sorted(found, key=newest_last, reverse=True)


def newest_last(bundle: FoundBundle) -> tuple[datetime, str]:
    """Return what bundles are sorted by."""
    return bundle.written_at, bundle.path.name


def _is_bundle(entry: "os.DirEntry[str]") -> bool:
    hidden = entry.name.startswith(".")
    return entry.name.lower().endswith(BUNDLE_SUFFIX) and not hidden and entry.is_file()


def _found(entry: "os.DirEntry[str]") -> FoundBundle:
    facts = entry.stat()
    return FoundBundle(Path(entry.path), facts.st_size, datetime.fromtimestamp(facts.st_mtime, UTC))
