"""What the tests of statements about keys do and look at again and again."""

from collections.abc import Callable
from uuid import UUID

from sqlalchemy import select

from desktop.models.log import ParkedSegment
from desktop.models.trust import HeardNotice, Identity, Peer, TrustNotice
from desktop.security.identity import OfficeIdentity
from desktop.services.approve_minutes import approve_minutes
from desktop.services.list_notices import list_notices
from desktop.services.list_transfers import list_offices
from desktop.services.own_office import own_identity
from desktop.services.signing_keys import known_signer
from desktop.sync.heard_notices import hear_notices, settle_trust
from desktop.sync.trust_notice import Notice
from tests.sync.desks import MOMENT, Desk


def identity_of(desk: Desk) -> OfficeIdentity:
    with desk.home.reading() as session:
        return own_identity(session)


def trust(desk: Desk, other: Desk) -> str:
    return next(o.trust for o in list_offices(desk.home) if o.code == other.code)


def key_of(desk: Desk, other: Desk) -> bytes:
    """Return the signing key that ``desk`` holds for that of ``other``."""
    with desk.home.reading() as session:
        signer = known_signer(session, identity_of(other).office_id)
        assert signer is not None
        return signer.key


def waiting(desk: Desk) -> list[str]:
    with desk.home.reading() as session:
        return sorted(session.scalars(select(ParkedSegment.reason)))


def states(desk: Desk) -> list[tuple[str, str]]:
    return sorted((n.says.value, n.state.value) for n in list_notices(desk.home))


def say(desk: Desk, statement: bytes) -> None:
    """Put any text into the log as a statement, as no honest program does."""
    with desk.home.unit_of_work() as work:
        work.session.add(TrustNotice(statement=statement.decode()))
        work.commit()


def with_keys_of(desk: Desk, old: OfficeIdentity) -> Callable[[], None]:
    """Give ``desk`` former keys back, as a thief has them; what is returned ends that."""
    now = identity_of(desk)

    def put(identity: OfficeIdentity) -> None:
        with desk.home.unit_of_work() as work:
            work.session.get_one(Identity, now.office_id).secret = identity.to_bytes()
            work.commit()

    put(old)
    return lambda: put(now)


def hear(desk: Desk, *notices: Notice) -> None:
    """Let an office hear statements that came by some way."""
    with desk.home.unit_of_work() as work:
        hear_notices(work.session, [notice.encoded for notice in notices], MOMENT)
        settle_trust(work.session)
        work.commit()


def statements(desk: Desk) -> list[bytes]:
    with desk.home.reading() as session:
        return sorted(session.scalars(select(HeardNotice.statement)))


def approve_some(desk: Desk) -> UUID:
    """Approve some minutes, so that a seal of the key is among what is carried."""
    key = desk.add(
        "معتمد",
        organizers=[{"organization": "دائرة العلاقات الخارجية"}],
        attendance=[{"person": {"name": "شيرين خليل"}}],
        agenda=[{"title": "بند"}],
        outcomes=[{"kind": "decision", "text": "قرار."}],
    )
    approve_minutes(desk.home, key)
    return key


def forget(desk: Desk, other: Desk) -> None:
    with desk.home.unit_of_work() as work:
        work.session.delete(work.session.get_one(Peer, identity_of(other).office_id))
        work.commit()
