"""Opens a bundle: nothing of it is handed out before all of it was verified.

age gives out plain text before it can know that the file ends too early, so everything goes to an
encrypted scratch file first. Opening reads the stick once and writes nothing to it.

Replay is harmless here: opening the same bundle again gives the same frames, and what they hold
is named by its hash, so whoever applies them finds that it has them already.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Self

import msgspec

from desktop.language.errors import RefusedError, WorldError
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SIGNATURE_LENGTH, SealPurpose, verify_seal
from desktop.sync.bundle_format.age_layer import decrypt
from desktop.sync.bundle_format.frames import Frame
from desktop.sync.bundle_format.header import BundleHeader
from desktop.sync.bundle_format.limits import LARGEST_MANIFEST, MIB
from desktop.sync.bundle_format.manifest import (
    ANYBODY,
    Addressee,
    FrameEntry,
    Manifest,
    decode_manifest,
    signed_message,
)
from desktop.sync.bundle_format.outside import Outside, look_outside
from desktop.sync.bundle_format.passphrase_lock import unlock
from desktop.sync.bundle_format.progress import Progress
from desktop.sync.bundle_format.scratch import Scratch
from desktop.sync.bundle_format.signer import signer_of
from desktop.sync.bundle_format.world import disk_errors
from desktop.sync.office_card import OfficeCard, read_card
from desktop.sync.trust import Standing

_LENGTH = 4  # bytes of the number that says how long the manifest is


@dataclass(frozen=True)
class OpenedBundle:
    """A bundle whose manifest and frames were verified; close it to delete the scratch file.

    Attributes:
        header: bundle id and part number.
        manifest: who, to whom, knowledge and frame list, as signed.
        sender: the card of the office that signed it.
        signer: the key that signed: the card's, or that of one of the office's machines.
        standing: how that office stands to us. Opening decides nothing about it:
            ``trust.refuse_unless_believed`` does.
        size: bytes of the file.
        sha256: hexadecimal hash of the file, as read.
        missing: entries of the frames that are not whole; empty unless it was salvaged.
    """

    header: BundleHeader
    manifest: Manifest
    sender: OfficeCard
    signer: bytes
    standing: Standing
    size: int
    sha256: str
    missing: tuple[FrameEntry, ...]
    _scratch: Scratch
    _whole: tuple[tuple[int, int, FrameEntry], ...]

    def frames(self) -> Iterator[Frame]:
        """Yield the whole frames in order, those of kinds we do not know included.

        Raises:
            WorldError: ``bundle.disk_failed``: the scratch file does not give back what was put in.
        """
        marked = self.manifest.carried
        carried = frozenset() if marked is msgspec.UNSET else frozenset(marked)
        for place, start, entry in self._whole:
            body = _whole_body(self._scratch, start, entry)
            if body is None:
                raise WorldError("bundle.disk_failed", place=str(self._scratch.folder))
            is_carried = place in carried
            yield Frame(entry.kind, body, entry.schema, entry.min_reader, is_carried)

    def close(self) -> None:
        """Delete the scratch file."""
        self._scratch.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def open_bundle(
    path: Path,
    identity: OfficeIdentity,
    standing: Callable[[OfficeCard], Standing],
    *,
    staging_folder: Path,
    progress: Progress | None = None,
    passphrases: Sequence[str] = (),
) -> OpenedBundle:
    """Open a bundle, all of it or nothing.

    Args:
        path: the file, often on a stick; it is only read.
        identity: who we are.
        standing: tells how the sender stands to us, from its card.
        staging_folder: a local folder for the encrypted scratch file.
        progress: told the bytes read, and of how many.
        passphrases: what a person typed, in the ways it can be read; tried only where none of our
            keys fits.

    Raises:
        RefusedError: ``bundle.not_a_bundle``, ``bundle.newer``, ``bundle.too_large``,
            ``bundle.torn`` (with ``have`` and ``size`` in bytes), ``bundle.torn_at_start``,
            ``bundle.altered``, ``bundle.not_for_us``, ``bundle.readdressed``, what
            ``read_card`` raises, or ``bundle.passphrase_needed``, ``…_wrong`` and ``…_costly``.
        WorldError: the file cannot be read, or the staging folder cannot be written.
    """
    outside = look_outside(path)
    if outside.missing > 0:
        raise RefusedError("bundle.torn", have=outside.size, size=outside.size + outside.missing)
    if outside.missing < 0:
        raise RefusedError("bundle.altered")
    with _fresh_scratch(staging_folder) as scratch:
        unpacked = _unpack(path, outside, identity, passphrases, scratch, progress)
        if unpacked.damage is not None:
            raise unpacked.damage
        opened = _verified(outside, unpacked, scratch, identity, standing)
        if opened.missing or scratch.size != outside.header.payload_length:
            raise RefusedError("bundle.altered")
        return opened


def salvage_bundle(
    path: Path,
    identity: OfficeIdentity,
    standing: Callable[[OfficeCard], Standing],
    *,
    staging_folder: Path,
    progress: Progress | None = None,
    passphrases: Sequence[str] = (),
) -> OpenedBundle:
    """Open what is whole of a torn or damaged bundle; ``missing`` tells what is not.

    The manifest must be there and verified: a frame is only given out if its hash is in it.
    Arguments and errors are those of :func:`open_bundle`, except that a torn or altered file is
    refused only if not even the manifest can be verified: ``bundle.nothing_to_salvage``.
    """
    outside = look_outside(path)
    with _fresh_scratch(staging_folder) as scratch:
        unpacked = _unpack(path, outside, identity, passphrases, scratch, progress)
        try:
            return _verified(outside, unpacked, scratch, identity, standing)
        except RefusedError as error:
            if error.code == "bundle.altered":
                raise RefusedError("bundle.nothing_to_salvage") from error
            raise


@contextmanager
def _fresh_scratch(folder: Path) -> Iterator[Scratch]:
    """Give a scratch file that outlives the block unless the block fails."""
    with disk_errors(folder):
        scratch = Scratch(folder)
    try:
        yield scratch
    except BaseException:
        scratch.close()
        raise


class _Source:
    """The file on the stick, hashed and counted while it is read."""

    def __init__(self, file: BinaryIO, path: Path, size: int, progress: Progress | None) -> None:
        self._file = file
        self._path = path
        self._size = size
        self._progress = progress
        self._hash = hashlib.sha256()
        self._done = 0

    def read(self, length: int = -1) -> bytes:
        with disk_errors(self._path):
            piece = self._file.read(length)
        self._hash.update(piece)
        self._done += len(piece)
        if self._progress is not None:
            self._progress(self._done, self._size)
        return piece

    def digest_of_all(self) -> str:
        """Read what is left and return the hash of the file."""
        while self.read(MIB):
            pass
        return self._hash.hexdigest()


class _Sink:
    """The scratch file, whose own troubles are told apart from those of the stick."""

    def __init__(self, scratch: Scratch) -> None:
        self._scratch = scratch

    def write(self, data: bytes) -> int:
        with disk_errors(self._scratch.folder):
            return self._scratch.write(data)

    def flush(self) -> None:
        pass


@dataclass(frozen=True)
class _Unpacked:
    """What came of decrypting.

    Attributes:
        digest: the file's hash.
        damage: why it ended early, if it did.
        by_passphrase: the recipient whose key the passphrase gave; none if one of ours opened it.
    """

    digest: str
    damage: RefusedError | None
    by_passphrase: str | None = None


def _unpack(
    path: Path,
    outside: Outside,
    identity: OfficeIdentity,
    passphrases: Sequence[str],
    scratch: Scratch,
    progress: Progress | None,
) -> _Unpacked:
    """Decrypt into ``scratch`` by our own keys, or else by a passphrase."""
    try:
        return _Unpacked(*_decrypted(path, outside, identity.opening_keys(), scratch, progress))
    except RefusedError as error:
        if error.code != "bundle.not_for_us" or not outside.with_passphrase:
            raise
    key = unlock(outside.header, passphrases)
    done = _decrypted(path, outside, [key], scratch, progress)
    return _Unpacked(*done, by_passphrase=str(key.to_public()))


def _decrypted(
    path: Path,
    outside: Outside,
    keys: Sequence[Any],
    scratch: Scratch,
    progress: Progress | None,
) -> tuple[str, RefusedError | None]:
    """Decrypt into ``scratch``; return the file's hash, and why it ended early if it did."""
    damage = None
    with disk_errors(path):
        file = path.open("rb", buffering=MIB)
    with file:
        source = _Source(file, path, outside.size, progress)
        if source.read(len(outside.encoded_header)) != outside.encoded_header:
            raise RefusedError("bundle.altered")
        try:
            decrypt(source, _Sink(scratch), keys)
        except RefusedError as error:
            if error.code != "bundle.altered":
                raise
            damage = error
        return source.digest_of_all(), damage


def _verified(
    outside: Outside,
    unpacked: _Unpacked,
    scratch: Scratch,
    identity: OfficeIdentity,
    standing: Callable[[OfficeCard], Standing],
) -> OpenedBundle:
    """Verify manifest, signature, addressees and frames, in that order."""
    encoded, signature, start = _manifest_bytes(scratch)
    manifest = decode_manifest(encoded)
    sender = read_card(manifest.sender)
    message = signed_message(outside.encoded_header, encoded)
    signer = signer_of(manifest, sender)
    if not verify_seal(signer, SealPurpose.BUNDLE, message, signature):
        raise RefusedError("bundle.altered")
    _refuse_readdressed(manifest, sender, identity, unpacked.by_passphrase)
    if start + sum(entry.length for entry in manifest.frames) != outside.header.payload_length:
        raise RefusedError("bundle.altered")
    whole, missing = _sorted_out(scratch, start, manifest.frames)
    return OpenedBundle(
        header=outside.header,
        manifest=manifest,
        sender=sender,
        signer=signer,
        standing=standing(sender),
        size=outside.size,
        sha256=unpacked.digest,
        missing=missing,
        _scratch=scratch,
        _whole=whole,
    )


def _manifest_bytes(scratch: Scratch) -> tuple[bytes, bytes, int]:
    """Return the encoded manifest, its signature, and where the frames start."""
    length = int.from_bytes(_read(scratch, 0, _LENGTH), "big")
    if length > LARGEST_MANIFEST:
        raise RefusedError("bundle.too_large")
    start = _LENGTH + length + SIGNATURE_LENGTH
    if start > scratch.size:
        raise RefusedError("bundle.altered")
    encoded = _read(scratch, _LENGTH, length)
    return encoded, _read(scratch, _LENGTH + length, SIGNATURE_LENGTH), start


def _refuse_readdressed(
    manifest: Manifest, sender: OfficeCard, identity: OfficeIdentity, by_passphrase: str | None
) -> None:
    """Refuse a bundle that was decrypted by a recipient and encrypted again to us.

    age does not say who encrypted; that the sender meant us is said by its signed list alone.
    """
    meant = any(
        addressee.office == identity.office_id.bytes
        and addressee.recipient in identity.all_recipients
        for addressee in manifest.recipients
    )
    is_ours = sender.office_id == identity.office_id
    # A machine may not have heard yet of its office's new key; whose the card is is asked later.
    our_own = is_ours and (
        identity.membership is not None or sender.signing_key in identity.all_root_keys
    )
    anybody = by_passphrase is not None and (
        Addressee(*ANYBODY, by_passphrase) in manifest.recipients
    )
    if not (meant or our_own or anybody):
        raise RefusedError("bundle.readdressed", office=sender.code)


def _sorted_out(
    scratch: Scratch, start: int, entries: Sequence[FrameEntry]
) -> tuple[tuple[tuple[int, int, FrameEntry], ...], tuple[FrameEntry, ...]]:
    """Return the whole frames with their numbers and places, and the entries of the others."""
    whole, missing = [], []
    for number, entry in enumerate(entries):
        if _whole_body(scratch, start, entry) is None:
            missing.append(entry)
        else:
            whole.append((number, start, entry))
        start += entry.length
    return tuple(whole), tuple(missing)


def _whole_body(scratch: Scratch, start: int, entry: FrameEntry) -> bytes | None:
    """Return a frame's bytes, or ``None`` if they are not those of the manifest."""
    body = _read(scratch, start, entry.length)
    return body if hashlib.sha256(body).digest() == entry.sha256 else None


def _read(scratch: Scratch, start: int, length: int) -> bytes:
    with disk_errors(scratch.folder):
        return scratch.read(start, length)
