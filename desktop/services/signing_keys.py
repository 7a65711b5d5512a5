"""With which key an office seals, and how far we believe it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.trust import REVOKED, VERIFIED, HeardNotice, Identity, Peer
from desktop.security.approval_seal import ApprovalClaim, Covered, covered_by_seal
from desktop.security.identity import OfficeIdentity
from desktop.services.verdict import Verdict
from desktop.storage.home import Home
from desktop.sync.heard_notices import weigh_offices
from desktop.sync.key_end import KeyEnd
from desktop.sync.office_card import read_card
from desktop.sync.own_keys import all_own_keys


@dataclass(frozen=True, slots=True)
class Signer:
    """An office whose public key (32 bytes) is known here.

    ``further`` are the keys that it had before and those of its machines: what was sealed with them
    stays sealed.
    ``revoked`` are those keys, the present one too, of which it was said that they are valid no
    more, each with when (a claim of whoever said it).
    """

    key: bytes
    name: Names
    code: str
    trust: str
    further: tuple[bytes, ...] = ()
    revoked: Mapping[bytes, str] = field(default_factory=dict)


def known_signer(session: Session, office_id: UUID) -> Signer | None:
    """Return an office, ours or one whose card we have; None where it is not known."""
    ours = session.get(Identity, office_id)
    if ours is not None:
        identity = OfficeIdentity.from_bytes(ours.secret)
        keys = all_own_keys(identity)
        further = tuple(key for key in keys if key != identity.root_key)
        name, code = identity.name, identity.code
        return Signer(identity.root_key, name, code, VERIFIED, further, _revoked_of(keys))
    peer = session.get(Peer, office_id)
    if peer is None:
        return None
    try:
        card = read_card(peer.card)
    except RefusedError:  # of a later version: nothing of it can be checked here
        return None
    if not (peer.former_keys or _is_spoken_of(session, office_id)):
        return Signer(card.signing_key, card.name, card.code, peer.trust)
    keys = weigh_offices(session)[office_id].all_keys
    further = tuple(key for key in keys if key != card.signing_key)
    return Signer(card.signing_key, card.name, card.code, peer.trust, further, _revoked_of(keys))


def _revoked_of(keys: Mapping[bytes, KeyEnd | None]) -> dict[bytes, str]:
    return {
        key: end.notices[0].said_at if end.notices else ""
        for key, end in keys.items()
        if end is not None and end.is_revoked
    }


def _is_spoken_of(session: Session, office_id: UUID) -> bool:
    query = select(HeardNotice.name).where(HeardNotice.subject_id == office_id).limit(1)
    return session.scalar(query) is not None


def find_signer(home: Home | None, office_id: UUID) -> Signer | None:
    """Return an office that this home knows; None without a home."""
    if home is None:
        return None
    with home.reading() as session:
        return known_signer(session, office_id)


@dataclass(frozen=True, slots=True)
class SealJudgement:
    """What speaks against a seal (None: nothing), and how much of the claim it is under.

    ``revoked_at`` says since when its key is said to be valid no more, where a notice says so.
    """

    against: Verdict | None
    covered: Covered
    revoked_at: str | None = None


def judge_seal(signer: Signer | None, claim: ApprovalClaim, seal: bytes) -> SealJudgement:
    """Tell whether an office that we trust has put this seal under this claim."""
    if signer is None:
        return SealJudgement(Verdict.UNKNOWN_OFFICE, Covered.NOTHING)
    covers = {key: covered_by_seal(key, claim, seal) for key in (signer.key, *signer.further)}
    key = next((key for key, covered in covers.items() if covered is not Covered.NOTHING), None)
    if key is None:
        return SealJudgement(Verdict.WRONG_SEAL, Covered.NOTHING)
    covered = covers[key]
    if signer.trust == REVOKED or key in signer.revoked:
        return SealJudgement(Verdict.REVOKED_OFFICE, covered, signer.revoked.get(key) or None)
    if signer.trust != VERIFIED:
        return SealJudgement(Verdict.UNVERIFIED_OFFICE, covered)
    return SealJudgement(None, covered)
