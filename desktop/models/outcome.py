"""What came of the meeting: outcomes, and the actions that carry them out."""

from datetime import date
from uuid import UUID

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.models.base import Base, Ordered, Replicated, reference
from desktop.models.discussion import LONG_TEXT
from desktop.models.organization import Organization
from desktop.models.person import Person


class Outcome(Replicated, Ordered, Base):
    """A decision, recommendation, agreement or action (مُخرَج); the chief one comes first."""

    __tablename__ = "outcome"

    meeting_id: Mapped[UUID] = reference("meeting")
    kind: Mapped[str] = mapped_column(String(20), default="decision")
    text: Mapped[str] = mapped_column(Text, info=LONG_TEXT)


class ActionItem(Replicated, Ordered, Base):
    """Follow-up (إجراء متابعة): a body or a person is responsible, by a day."""

    __tablename__ = "action_item"

    meeting_id: Mapped[UUID] = reference("meeting")
    outcome_id: Mapped[UUID] = reference("outcome")
    responsible_organization_id: Mapped[UUID | None] = reference("organization")
    responsible_person_id: Mapped[UUID | None] = reference("person")
    text: Mapped[str] = mapped_column(Text, info=LONG_TEXT)
    due: Mapped[date | None] = mapped_column(index=True)
    status: Mapped[str] = mapped_column(String(20), default="open", index=True)
    progress: Mapped[str | None] = mapped_column(Text, info=LONG_TEXT)
    carried_from_id: Mapped[UUID | None] = reference("action_item")

    responsible_organization: Mapped[Organization | None] = relationship()
    responsible_person: Mapped[Person | None] = relationship()
