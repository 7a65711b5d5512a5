"""What the world does to a database, told in words: disk full, file locked, stick pulled.

SQLite's result codes: https://www.sqlite.org/rescode.html
"""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop.language.errors import WorldError

_DISK_ERROR = "storage.disk_error"
_NO_ROOM = 64 * 1024  # bytes; SQLite needs 32 KiB beside a database to open it
# By message, because the driver gives no result code with the errors of a backup.
_BY_MESSAGE = {
    "database or disk is full": "storage.disk_full",
    "database is locked": "storage.locked",
    "database table is locked": "storage.locked",
    "attempt to write a readonly database": "storage.read_only",
    "access permission denied": "storage.no_permission",
    "disk i/o error": _DISK_ERROR,
    "unable to open database file": "storage.cannot_open",
    "file is not a database": "storage.not_a_database",
    "database disk image is malformed": "storage.damaged",
}
_BY_ERRNO = {
    errno.ENOSPC: "storage.disk_full",
    errno.EDQUOT: "storage.disk_full",
    errno.EFBIG: "storage.file_too_large",
    errno.EROFS: "storage.read_only",
    errno.EACCES: "storage.no_permission",
    errno.EPERM: "storage.no_permission",
    errno.EBUSY: "storage.locked",
    errno.EIO: _DISK_ERROR,
    errno.ENODEV: "storage.disk_gone",
    errno.ENXIO: "storage.disk_gone",
    errno.ENOENT: "storage.not_found",
    errno.ENAMETOOLONG: "storage.not_found",
    errno.ENOTDIR: "storage.not_a_folder",
    errno.EEXIST: "storage.not_a_folder",
    errno.EISDIR: "storage.not_a_file",
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
    message = str(error).lower()
    return next((code for part, code in _BY_MESSAGE.items() if part in message), None)


@contextmanager
def world_errors(folder: Path | None = None) -> Iterator[None]:
    """Turn errors of the world inside the block into :class:`WorldError`.

    ``folder`` is where the block writes: SQLite calls it an error of the disk when there is no
    room for the memory that it shares beside a database.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error, OSError) as error:
        told = as_world_error(error)
        if told is None:
            raise
        if told.code == _DISK_ERROR and folder is not None and _is_full(folder):
            told = WorldError("storage.disk_full")
        raise told from error


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NO_ROOM
    except OSError:
        return False
