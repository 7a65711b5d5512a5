"""Looks up single rows of the log, many times in one import.

The statements are made once and run on the connection: made anew each time and run through the ORM,
the same look-up takes eight times as long, and an import of many small segments is look-ups.
"""

from collections.abc import Sequence

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from desktop.models.base import table_of
from desktop.models.log import Changeset, Segment

_MOST_HASHES = 65_536
_changesets = table_of(Changeset).c
_segments = table_of(Segment).c
_no: BindParameter[int] = bindparam("no")
_seq: BindParameter[int] = bindparam("seq")
_end: BindParameter[int] = bindparam("end")
_at = (_changesets.stream_no == _no, _changesets.seq == _seq)
_HASH = select(_changesets.hash).where(*_at)
_LAMPORT = select(_changesets.lamport).where(*_at)
_BODY = select(_changesets.body).where(*_at)
_HASHES = (
    select(_changesets.hash)
    .where(_changesets.stream_no == _no, _changesets.seq >= _seq, _changesets.seq < _end)
    .order_by(_changesets.seq)
)
# Segments of a stream lie side by side, so the one that ends here is the first to be met backwards.
_SEGMENT_ENDING = (
    select(_segments.hash)
    .where(_segments.stream_no == _no, _segments.first <= _seq, _segments.last == _seq)
    .order_by(_segments.first.desc())
    .limit(1)
)
_SEGMENTS_FROM = select(_segments.hash).where(_segments.stream_no == _no, _segments.first >= _seq)
_SEGMENT = select(_segments.body).where(_segments.id == bindparam("key"))


class LogReads:
    """The changesets and segments of a session's database; numbers are those of its streams."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._hashes: dict[tuple[int, int], bytes] = {}

    def hash(self, no: int, seq: int) -> bytes | None:
        """Return the hash of a changeset; ``None`` if it is not here.

        The segments of one bundle name the same few tips again and again as what they had seen, and
        a hash that is here stays what it is.
        """
        known = self._hashes.get((no, seq))
        if known is None:
            found = self._session.connection().execute(_HASH, {"no": no, "seq": seq}).scalar()
            if found is None:
                return None
            if len(self._hashes) == _MOST_HASHES:
                self._hashes.clear()
            known = self._hashes[no, seq] = bytes(found)
        return known

    def lamport(self, no: int, seq: int) -> int:
        """Return the Lamport time of a changeset that is here."""
        found = self._session.connection().execute(_LAMPORT, {"no": no, "seq": seq})
        return int(found.scalar_one())

    def body(self, no: int, seq: int) -> bytes:
        """Return the encoded changeset, which is here."""
        found = self._session.connection().execute(_BODY, {"no": no, "seq": seq})
        return bytes(found.scalar_one())

    def hashes(self, no: int, first: int, count: int) -> Sequence[bytes]:
        """Return the hashes of those of ``count`` changesets from ``first`` that are here."""
        if count <= 0:
            return ()
        run = {"no": no, "seq": first, "end": first + count}
        return self._session.connection().execute(_HASHES, run).scalars().all()

    def segment_ending(self, no: int, last: int) -> bytes | None:
        """Return the hash of the segment whose last changeset is ``last``."""
        found = self._session.connection().execute(_SEGMENT_ENDING, {"no": no, "seq": last})
        return found.scalar()

    def segments_from(self, no: int, first: int) -> set[bytes]:
        """Return the hashes of the segments that begin at ``first`` or later."""
        found = self._session.connection().execute(_SEGMENTS_FROM, {"no": no, "seq": first})
        return set(found.scalars())

    def segment(self, key: int) -> bytes:
        """Return the bytes of a segment by its key here."""
        found = self._session.connection().execute(_SEGMENT, {"key": key})
        return bytes(found.scalar_one())
