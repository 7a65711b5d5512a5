"""The change log: what every save wrote, so that history and sync need no code a field.

A **stream** has a single writer (one installation). One save is one **changeset** in its stream.
A run of changesets, once carried, is a **segment**: compressed, chained by hash, signed, and
forwarded byte for byte. A **dot** ``(stream, seq)`` names the write of a field. ``LogRecord``
keeps the dot that created a record; ``FieldHead`` the dots that are current for a field that was
written again since. A field with two heads is a conflict, and both values are kept.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, String, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base


class Stream(Base):
    """A single writer's log. ``seq``, ``head_hash`` and ``lamport`` are those of its tip.

    ``noted_seq`` is the tip that our own stream last named as a dependency. At most one stream is
    our own.
    """

    __tablename__ = "log_stream"
    __table_args__ = (
        Index("uq_log_stream_own", "is_own", unique=True, sqlite_where=text("is_own = 1")),
    )

    no: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    office_id: Mapped[UUID | None]
    is_own: Mapped[bool] = mapped_column(default=False)
    seq: Mapped[int] = mapped_column(default=0)
    head_hash: Mapped[bytes] = mapped_column(LargeBinary(32), default=bytes(32))
    lamport: Mapped[int] = mapped_column(BigInteger, default=0)
    noted_seq: Mapped[int] = mapped_column(default=0)


class Changeset(Base):
    """One save. ``body`` is the encoded ``changeset.Changeset``; ``hash`` its SHA-256.

    ``burst`` marks saves of one spell of typing: while the last one was not yet carried, the
    next of the same burst is folded into it, so that autosave does not swell the log.
    """

    __tablename__ = "log_changeset"

    stream_no: Mapped[int] = mapped_column(ForeignKey("log_stream.no"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    lamport: Mapped[int] = mapped_column(BigInteger)
    wall_claim: Mapped[datetime]
    user: Mapped[str | None] = mapped_column(String(200))
    body: Mapped[bytes] = mapped_column(LargeBinary)
    burst: Mapped[str | None] = mapped_column(String(64))
    segment_id: Mapped[int | None] = mapped_column(ForeignKey("log_segment.id"), index=True)


class Segment(Base):
    """A sealed run of changesets ``first..last`` of one stream, kept as it was signed.

    ``body`` is the whole segment as it is carried (``sync.segment_format``), kept so that what a
    later version adds to it is passed on; the other columns repeat what is in it. ``prev`` is the
    hash of the segment before it.
    """

    __tablename__ = "log_segment"
    __table_args__ = (Index("ix_log_segment_range", "stream_no", "first"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    stream_no: Mapped[int] = mapped_column(ForeignKey("log_stream.no"))
    first: Mapped[int]
    last: Mapped[int]
    prev: Mapped[bytes] = mapped_column(LargeBinary(32))
    hash: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    signature: Mapped[bytes] = mapped_column(LargeBinary(64))
    body: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)


class ParkedSegment(Base):
    """A segment that came before what it depends on, or that this version cannot read yet."""

    __tablename__ = "log_parked_segment"

    hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    stream_id: Mapped[UUID] = mapped_column(index=True)
    office_id: Mapped[UUID | None]
    first: Mapped[int]
    last: Mapped[int]
    reason: Mapped[str] = mapped_column(String(40))
    frame: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    received_at: Mapped[datetime]


class KeptFrame(Base):
    """A piece of a bundle that this version cannot read, kept as it came; never changed.

    ``name`` is its hash, ``sender_id`` and ``sender_key`` the office and the key that signed the
    bundle. ``is_carried``: it goes on to other offices. ``is_read``: a later version has read it.
    """

    __tablename__ = "log_kept_frame"

    name: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    schema: Mapped[int] = mapped_column(BigInteger)
    min_reader: Mapped[int] = mapped_column(BigInteger)
    is_carried: Mapped[bool]
    size: Mapped[int]
    body: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    sender_id: Mapped[UUID]
    sender_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    bundle_id: Mapped[UUID]
    received_at: Mapped[datetime]
    is_read: Mapped[bool]


class LogRecord(Base):
    """The dot that created a record, and the meeting it belongs to (for conflicts)."""

    __tablename__ = "log_record"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    entity: Mapped[str] = mapped_column(String(40))
    root_id: Mapped[UUID | None] = mapped_column(index=True)
    stream_no: Mapped[int]
    seq: Mapped[int]


class FieldHead(Base):
    """A current value of a field that was written after its record's creation.

    ``value`` is msgpack. A field with no row here has the value its record was created with.
    """

    __tablename__ = "log_field_head"

    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(String(60), primary_key=True)
    stream_no: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[bytes] = mapped_column(LargeBinary)


class Conflict(Base):
    """A field (or a removal) that two offices wrote without knowing of each other.

    ``field`` is ``*`` for a record removed here and edited there. ``base`` is msgpack of the
    value both started from. The values themselves are the field's heads.
    """

    __tablename__ = "conflict"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    meeting_id: Mapped[UUID | None] = mapped_column(index=True)
    record_id: Mapped[UUID] = mapped_column(index=True)
    entity: Mapped[str] = mapped_column(String(40))
    field: Mapped[str] = mapped_column(String(60))
    kind: Mapped[str] = mapped_column(String(20))
    base: Mapped[bytes | None] = mapped_column(LargeBinary)
    found_at: Mapped[datetime]
    resolved_at: Mapped[datetime | None] = mapped_column(index=True)
