"""The registry of bodies: departments, organisations, platforms."""

from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.language.names import Names
from desktop.models.base import Base, Replicated, reference, script_columns


class Organization(Replicated, Base):
    """A body (جهة). ``kind`` is a code of the terms ``organization_kind``."""

    __tablename__ = "organization"

    name: Mapped[Names] = script_columns("name")
    short_name: Mapped[Names] = script_columns("short_name", 100)
    kind: Mapped[str] = mapped_column(String(40), default="other")
    parent_id: Mapped[UUID | None] = reference("organization")
    licence_number: Mapped[str | None] = mapped_column(String(100))
