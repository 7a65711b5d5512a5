"""The office: whose minutes these are, and how its paper looks."""

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.language.names import Names
from desktop.models.base import Base, Replicated, script_columns


class Office(Replicated, Base):
    """An office; its code is the first part of its minutes' numbers.

    ``letterhead_*`` are lines separated by newlines, one column of the letterhead each.
    ``emblem`` is a PNG, small enough to travel with the record (a rule of ``edit_office``).
    """

    __tablename__ = "office"

    code: Mapped[str] = mapped_column(String(60))
    name: Mapped[Names] = script_columns("name")
    city: Mapped[Names] = script_columns("city")
    letterhead: Mapped[Names] = script_columns("letterhead", 2000)
    emblem: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    digits: Mapped[str] = mapped_column(String(20), default="western")
    months: Mapped[str] = mapped_column(String(20), default="levantine")
