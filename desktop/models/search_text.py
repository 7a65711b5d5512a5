"""What meetings, people and bodies are found by; derived from their records, never carried."""

from uuid import UUID

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base


class MeetingText(Base):
    """All that one meeting says, folded for search (``language.folding``)."""

    __tablename__ = "meeting_text"

    no: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[UUID] = mapped_column(unique=True)
    folded: Mapped[str] = mapped_column(Text)


class RegistryText(Base):
    """The names of one person or body, folded, one a line.

    A line break comes before the first name too, so that the start of a name can be asked for.
    """

    __tablename__ = "registry_text"

    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    entity: Mapped[str] = mapped_column(String(40), index=True)
    folded: Mapped[str] = mapped_column(Text)
