"""What was heard of our own keys that this home did not say itself: somebody has to look at it.

A home that was restored from a backup of before new keys goes on with the old ones, and nothing
tells it so but the statements that its office made since. Whoever has a copy of our keys can make
the same statements. Nothing here decides which of the two it is: a person is told.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.trust import HeardNotice, Peer
from desktop.security.identity import OfficeIdentity
from desktop.services.changed import Changed
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.sync.trust_notice import Notice, Said, read_notice
from desktop.sync.trust_weighing import DISMISSED


class Alarm(StrEnum):
    """What is said of our key. The words are read by scripts and never change."""

    REPLACED = "replaced"
    """Our key itself says that the office has another by now, which this home does not have."""
    REVOKED = "revoked"
    """Our key itself says that it is valid no more, and this home did not say so."""
    UNCONFIRMED = "unconfirmed"
    """The office's key was replaced or revoked, and no newer one confirmed this machine."""
    ENDED = "ended"
    """Our office ended this machine."""
    STRANGE_DEVICE = "strange-device"
    """Our key certified a machine, and this home, which holds it, did not do so."""
    WARNED = "warned"
    """Another office says so."""


@dataclass(frozen=True, slots=True)
class KeyAlarm:
    """A statement about our present key that this home did not make.

    Attributes:
        what: what it says.
        by: the code of the office that says so, ours included; ``by_name`` its name.
        said_at: when, as that office says (ISO 8601); a claim.
        reason: what it gave as its reason.
        fingerprint: that of the card with the other key, as it is read out; empty without one.
        name: the name of the statement (64 hexadecimal digits).
    """

    what: Alarm
    by: str
    by_name: Names
    said_at: str
    reason: str
    fingerprint: str
    name: str


def list_key_alarms(home: Home) -> tuple[KeyAlarm, ...]:
    """Return what stands against our own key, what it says itself before what others say."""
    with home.reading() as session:
        found = list(alarms_of(session, own_identity(session)))
    return tuple(sorted(found, key=lambda alarm: (_ORDER.index(alarm.what), alarm.name)))


_ORDER = tuple(Alarm)


def set_alarm_aside(home: Home, name: str) -> Changed:
    """Set the warning of another office of our key aside: a person here has looked into it.

    Raises:
        RefusedError: ``notice.not_asked``: no other office warns so. What our own key said cannot
            be set aside: it ends with newer keys.
    """
    with home.unit_of_work() as work:
        row = work.session.get(HeardNotice, bytes.fromhex(name))
        warned = {
            alarm.name
            for alarm in alarms_of(work.session, own_identity(work.session))
            if alarm.what is Alarm.WARNED
        }
        if row is None or name not in warned:
            raise RefusedError("notice.not_asked")
        row.answer = DISMISSED
        work.commit()
    return Changed.of("peer")


def alarms_of(session: Session, identity: OfficeIdentity) -> Iterator[KeyAlarm]:
    """Yield what stands against our own key, in any order."""
    about_us = (HeardNotice.subject_id == identity.office_id, HeardNotice.answer.is_(None))
    for row in session.scalars(select(HeardNotice).where(*about_us)):
        notice = read_notice(row.statement)
        what = _what(notice, identity)
        by = session.get(Peer, notice.issuer)
        if what is None or (what is Alarm.WARNED and by is None):
            continue
        yield KeyAlarm(
            what=what,
            by=identity.code if by is None else by.code,
            by_name=identity.name if by is None else Names.from_json(by.name_json),
            said_at=notice.said_at,
            reason=notice.reason,
            fingerprint="" if notice.card is None else notice.card.fingerprint.spoken,
            name=notice.name.hex(),
        )


def _what(notice: Notice, identity: OfficeIdentity) -> Alarm | None:
    if notice.says is Said.RETIREMENT:
        by_root = notice.issuer_key in identity.all_root_keys
        return Alarm.ENDED if by_root and notice.key == identity.signing_key else None
    if identity.membership is not None and notice.is_about_itself:
        return Alarm.UNCONFIRMED if _leads_elsewhere(notice, identity) else None
    if notice.encoded in identity.key_notices:
        return None
    if notice.says is Said.DEVICE:
        is_present = notice.issuer_key == identity.root_key and identity.membership is None
        return Alarm.STRANGE_DEVICE if is_present else None
    if notice.key != identity.root_key:
        return None
    if notice.says is Said.REVOCATION:
        return Alarm.REVOKED if notice.is_about_itself else Alarm.WARNED
    return Alarm.REPLACED if notice.says is Said.ROTATION else None


def _leads_elsewhere(notice: Notice, identity: OfficeIdentity) -> bool:
    """Tell whether our card's key, or one before it, says what this machine did not follow."""
    if notice.key == identity.root_key:
        return True
    card = notice.card if notice.key in identity.all_root_keys else None
    return card is not None and card.signing_key not in identity.all_root_keys
