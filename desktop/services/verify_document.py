"""Checks whether a printed document is what an office sealed."""

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.minutes import APPROVED
from desktop.models.snapshot import ApprovalSnapshot, read_snapshot
from desktop.models.trust import REVOKED, Identity, Peer
from desktop.security.approval_seal import ApprovalClaim, Covered, covered_by_seal
from desktop.security.canonical_json import canonical_json
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import content_hash
from desktop.storage.home import Home
from desktop.sync.office_card import read_card

if TYPE_CHECKING:
    from desktop.documents.seal_attachment import SealedRecord


class Verdict(StrEnum):
    """What was found."""

    GENUINE = "genuine"
    """An office we know sealed this record, and these pages are what it prints."""
    UNKNOWN_OFFICE = "unknown-office"
    """The record fits its hash, but we have no card of the office to check the seal with."""
    REVOKED_OFFICE = "revoked-office"
    """The seal is of an office that we stopped believing."""
    PAGES_DIFFER = "pages-differ"
    """The record inside is sealed, but this version prints other pages from it."""
    ALTERED = "altered"
    """The record inside is not what was sealed."""
    NOT_SEALED = "not-sealed"
    """A draft, or a document of another program."""


@dataclass(frozen=True, slots=True)
class DocumentVerdict:
    """What a document is; of a document that is not sealed only the verdict is known."""

    verdict: Verdict
    office: Names = field(default_factory=Names)
    code: str = ""
    number: str | None = None
    date: str | None = None
    subject: str = ""
    content_hash: str = ""

    @property
    def is_genuine(self) -> bool:
        """Whether the document may be relied on."""
        return self.verdict is Verdict.GENUINE


def verify_document(home: Home | None, pdf: bytes) -> DocumentVerdict:
    """Check the seal inside ``pdf`` and compare its pages with what the sealed record prints.

    Args:
        home: knows the keys of this office and of those whose cards it has; without a home a
            seal cannot be checked.
        pdf: the document.

    Raises:
        RefusedError: ``pdf.unreadable`` or ``pdf.seal_damaged``.
    """
    from desktop.documents.seal_attachment import read_sealed_record

    sealed = read_sealed_record(pdf)
    if sealed is None:
        return DocumentVerdict(Verdict.NOT_SEALED)
    try:
        snapshot = read_snapshot(sealed.snapshot)
        digest = _digest(sealed.snapshot)
    except (RefusedError, ValueError, TypeError):
        return DocumentVerdict(Verdict.ALTERED, content_hash=sealed.content_hash)
    verdict = _verdict(home, pdf, sealed, snapshot, digest)
    return DocumentVerdict(
        verdict=verdict,
        office=Names.from_json(snapshot.office.get("name")),
        code=str(snapshot.office.get("code", "")),
        number=snapshot.record.number or None,
        date=snapshot.record.date,
        subject=snapshot.record.subject,
        content_hash=digest,
    )


def _verdict(
    home: Home | None,
    pdf: bytes,
    sealed: "SealedRecord",
    snapshot: ApprovalSnapshot,
    digest: str,
) -> Verdict:
    if digest != sealed.content_hash or sealed.number != snapshot.record.number:
        return Verdict.ALTERED
    key, is_revoked = _signing_key(home, snapshot.office_id)
    if key is None:
        return Verdict.UNKNOWN_OFFICE
    if covered_by_seal(key, ApprovalClaim.of(snapshot, digest), sealed.seal) is Covered.NOTHING:
        return Verdict.ALTERED
    if is_revoked:
        return Verdict.REVOKED_OFFICE
    return Verdict.GENUINE if _set_again(sealed, snapshot) == pdf else Verdict.PAGES_DIFFER


def _digest(text: str) -> str:
    """Return the hash of a snapshot, which has one spelling only.

    Raises:
        ValueError: it is spelled in another way.
    """
    plain = json.loads(text)
    if canonical_json(plain) != text.encode("utf-8"):
        raise ValueError("not canonical")
    return content_hash(plain)


def _signing_key(home: Home | None, office_id: UUID) -> tuple[bytes | None, bool]:
    """Return the public key of an office that we know, and whether it was revoked."""
    if home is None:
        return None, False
    with home.reading() as session:
        return known_signing_key(session, office_id)


def known_signing_key(session: Session, office_id: UUID) -> tuple[bytes | None, bool]:
    """Return the public key of an office, ours or one whose card we have; and if it is revoked."""
    ours = session.get(Identity, office_id)
    if ours is not None:
        return OfficeIdentity.from_bytes(ours.secret).signing_key, False
    peer = session.get(Peer, office_id)
    if peer is None:
        return None, False
    return read_card(peer.card).signing_key, peer.trust == REVOKED


def _set_again(sealed: "SealedRecord", snapshot: ApprovalSnapshot) -> bytes | None:
    from desktop.documents.minutes import render_minutes
    from desktop.documents.office_paper import OfficePaper

    try:
        paper = OfficePaper.from_json(snapshot.office)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return render_minutes(
        snapshot.record,
        paper,
        state=APPROVED,
        number=sealed.number,
        content_hash=sealed.content_hash,
        seal=sealed.seal,
        snapshot=sealed.snapshot,
    )
