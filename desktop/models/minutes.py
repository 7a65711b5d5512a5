"""The minutes (محضر) of a meeting: their state, their seal, and who signs them."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import MERGE_TEXT, Base, Ordered, Replicated, reference

DRAFT = "draft"
REVIEW = "review"
APPROVED = "approved"
SIGNED = "signed"
ARCHIVED = "archived"
LOCKED_STATES = frozenset({APPROVED, SIGNED, ARCHIVED})


class Minutes(Replicated, Base):
    """The minutes of one meeting.

    At approval ``snapshot`` becomes the canonical JSON of the record and of the office's paper,
    ``content_hash`` its SHA-256, ``seal`` the office's Ed25519 signature over that hash. From
    then on the snapshot is the record: it is what is shown, printed and carried.

    ``amends_*`` say which approved minutes these amend; ``amends_meeting_id`` is no foreign key,
    since a record may be added where the amended one is not known.
    """

    __tablename__ = "minutes"
    __table_args__ = (Index("ix_minutes_state", "state", "meeting_id"),)

    meeting_id: Mapped[UUID] = reference("meeting")
    state: Mapped[str] = mapped_column(String(20), default=DRAFT)
    version: Mapped[int] = mapped_column(default=1)
    number: Mapped[str | None] = mapped_column(String(100), index=True)
    content_hash: Mapped[str | None] = mapped_column(String(100))
    snapshot: Mapped[str | None] = mapped_column(Text, deferred=True)
    seal: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    sealed_by_id: Mapped[UUID | None] = reference("office")
    approved_at: Mapped[datetime | None]
    reopening_reason: Mapped[str | None] = mapped_column(Text)
    amends_meeting_id: Mapped[UUID | None] = mapped_column(index=True)
    amends_number: Mapped[str | None] = mapped_column(String(100))
    amends_hash: Mapped[str | None] = mapped_column(String(100))
    amends_kind: Mapped[str | None] = mapped_column(String(20))
    amends_reason: Mapped[str | None] = mapped_column(Text, info={"merge": MERGE_TEXT})

    @property
    def is_locked(self) -> bool:
        """Tell whether the record may no longer be changed."""
        return self.state in LOCKED_STATES


class Signature(Replicated, Ordered, Base):
    """A signature (توقيع) on the paper: who, whether signed or refused, and the scan."""

    __tablename__ = "signature"

    meeting_id: Mapped[UUID] = reference("meeting")
    person_id: Mapped[UUID | None] = reference("person")
    status: Mapped[str] = mapped_column(String(20), default="expected")
    signed_on: Mapped[date | None]
    scan_id: Mapped[UUID | None] = reference("attachment")
