"""The readers that a fuzzer feeds, in the order of the first byte of its inputs."""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from desktop.language.errors import MahdarError
from desktop.sync.attachment_chunks import read_chunk
from desktop.sync.bundle_format import (
    decompress_bounded,
    look_outside,
    open_bundle,
    passphrase_lock,
    salvage_bundle,
)
from desktop.sync.bundle_format.header import BundleHeader
from desktop.sync.bundle_format.manifest import decode_manifest
from desktop.sync.bundle_format.peek import peek_bundle
from desktop.sync.office_card import read_card
from desktop.sync.segment_format import bodies_of, changesets_of, decode_segment
from desktop.sync.trust import Standing
from desktop.sync.trust_notice import read_notice
from tests.sync.forging import forge, header_for, put_together
from tests.sync.offices import HASAKA, QAMISHLI

SMALL = 1024 * 1024  # bytes; decompressing more would only slow the fuzzer down


@cache
def _folder() -> Path:
    """Return a folder for the file and the scratch files, in memory where the system has that."""
    memory = Path("/dev/shm")
    made = tempfile.mkdtemp(prefix="fuzz-", dir=memory if memory.is_dir() else None)
    return Path(made)


def _open(path: Path) -> None:
    """Open a file in every way there is, and read all its frames."""
    readers = (
        lambda: open_bundle(path, QAMISHLI, lambda _: Standing.UNKNOWN, staging_folder=path.parent),
        lambda: salvage_bundle(
            path, QAMISHLI, lambda _: Standing.UNKNOWN, staging_folder=path.parent
        ),
    )
    for read in readers:
        with suppress(MahdarError), read() as bundle:
            for _frame in bundle.frames():
                pass
    with suppress(MahdarError):
        peek_bundle(path, QAMISHLI)
    look_outside(path)


def a_file(data: bytes) -> None:
    """Read a file as it may lie on a stick."""
    path = _folder() / "a.mahdar"
    path.write_bytes(data)
    _open(path)


def an_inside(data: bytes) -> None:
    """Read what a holder of our public key encrypted to us: length, manifest, signature, frames."""
    path = _folder() / "b.mahdar"
    put_together(path, header_for(max(len(data), 1)), data, QAMISHLI)
    _open(path)


def a_signed_manifest(data: bytes) -> None:
    """Read a manifest that its sender signed, with whatever the sender put behind it."""
    length = int.from_bytes(data[:2], "big")
    path = _folder() / "c.mahdar"
    forge(path, data[2 : 2 + length], data[2 + length :], HASAKA, QAMISHLI)
    _open(path)


def a_manifest(data: bytes) -> None:
    """Read a manifest."""
    decode_manifest(data)


def a_segment(data: bytes) -> None:
    """Read a segment to its last changeset."""
    segment = decode_segment(data)
    changesets_of(segment, bodies_of(segment))


def a_chunk(data: bytes) -> None:
    """Read a piece of an attached file."""
    read_chunk(data)


def a_card(data: bytes) -> None:
    """Read the card of an office."""
    read_card(data)


def a_notice(data: bytes) -> None:
    """Read a statement about keys."""
    read_notice(data)


def a_compressed_one(data: bytes) -> None:
    """Read what is compressed."""
    decompress_bounded(data, SMALL)


def a_header(data: bytes) -> None:
    """Read a header, and try its lock without a passphrase: what a guess costs is judged first."""
    header = BundleHeader.decode(data)
    if passphrase_lock.has_lock(header):
        passphrase_lock.refuse_costly(header)


READERS: tuple[Callable[[bytes], None], ...] = (
    a_file,
    an_inside,
    a_signed_manifest,
    a_manifest,
    a_segment,
    a_chunk,
    a_card,
    a_notice,
    a_compressed_one,
    a_header,
)
