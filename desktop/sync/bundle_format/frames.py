"""Frames: the pieces a bundle carries. The container neither reads nor changes what is in them."""

from dataclasses import dataclass

from desktop.sync.bundle_format.manifest import READER

SEGMENT = "segment"
ATTACHMENT_CHUNK = "attachment-chunk"
OFFICE_CARD = "office-card"
TRUSTED_CARD = "trusted-card"
"""The card of an office that the sender's people verified, for a new machine of theirs."""

_KNOWN_KINDS = frozenset({SEGMENT, ATTACHMENT_CHUNK, OFFICE_CARD, TRUSTED_CARD})


@dataclass(frozen=True, slots=True)
class Frame:
    """One piece.

    Attributes:
        kind: what it is: lower-case letters, digits and dashes, at most 32.
        body: its bytes, at most 64 MiB, compressed or not as its kind says.
        schema: the schema version of what is in it.
        min_reader: a reader below this version keeps it, but does not look inside.
        is_carried: a reader that cannot read it carries it on to other offices.
    """

    kind: str
    body: bytes
    schema: int = 1
    min_reader: int = 1
    is_carried: bool = False

    @property
    def is_understood(self) -> bool:
        """Whether this version of the program knows what to do with it."""
        return self.kind in _KNOWN_KINDS and self.min_reader <= READER
