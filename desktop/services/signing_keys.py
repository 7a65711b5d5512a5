"""With which key an office seals, and how far we believe it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.trust import REVOKED, VERIFIED, Identity, Peer
from desktop.security.approval_seal import ApprovalClaim, Covered, covered_by_seal
from desktop.security.identity import OfficeIdentity
from desktop.services.verdict import Verdict
from desktop.storage.home import Home
from desktop.sync.office_card import read_card


@dataclass(frozen=True, slots=True)
class Signer:
    """An office whose public key (32 bytes) is known here."""

    key: bytes
    name: Names
    code: str
    trust: str


def known_signer(session: Session, office_id: UUID) -> Signer | None:
    """Return an office, ours or one whose card we have; None where it is not known."""
    ours = session.get(Identity, office_id)
    if ours is not None:
        identity = OfficeIdentity.from_bytes(ours.secret)
        return Signer(identity.signing_key, identity.name, identity.code, VERIFIED)
    peer = session.get(Peer, office_id)
    if peer is None:
        return None
    try:
        card = read_card(peer.card)
    except RefusedError:  # of a later version: nothing of it can be checked here
        return None
    return Signer(card.signing_key, card.name, card.code, peer.trust)


def find_signer(home: Home | None, office_id: UUID) -> Signer | None:
    """Return an office that this home knows; None without a home."""
    if home is None:
        return None
    with home.reading() as session:
        return known_signer(session, office_id)


@dataclass(frozen=True, slots=True)
class SealJudgement:
    """What speaks against a seal (None: nothing), and how much of the claim it is under."""

    against: Verdict | None
    covered: Covered


def judge_seal(signer: Signer | None, claim: ApprovalClaim, seal: bytes) -> SealJudgement:
    """Tell whether an office that we trust has put this seal under this claim."""
    if signer is None:
        return SealJudgement(Verdict.UNKNOWN_OFFICE, Covered.NOTHING)
    covered = covered_by_seal(signer.key, claim, seal)
    if covered is Covered.NOTHING:
        return SealJudgement(Verdict.WRONG_SEAL, covered)
    if signer.trust == REVOKED:
        return SealJudgement(Verdict.REVOKED_OFFICE, covered)
    if signer.trust != VERIFIED:
        return SealJudgement(Verdict.UNVERIFIED_OFFICE, covered)
    return SealJudgement(None, covered)
