"""The outside of a bundle file, as anybody can see it: no key is needed to find it torn."""

import io
from dataclasses import dataclass
from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format.age_layer import missing_bytes
from desktop.sync.bundle_format.header import FIXED_LENGTH, BundleHeader
from desktop.sync.bundle_format.limits import (
    LARGEST_AGE_HEADER,
    LARGEST_BUNDLE,
    LARGEST_EXTENSION,
)
from desktop.sync.bundle_format.passphrase_lock import has_lock
from desktop.sync.bundle_format.world import disk_errors


@dataclass(frozen=True, slots=True)
class Outside:
    """What anybody can see of a bundle file.

    ``missing`` is how many bytes were cut off, 0 if the file has the length it should have.
    """

    header: BundleHeader
    encoded_header: bytes
    size: int
    missing: int

    @property
    def with_passphrase(self) -> bool:
        """Whether a passphrase opens it."""
        return has_lock(self.header)


def look_outside(path: Path) -> Outside:
    """Look at a file without any key: is it a bundle, which part of which, is it all there?

    Raises:
        RefusedError: ``bundle.not_a_bundle``, ``bundle.newer``, ``bundle.torn_at_start``,
            ``bundle.too_large``, ``bundle.altered``.
        WorldError: the file cannot be read.
    """
    with disk_errors(path), path.open("rb") as file:
        size = file.seek(0, io.SEEK_END)
        file.seek(0)
        start = file.read(FIXED_LENGTH + LARGEST_EXTENSION + LARGEST_AGE_HEADER)
    header = BundleHeader.decode(start)
    if size > LARGEST_BUNDLE:
        raise RefusedError("bundle.too_large")
    encoded = header.encode()
    age_start = start[len(encoded) : len(encoded) + LARGEST_AGE_HEADER]
    missing = missing_bytes(age_start, size - len(encoded), header.payload_length)
    return Outside(header, encoded, size, missing)
