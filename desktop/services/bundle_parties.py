"""The offices at both ends of a bundle: whom we may send to, and how a sender stands to us."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.trust import REVOKED, VERIFIED, Peer
from desktop.security.identity import OfficeIdentity
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.sync.bundle_format import Addressee
from desktop.sync.device_knowledge import other_machines
from desktop.sync.devices import MOST_DEVICES, living
from desktop.sync.heard_notices import weigh_offices
from desktop.sync.office_card import OfficeCard, make_card, read_card
from desktop.sync.trust import BELIEVED, KnownOffice, Standing, standing_of
from desktop.sync.trust_weighing import Weighed


@dataclass(frozen=True, slots=True)
class Party:
    """An office that may be sent to: its card, and what its machines are encrypted to.

    ``machines`` are the age recipients of those with keys of their own; our own office stands for
    its other machines.
    """

    office_id: UUID
    code: str
    card: OfficeCard
    machines: tuple[str, ...] = ()

    @property
    def addressees(self) -> list[OfficeCard | Addressee]:
        """Whom a bundle for it names."""
        office = self.office_id.bytes
        further = (Addressee(office, self.code, recipient) for recipient in self.machines)
        return [self.card, *further]


def recipients_of(session: Session, codes: Sequence[str]) -> list[Party]:
    """Return the offices with these codes that may be sent to; all such if none is named.

    They are those that a person here verified, or that another office vouches for. Under the code
    of our own office that is its other machines, but only if it is named.

    Raises:
        RefusedError: ``export.no_office`` (there is none), ``export.unknown_office``,
            ``export.unverified`` or ``export.revoked``, each naming the ``office``;
            ``export.alone``: our office has no other machine.
    """
    peers = session.scalars(select(Peer).order_by(Peer.code, Peer.office_id)).all()
    weighed = weigh_offices(session)
    believed = [_party(peer, weighed) for peer in peers if peer.trust in BELIEVED]
    if not codes:
        if not believed:
            raise RefusedError("export.no_office")
        return believed
    ours = own_identity(session)
    chosen: dict[str, list[Party]] = {}
    for code in dict.fromkeys(codes):
        chosen[code] = [party for party in believed if party.code == code]
        if not chosen[code] and code == ours.code:
            chosen[code] = [_ourselves(ours)]
        elif not chosen[code]:
            raise RefusedError(_why_not(code, peers), office=code)
    return [party for parties in chosen.values() for party in parties]


def verified_cards(session: Session) -> tuple[bytes, ...]:
    """Return the cards of the offices that a person here verified."""
    query = select(Peer.card).where(Peer.trust == VERIFIED, Peer.person_trust == VERIFIED)
    return tuple(session.scalars(query.order_by(Peer.office_id)))


def _party(peer: Peer, weighed: Mapping[UUID, Weighed]) -> Party:
    devices = living(weighed[peer.office_id].devices)
    machines = tuple(device.recipient for device in devices[:MOST_DEVICES])
    return Party(peer.office_id, peer.code, read_card(peer.card), machines)


def _ourselves(identity: OfficeIdentity) -> Party:
    others = other_machines(identity)
    machines = tuple(to for machine, to in others.items() if machine != identity.office_id)
    if not others:
        raise RefusedError("export.alone")
    card = make_card(identity, datetime.now(UTC))
    return Party(identity.office_id, identity.code, card, machines)


def _why_not(code: str, peers: Sequence[Peer]) -> str:
    trusts = {peer.trust for peer in peers if peer.code == code}
    if not trusts:
        return "export.unknown_office"
    return "export.revoked" if trusts == {REVOKED} else "export.unverified"


def standing_here(
    home: Home,
    card: OfficeCard,
    certificates: Sequence[bytes] = (),
    signer: bytes | None = None,
) -> Standing:
    """Return how the office that a card describes stands to this one.

    ``certificates`` are what came with the card; nothing of them is kept here. ``signer`` is the
    key that signed what came, where it may be a machine's and not the card's.
    """
    with home.reading() as session:
        return standing_in(session, card, certificates, signer)


def standing_in(
    session: Session,
    card: OfficeCard,
    certificates: Sequence[bytes] = (),
    signer: bytes | None = None,
) -> Standing:
    """Return the same as :func:`standing_here` within a session."""
    weighed = weigh_offices(session, certificates).get(card.office_id)
    known = None
    if weighed is not None:
        known = KnownOffice(weighed.card, weighed.trust, weighed.keys, weighed.devices)
    return standing_of(card, own_identity(session), known, signer=signer, also=certificates)
