"""A bundle for somebody whose keys we do not have: it opens with a passphrase.

age can encrypt to a passphrase, but then to nobody else, and at a cost that its writer's machine
decides. So the age file is encrypted to a key made for this one file, as to any other recipient,
and that key stands in the header, sealed with the passphrase: Argon2id (RFC 9106) at a fixed cost,
then ChaCha20-Poly1305 (RFC 8439).
"""

import re
import secrets
import struct
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pyrage import x25519

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format.header import FIXED_LENGTH, BundleHeader

MEMORY = 64 * 1024  # KiB that each guess costs
PASSES = 3
LANES = 4
MOST_MEMORY = 128 * 1024  # KiB; a header that asks for more is refused before any is taken
MOST_PASSES = 10
MOST_LANES = 8

_TAG = b"pass"
_ITEM = struct.Struct(">4sH")  # what an item of the extension begins with: its tag, its length
_COST = struct.Struct(">III16s")  # memory in KiB, passes, lanes, salt
_SECRET_KEY = 74  # characters of AGE-SECRET-KEY-1…
_LOCK = _COST.size + _SECRET_KEY + 16
LOCK_LENGTH = _ITEM.size + _LOCK
"""Bytes of an extension that holds a lock and nothing else."""

# A key is derived for one salt and seals one message, so its nonce need not differ.
_NONCE = bytes(12)
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Whoever knows ``text``, as a recipient of a bundle."""

    text: str = field(repr=False)


class NewLock:
    """The lock of a file that is being written."""

    def __init__(self, passphrase: Passphrase) -> None:
        key = x25519.Identity.generate()
        self._secret = str(key).encode()
        self._cost = _COST.pack(MEMORY, PASSES, LANES, secrets.token_bytes(16))
        self._cipher = _cipher(passphrase.text, _Cost(*_COST.unpack(self._cost)))
        self.recipient = str(key.to_public())
        """What the age file is to be encrypted to (``age1…``)."""

    def extension(self, fixed: bytes) -> bytes:
        """Return the extension for a header that begins with ``fixed``.

        ``fixed`` states an extension of :data:`LOCK_LENGTH` bytes.
        """
        before = fixed + _ITEM.pack(_TAG, _LOCK) + self._cost
        return before[FIXED_LENGTH:] + self._cipher.encrypt(_NONCE, self._secret, before)


def has_lock(header: BundleHeader) -> bool:
    """Tell whether a file opens with a passphrase."""
    return _find(header.extension) is not None


def unlock(header: BundleHeader, passphrases: Sequence[str]) -> x25519.Identity:
    """Return the key of a file that :func:`has_lock`; each passphrase is tried.

    Raises:
        RefusedError: ``bundle.passphrase_needed`` (none is given), ``bundle.passphrase_costly``
            (the header asks for more memory or time than any writer needs), or
            ``bundle.passphrase_wrong``: none is right, or the header was altered.
    """
    refuse_costly(header)
    if not passphrases:
        raise RefusedError("bundle.passphrase_needed")
    start, cost = _stated(header)
    sealed_at = start + _COST.size
    before = header.encode()[: FIXED_LENGTH + sealed_at]
    sealed = header.extension[sealed_at : start + _LOCK]
    for passphrase in passphrases:
        try:
            secret = _cipher(passphrase, cost).decrypt(_NONCE, sealed, before)
            return x25519.Identity.from_str(secret.decode("ascii"))
        except InvalidTag:
            continue
        except Exception as error:  # pyrage has a kind of its own; whoever sealed this knew better
            raise RefusedError("bundle.altered") from error
    raise RefusedError("bundle.passphrase_wrong")


def refuse_costly(header: BundleHeader) -> None:
    """Refuse a lock that asks for more memory or time than any writer needs, before any is taken.

    Raises:
        RefusedError: ``bundle.passphrase_costly``, or ``bundle.altered``: too little to be a cost.
    """
    _start, cost = _stated(header)
    if cost.memory > MOST_MEMORY or cost.passes > MOST_PASSES or cost.lanes > MOST_LANES:
        raise RefusedError("bundle.passphrase_costly")
    if cost.passes < 1 or cost.lanes < 1 or cost.memory < 8 * cost.lanes:
        raise RefusedError("bundle.altered")


def plain_passphrase(typed: str) -> str:
    """Return a passphrase as it is used: one form of each letter (NFKC), single spaces."""
    return _SPACES.sub(" ", unicodedata.normalize("NFKC", typed)).strip()


class _Cost(NamedTuple):
    memory: int
    passes: int
    lanes: int
    salt: bytes


def _stated(header: BundleHeader) -> tuple[int, _Cost]:
    """Return where the lock begins in the extension, and the cost that it states."""
    start = _find(header.extension)
    assert start is not None
    return start, _Cost(*_COST.unpack_from(header.extension, start))


def _cipher(passphrase: str, cost: _Cost) -> ChaCha20Poly1305:
    slow = Argon2id(
        salt=cost.salt,
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    # A half surrogate, which no keyboard types, has no UTF-8.
    return ChaCha20Poly1305(slow.derive(plain_passphrase(passphrase).encode("utf-8", "replace")))


def _find(extension: bytes) -> int | None:
    """Return where the content of the lock begins; ``None`` if there is no lock.

    An extension that is no sequence of items is one of a later version and none of our business.
    """
    at, found = 0, None
    while at < len(extension):
        if at + _ITEM.size > len(extension):
            return None
        tag, length = _ITEM.unpack_from(extension, at)
        at += _ITEM.size
        if at + length > len(extension):
            return None
        if tag == _TAG and length == _LOCK and found is None:
            found = at
        at += length
    return found
