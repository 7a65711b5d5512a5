"""Frames that this version cannot read: kept as they came, until a later one reads them.

A frame that its writer marked as carried goes on, byte for byte, to every office that did not say
it holds it. The others were meant for the receiver of their bundle, and stay here. The rules are a
part of the format (``docs/formats/bundle.md``).
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.base import table_of
from desktop.models.log import KeptFrame
from desktop.sync.bundle_format import ATTACHMENT_CHUNK, SEGMENT, Frame
from desktop.sync.segment_format import READER, decode_segment

LARGEST = 8 * 1024**2  # bytes of one frame
MOST = 1024  # frames
MOST_BYTES = 64 * 1024**2  # of all frames


class Brought(NamedTuple):
    """The bundle that brought frames, and who signed it."""

    sender_id: UUID
    sender_key: bytes
    bundle_id: UUID


class KeptPiece(NamedTuple):
    """A frame that is kept, without its bytes."""

    name: bytes
    size: int


def name_of(frame: Frame) -> bytes:
    """Return what a frame is called in statements of knowledge (32 bytes)."""
    numbers = frame.schema.to_bytes(8, "big") + frame.min_reader.to_bytes(8, "big")
    digest = hashlib.sha256(frame.body).digest()
    return hashlib.sha256(frame.kind.encode() + b"\x00" + numbers + digest).digest()


class Shelf:
    """Sorts out the frames of one bundle.

    ``kept`` counts those that were put on the shelf and had not been there; ``not_kept`` those for
    which there is no room. Nobody is told that we hold the latter, so they come again.

    What lies on the shelf is read once: a bundle may bring tens of thousands of such frames.
    """

    def __init__(self, session: Session, brought: Brought, now: datetime) -> None:
        self._session = session
        self._brought = brought
        self._now = now
        columns = (KeptFrame.name, KeptFrame.is_carried, KeptFrame.size)
        held = session.execute(select(*columns)).all()
        self._is_carried = {row.name: row.is_carried for row in held}
        self._held = sum(row.size for row in held)
        self.kept = 0
        self.not_kept = 0

    def pass_on(self, frames: Iterable[Frame]) -> Iterator[Frame]:
        """Yield the frames that this version reads, and keep those that it does not."""
        for frame in frames:
            if _is_for_later(frame):
                self._keep(frame)
            else:
                yield frame

    def _keep(self, frame: Frame) -> None:
        name = name_of(frame)
        if name in self._is_carried:
            self._note_carried(name, frame)
            return
        size = len(frame.body)
        if not self._has_room(size):
            self.not_kept += 1
            return
        self.kept += 1
        self._is_carried[name] = frame.is_carried
        self._held += size
        self._session.execute(
            insert(table_of(KeptFrame)).values(
                name=name,
                kind=frame.kind,
                schema=frame.schema,
                min_reader=frame.min_reader,
                is_carried=frame.is_carried,
                size=size,
                body=frame.body,
                **self._brought._asdict(),
                received_at=self._now,
                is_read=False,
            )
        )

    def _note_carried(self, name: bytes, frame: Frame) -> None:
        """Note that a frame, which was kept as one for us alone, goes on to others too."""
        if frame.is_carried and not self._is_carried[name]:
            self._is_carried[name] = True
            kept = table_of(KeptFrame)
            self._session.execute(update(kept).where(kept.c.name == name).values(is_carried=True))

    def _has_room(self, size: int) -> bool:
        is_small = size <= LARGEST and self._held + size <= MOST_BYTES
        return is_small and len(self._is_carried) < MOST


def _is_for_later(frame: Frame) -> bool:
    if frame.is_understood or frame.kind == ATTACHMENT_CHUNK:
        return False  # a file whose pieces cannot be read stays wanted, and comes again
    if frame.kind != SEGMENT:
        return True
    try:
        # Of these the outside can be read: they wait among the others, and are carried with them.
        return decode_segment(frame.body).min_reader <= READER
    except RefusedError:
        return True


def carried_frames(session: Session) -> list[KeptPiece]:
    """Return the kept frames that go on to other offices, by name."""
    query = select(KeptFrame.name, KeptFrame.size).where(KeptFrame.is_carried)
    return [KeptPiece(*row) for row in session.execute(query.order_by(KeptFrame.name))]


def kept_frame(session: Session, name: bytes) -> Frame:
    """Return a kept frame as it came."""
    kept = table_of(KeptFrame).c
    columns = (kept.kind, kept.body, kept.schema, kept.min_reader, kept.is_carried)
    row = session.connection().execute(select(*columns).where(kept.name == name)).one()
    return Frame(*row)


def readable_frames(session: Session) -> Sequence[tuple[bytes, Brought]]:
    """Return the names of the frames that were kept for later and that this version reads."""
    columns = (KeptFrame.name, KeptFrame.kind, KeptFrame.min_reader)
    brought = (KeptFrame.sender_id, KeptFrame.sender_key, KeptFrame.bundle_id)
    query = select(*columns, *brought).where(KeptFrame.is_read.is_(False))
    return [
        (row.name, Brought(row.sender_id, row.sender_key, row.bundle_id))
        for row in session.execute(query.order_by(KeptFrame.name))
        if Frame(row.kind, b"", min_reader=row.min_reader).is_understood
    ]


def is_waiting(session: Session, name: bytes) -> bool:
    """Tell whether a frame is kept that was not read yet."""
    query = select(KeptFrame.name).where(KeptFrame.name == name, KeptFrame.is_read.is_(False))
    return session.scalar(query) is not None


def note_read(session: Session, name: bytes) -> None:
    """Note that a kept frame was read: one that is carried stays for others, any other goes."""
    kept = session.get(KeptFrame, name)
    if kept is None:
        return
    if kept.is_carried:
        kept.is_read = True
    else:
        session.delete(kept)
