"""Takes in the segments of a bundle, in one transaction of the caller.

Each is verified, and applied if everything it depends on is here; otherwise it is parked. At the
end, whatever waits is tried again. Taking in the same once more finds all of it known.
"""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.changeset import Changeset, changeset_hash
from desktop.models.log import Stream
from desktop.sync import parking
from desktop.sync.apply_segment import Applier, ReadSegment, Touched, UnusableSegmentError
from desktop.sync.bundle_format import OFFICE_CARD, SEGMENT, Frame
from desktop.sync.heard_notices import statements_of
from desktop.sync.known_keys import KnownKeys
from desktop.sync.past_writes import PastWrites
from desktop.sync.seal_segments import keep_segment, last_segment, note_segment
from desktop.sync.sealing_keys import SealingKeys
from desktop.sync.segment_format import (
    LATEST_LAMPORT,
    NO_SEGMENT,
    READER,
    SealedSegment,
    bodies_of,
    changesets_of,
    decode_segment,
)
from desktop.sync.streams import Streams

_KNOWN = "known"
_APPLIED = "applied"


class Intake:
    """One import, as far as the log and its writes go; numbers count changesets."""

    def __init__(
        self,
        session: Session,
        streams: Streams,
        past: PastWrites,
        keys: KnownKeys,
        now: datetime,
        *,
        is_look: bool,
    ) -> None:
        self._session = session
        self._streams = streams
        self._keys = keys
        self._seals = SealingKeys(session, keys, now)
        self._now = now
        self._applier = Applier(session, streams, past, is_look=is_look)
        self._waited = {parked.hash for parked in parking.parked_segments(session)}
        self._kept: dict[int, tuple[int, set[bytes]]] = {}
        self._applied_last: dict[int, tuple[int, bytes]] = {}
        self._came: dict[bytes, int] = {}
        self.applied = 0
        self.already_known = 0
        self.unparked = 0

    @property
    def unsettled(self) -> int:
        """How many records were written since :meth:`take_touched`."""
        return len(self._applier.touched.records)

    def take_touched(self) -> Touched:
        """Return what was written since this was last asked."""
        return self._applier.take_touched()

    def take(self, frame: Frame) -> None:
        """Take in one frame that this version reads; kinds that carry no records are left alone.

        Raises:
            RefusedError: ``segment.unreadable``: the sender signed what is no segment.
        """
        take = TAKERS.get(frame.kind)
        if take is not None:
            take(self, frame.body)

    def take_card(self, encoded: bytes) -> None:
        """Take in the card of an office whose segments come along."""
        self._keys.introduce(encoded)

    def take_segment(self, encoded: bytes) -> None:
        """Take in a sealed run of changesets.

        Raises:
            RefusedError: ``segment.unreadable``.
        """
        self._take_segment(decode_segment(encoded), encoded)

    def finish(self) -> int:
        """Try once more what waits; return how many changesets of this bundle still do."""
        self._seals.all_came()
        progressed = True
        while progressed:
            progressed = False
            for parked in self._in_order_of_coming():
                encoded = parking.parked_frame(self._session, parked.hash)
                segment = decode_segment(encoded)
                verdict = self._try(segment, encoded)
                if verdict in (_KNOWN, _APPLIED):
                    parking.unpark(self._session, parked.hash)
                    self._count(segment, verdict)
                    progressed = True
                elif verdict != parked.reason:
                    parking.park(self._session, segment, encoded, verdict, self._now)
        return sum(self._came.values())

    def _in_order_of_coming(self) -> list[parking.Parked]:
        """Return what waits, that of this bundle first: its writer had causes before effects."""
        place = {name: number for number, name in enumerate(self._came)}
        waiting = parking.parked_segments(self._session)
        return sorted(waiting, key=lambda parked: place.get(parked.hash, len(place)))

    def _take_segment(self, segment: SealedSegment, encoded: bytes) -> None:
        name = segment.hash
        length = segment.last - segment.first + 1
        if name in self._came:
            return
        if name in self._waited:
            self._came[name] = length
            return
        verdict = self._try(segment, encoded)
        if verdict in (_KNOWN, _APPLIED):
            self._count(segment, verdict)
            return
        self._came[name] = length
        parking.park(self._session, segment, encoded, verdict, self._now)

    def _count(self, segment: SealedSegment, verdict: str) -> None:
        length = segment.last - segment.first + 1
        came = self._came.pop(segment.hash, None) is not None
        if verdict == _APPLIED:
            self.applied += length
            self.unparked += length if segment.hash in self._waited else 0
        elif came or segment.hash not in self._waited:
            self.already_known += length

    def _try(self, segment: SealedSegment, encoded: bytes) -> str:
        """Apply the segment if it can be; return what became of it, or why it waits."""
        stream = self._streams.find(segment.stream)
        if stream is not None and segment.last <= stream.seq and self._is_kept(stream, segment):
            return _KNOWN
        problem = self._problem_of_seal(segment, stream)
        if problem is not None:
            return problem
        reached = 0 if stream is None else stream.seq
        if segment.first > reached + 1:
            return parking.GAP
        try:
            return self._try_to_apply(segment, encoded, stream)
        except (RefusedError, UnusableSegmentError):
            return parking.UNUSABLE

    def _is_kept(self, stream: Stream, segment: SealedSegment) -> bool:
        """Tell whether it was here before this import.

        Most of what comes is, so the names of a stream's segments are looked up in one go.
        """
        since, kept = self._kept.get(stream.no, (segment.first + 1, set()))
        if segment.first < since:
            kept = self._streams.log.segments_from(stream.no, segment.first)
            self._kept[stream.no] = segment.first, kept
        return segment.hash in kept

    def _problem_of_seal(self, segment: SealedSegment, stream: Stream | None) -> str | None:
        problem = self._seals.problem_of(segment)
        if problem is not None:
            return problem
        if stream is not None and stream.office_id != UUID(bytes=segment.office):
            problem = parking.OTHER_OFFICE
        elif segment.min_reader > READER:
            problem = parking.NEWER
        return problem

    def _try_to_apply(self, segment: SealedSegment, encoded: bytes, stream: Stream | None) -> str:
        bodies = bodies_of(segment)
        changesets = changesets_of(segment, bodies)
        reached = 0 if stream is None else stream.seq
        known = min(reached, segment.last) - segment.first + 1
        if not self._continues(segment, stream, bodies[:known], changesets[0]):
            return parking.FORK
        if known == len(bodies):
            self._keep_seal(segment, encoded, stream)
            return _KNOWN
        problem = self._problem_of_causes(segment, changesets[known:])
        if problem is not None:
            return problem
        if stream is None:
            stream = self._streams.begin(segment.stream, UUID(bytes=segment.office))
        read = ReadSegment(segment, encoded, bodies, changesets, known)
        self._applier.apply(stream, read)
        self._keys.hear(statements_of(changesets[known:]), self._now)
        self._applied_last[stream.no] = segment.last, segment.hash
        return _APPLIED

    def _keep_seal(self, segment: SealedSegment, encoded: bytes, stream: Stream | None) -> None:
        """Keep a segment whose changesets are here unsealed, or those after it would not follow.

        So it is in a home restored from a backup that was made between a save and its sealing.
        """
        if stream is not None and last_segment(self._session, stream.no)[0] == segment.first - 1:
            key = keep_segment(self._session, stream.no, segment, encoded)
            note_segment(self._session, stream.no, segment, key)
            self._applied_last[stream.no] = segment.last, segment.hash

    def _continues(
        self,
        segment: SealedSegment,
        stream: Stream | None,
        known: list[bytes],
        first: Changeset,
    ) -> bool:
        """Tell whether the segment goes on from what is here, and says the same where both are."""
        if first.lamport > LATEST_LAMPORT:
            return False
        if stream is None:
            return (segment.first, first.prev, segment.prev) == (1, bytes(32), NO_SEGMENT)
        if first.prev != self._streams.hash_at(stream, segment.first - 1):
            return False
        if segment.prev != self._segment_before(stream, segment.first):
            return False
        hashes = self._streams.log.hashes(stream.no, segment.first, len(known))
        return list(hashes) == [changeset_hash(body) for body in known]

    def _segment_before(self, stream: Stream, first: int) -> bytes | None:
        """Return the hash of the segment that ends right before a changeset."""
        if first == 1:
            return NO_SEGMENT
        last, name = self._applied_last.get(stream.no, (0, NO_SEGMENT))
        if last == first - 1:
            return name
        return self._streams.log.segment_ending(stream.no, first - 1)

    def _problem_of_causes(self, segment: SealedSegment, changesets: list[Changeset]) -> str | None:
        for changeset in changesets:
            for dependency in changeset.dependencies:
                if dependency.stream == segment.stream:
                    return parking.UNUSABLE
                stream = self._streams.find(dependency.stream)
                if stream is None or stream.seq < dependency.seq:
                    return parking.GAP
                if self._streams.hash_at(stream, dependency.seq) != dependency.hash:
                    return parking.FORK
        return None


TAKERS: dict[str, Callable[[Intake, bytes], None]] = {
    OFFICE_CARD: Intake.take_card,
    SEGMENT: Intake.take_segment,
}
"""How a frame of each kind is taken in; files are not the log's business."""
