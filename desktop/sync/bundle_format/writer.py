"""Writes a bundle: sign, encrypt, and make sure that the stick gives back what was written."""

import hashlib
import io
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Self
from uuid import UUID, uuid4

import msgspec

from desktop import __version__
from desktop.language.errors import RefusedError, WorldError
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SIGNATURE_LENGTH, SealPurpose
from desktop.sync.bundle_format.age_layer import encrypt, encryption_overhead
from desktop.sync.bundle_format.frames import Frame
from desktop.sync.bundle_format.header import FIXED_LENGTH, BundleHeader
from desktop.sync.bundle_format.limits import (
    LARGEST_BUNDLE,
    LARGEST_FRAME,
    MIB,
    MOST_FRAMES,
    MOST_RECIPIENTS,
)
from desktop.sync.bundle_format.manifest import (
    ANYBODY,
    BY_CARD,
    BY_DEVICE,
    Addressee,
    FrameEntry,
    Knowledge,
    Manifest,
    encode_manifest,
    signed_message,
)
from desktop.sync.bundle_format.passphrase_lock import LOCK_LENGTH, NewLock, Passphrase
from desktop.sync.bundle_format.progress import Progress
from desktop.sync.bundle_format.scratch import Scratch, ScratchReader
from desktop.sync.bundle_format.world import disk_errors
from desktop.sync.devices import living
from desktop.sync.office_card import OfficeCard, make_card
from desktop.sync.own_keys import own_devices

_BINARY = getattr(os, "O_BINARY", 0)  # Windows would otherwise change line ends
_PROGRAM = f"mahdar {__version__}"
_MOST_BROUGHT = 200
"""Of what an office said of its own keys; the rest is heard from the log."""


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of which bundle a file is; ``number`` counts from 1."""

    bundle_id: UUID
    number: int
    of: int

    @classmethod
    def only(cls) -> Self:
        """Return the single part of a new bundle."""
        return cls(uuid4(), 1, 1)


@dataclass(frozen=True, slots=True)
class WrittenBundle:
    """A file that was written, read back and found equal."""

    path: Path
    part: Part
    size: int
    sha256: str
    frames: int


def write_bundle(
    path: Path,
    identity: OfficeIdentity,
    recipients: Sequence[OfficeCard | Addressee | Passphrase],
    frames: Iterable[Frame],
    knowledge: Knowledge,
    *,
    staging_folder: Path,
    made: datetime,
    part: Part | None = None,
    progress: Progress | None = None,
) -> WrittenBundle:
    """Write one part of a bundle to ``path``; an older file there stays until this one is whole.

    Args:
        path: where it goes, often on a stick.
        identity: the sender, which can always open its own bundles too.
        recipients: the cards of the offices it is for, their machines with keys of their own, and a
            passphrase if there is one; at least one of any.
        frames: what it carries; taken one at a time, so memory holds one frame.
        knowledge: the sender's knowledge statement.
        staging_folder: a local folder for the encrypted scratch file.
        made: the time of writing, put down as a claim.
        part: which part this is; a bundle of its own if not given.
        progress: told the bytes encrypted, then those read back: twice the size in all.

    Raises:
        RefusedError: ``bundle.no_recipient``, ``bundle.too_large``.
        WorldError: the disk or the stick is in the way (see ``disk_errors``), or what was read
            back differs (``bundle.read_back_differs``). Nothing is left behind then.
    """
    part = part or Part.only()
    if not recipients:
        raise RefusedError("bundle.no_recipient")
    if len(recipients) > MOST_RECIPIENTS:
        raise RefusedError("bundle.too_large")
    addressees, lock = _addressees(recipients)
    with disk_errors(staging_folder):
        scratch = Scratch(staging_folder)
    with scratch:
        entries, carried = _gather(frames, scratch, staging_folder)
        manifest = _manifest(identity, addressees, entries, knowledge, made)
        if carried:
            manifest = msgspec.structs.replace(manifest, carried=carried)
        header, inside = _sealed(identity, part, manifest, scratch.size, lock)
        keys = {*_our_machines(identity), *(one.recipient for one in addressees)}
        content = ScratchReader(inside, scratch)
        size, digest = _place(path, header, content, sorted(keys), progress)
    return WrittenBundle(path, part, size, digest, len(entries))


def _our_machines(identity: OfficeIdentity) -> set[str]:
    """Return the recipients of all machines of the sender: each can look into what one sent."""
    others = (device.recipient for device in living(own_devices(identity)))
    return {identity.recipient, identity.office_recipient, *others}


def _addressees(
    recipients: Sequence[OfficeCard | Addressee | Passphrase],
) -> tuple[list[Addressee], NewLock | None]:
    """Return the list that is signed, and the lock for whoever knows the passphrase."""
    addressees, lock = [], None
    for recipient in recipients:
        if isinstance(recipient, OfficeCard):
            office, code = recipient.office_id.bytes, recipient.code
            addressees.append(Addressee(office, code, recipient.recipient))
        elif isinstance(recipient, Addressee):
            addressees.append(recipient)
        else:
            lock = NewLock(recipient)
            addressees.append(Addressee(*ANYBODY, lock.recipient))
    return addressees, lock


def _gather(
    frames: Iterable[Frame], scratch: Scratch, folder: Path
) -> tuple[list[FrameEntry], list[int]]:
    """Put the frames into ``scratch``; return their entries, and which of them are carried on."""
    entries: list[FrameEntry] = []
    carried: list[int] = []
    for frame in frames:
        too_much = len(frame.body) > LARGEST_FRAME or len(entries) >= MOST_FRAMES
        if too_much or scratch.size + len(frame.body) > LARGEST_BUNDLE:
            raise RefusedError("bundle.too_large")
        with disk_errors(folder):
            scratch.write(frame.body)
        if frame.is_carried:
            carried.append(len(entries))
        entries.append(
            FrameEntry(
                kind=frame.kind,
                length=len(frame.body),
                sha256=hashlib.sha256(frame.body).digest(),
                min_reader=frame.min_reader,
                schema=frame.schema,
            )
        )
    return entries, carried


def _manifest(
    identity: OfficeIdentity,
    recipients: list[Addressee],
    entries: list[FrameEntry],
    knowledge: Knowledge,
    made: datetime,
) -> Manifest:
    member = identity.membership
    said = [] if member is None else [member.certificate]
    said += [one for one in identity.key_notices[-_MOST_BROUGHT:] if one not in said]
    return Manifest(
        min_reader=BY_CARD if member is None else BY_DEVICE,
        program=_PROGRAM,
        made=made.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        sender=make_card(identity, made).encoded,
        recipients=recipients,
        knowledge=knowledge,
        frames=entries,
        certificates=said,
        device=msgspec.UNSET if member is None else identity.signing_key,
    )


def _sealed(
    identity: OfficeIdentity,
    part: Part,
    manifest: Manifest,
    frames_length: int,
    lock: NewLock | None,
) -> tuple[bytes, bytes]:
    """Return the header, and what stands before the frames inside: manifest and signature."""
    encoded = encode_manifest(manifest)
    # Whatever a reader would refuse is a fault of ours, to be found here and not at the other end.
    msgspec.msgpack.decode(encoded, type=Manifest)
    start = len(encoded).to_bytes(4, "big") + encoded
    payload = len(start) + SIGNATURE_LENGTH + frames_length
    if payload + encryption_overhead(payload) > LARGEST_BUNDLE:
        raise RefusedError("bundle.too_large")
    header = BundleHeader(part.bundle_id, part.number, part.of, payload)
    if lock is not None:
        fixed = replace(header, extension=bytes(LOCK_LENGTH)).encode()[:FIXED_LENGTH]
        header = replace(header, extension=lock.extension(fixed))
    outside = header.encode()
    signature = identity.sign(SealPurpose.BUNDLE, signed_message(outside, encoded))
    return outside, start + signature


def _place(
    path: Path,
    header: bytes,
    content: ScratchReader,
    recipients: Sequence[str],
    progress: Progress | None,
) -> tuple[int, str]:
    """Write beside ``path``, read back, then rename; return size and SHA-256 of the file."""
    # One name for all attempts, so that what a power cut left on a stick is replaced, not added to.
    temporary = path.with_name(f".{path.name}.part")
    try:
        with disk_errors(path):
            temporary.unlink(missing_ok=True)
            written = _write_new(temporary, header, content, recipients, progress)
            found = _read_back(temporary, written, progress)
            if found != written.digest:
                raise WorldError("bundle.read_back_differs", place=str(path))
            temporary.replace(path)
            _flush_folder(path.parent)
    except BaseException:
        with suppress(OSError):  # a stick that was pulled cannot be tidied; the error is told
            temporary.unlink(missing_ok=True)
        raise
    return written.size, found


class _HashingFile:
    """A new file that knows what was written to it."""

    def __init__(self, file: BinaryIO, progress: Progress | None, expected: int) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self._progress = progress
        self.expected = expected
        self.size = 0

    @property
    def digest(self) -> str:
        return self._hash.hexdigest()

    def write(self, data: bytes) -> int:
        self._file.write(data)
        self._hash.update(data)
        self.size += len(data)
        if self._progress is not None:
            self._progress(min(self.size, self.expected), 2 * self.expected)
        return len(data)

    def flush(self) -> None:
        self._file.flush()


def _write_new(
    path: Path,
    header: bytes,
    content: ScratchReader,
    recipients: Sequence[str],
    progress: Progress | None,
) -> _HashingFile:
    payload = BundleHeader.decode(header).payload_length
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with os.fdopen(descriptor, "wb", buffering=MIB) as file:
        sink = _HashingFile(file, progress, len(header) + payload + encryption_overhead(payload))
        sink.write(header)
        encrypt(io.BufferedReader(content, MIB), sink, recipients)
        file.flush()
        os.fsync(file.fileno())
    return sink


def _read_back(path: Path, written: _HashingFile, progress: Progress | None) -> str:
    """Return the SHA-256 of what the medium gives back, not of what memory still holds of it."""
    digest = hashlib.sha256()
    done = 0
    with path.open("rb", buffering=0) as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(MIB):
            digest.update(piece)
            done += len(piece)
            if progress is not None:
                progress(written.size + done, 2 * written.size)
    return digest.hexdigest()


def _flush_folder(folder: Path) -> None:
    """Make the new name last; only POSIX can, and not every file system of sticks."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
