"""The streams of a home, by key and by number, as an import or an export moves along them."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.changeset import Dot
from desktop.models.log import Stream
from desktop.sync.log_reads import LogReads

Place = tuple[int, int]
"""A dot as the tables name it: the stream's number here, and the changeset's."""


class Streams:
    """All streams that there are; rows are loaded once and changed in place."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.log = LogReads(session)
        rows = session.scalars(select(Stream).order_by(Stream.no)).all()
        self._by_key = {row.id.bytes: row for row in rows}
        self._by_no = {row.no: row for row in rows}

    def __iter__(self) -> Iterator[Stream]:
        return iter(self._by_no.values())

    def find(self, key: bytes) -> Stream | None:
        """Return the stream with this key (16 bytes), if there is one."""
        return self._by_key.get(key)

    def begin(self, key: bytes, office: UUID) -> Stream:
        """Start to keep another writer's stream; from now on it belongs to ``office``."""
        row = Stream(
            id=UUID(bytes=key),
            office_id=office,
            is_own=False,
            seq=0,
            head_hash=bytes(32),
            lamport=0,
            noted_seq=0,
        )
        self._session.add(row)
        self._session.flush()
        self._by_key[key] = self._by_no[row.no] = row
        return row

    def key(self, no: int) -> bytes:
        """Return the key of a stream by its number here."""
        return self._by_no[no].id.bytes

    def place(self, dot: Dot) -> Place:
        """Return where a dot is kept.

        Raises:
            KeyError: nothing of its stream is here.
        """
        return self._by_key[bytes(dot[0])].no, dot[1]

    def hash_at(self, stream: Stream, seq: int) -> bytes | None:
        """Return the hash of a changeset; zeros before the first; ``None`` beyond the last."""
        if seq == 0:
            return bytes(32)
        if seq == stream.seq:
            return stream.head_hash
        return self.log.hash(stream.no, seq)
