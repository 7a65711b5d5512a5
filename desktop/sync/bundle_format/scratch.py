"""A private place on the local disk for what is being packed or unpacked.

The content of a bundle must not lie readable on a disk, not even in a file that is deleted a
moment later. So the scratch file is encrypted with a key that exists in memory only; whatever is
left of it after a power cut is noise. It has no seal of its own: what is read back is compared
with the hashes of the manifest.
"""

import io
import secrets
import tempfile
from pathlib import Path
from typing import Any, Self

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR

from desktop.sync.bundle_format.world import disk_errors

_BLOCK = 16  # bytes, AES


class Scratch:
    """An append-only file, AES-256-CTR under a throw-away key, that is gone when closed.

    Errors of the disk pass through as ``OSError``.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # Unbuffered: a full disk is then found by the write that met it, not when closing.
        self._file = tempfile.TemporaryFile(  # noqa: SIM115 - closed by close()
            dir=folder, prefix="mahdar-", buffering=0
        )
        self._key = secrets.token_bytes(32)
        self._append = self._cipher(0).encryptor()
        self._is_at_end = True
        self.size = 0

    def write(self, data: bytes) -> int:
        """Append ``data``; return its length."""
        sealed = self._append.update(data)
        if not self._is_at_end:
            self._file.seek(self.size)
            self._is_at_end = True
        rest = memoryview(sealed)
        while rest:
            rest = rest[self._file.write(rest) :]
        self.size += len(sealed)
        return len(sealed)

    def read(self, start: int, length: int) -> bytes:
        """Return up to ``length`` bytes from ``start``; fewer only at the end."""
        block, within = divmod(start, _BLOCK)
        self._is_at_end = False
        self._file.seek(block * _BLOCK)
        wanted = max(0, min(length, self.size - start))
        sealed = self._file.read(within + wanted)
        return self._cipher(block).decryptor().update(sealed)[within:]

    def close(self) -> None:
        """Delete the file and forget the key."""
        self._file.close()
        self._key = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def _cipher(self, block: int) -> "Cipher[CTR]":
        # The key is used for this one file, so the counter may simply start at nought.
        return Cipher(AES(self._key), CTR(block.to_bytes(_BLOCK, "big")))


class ScratchReader(io.RawIOBase):
    """The scratch file from its start, as a stream, after some bytes that are not in it."""

    def __init__(self, before: bytes, scratch: Scratch) -> None:
        self._before = before
        self._scratch = scratch
        self._at = 0

    def readable(self) -> bool:
        """Tell that this stream is for reading."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill ``buffer`` from the current position; return how many bytes, 0 at the end."""
        view = memoryview(buffer).cast("B")
        if self._at < len(self._before):
            piece = self._before[self._at : self._at + len(view)]
        else:
            with disk_errors(self._scratch.folder):
                piece = self._scratch.read(self._at - len(self._before), len(view))
        view[: len(piece)] = piece
        self._at += len(piece)
        return len(piece)
