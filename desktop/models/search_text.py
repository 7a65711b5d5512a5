"""The text that a meeting is found by; derived from its records, never carried."""

from uuid import UUID

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base


class MeetingText(Base):
    """All that one meeting says, folded for search (``language.folding``)."""

    __tablename__ = "meeting_text"

    no: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[UUID] = mapped_column(unique=True)
    folded: Mapped[str] = mapped_column(Text)
