"""The bytes of attached files: a folder of the home in which each file is named by its SHA-256.

A file takes its name only when all of it is on the disk and its hash was compared. The names come
from hashes alone, never from what a record calls a file: records come from other offices too.
"""

import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.storage.home import Home
from desktop.storage.world import world_errors

LARGEST_ATTACHMENT = 2 * 1024**3
"""The most bytes that one attached file may have."""

INCOMING = "incoming"
"""The folder within the store for chunks of files that are not whole yet."""

PART_ENDING = ".part"
"""How the name of a file ends that is still being written."""

_STEP = 1 << 20
DIGEST = re.compile(r"[0-9a-f]{64}")
"""How a file of the store is called."""


class StoredFile(NamedTuple):
    """What the store took in: the hexadecimal SHA-256 and the bytes counted."""

    sha256: str
    size: int


def stored_path(home: Home, sha256: str) -> Path | None:
    """Return where the bytes lie; ``None`` if they are not here, or this is no hash at all."""
    if not DIGEST.fullmatch(sha256):
        return None
    path = home.attachments / sha256
    return path if path.is_file() else None


def is_whole(home: Home, sha256: str) -> bool:
    """Tell whether the bytes are here and are what their name says.

    Raises:
        WorldError: the disk cannot be read.
    """
    path = stored_path(home, sha256)
    if path is None:
        return False
    with world_errors(), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256


def store_file(home: Home, source: Path, progress: Progress = NO_PROGRESS) -> StoredFile:
    """Take a copy of ``source`` into the store.

    Raises:
        RefusedError: ``file.missing``; ``attachment.not_a_file``, ``attachment.unreadable``,
            ``attachment.too_large``, ``attachment.empty``.
        WorldError: no room, the stick was pulled; nothing is left behind.
        CancelledError: the person cancelled; nothing is left behind.
    """
    with world_errors(home.folder), _open_source(source) as file:
        size = os.fstat(file.fileno()).st_size
        refuse_size(source.name, size)
        with new_file(home) as (writing, finish):
            copied = _copy(file, writing, size, progress, source.name)
            finish(copied.sha256)
    return copied


def _open_source(source: Path) -> BinaryIO:
    try:
        if source.exists() and not source.is_file():
            raise RefusedError("attachment.not_a_file", name=source.name)
        return source.open("rb")
    except FileNotFoundError as error:
        raise RefusedError("file.missing", name=source.name) from error
    except PermissionError as error:
        raise RefusedError("attachment.unreadable", name=source.name) from error


def refuse_size(name: str, size: int) -> None:
    """Refuse what is too large to be carried between offices, and what holds nothing.

    Raises:
        RefusedError: ``attachment.too_large`` or ``attachment.empty``.
    """
    if size > LARGEST_ATTACHMENT:
        raise RefusedError("attachment.too_large", name=name, limit=LARGEST_ATTACHMENT >> 20)
    if size == 0:
        raise RefusedError("attachment.empty", name=name)


def copy_out(home: Home, sha256: str, target: Path, progress: Progress = NO_PROGRESS) -> None:
    """Write the bytes to ``target``, which is replaced only once they are whole and compared.

    Raises:
        RefusedError: ``attachment.missing``: the bytes have not arrived; ``attachment.damaged``.
        WorldError: no room, the stick was pulled; what stood at ``target`` still stands.
        CancelledError: the person cancelled.
    """
    path = stored_path(home, sha256)
    if path is None:
        raise RefusedError("attachment.missing", name=target.name)
    copy_checked(path, sha256, target, progress)


def copy_checked(path: Path, sha256: str, target: Path, progress: Progress = NO_PROGRESS) -> None:
    """Copy a file whose hash is known; a copy that differs never takes its name.

    Raises:
        RefusedError: ``attachment.damaged``.
        WorldError: the disk is in the way.
        CancelledError: the person cancelled.
    """
    beside = target.with_name(f".{secrets.token_hex(8)}{PART_ENDING}")
    with world_errors(target.parent):
        try:
            with path.open("rb") as file, _private(beside) as writing:
                size = os.fstat(file.fileno()).st_size
                copied = _copy(file, writing, size, progress, target.name)
                os.fsync(writing.fileno())
            if copied.sha256 != sha256:
                raise RefusedError("attachment.damaged", name=target.name)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)


@contextmanager
def new_file(home: Home) -> Iterator[tuple[BinaryIO, "_Finish"]]:
    """Give a private file to write to, and what gives it its name; without that it goes away."""
    for folder in (home.attachments, home.staging):
        folder.mkdir(mode=0o700, exist_ok=True)
    beside = home.staging / f"{secrets.token_hex(8)}{PART_ENDING}"
    try:
        with _private(beside) as writing:
            finish = _Finish()
            yield writing, finish
            writing.flush()
            os.fsync(writing.fileno())
        if finish.sha256 is not None:
            beside.replace(home.attachments / finish.sha256)
            _sync_folder(home.attachments)
    finally:
        beside.unlink(missing_ok=True)


class _Finish:
    """Notes under which hash the new file is to be kept."""

    def __init__(self) -> None:
        self.sha256: str | None = None

    def __call__(self, sha256: str) -> None:
        self.sha256 = sha256


def stored_names(home: Home) -> list[str]:
    """Return the hashes of all files in the store, those that no record names among them."""
    if not home.attachments.is_dir():
        return []
    return sorted(path.name for path in home.attachments.iterdir() if DIGEST.fullmatch(path.name))


def _copy(
    source: BinaryIO, writing: BinaryIO, total: int, progress: Progress, name: str
) -> StoredFile:
    digest, size = hashlib.sha256(), 0
    while step := source.read(_STEP):
        size += len(step)
        refuse_size(name, size)  # it may grow while it is read
        digest.update(step)
        writing.write(step)
        progress.report(size, max(size, total))
        progress.raise_if_cancelled()
    writing.flush()
    return StoredFile(digest.hexdigest(), size)


def _private(path: Path) -> BinaryIO:
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "w+b")


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder; its rename is durable without this.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
