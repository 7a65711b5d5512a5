"""The seal of approved minutes: what exactly an office signs when it approves.

It signs a *claim*: which record, under which number, of which day, with which content. Signing the
hash alone would be enough for whoever holds the record, since the hash covers all of it. But the
code on the paper is also read where nobody holds the record, and there a number and a day that are
not signed could be exchanged for others beside a genuine hash.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Self
from uuid import UUID

from desktop.models.snapshot import ApprovalSnapshot
from desktop.security.canonical_json import canonical_json
from desktop.security.seals import SealPurpose, verify_seal

if TYPE_CHECKING:
    from desktop.security.identity import OfficeIdentity


@dataclass(frozen=True, slots=True)
class ApprovalClaim:
    """What an office says by its seal.

    Attributes:
        record_id: the meeting.
        number: of the minutes.
        date: the day of the meeting, ``YYYY-MM-DD``.
        content_hash: ``sha256:`` and 64 hexadecimal digits of the approval snapshot.
    """

    record_id: UUID
    number: str
    date: str
    content_hash: str

    @classmethod
    def of(cls, snapshot: ApprovalSnapshot, content_hash: str) -> Self:
        """Return the claim that belongs to a snapshot, whose hash the caller knows."""
        number, date = snapshot.record.number, snapshot.record.date
        return cls(snapshot.meeting_id, number or "", date or "", content_hash)

    @property
    def message(self) -> bytes:
        """The bytes that are signed: the claim as canonical JSON."""
        return canonical_json(
            {
                "content_hash": self.content_hash,
                "date": self.date,
                "meeting": str(self.record_id),
                "number": self.number,
            }
        )


class Covered(StrEnum):
    """How much of a claim a seal vouches for."""

    NOTHING = "nothing"
    """It is no seal of this office under this claim."""
    HASH = "hash"
    """The content hash alone: the first form of the seal. Number and day follow from the record."""
    ALL = "all"
    """The whole claim."""


def seal_approval(identity: "OfficeIdentity", claim: ApprovalClaim) -> bytes:
    """Return the office's 64-byte seal (Ed25519, RFC 8032) under a claim."""
    return identity.sign(SealPurpose.APPROVAL, claim.message)


def covered_by_seal(signing_key: bytes, claim: ApprovalClaim, seal: bytes) -> Covered:
    """Tell how much of ``claim`` the holder of ``signing_key`` (32 bytes, public) has sealed."""
    if verify_seal(signing_key, SealPurpose.APPROVAL, claim.message, seal):
        return Covered.ALL
    try:
        hash_alone = claim.content_hash.encode("ascii")
    except UnicodeEncodeError:
        return Covered.NOTHING
    if verify_seal(signing_key, SealPurpose.APPROVAL, hash_alone, seal):
        return Covered.HASH
    return Covered.NOTHING
