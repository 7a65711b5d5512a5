"""Who we are and whom we know: keys of this office, cards of others, transfers between us."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base

UNVERIFIED = "unverified"
VERIFIED = "verified"
REVOKED = "revoked"


class Identity(Base):
    """The keys of this office (one row); never carried. ``secret`` is the encoded identity."""

    __tablename__ = "identity"

    office_id: Mapped[UUID] = mapped_column(primary_key=True)
    secret: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    created_at: Mapped[datetime]


class Peer(Base):
    """Another office as its card describes it, and what it last told us that it has.

    ``knowledge`` is the last direct statement, as it was carried; ``None`` where there is none.
    """

    __tablename__ = "peer"

    office_id: Mapped[UUID] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(60))
    name_json: Mapped[str] = mapped_column(String(2000))
    card: Mapped[bytes] = mapped_column(LargeBinary)
    trust: Mapped[str] = mapped_column(String(20), default=UNVERIFIED)
    knowledge: Mapped[bytes | None] = mapped_column(LargeBinary)
    knowledge_no: Mapped[int] = mapped_column(default=0)
    statement_no: Mapped[int] = mapped_column(default=0)
    last_heard_at: Mapped[datetime | None]


class Transfer(Base):
    """One bundle that went out or came in (``direction``: ``sent`` or ``received``)."""

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
