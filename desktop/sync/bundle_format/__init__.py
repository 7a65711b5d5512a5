"""The container ``.mahdar``: signed, encrypted, verified whole before anything is taken from it.

``write_bundle`` and ``open_bundle`` are the ways in and out; ``docs/formats/bundle.md`` describes
the bytes. What the frames mean is not known here.
"""

from desktop.sync.bundle_format.compression import compress_bounded, decompress_bounded
from desktop.sync.bundle_format.frames import (
    ATTACHMENT_CHUNK,
    OFFICE_CARD,
    SEGMENT,
    TRUSTED_CARD,
    Frame,
)
from desktop.sync.bundle_format.header import BundleHeader
from desktop.sync.bundle_format.limits import LARGEST_FRAME, MOST_FRAMES, USUAL_PART
from desktop.sync.bundle_format.manifest import (
    ANYBODY,
    Addressee,
    FrameEntry,
    Knowledge,
    Manifest,
    ParkedRange,
    StreamHead,
)
from desktop.sync.bundle_format.outside import Outside, look_outside
from desktop.sync.bundle_format.passphrase_lock import Passphrase, plain_passphrase
from desktop.sync.bundle_format.peek import PeekedBundle, peek_bundle
from desktop.sync.bundle_format.progress import Progress
from desktop.sync.bundle_format.reader import OpenedBundle, open_bundle, salvage_bundle
from desktop.sync.bundle_format.writer import Part, WrittenBundle, write_bundle

__all__ = [
    "ANYBODY",
    "ATTACHMENT_CHUNK",
    "LARGEST_FRAME",
    "MOST_FRAMES",
    "OFFICE_CARD",
    "SEGMENT",
    "TRUSTED_CARD",
    "USUAL_PART",
    "Addressee",
    "BundleHeader",
    "Frame",
    "FrameEntry",
    "Knowledge",
    "Manifest",
    "OpenedBundle",
    "Outside",
    "ParkedRange",
    "Part",
    "Passphrase",
    "PeekedBundle",
    "Progress",
    "StreamHead",
    "WrittenBundle",
    "compress_bounded",
    "decompress_bounded",
    "look_outside",
    "open_bundle",
    "peek_bundle",
    "plain_passphrase",
    "salvage_bundle",
    "write_bundle",
]
