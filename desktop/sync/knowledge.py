"""What an office has, as it states it, and what we may leave out because of that.

Only an office's own statement counts, and a later one (by number) *replaces* the earlier: an office
that was restored from a backup has less than it once said. What it says of others is not passed on.
"""

from collections.abc import Iterable
from itertools import islice
from uuid import UUID

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models.log import ParkedSegment, Stream
from desktop.models.trust import DeviceStatement, Peer, Setting
from desktop.sync.bundle_format import Knowledge, ParkedRange, StreamHead
from desktop.sync.kept_frames import carried_frames
from desktop.sync.streams import Streams

_MOST = 65_536  # ranges; the rest is sent once more, which costs room and nothing else

_HEARD_OF_OFFICES = (
    select(Peer.office_id, Peer.knowledge_no).where(Peer.knowledge_no > 0).order_by(Peer.office_id)
)
_HEARD_OF_DEVICES = (
    select(DeviceStatement.device_id, DeviceStatement.knowledge_no)
    .where(DeviceStatement.knowledge_no > 0)
    .order_by(DeviceStatement.device_id)
)

_TO_ANYBODY = "statement.to-anybody"
"""The setting with the last number of a statement that went to no office by name."""


def next_statement(session: Session, wanted: Iterable[bytes] = ()) -> Knowledge:
    """Return what this office has now, under a number that it never used.

    ``wanted`` are the hashes of attached files that records here name and the store lacks.
    """
    streams = session.scalars(select(Stream).where(Stream.seq > 0).order_by(Stream.id)).all()
    parked = session.execute(
        select(ParkedSegment.stream_id, ParkedSegment.first, ParkedSegment.last)
        .where(ParkedSegment.first > 0)
        .order_by(ParkedSegment.stream_id, ParkedSegment.first)
        .limit(_MOST)
    )
    heard = [*session.execute(_HEARD_OF_OFFICES), *session.execute(_HEARD_OF_DEVICES)]
    return Knowledge(
        number=1 + max(_last_number(session), _last_to_anybody(session)),
        streams=[StreamHead(row.id.bytes, row.seq, row.head_hash) for row in streams],
        parked=[ParkedRange(stream.bytes, first, last) for stream, first, last in parked],
        wanted=list(islice(wanted, _MOST)),
        heard=[(office.bytes, number) for office, number in heard] or msgspec.UNSET,
        held=[piece.name for piece in carried_frames(session)] or msgspec.UNSET,
    )


def _last_number(session: Session) -> int:
    numbers = (select(func.max(Peer.statement_no)), select(func.max(DeviceStatement.statement_no)))
    return max(session.scalar(number) or 0 for number in numbers)


def _last_to_anybody(session: Session) -> int:
    setting = session.get(Setting, _TO_ANYBODY)
    return 0 if setting is None else int(setting.value)


def note_stated_to_anybody(session: Session, number: int) -> None:
    """Note that the statement ``number`` goes out to whoever knows a passphrase."""
    session.merge(Setting(name=_TO_ANYBODY, value=str(number)))


def note_stated(session: Session, number: int, offices: Iterable[UUID]) -> None:
    """Note that the statement ``number`` goes out to ``offices``."""
    for office in offices:
        peer = session.get_one(Peer, office)
        peer.statement_no = max(peer.statement_no, number)


def take_statement(peer: Peer | DeviceStatement, stated: Knowledge, ourselves: UUID) -> bool:
    """Keep what ``peer`` says of itself if it is newer than what we have; tell whether it was.

    It also tells the last number of ours that it heard: after a restore we may have used higher
    numbers than we remember, and would not be listened to. ``ourselves`` is this machine's
    ``writer_id``.
    """
    heard = {} if stated.heard is msgspec.UNSET else dict(stated.heard)
    peer.statement_no = max(peer.statement_no, heard.get(ourselves.bytes, 0))
    if stated.number <= peer.knowledge_no:
        return False
    peer.knowledge = msgspec.msgpack.encode(stated)
    peer.knowledge_no = stated.number
    return True


def statement_of(peer: Peer | DeviceStatement) -> Knowledge | None:
    """Return what ``peer`` last said that it has."""
    if peer.knowledge is None:
        return None
    return msgspec.msgpack.decode(peer.knowledge, type=Knowledge)


class Acknowledged:
    """What an office has of each stream, as far as we can tell from its own statement.

    A tip whose hash is not the one that we know means that it has another history under that
    name: then it is taken to have nothing of the stream.
    """

    def __init__(self, streams: Streams, stated: Knowledge | None) -> None:
        self._reached: dict[bytes, int] = {}
        self._parked: dict[bytes, list[tuple[int, int]]] = {}
        self.wanted: frozenset[bytes] = frozenset()
        """Hashes of the attached files that it asks for."""
        self.held: frozenset[bytes] = frozenset()
        """Names of the carried frames that it holds."""
        self.has_told = stated is not None
        """Whether it ever said what it has."""
        if stated is None:
            return
        self.wanted = frozenset(stated.wanted)
        self.held = frozenset() if stated.held is msgspec.UNSET else frozenset(stated.held)
        for head in stated.streams:
            stream = streams.find(head.stream)
            if stream is None or streams.hash_at(stream, head.seq) in (None, head.head):
                self._reached[head.stream] = head.seq
        for held in stated.parked:
            self._parked.setdefault(held.stream, []).append((held.first, held.last))

    def reached(self, stream: bytes) -> int:
        """Return the last changeset of ``stream`` that it has."""
        return self._reached.get(stream, 0)

    def has(self, stream: bytes, first: int, last: int) -> bool:
        """Tell whether it has ``first..last``, applied or parked."""
        reached = self.reached(stream)
        if last <= reached:
            return True
        return any(start <= first and last <= end for start, end in self._parked.get(stream, ()))
