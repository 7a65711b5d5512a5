"""Who we are and whom we know: keys of this office, cards of others, transfers between us."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Replicated

UNVERIFIED = "unverified"
VOUCHED = "vouched"
VERIFIED = "verified"
REVOKED = "revoked"

NOTICES_READ = 2
"""The version of statements about keys that this program reads (``sync.trust_notice``)."""


class Identity(Base):
    """The keys of this office (one row); never carried. ``secret`` is the encoded identity."""

    __tablename__ = "identity"

    office_id: Mapped[UUID] = mapped_column(primary_key=True)
    secret: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    created_at: Mapped[datetime]


class Peer(Base):
    """Another office as its card describes it, and what it last told us that it has.

    ``knowledge`` is the last direct statement, as it was carried; ``None`` where there is none.

    What a person decided is ``person_trust`` (never ``vouched``), given to ``anchor_card``, whether
    the office may introduce others, and ``former_keys`` (32 bytes each), whose office a person
    believed under later keys. What follows from that and from the notices that were heard stands
    in ``card`` and ``trust``.
    """

    __tablename__ = "peer"

    office_id: Mapped[UUID] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(60))
    name_json: Mapped[str] = mapped_column(String(2000))
    card: Mapped[bytes] = mapped_column(LargeBinary)
    trust: Mapped[str] = mapped_column(String(20), default=UNVERIFIED)
    person_trust: Mapped[str] = mapped_column(String(20), default=UNVERIFIED)
    anchor_card: Mapped[bytes | None] = mapped_column(LargeBinary)
    introduces: Mapped[bool] = mapped_column(default=False)
    former_keys: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    knowledge: Mapped[bytes | None] = mapped_column(LargeBinary)
    knowledge_no: Mapped[int] = mapped_column(default=0)
    statement_no: Mapped[int] = mapped_column(default=0)
    last_heard_at: Mapped[datetime | None]


class DeviceStatement(Base):
    """What a machine with a key of its own last told us that it has; never carried.

    ``device_id`` is its own (``security.identity.device_id``); for the first machine of our own
    office, as another of its machines sees it, that of the office. The rest is as in ``Peer``.
    """

    __tablename__ = "device_statement"

    device_id: Mapped[UUID] = mapped_column(primary_key=True)
    office_id: Mapped[UUID] = mapped_column(index=True)
    knowledge: Mapped[bytes | None] = mapped_column(LargeBinary)
    knowledge_no: Mapped[int] = mapped_column(default=0)
    statement_no: Mapped[int] = mapped_column(default=0)
    last_heard_at: Mapped[datetime | None]


class TrustNotice(Replicated, Base):
    """A signed statement about keys, as the log carries it (``sync.trust_notice``).

    It is believed for its own signature only: what the row shows, or that somebody removed it,
    decides nothing. Whoever takes in the save that carries it keeps a ``HeardNotice``.
    """

    __tablename__ = "trust_notice"
    is_only_added = True

    statement: Mapped[str] = mapped_column(Text)


class HeardNotice(Base):
    """A statement about keys that reached this office, by its hash; never changed, never carried.

    ``answer`` is what a person said to it: ``None`` before that.
    """

    __tablename__ = "heard_notice"

    name: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    issuer_id: Mapped[UUID]
    subject_id: Mapped[UUID] = mapped_column(index=True)
    statement: Mapped[bytes] = mapped_column(LargeBinary)
    heard_at: Mapped[datetime]
    answer: Mapped[str | None] = mapped_column(String(20))


class Transfer(Base):
    """What went out, came in, or was answered.

    ``direction`` is ``sent`` or ``received``, or what a bundle told us of its sender: ``confirmed``
    that it has more than before, ``lost`` that it has less.
    """

    __tablename__ = "transfer"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    bundle_id: Mapped[UUID] = mapped_column(index=True)
    direction: Mapped[str] = mapped_column(String(10))
    office_codes: Mapped[str] = mapped_column(String(2000))
    at: Mapped[datetime]
    size: Mapped[int] = mapped_column(BigInteger)
    summary_json: Mapped[str] = mapped_column(String(4000), default="{}")


class Setting(Base):
    """A setting of this installation (language of the screen, last backup); never carried."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(String(4000))
