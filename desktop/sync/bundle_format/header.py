"""The outside of a bundle: the few bytes that are not encrypted. They name nobody."""

import struct
from dataclasses import dataclass
from typing import Self
from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format.limits import LARGEST_BUNDLE, LARGEST_EXTENSION

MAGIC = b"\x89MAHDAR\n"
FORMAT = 1
_FIXED = struct.Struct(">8sH16sIIQH")  # magic, format, bundle id, part, of, payload, extension
FIXED_LENGTH = _FIXED.size


@dataclass(frozen=True, slots=True)
class BundleHeader:
    """What stands before the age payload.

    Attributes:
        bundle_id: random; the parts of one bundle share it.
        part: which part this file is, from 1.
        of: how many parts there are.
        payload_length: bytes of plain text inside the age payload; with it a file that was cut
            short is known at once, and without a key.
        extension: holds the lock of a passphrase, if there is one (``passphrase_lock``); a later
            version may put more here. What is there is covered by the signature.
    """

    bundle_id: UUID
    part: int
    of: int
    payload_length: int
    extension: bytes = b""

    def encode(self) -> bytes:
        """Return the bytes that begin the file."""
        return (
            _FIXED.pack(
                MAGIC,
                FORMAT,
                self.bundle_id.bytes,
                self.part,
                self.of,
                self.payload_length,
                len(self.extension),
            )
            + self.extension
        )

    @classmethod
    def decode(cls, start: bytes) -> Self:
        """Read the header from the first bytes of a file; what follows it may be there too.

        Raises:
            RefusedError: ``bundle.not_a_bundle``, ``bundle.newer``, ``bundle.torn_at_start``,
                ``bundle.altered`` (numbers that no writer writes), ``bundle.too_large``.
        """
        if start[: len(MAGIC)] != MAGIC[: len(start)]:
            raise RefusedError("bundle.not_a_bundle")
        if len(start) >= 10 and (found := int.from_bytes(start[8:10], "big")) > FORMAT:
            raise RefusedError("bundle.newer", version=found)
        if len(start) < FIXED_LENGTH:
            raise RefusedError("bundle.torn_at_start", have=len(start))
        _magic, version, raw_id, part, of, payload, extra = _FIXED.unpack_from(start)
        if payload > LARGEST_BUNDLE or extra > LARGEST_EXTENSION:
            raise RefusedError("bundle.too_large")
        if version != FORMAT or not 1 <= part <= of or payload == 0:
            raise RefusedError("bundle.altered")
        extension = start[FIXED_LENGTH : FIXED_LENGTH + extra]
        if len(extension) < extra:
            raise RefusedError("bundle.torn_at_start", have=len(start))
        return cls(UUID(bytes=raw_id), part, of, payload, extension)
