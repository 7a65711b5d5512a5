"""What the world does to a database, told in words: disk full, file locked, stick pulled.

SQLite's result codes: https://www.sqlite.org/rescode.html
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop.language.errors import WorldError

_BY_RESULT = {
    # Extended codes first: the shared memory beside the database has no room to grow.
    "SQLITE_IOERR_SHMSIZE": "storage.disk_full",
    "SQLITE_FULL": "storage.disk_full",
    "SQLITE_BUSY": "storage.locked",
    "SQLITE_LOCKED": "storage.locked",
    "SQLITE_READONLY": "storage.read_only",
    "SQLITE_PERM": "storage.no_permission",
    "SQLITE_IOERR": "storage.disk_error",
    "SQLITE_CANTOPEN": "storage.cannot_open",
    "SQLITE_NOTADB": "storage.not_a_database",
    "SQLITE_CORRUPT": "storage.damaged",
}
_BY_ERRNO = {
    errno.ENOSPC: "storage.disk_full",
    errno.EDQUOT: "storage.disk_full",
    errno.EFBIG: "storage.file_too_large",
    errno.EROFS: "storage.read_only",
    errno.EACCES: "storage.no_permission",
    errno.EPERM: "storage.no_permission",
    errno.EBUSY: "storage.locked",
    errno.EIO: "storage.disk_error",
    errno.ENODEV: "storage.disk_gone",
    errno.ENXIO: "storage.disk_gone",
    errno.ENOENT: "storage.not_found",
    errno.ENOTDIR: "storage.not_found",
    errno.EISDIR: "storage.not_found",
    errno.ENAMETOOLONG: "storage.not_found",
}


def as_world_error(error: BaseException) -> WorldError | None:
    """Return what to tell the person about ``error``, or ``None`` if it is a fault of ours."""
    code = None
    if isinstance(error, DBAPIError):
        code = _code_of_result(error.orig)
    elif isinstance(error, dbapi2.Error):
        code = _code_of_result(error)
    elif isinstance(error, OSError):
        code = _BY_ERRNO.get(error.errno or 0)
    return None if code is None else WorldError(code)


def _code_of_result(error: BaseException | None) -> str | None:
    result = getattr(error, "sqlite_errorname", "")
    return next((code for name, code in _BY_RESULT.items() if result.startswith(name)), None)


@contextmanager
def world_errors() -> Iterator[None]:
    """Turn errors of the world inside the block into :class:`WorldError`."""
    try:
        yield
    except (DBAPIError, dbapi2.Error, OSError) as error:
        told = as_world_error(error)
        if told is None:
            raise
        raise told from error
