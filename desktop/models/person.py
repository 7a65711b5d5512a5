"""The registry of people and the posts they hold."""

from datetime import date
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.language.names import Names
from desktop.models.base import Base, Replicated, reference, script_columns
from desktop.models.organization import Organization


class Person(Replicated, Base):
    """A person (شخص); ``contact`` is private and is never printed."""

    __tablename__ = "person"

    honorific: Mapped[str | None] = mapped_column(String(100))
    name: Mapped[Names] = script_columns("name")
    gender: Mapped[str | None] = mapped_column(String(10))
    contact: Mapped[str | None] = mapped_column(String(500))


class Post(Replicated, Base):
    """A post (صفة) that a person holds in a body, from a day to a day."""

    __tablename__ = "post"

    person_id: Mapped[UUID] = reference("person")
    organization_id: Mapped[UUID | None] = reference("organization")
    title: Mapped[Names] = script_columns("title")
    held_from: Mapped[date | None]
    held_until: Mapped[date | None]

    person: Mapped[Person] = relationship()
    organization: Mapped[Organization | None] = relationship()
