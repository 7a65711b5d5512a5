"""Chunks of attached files, as they travel: each says by itself which piece of which file it is.

So chunks may come in any order, from several bundles and several offices, twice or not at all.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format import ATTACHMENT_CHUNK, Frame
from desktop.sync.unreadable import UNREADABLE

CHUNK = 4 * 1024 * 1024
"""Bytes of every chunk of a file but the last."""

LARGEST = 2 * 1024**3
"""The most bytes that an attached file may have."""

_HEAD = 64  # bytes; more than what stands before the data in an encoded chunk

Number = Annotated[int, Meta(ge=0, le=2**53 - 1)]


class Chunk(msgspec.Struct, array_like=True, frozen=True):
    """Piece ``index`` (from 0) ``of`` so many; the file has ``size`` bytes and hash ``sha256``."""

    sha256: Annotated[bytes, Meta(min_length=32, max_length=32)]
    index: Number
    of: Number
    size: Number
    data: Annotated[bytes, Meta(max_length=CHUNK)]


def count_of(size: int) -> int:
    """Return how many chunks a file of ``size`` bytes has; an empty one has one."""
    return max(1, -(-size // CHUNK))


def length_of(size: int, index: int) -> int:
    """Return how many bytes chunk ``index`` of a file of ``size`` bytes has."""
    return min(CHUNK, size - index * CHUNK)


def frame_lengths(size: int) -> Iterator[int]:
    """Yield about how long the frame of each chunk is, never too little."""
    for index in range(count_of(size)):
        yield length_of(size, index) + _HEAD


def chunks_of(path: Path, sha256: str, size: int) -> Iterator[Frame]:
    """Yield the frames of a file, one in memory at a time.

    Raises:
        OSError: the file cannot be read, or is shorter than it was.
    """
    with path.open("rb") as file:
        for index in range(count_of(size)):
            data = file.read(length_of(size, index))
            chunk = Chunk(bytes.fromhex(sha256), index, count_of(size), size, data)
            yield Frame(ATTACHMENT_CHUNK, msgspec.msgpack.encode(chunk))


def read_chunk(encoded: bytes) -> Chunk:
    """Return what a frame says; that the whole has its hash is seen once all of it is here.

    Raises:
        RefusedError: ``chunk.unreadable``: it is no chunk, or its numbers do not agree.
    """
    try:
        chunk = msgspec.msgpack.decode(encoded, type=Chunk)
    except UNREADABLE as error:
        raise RefusedError("chunk.unreadable") from error
    agrees = (
        chunk.size <= LARGEST
        and chunk.of == count_of(chunk.size)
        and chunk.index < chunk.of
        and len(chunk.data) == length_of(chunk.size, chunk.index)
    )
    if not agrees:
        raise RefusedError("chunk.unreadable")
    return chunk
