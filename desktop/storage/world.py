"""What the world does to a database, told in words: disk full, file locked, stick pulled."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from desktop.language.errors import WorldError

_BY_MESSAGE = {
    "database or disk is full": "storage.disk_full",
    "database is locked": "storage.locked",
    "attempt to write a readonly database": "storage.read_only",
    "disk i/o error": "storage.disk_error",
    "unable to open database file": "storage.cannot_open",
    "file is not a database": "storage.not_a_database",
    "database disk image is malformed": "storage.damaged",
}
_BY_ERRNO = {
    errno.ENOSPC: "storage.disk_full",
    errno.EDQUOT: "storage.disk_full",
    errno.EROFS: "storage.read_only",
    errno.EACCES: "storage.no_permission",
    errno.EPERM: "storage.no_permission",
    errno.EIO: "storage.disk_error",
}


def as_world_error(error: BaseException) -> WorldError | None:
    """Return what to tell the person about ``error``, or ``None`` if it is a fault of ours."""
    if isinstance(error, DBAPIError):
        message = str(error.orig).lower()
        for part, code in _BY_MESSAGE.items():
            if part in message:
                return WorldError(code)
        return None
    if isinstance(error, OSError) and not isinstance(error, sqlite3.Error):
        code = _BY_ERRNO.get(error.errno or 0)
        return WorldError(code) if code else None
    return None


@contextmanager
def world_errors() -> Iterator[None]:
    """Turn errors of the world inside the block into :class:`WorldError`."""
    try:
        yield
    except (DBAPIError, OSError) as error:
        told = as_world_error(error)
        if told is None:
            raise
        raise told from error
