"""The encryption of a bundle: age (https://age-encryption.org/v1) with X25519 recipients.

pyrage does the work. Around it stand the things it does not say: how long an age file must be, so
that a cut one is told from an altered one, and which of our own errors came up inside it.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

import pyrage
from pyrage import x25519

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format.limits import LARGEST_AGE_HEADER

_CHUNK = 64 * 1024  # bytes of plain text under one tag (age, "payload")
_TAG = 16
_NONCE = 16
_FIRST_LINE = b"age-encryption.org/v1\n"
_LAST_LINE = b"\n--- "
_LAST_LINE_LENGTH = 1 + 4 + 43 + 1  # line feed, "--- ", 32 bytes in base64, line feed


class Source(Protocol):
    """What pyrage reads from."""

    def read(self, length: int, /) -> bytes:
        """Return up to ``length`` bytes, none at the end."""


class Sink(Protocol):
    """What pyrage writes to."""

    def write(self, data: bytes, /) -> int:
        """Take all of ``data``; return its length."""

    def flush(self) -> None:
        """Pass on what is buffered."""


class _Watched:
    """A sink or source whose own exception is kept: pyrage replaces it by one of its kinds."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.error: BaseException | None = None

    def write(self, data: bytes) -> int:
        return int(self._guarded(self._inner.write, data))

    def read(self, length: int = -1) -> bytes:
        return bytes(self._guarded(self._inner.read, length))

    def flush(self) -> None:
        self._guarded(self._inner.flush)

    def _guarded(self, call: Any, *arguments: Any) -> Any:
        try:
            return call(*arguments)
        except BaseException as error:
            self.error = error
            raise


def encryption_overhead(payload: int) -> int:
    """Return how many bytes age adds to ``payload`` bytes, its header of unknown length aside."""
    return _NONCE + _TAG * max(1, -(-payload // _CHUNK))


def encrypt(source: Source, sink: Sink, recipients: Iterable[str]) -> None:
    """Encrypt ``source`` to all ``recipients`` (``age1…``), a chunk at a time.

    Raises:
        OSError: ``source`` or ``sink`` failed.
    """
    keys = [x25519.Recipient.from_str(recipient) for recipient in recipients]
    watched = (_Watched(source), _Watched(sink))
    _run(pyrage.encrypt_io, watched, keys)


def decrypt(source: Source, sink: Sink, identities: Sequence[Any]) -> None:
    """Decrypt ``source`` into ``sink``, which may have received whole chunks before an error.

    Raises:
        OSError: ``source`` or ``sink`` failed.
        RefusedError: ``bundle.not_for_us`` or ``bundle.altered``; what ``sink`` raised itself
            passes through.
    """
    watched = (_Watched(source), _Watched(sink))
    try:
        _run(pyrage.decrypt_io, watched, identities)
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise RefusedError("bundle.not_for_us") from error
        raise RefusedError("bundle.altered") from error


def _run(work: Any, watched: tuple[_Watched, _Watched], keys: Sequence[Any]) -> None:
    try:
        work(*watched, keys)
    except Exception as error:
        for side in watched:
            if side.error is not None:
                raise side.error from None
        if isinstance(error, OSError):  # pyrage's own word for a chunk whose tag does not fit
            raise RefusedError("bundle.altered") from error
        raise
    for side in watched:
        if side.error is not None:  # pyrage says nothing of what fails while it tidies up
            raise side.error


def missing_bytes(start: bytes, length: int, payload: int) -> int:
    """Return how many bytes an age file lacks; negative if it is longer than it should be.

    Args:
        start: its first bytes, :data:`LARGEST_AGE_HEADER` of them or all.
        length: its length.
        payload: the length of the plain text in it.

    Raises:
        RefusedError: ``bundle.altered``: this is not how an age file begins.
    """
    if not start.startswith(_FIRST_LINE[: len(start)]):
        raise RefusedError("bundle.altered")
    last_line = start.find(_LAST_LINE)
    if last_line < 0 and length >= LARGEST_AGE_HEADER:
        raise RefusedError("bundle.altered")
    header = last_line + _LAST_LINE_LENGTH if last_line >= 0 else length
    return header + payload + encryption_overhead(payload) - length
