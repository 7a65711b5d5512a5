"""The bytes of a sealed segment: a run of changesets, signed once by the office that wrote them.

The format is described in ``docs/formats/changeset.md``. A segment is forwarded byte for byte, so
its seal holds however many offices it passes through, and whatever a later version adds to it
passes through this one.
"""

import hashlib
from collections.abc import Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from desktop.language.errors import RefusedError
from desktop.models.changeset import Changeset, changeset_hash, decode_changeset
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SealPurpose, verify_seal
from desktop.sync.bundle_format import LARGEST_FRAME, compress_bounded, decompress_bounded
from desktop.sync.message_weight import UNWEIGHED, refuse_heavy
from desktop.sync.unreadable import UNREADABLE

READER = 1
"""The version of changesets that this program reads; compared with each ``min_reader``."""

NO_SEGMENT = bytes(32)
"""What the first segment of a stream names as the one before it."""

LATEST_LAMPORT = 2**53
"""Lamport times beyond it are nobody's count of changes, and would end ours."""

MOST_CHANGESETS = 65_536
"""What a segment may hold at most; a writer makes them far smaller."""

_PREFIX = b"mahdar segment\x00"
_Number = Annotated[int, Meta(ge=1, le=2**53 - 1)]
_Key = Annotated[bytes, Meta(min_length=16, max_length=16)]
_Hash = Annotated[bytes, Meta(min_length=32, max_length=32)]


class SealedSegment(msgspec.Struct, array_like=True, frozen=True):
    """A segment as it is carried; items may be added at the end, none is ever changed.

    ``content`` is Zstandard of a MessagePack array of the changesets' bytes, ``first..last``
    without a gap. ``min_reader`` is the highest that any of them asks for.
    """

    stream: _Key
    office: _Key
    first: _Number
    last: _Number
    prev: _Hash
    min_reader: Annotated[int, Meta(ge=1, le=2**31)]
    signature: Annotated[bytes, Meta(min_length=64, max_length=64)]
    content: bytes

    @property
    def hash(self) -> bytes:
        """Its name: what is signed, and what the next segment calls ``prev``."""
        return _hash_of(
            self.stream,
            self.office,
            (self.first, self.last),
            self.prev,
            self.min_reader,
            self.content,
        )

    def is_signed_by(self, signing_key: bytes) -> bool:
        """Tell whether the holder of this public key sealed exactly this."""
        return verify_seal(signing_key, SealPurpose.SEGMENT, self.hash, self.signature)


_decoder = msgspec.msgpack.Decoder(SealedSegment)
_content: msgspec.msgpack.Decoder[list[bytes]] = msgspec.msgpack.Decoder(
    Annotated[list[bytes], Meta(max_length=MOST_CHANGESETS)]
)


def seal_segment(
    identity: OfficeIdentity, stream: bytes, first: int, prev: bytes, bodies: Sequence[bytes]
) -> SealedSegment:
    """Seal the changesets ``bodies`` (encoded, without a gap, from ``first``) of one stream.

    Raises:
        RefusedError: ``bundle.too_large``: more than a bundle can carry in one piece.
    """
    plain = msgspec.msgpack.encode(list(bodies))
    _refuse_heavy(plain, bodies)
    content = compress_bounded(plain, LARGEST_FRAME)
    last = first + len(bodies) - 1
    min_reader = max(decode_changeset(body).min_reader for body in bodies)
    office = identity.office_id.bytes
    name = _hash_of(stream, office, (first, last), prev, min_reader, content)
    signature = identity.sign(SealPurpose.SEGMENT, name)
    return SealedSegment(stream, office, first, last, prev, min_reader, signature, content)


def encode_segment(segment: SealedSegment) -> bytes:
    """Return the bytes that are kept and carried."""
    return msgspec.msgpack.encode(segment)


def decode_segment(encoded: bytes) -> SealedSegment:
    """Read the outside of a segment; nothing is verified yet.

    Raises:
        RefusedError: ``segment.unreadable``.
    """
    try:
        segment = _decoder.decode(encoded)
    except UNREADABLE as error:
        raise RefusedError("segment.unreadable") from error
    if segment.last < segment.first:
        raise RefusedError("segment.unreadable")
    return segment


def bodies_of(segment: SealedSegment) -> list[bytes]:
    """Return the encoded changesets, as many as the segment says.

    Raises:
        RefusedError: ``segment.unreadable``.
    """
    try:
        content = decompress_bounded(segment.content, LARGEST_FRAME)
        bodies = _content.decode(content)
        _refuse_heavy(content, bodies)
    except (*UNREADABLE, RefusedError) as error:
        raise RefusedError("segment.unreadable") from error
    if len(bodies) != segment.last - segment.first + 1:
        raise RefusedError("segment.unreadable")
    return bodies


def _refuse_heavy(content: bytes, bodies: Sequence[bytes]) -> None:
    """Refuse what would become too many objects; writers and readers keep the same limit."""
    if len(content) > UNWEIGHED:
        refuse_heavy(bodies)


def changesets_of(segment: SealedSegment, bodies: Sequence[bytes]) -> list[Changeset]:
    """Read the changesets and see that each follows the one before it in this stream.

    Raises:
        RefusedError: ``segment.unreadable``.
    """
    changesets: list[Changeset] = []
    for number, body in enumerate(bodies):
        try:
            changeset = decode_changeset(body)
        except UNREADABLE as error:
            raise RefusedError("segment.unreadable") from error
        follows = number == 0 or (
            changeset.prev == changeset_hash(bodies[number - 1])
            and changesets[-1].lamport < changeset.lamport <= LATEST_LAMPORT
        )
        named = (changeset.stream, changeset.seq) == (segment.stream, segment.first + number)
        if not (follows and named and changeset.min_reader <= segment.min_reader):
            raise RefusedError("segment.unreadable")
        changesets.append(changeset)
    return changesets


def _hash_of(
    stream: bytes,
    office: bytes,
    numbers: tuple[int, int],
    prev: bytes,
    min_reader: int,
    content: bytes,
) -> bytes:
    first, last = (number.to_bytes(8, "big") for number in numbers)
    digest = hashlib.sha256(content).digest()
    covered = (stream, office, first, last, prev, min_reader.to_bytes(8, "big"), digest)
    return hashlib.sha256(_PREFIX + b"".join(covered)).digest()
