"""The statements about keys that reached this office, and the offices weighed by them.

A statement is kept by its own signature, whatever becomes of the record that carried it.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.changeset import Changeset as ReadChangeset
from desktop.models.changeset import decode_changeset
from desktop.models.log import Changeset
from desktop.models.trust import UNVERIFIED, HeardNotice, Identity, Peer, TrustNotice
from desktop.sync.office_card import OfficeCard, read_card
from desktop.sync.own_keys import follow_root
from desktop.sync.trust_notice import read_notice
from desktop.sync.trust_weighing import Heard, Known, Weighed, newcomers, weigh

NOTICE_ENTITY = str(TrustNotice.__tablename__)
STATEMENT = "statement"

_KEY = 32  # bytes
_AT_ONCE = 200


def hear_notices(session: Session, statements: Iterable[bytes], now: datetime) -> bool:
    """Keep those of ``statements`` that are new and signed by whom they say; tell if any was.

    What is no notice, or altered, is as if it had never been said. Who the signer is, and so what
    it is worth, is weighed each time anew.
    """
    is_new = False
    for statement in statements:
        try:
            notice = read_notice(statement)
        except RefusedError:
            continue
        if session.get(HeardNotice, notice.name) is None:
            session.add(
                HeardNotice(
                    name=notice.name,
                    issuer_id=notice.issuer,
                    subject_id=notice.subject,
                    statement=notice.encoded,
                    heard_at=now,
                )
            )
            session.flush()
            is_new = True
    return is_new


def heard_notices(session: Session) -> list[Heard]:
    """Return all that was heard, oldest first."""
    rows = session.scalars(select(HeardNotice).order_by(HeardNotice.heard_at, HeardNotice.name))
    return [Heard(read_notice(row.statement), row.answer) for row in rows]


def statements_of(changesets: Iterable[ReadChangeset]) -> list[bytes]:
    """Return what ``changesets`` give out as statements about keys."""
    return [
        value.encode("utf-8", "replace")
        for changeset in changesets
        for operation in changeset.operations
        if operation.entity == NOTICE_ENTITY
        and isinstance(value := operation.values.get(STATEMENT), str)
    ]


def hear_log(session: Session, now: datetime) -> None:
    """Hear what the whole log says: after an upgrade from a version that knew of no notices."""
    bodies = session.scalars(select(Changeset.body).execution_options(yield_per=_AT_ONCE))
    for body in bodies:
        try:
            hear_notices(session, statements_of([decode_changeset(body)]), now)
        except msgspec.MsgspecError:
            continue  # the check of the home names it
    settle_trust(session)


def known_offices(session: Session) -> dict[UUID, Known]:
    """Return the other offices as persons here decided about them."""
    return {peer.office_id: _known(peer) for peer in session.scalars(select(Peer))}


def weigh_offices(session: Session, also: Iterable[bytes] = ()) -> dict[UUID, Weighed]:
    """Return how each known office stands; ``also`` are statements as if they had been heard."""
    heard = heard_notices(session)
    names = {one.notice.name for one in heard}
    for statement in also:
        try:
            notice = read_notice(statement)
        except RefusedError:
            continue
        if notice.name not in names:
            heard.append(Heard(notice))
    return weigh(known_offices(session), heard)


def settle_trust(session: Session) -> Mapping[UUID, Weighed]:
    """Bring card and trust of every known office into line with what was heard and decided.

    So are the keys of this machine, where it does not hold its office's root key. Offices that are
    vouched for are taken in; what follows is returned.
    """
    session.flush()
    follow_root(session)
    known, heard = known_offices(session), heard_notices(session)
    ourselves = session.scalar(select(Identity.office_id))
    weighed = weigh(known, heard)
    new = [card for card in newcomers(weighed, known, heard) if card.office_id != ourselves]
    if new:
        for card in new:
            session.add(introduced(card))
        session.flush()
        weighed = weigh(known_offices(session), heard)
    for peer in session.scalars(select(Peer)):
        _put(peer, weighed[peer.office_id])
    session.flush()
    return weighed


def introduced(card: OfficeCard) -> Peer:
    """Return an office that no person here has decided about."""
    peer = Peer(office_id=card.office_id, trust=UNVERIFIED, person_trust=UNVERIFIED)
    peer.former_keys = b""
    keep_card(peer, card)
    return peer


def keep_card(peer: Peer, card: OfficeCard) -> None:
    """Keep ``card`` as that of ``peer``."""
    peer.code = card.code
    peer.name_json = json.dumps(card.name.by_script(), ensure_ascii=False)
    peer.card = card.encoded


def _known(peer: Peer) -> Known:
    keys = peer.former_keys or b""
    return Known(
        anchor=read_card(peer.anchor_card or peer.card),
        person_trust=peer.person_trust,
        introduces=bool(peer.introduces),
        former=tuple(keys[at : at + _KEY] for at in range(0, len(keys), _KEY)),
    )


def _put(peer: Peer, weighed: Weighed) -> None:
    present = read_card(peer.card)
    if present.signing_key != weighed.key:
        # What a card says beside its key is for the office: the one that came with the key.
        peer.anchor_card = peer.anchor_card or peer.card
        keep_card(peer, weighed.card)
    if peer.trust != weighed.trust:
        peer.trust = weighed.trust
