"""Which attached files are missing here, and which bytes in the store nothing names any more."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.attachment import Attachment
from desktop.models.log import ParkedSegment
from desktop.storage.attachment_store import stored_names
from desktop.storage.home import Home
from desktop.storage.queries.attachments import NamedFile, missing_files
from desktop.storage.unit_of_work import WITH_REMOVED
from desktop.storage.world import world_errors

__all__ = [
    "NamedFile",
    "UnnamedFile",
    "drop_unnamed_files",
    "list_missing_files",
    "list_unnamed_files",
    "named_among",
]

SETTLED_AFTER = 24 * 3600.0
"""Seconds: a younger file may belong to a record that is being typed, or to a step back in it."""


@dataclass(frozen=True, slots=True)
class UnnamedFile:
    """A file of the store that no record names; ``size`` in bytes."""

    sha256: str
    size: int


def list_missing_files(home: Home) -> list[NamedFile]:
    """Return what records name and the store lacks: it has not arrived, or it was lost."""
    with home.reading() as session:
        return missing_files(home, session)


def list_unnamed_files(home: Home) -> list[UnnamedFile]:
    """Return the files of the store that no record names, and none did for a day.

    Named is also what a removed record names, since its removal may be undone, here or elsewhere,
    and what a change names that came and still waits for others.

    Raises:
        WorldError: the disk cannot be read.
    """
    now = home.clock().timestamp()
    with home.reading() as session, world_errors():
        about = {name: (home.attachments / name).stat() for name in stored_names(home)}
        old = [name for name, told in about.items() if now - told.st_mtime > SETTLED_AFTER]
        named = named_among(session, old)
    return [UnnamedFile(name, about[name].st_size) for name in old if name not in named]


def drop_unnamed_files(home: Home) -> list[UnnamedFile]:
    """Delete what :func:`list_unnamed_files` lists, and return it.

    Only ever done because a person said so: an import may bring the record after the bytes.

    Raises:
        WorldError: the disk is in the way.
    """
    unnamed = list_unnamed_files(home)
    with world_errors(home.folder):
        for file in unnamed:
            (home.attachments / file.sha256).unlink(missing_ok=True)
    return unnamed


def named_among(session: Session, files: Collection[str]) -> set[str]:
    """Return which of these hashes a record names, a removed or a waiting one included."""
    every = session.scalars(select(Attachment.sha256), execution_options=WITH_REMOVED)
    named = set(every).intersection(files)
    return named | _named_by_waiting(session, set(files) - named)


def _named_by_waiting(session: Session, files: set[str]) -> set[str]:
    """Return which of the hashes stand in changes that came and wait for others."""
    if not files:
        return set()
    from desktop.sync.segment_format import bodies_of, decode_segment  # seldom anything waits

    named: set[str] = set()
    for frame in session.scalars(select(ParkedSegment.frame)):
        try:
            bodies = bodies_of(decode_segment(frame))
        except RefusedError:
            return files  # written by a later version: what it names cannot be known
        named |= {one for one in files if any(one.encode("ascii") in body for body in bodies)}
    return named
