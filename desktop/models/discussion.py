"""What was discussed: the agenda, what was said, challenges and proposals."""

from uuid import UUID

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.language.names import Names
from desktop.models.base import (
    MERGE_TEXT,
    Base,
    Ordered,
    Replicated,
    reference,
    script_columns,
)
from desktop.models.person import Person

LONG_TEXT = {"merge": MERGE_TEXT}


class AgendaItem(Replicated, Ordered, Base):
    """A topic (بند / محور) and what was said about it."""

    __tablename__ = "agenda_item"

    meeting_id: Mapped[UUID] = reference("meeting")
    title: Mapped[str] = mapped_column(String(500))
    discussion: Mapped[str | None] = mapped_column(Text, info=LONG_TEXT)


class Statement(Replicated, Ordered, Base):
    """What one person said (مداخلة): a briefing, a statement, a question or a reply."""

    __tablename__ = "statement"

    meeting_id: Mapped[UUID] = reference("meeting")
    speaker_id: Mapped[UUID | None] = reference("person")
    agenda_item_id: Mapped[UUID | None] = reference("agenda_item")
    kind: Mapped[str] = mapped_column(String(20), default="statement")
    text: Mapped[str] = mapped_column(Text, info=LONG_TEXT)
    verbatim: Mapped[bool] = mapped_column(default=False)
    publishable: Mapped[bool] = mapped_column(default=True)

    speaker: Mapped[Person | None] = relationship()


class _Raised(Ordered):
    """What challenges and proposals share; ``raised_by`` names a person, a body or a group."""

    __abstract__ = True

    text: Mapped[str] = mapped_column(Text, info=LONG_TEXT)
    sector: Mapped[str | None] = mapped_column(String(100))


class Challenge(Replicated, _Raised, Base):
    """A difficulty that was raised (تحدٍّ)."""

    __tablename__ = "challenge"

    meeting_id: Mapped[UUID] = reference("meeting")
    outcome_id: Mapped[UUID | None] = reference("outcome")
    raised_by: Mapped[Names] = script_columns("raised_by")


class Proposal(Replicated, _Raised, Base):
    """A plan or idea that was put forward (مقترح)."""

    __tablename__ = "proposal"

    meeting_id: Mapped[UUID] = reference("meeting")
    outcome_id: Mapped[UUID | None] = reference("outcome")
    raised_by: Mapped[Names] = script_columns("raised_by")
