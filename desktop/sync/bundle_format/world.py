"""What sticks and disks do while a bundle is written or read, told in words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.language.errors import WorldError

_CODES = {
    errno.ENOSPC: "bundle.disk_full",
    errno.EDQUOT: "bundle.disk_full",
    errno.EFBIG: "bundle.disk_refuses_size",
    errno.EROFS: "bundle.no_permission",
    errno.EACCES: "bundle.no_permission",
    errno.EPERM: "bundle.no_permission",
    errno.ENOENT: "bundle.place_missing",
    errno.ENOTDIR: "bundle.place_missing",
    errno.ENODEV: "bundle.place_missing",
    errno.ENXIO: "bundle.place_missing",
}


@contextmanager
def disk_errors(place: Path) -> Iterator[None]:
    """Turn an ``OSError`` inside the block into a ``WorldError`` that names ``place``.

    Raises:
        WorldError: ``bundle.disk_full``, ``bundle.disk_refuses_size`` (FAT32 and 4 GiB),
            ``bundle.no_permission``, ``bundle.place_missing`` (a stick that was pulled) or
            ``bundle.disk_failed`` for every other failure of the medium.
    """
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "bundle.disk_failed")
        raise WorldError(code, place=str(place)) from error
