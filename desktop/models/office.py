"""The office: whose minutes these are, and how its paper looks."""

from sqlalchemy import LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.language.names import Names
from desktop.models.base import Base, Replicated, script_columns


class Office(Replicated, Base):
    """An office; its code is the first part of its minutes' numbers.

    ``letterhead_*`` are lines separated by newlines, one column of the letterhead each.
    ``emblem`` is a PNG, small enough to travel with the record (a rule of ``edit_office``).
    From ``page`` on it is how documents are laid out (``OfficePaper``): ``margin_*`` are whole
    millimetres, ``base_size`` points as text, since the log has no floating point numbers, and
    ``words`` the office's own words as JSON text, language to dotted key to wording, or empty.
    """

    __tablename__ = "office"

    code: Mapped[str] = mapped_column(String(60))
    name: Mapped[Names] = script_columns("name")
    city: Mapped[Names] = script_columns("city")
    letterhead: Mapped[Names] = script_columns("letterhead", 2000)
    emblem: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    digits: Mapped[str] = mapped_column(String(20), default="western")
    months: Mapped[str] = mapped_column(String(20), default="levantine")
    page: Mapped[str] = mapped_column(String(20), default="a4")
    margin_top: Mapped[int] = mapped_column(default=20)
    margin_bottom: Mapped[int] = mapped_column(default=24)
    margin_side: Mapped[int] = mapped_column(default=24)
    base_size: Mapped[str] = mapped_column(String(10), default="13")
    kashida: Mapped[str] = mapped_column(String(20), default="low")
    hijri: Mapped[bool] = mapped_column(default=False)
    words: Mapped[str] = mapped_column(Text, default="")
