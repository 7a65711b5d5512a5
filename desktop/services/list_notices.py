"""The statements about keys that were heard, and a person's answers to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.trust import HeardNotice, Peer
from desktop.security.identity import OfficeIdentity
from desktop.services.changed import Changed
from desktop.services.list_key_alarms import alarms_of
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.sync.heard_notices import known_offices, settle_trust, weigh_offices
from desktop.sync.trust_notice import Notice, Said, read_notice
from desktop.sync.trust_weighing import CONFIRMED, DISMISSED, Known, Weighed, may_introduce


class NoticeState(StrEnum):
    """What became of a notice here. The words are read by scripts and never change."""

    COUNTS = "counts"
    """It is believed, and what follows from it was done."""
    ASKS = "asks"
    """Another office warns of a key; it is not used until a person here has answered."""
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    WAITS = "waits"
    """It is about an office or a key that is not known here, or by a key that is valid no more."""
    HEARSAY = "hearsay"
    """Nobody here lets its issuer speak of others."""
    OURS = "ours"
    ALARM = "alarm"
    """It is about our own key, and this home did not say it."""


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A statement about keys.

    ``issuer`` and ``subject`` are codes, empty where the office is not known; ``fingerprint`` is
    that of the card that it brings, if it brings one, and ``card`` the card.
    """

    name: str
    says: Said
    issuer: str
    subject: str
    subject_id: UUID
    reason: str
    said_at: str
    heard_at: datetime
    state: NoticeState
    fingerprint: str
    card: bytes | None

    def to_json(self) -> dict[str, Any]:
        """Return what ``office notices --json`` lists."""
        return {
            "name": self.name,
            "says": self.says.value,
            "by": self.issuer,
            "about": self.subject,
            "reason": self.reason,
            "said_at": self.said_at,
            "heard_at": self.heard_at.isoformat(),
            "state": self.state.value,
            "fingerprint": self.fingerprint or None,
        }


def list_notices(home: Home) -> list[NoticeView]:
    """Return all statements about keys that were heard here, the latest first."""
    with home.reading() as session:
        identity = own_identity(session)
        rows = session.scalars(
            select(HeardNotice).order_by(HeardNotice.heard_at.desc(), HeardNotice.name)
        ).all()
        look = _Look(session, identity)
        return [look.view(row) for row in rows]


def answer_notice(home: Home, name: str, *, confirm: bool) -> Changed:
    """Answer a warning: the key is revoked for good, or the warning is set aside.

    Args:
        home: the home.
        name: the notice's name (64 hexadecimal digits), or how it begins, at least 8 of them.
        confirm: believe the warning.

    Raises:
        RefusedError: ``notice.unknown``; ``notice.not_asked``: it does not ask anything.
    """
    with home.unit_of_work() as work:
        row = _named(work.session, name)
        view = _Look(work.session, own_identity(work.session)).view(row)
        if view.state not in (NoticeState.ASKS, NoticeState.DISMISSED):
            raise RefusedError("notice.not_asked")
        row.answer = CONFIRMED if confirm else DISMISSED
        settle_trust(work.session)
        work.commit()
    return Changed.of("peer")


def _named(session: Session, name: str) -> HeardNotice:
    found = [
        row
        for row in session.scalars(select(HeardNotice))
        if len(name) >= 8 and row.name.hex().startswith(name.lower())
    ]
    if len(found) != 1:
        raise RefusedError("notice.unknown", name=name[:64])
    return found[0]


class _Look:
    """Tells what became of notices; offices are weighed once."""

    def __init__(self, session: Session, identity: OfficeIdentity) -> None:
        self._identity = identity
        self._codes = {peer.office_id: peer.code for peer in session.scalars(select(Peer))}
        self._codes[identity.office_id] = identity.code
        self._known: Mapping[UUID, Known] = known_offices(session)
        self._weighed: Mapping[UUID, Weighed] = weigh_offices(session)
        self._alarms = {alarm.name for alarm in alarms_of(session, identity)}

    def view(self, row: HeardNotice) -> NoticeView:
        notice = read_notice(row.statement)
        return NoticeView(
            name=notice.name.hex(),
            says=notice.says,
            issuer=self._codes.get(notice.issuer, ""),
            subject=self._codes.get(notice.subject, ""),
            subject_id=notice.subject,
            reason=notice.reason,
            said_at=notice.said_at,
            heard_at=row.heard_at,
            state=self._state(notice, row.answer),
            fingerprint="" if notice.card is None else notice.card.fingerprint.spoken,
            card=None if notice.card is None else notice.card.encoded,
        )

    def _state(self, notice: Notice, answer: str | None) -> NoticeState:
        if notice.name.hex() in self._alarms:
            return NoticeState.ALARM
        if notice.issuer == self._identity.office_id:
            return NoticeState.OURS
        if answer is not None:
            return NoticeState(answer)
        office = self._weighed.get(notice.subject)
        if office is None or notice.key not in office.all_keys:
            return NoticeState.WAITS
        if notice.issuer == notice.subject:
            return NoticeState.COUNTS if self._is_followed(office, notice) else NoticeState.WAITS
        if not may_introduce(self._weighed, self._known, notice):
            return NoticeState.HEARSAY
        return NoticeState.ASKS if notice.says is Said.REVOCATION else NoticeState.COUNTS

    def _is_followed(self, office: Weighed, notice: Notice) -> bool:
        if notice.says is not Said.ROTATION:
            return True
        return notice.card is not None and notice.card.signing_key in office.keys
