"""The meeting (اجتماع): the root of its aggregate, with those who held and attended it."""

from datetime import date, time
from uuid import UUID

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desktop.language.names import Names
from desktop.models.base import Base, Ordered, Replicated, reference, script_columns
from desktop.models.organization import Organization
from desktop.models.person import Person


class MeetingSeries(Replicated, Base):
    """A row of meetings; ``rule`` is an RRULE (RFC 5545) without its prefix."""

    __tablename__ = "meeting_series"

    title: Mapped[str] = mapped_column(String(500))
    rule: Mapped[str] = mapped_column(String(500))


class Meeting(Replicated, Base):
    """A meeting. Codes are those of the record form; ``kind`` may be a text of one's own."""

    __tablename__ = "meeting"
    # The list of meetings, newest first, is read from this index alone.
    __table_args__ = (Index("ix_meeting_newest", "held_on", "id", "removed"),)

    office_id: Mapped[UUID] = reference("office")
    subject: Mapped[str] = mapped_column(String(500), default="")
    kind: Mapped[str | None] = mapped_column(String(100))
    language: Mapped[str] = mapped_column(String(10), default="ar")
    held_on: Mapped[date | None]
    starts_at: Mapped[time | None]
    ends_at: Mapped[time | None]
    city: Mapped[Names] = script_columns("city")
    venue: Mapped[Names] = script_columns("venue")
    confidentiality: Mapped[str] = mapped_column(String(20), default="public")
    series_id: Mapped[UUID | None] = reference("meeting_series")
    previous_id: Mapped[UUID | None] = reference("meeting")
    quorum: Mapped[int | None]
    next_on: Mapped[date | None]
    next_starts_at: Mapped[time | None]
    next_venue: Mapped[Names] = script_columns("next_venue")
    second_language: Mapped[str | None] = mapped_column(String(10))
    hijri_correction: Mapped[int | None]

    series: Mapped[MeetingSeries | None] = relationship()


class Organizer(Replicated, Ordered, Base):
    """A body that holds the meeting, the lead or in cooperation (بالتعاون مع)."""

    __tablename__ = "organizer"

    meeting_id: Mapped[UUID] = reference("meeting")
    organization_id: Mapped[UUID] = reference("organization")
    role: Mapped[str] = mapped_column(String(20), default="lead")

    organization: Mapped[Organization] = relationship()


class Attendance(Replicated, Ordered, Base):
    """One person or one named group at the meeting.

    ``honorific`` and ``post`` are those of the day, kept here because they change afterwards.
    ``person_id`` is empty for a group, ``group`` for a person.
    """

    __tablename__ = "attendance"

    meeting_id: Mapped[UUID] = reference("meeting")
    person_id: Mapped[UUID | None] = reference("person")
    organization_id: Mapped[UUID | None] = reference("organization")
    honorific: Mapped[str | None] = mapped_column(String(100))
    post: Mapped[Names] = script_columns("post")
    group: Mapped[Names] = script_columns("group")
    representing: Mapped[Names] = script_columns("representing")
    presence: Mapped[str] = mapped_column(String(20), default="present")
    role: Mapped[str] = mapped_column(String(20), default="member")
    arrived_at: Mapped[time | None]
    left_at: Mapped[time | None]

    person: Mapped[Person | None] = relationship()
    organization: Mapped[Organization | None] = relationship()


class CopyRecipient(Replicated, Ordered, Base):
    """Who gets a copy of the minutes (نسخة إلى); named in words, a body or an office within one."""

    __tablename__ = "copy_recipient"

    meeting_id: Mapped[UUID] = reference("meeting")
    recipient: Mapped[Names] = script_columns("recipient")
