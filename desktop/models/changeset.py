"""The bytes of a changeset: MessagePack of typed structures, additive only.

Values are MessagePack's own kinds; keys are 16 raw bytes, dates and times ISO strings, so that a
reader needs to know nothing of the mapped classes to keep and forward what it cannot apply.
"""

import hashlib
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any
from uuid import UUID

import msgspec

SCHEMA = 1
REMOVED_FIELD = "removed"
ANY_FIELD = "*"

Dot = tuple[bytes, int]
"""A write: the stream's key (16 bytes) and its sequence number in that stream."""


class Dependency(msgspec.Struct, array_like=True, frozen=True):
    """The tip of another stream that the writer had seen since its previous changeset."""

    stream: bytes
    seq: int
    hash: bytes


class Operation(msgspec.Struct, array_like=True):
    """What one save did to one record.

    ``overwrites`` names, a field, the dots it replaced; a created record has none. A removal
    also names under ``*`` every dot of the record it had seen.
    """

    entity: str
    record: bytes
    is_new: bool
    values: dict[str, Any]
    overwrites: dict[str, list[Dot]]


class Changeset(msgspec.Struct, array_like=True):
    """One save, as it is hashed, sealed and carried."""

    stream: bytes
    seq: int
    prev: bytes
    lamport: int
    wall_claim: str
    user: str | None
    dependencies: list[Dependency]
    schema: int
    min_reader: int
    operations: list[Operation]


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Changeset)


def encode_changeset(changeset: Changeset) -> bytes:
    """Return the bytes that are hashed and carried."""
    return _encoder.encode(changeset)


def decode_changeset(body: bytes) -> Changeset:
    """Read a changeset.

    Raises:
        msgspec.MsgspecError: the bytes are not a changeset.
    """
    try:
        return _decoder.decode(body)
    except UnicodeDecodeError as error:  # msgspec has no kind of its own for it
        raise msgspec.DecodeError(str(error)) from error


def changeset_hash(body: bytes) -> bytes:
    """Return the name of a changeset: the SHA-256 (32 bytes) of its bytes."""
    return hashlib.sha256(body).digest()


def encode_value(value: object) -> bytes:
    """Return one field's wire value as MessagePack."""
    return _encoder.encode(value)


def decode_value(data: bytes) -> Any:
    """Read one field's wire value."""
    return msgspec.msgpack.decode(data)


def to_wire(value: object) -> Any:
    """Turn a column's value into what the log holds; moments are told in UTC."""
    if isinstance(value, UUID):
        return value.bytes
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return value


@lru_cache(maxsize=65_536)
def key_of(raw: bytes) -> UUID:
    """Return a key (16 bytes) as a UUID; an import meets each of them several times.

    Raises:
        ValueError, TypeError: it is no key.
    """
    return UUID(bytes=raw)


_READERS: dict[type, Any] = {
    UUID: key_of,
    datetime: datetime.fromisoformat,
    date: date.fromisoformat,
    time: time.fromisoformat,
}


def from_wire(raw: Any, python_type: type) -> Any:
    """Turn what the log holds into a column's value of ``python_type``.

    Raises:
        ValueError, TypeError: the value is not of that type.
    """
    if raw is None:
        return None
    reader = _READERS.get(python_type)
    if reader is not None:
        return reader(raw)
    if not isinstance(raw, python_type):
        raise TypeError(f"{type(raw).__name__} is not {python_type.__name__}")
    return raw
