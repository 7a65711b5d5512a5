"""The manifest: who sends, to whom, what the sender knows, and the hash of every frame.

It is MessagePack, typed. It grows by addition only: a reader ignores fields it does not know, and
``min_reader`` says when a change is such that an older reader must not go on.
"""

import hashlib
from typing import Annotated

import msgspec
from msgspec import Meta

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format.limits import (
    LARGEST_CERTIFICATE,
    LARGEST_FRAME,
    LARGEST_MANIFEST,
    MOST_FRAMES,
    MOST_RECIPIENTS,
    MOST_STREAMS,
)
from desktop.sync.office_card import LARGEST_CARD
from desktop.sync.unreadable import UNREADABLE

READER = 1
"""The version of frames that this program reads; compared with each ``min_reader``."""

MANIFEST_READER = 2
"""The version of manifests that it reads: since 2 a machine of the sender may have signed."""

BY_CARD, BY_DEVICE = 1, 2
"""What a manifest asks of its reader, by whose key signed the bundle."""

Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Key = Annotated[bytes, Meta(min_length=16, max_length=16)]
Hash = Annotated[bytes, Meta(min_length=32, max_length=32)]
Kind = Annotated[str, Meta(pattern="^[a-z][a-z0-9-]{0,31}$")]


class FrameEntry(msgspec.Struct, array_like=True, frozen=True):
    """What the manifest says of one frame, in the order in which the frames follow."""

    kind: Kind
    length: Annotated[int, Meta(ge=0, le=LARGEST_FRAME)]
    sha256: Hash
    min_reader: Count
    schema: Count


class StreamHead(msgspec.Struct, array_like=True, frozen=True):
    """How far the sender has one stream: changeset ``seq``, whose hash is ``head``."""

    stream: Key
    seq: Count
    head: Hash


class ParkedRange(msgspec.Struct, array_like=True, frozen=True):
    """Changesets ``first..last`` that the sender holds but cannot apply yet."""

    stream: Key
    first: Count
    last: Count


class Knowledge(msgspec.Struct, frozen=True, kw_only=True):
    """The sender's knowledge statement. ``number`` grows by one with each it makes."""

    number: Count
    streams: Annotated[list[StreamHead], Meta(max_length=MOST_STREAMS)] = []
    parked: Annotated[list[ParkedRange], Meta(max_length=MOST_STREAMS)] = []
    wanted: Annotated[list[Hash], Meta(max_length=MOST_STREAMS)] = []
    """Hashes (SHA-256) of attachments the sender lacks."""
    heard: Annotated[list[tuple[Key, Count]], Meta(max_length=MOST_STREAMS)] | msgspec.UnsetType = (
        msgspec.UNSET
    )
    """The highest statement number that the sender heard of each other office; left out if none."""
    held: Annotated[list[Hash], Meta(max_length=MOST_STREAMS)] | msgspec.UnsetType = msgspec.UNSET
    """Names of the carried frames that the sender holds; left out if none."""


class Addressee(msgspec.Struct, array_like=True, frozen=True):
    """An office the bundle is for. The signature covers this list: it cannot be re-addressed."""

    office: Key
    code: Annotated[str, Meta(min_length=1, max_length=60)]
    recipient: Annotated[str, Meta(max_length=100)]

    @property
    def is_anybody(self) -> bool:
        """Whether it stands for whoever knows the passphrase."""
        return self.office == ANYBODY[0]


ANYBODY = (bytes(16), "passphrase")
"""Office and code in the list of recipients that stand for whoever knows the passphrase."""


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of a bundle before its frames are looked at.

    Attributes:
        min_reader: a reader below this version refuses the bundle.
        program: what wrote it, e.g. ``"mahdar 0.1.0"``; for people.
        made: when, by the writer's clock (ISO 8601, UTC); a claim, it decides nothing.
        sender: the sender's office card, encoded.
        recipients: whom it is for.
        knowledge: what the sender has.
        certificates: signed statements about keys that travel along, each opaque here.
        frames: kind, length and hash of each frame.
        carried: places in ``frames``, from 0, of those that whoever cannot read them carries on;
            left out if there are none.
        device: the key of the sender's machine that signed, where the card's key did not; its
            certificate is among ``certificates``.
    """

    min_reader: Count
    program: Annotated[str, Meta(max_length=100)]
    made: Annotated[str, Meta(max_length=40)]
    sender: Annotated[bytes, Meta(max_length=LARGEST_CARD)]
    recipients: Annotated[list[Addressee], Meta(min_length=1, max_length=MOST_RECIPIENTS)]
    knowledge: Knowledge
    frames: Annotated[list[FrameEntry], Meta(max_length=MOST_FRAMES)]
    certificates: Annotated[
        list[Annotated[bytes, Meta(max_length=LARGEST_CERTIFICATE)]],
        Meta(max_length=MOST_RECIPIENTS),
    ] = []
    carried: Annotated[list[Count], Meta(max_length=MOST_FRAMES)] | msgspec.UnsetType = (
        msgspec.UNSET
    )
    device: Hash | msgspec.UnsetType = msgspec.UNSET


class _ManifestGate(msgspec.Struct):
    """What is read first: the one field that no later version may change."""

    min_reader: Count


def encode_manifest(manifest: Manifest) -> bytes:
    """Return the bytes that are signed.

    Raises:
        RefusedError: ``bundle.too_large``: more than a reader would accept.
    """
    encoded = msgspec.msgpack.encode(manifest)
    if len(encoded) > LARGEST_MANIFEST:
        raise RefusedError("bundle.too_large")
    return encoded


def decode_manifest(encoded: bytes) -> Manifest:
    """Read a manifest; nothing in it is to be believed before its signature was verified.

    Raises:
        RefusedError: ``bundle.newer`` (its ``min_reader`` is above :data:`MANIFEST_READER`) or
            ``bundle.altered``.
    """
    try:
        gate = msgspec.msgpack.decode(encoded, type=_ManifestGate)
        if gate.min_reader > MANIFEST_READER:
            raise RefusedError("bundle.newer", version=gate.min_reader)
        return msgspec.msgpack.decode(encoded, type=Manifest)
    except UNREADABLE as error:
        raise RefusedError("bundle.altered") from error


def signed_message(header: bytes, encoded_manifest: bytes) -> bytes:
    """Return what the sender signs: the outside (id and part numbers included) and the manifest."""
    return hashlib.sha256(header).digest() + hashlib.sha256(encoded_manifest).digest()
