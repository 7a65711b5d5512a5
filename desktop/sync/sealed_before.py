"""Which of the segments that wait were sealed before their key ended.

Nothing here believes a clock. A stick may be months late, so what was sealed before is taken in;
but whoever stole a key can seal with it to this day. "Before" therefore means that a segment leads,
hash by hash, to something that another key vouches for: the tips that the notice names which ended
the key, a change of another office that had seen it, or what the office itself sealed after it with
a later key.

All that waits is unpacked once, and a chain is walked once, from its end: many sticks of an office
may wait at a time.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.changeset import Changeset, changeset_hash
from desktop.security.seals import SealPurpose, verify_seal
from desktop.sync.heard_notices import NOTICE_ENTITY, statements_of
from desktop.sync.key_end import KeyEnd
from desktop.sync.known_keys import KnownKeys
from desktop.sync.parking import parked_frames
from desktop.sync.segment_format import (
    READER,
    SealedSegment,
    bodies_of,
    changesets_of,
    decode_segment,
)
from desktop.sync.trust_notice import notice_name

_Anchor = tuple[bytes, int, bytes]
"""Stream, number and hash of a changeset."""


@dataclass(frozen=True, slots=True, eq=False)
class _Link:
    """A segment that waits, as far as it leads to others.

    ``follows`` is the changeset before its first, ``tip`` its last; ``causes`` are those of other
    streams that it depends on. ``notices`` are the names of the notices that it brings, if it
    brings nothing else. What this version cannot read of it is empty.
    """

    name: bytes
    prev: bytes
    office: UUID
    signature: bytes
    tip: _Anchor
    follows: _Anchor | None
    causes: tuple[_Anchor, ...]
    notices: frozenset[bytes]


class SealedBefore:
    """What waits at the end of an import, and what of it leads to what is vouched for."""

    def __init__(self, session: Session, keys: KnownKeys) -> None:
        self._keys = keys
        self._links: dict[bytes, _Link] = {}
        self._of_office: defaultdict[UUID, list[_Link]] = defaultdict(list)
        self._depending: defaultdict[_Anchor, list[_Link]] = defaultdict(list)
        self._is_signed: dict[tuple[bytes, bytes], bool] = {}
        self._before: dict[bytes, set[bytes]] = {}
        self._weighed_at = keys.version
        for link in _links(map(decode_segment, parked_frames(session))):
            self._links[link.name] = link
            self._of_office[link.office].append(link)
            for cause in link.causes:
                self._depending[cause].append(link)

    def holds(self, segment: SealedSegment, key: bytes, end: KeyEnd) -> bool:
        """Tell whether a segment that waits, sealed with a key that ended so, is from before."""
        if self._weighed_at != self._keys.version:
            self._weighed_at = self._keys.version
            self._before.clear()
        if key not in self._before:
            self._before[key] = self._found(UUID(bytes=segment.office), end)
        return segment.hash in self._before[key]

    def _found(self, office: UUID, end: KeyEnd) -> set[bytes]:
        tips = {(stream.bytes, tip.seq, tip.hash) for stream, tip in end.tips.items()}
        ends = {notice.name for notice in end.notices}
        links = self._of_office[office]
        before: set[bytes] = set()
        for link in links:
            if link.tip in tips or self._is_seen(link) or self._is_in_use(link):
                self._walk_back(link, before)
        # The old key seals its own end, so that it reaches offices that know no other key.
        return before | {link.name for link in links if not ends.isdisjoint(link.notices)}

    def _walk_back(self, link: _Link, before: set[bytes]) -> None:
        """Note a segment, and those before it in its stream as far as they wait, too.

        Both hashes have to lead there: that of the segment says who wrapped the changesets, and
        those of the changesets that nothing was put before genuine ones in a wrapping of its own.
        """
        at: _Link | None = link
        while at is not None and at.name not in before:
            before.add(at.name)
            ahead = self._links.get(at.prev)
            leads = ahead is not None and (ahead.office, ahead.tip) == (at.office, at.follows)
            at = ahead if leads else None

    def _is_seen(self, link: _Link) -> bool:
        """Tell whether another office depends on it, in what a key in use has sealed."""
        return any(
            other.office != link.office and self._is_in_use(other)
            for other in self._depending.get(link.tip, ())
        )

    def _is_in_use(self, link: _Link) -> bool:
        if self._keys.is_revoked(link.office):
            return False
        keys = self._keys.keys_of(link.office).items()
        return any(end is None and self._is_signed_by(link, key) for key, end in keys)

    def _is_signed_by(self, link: _Link, key: bytes) -> bool:
        known = self._is_signed.get((link.name, key))
        if known is None:
            known = verify_seal(key, SealPurpose.SEGMENT, link.name, link.signature)
            self._is_signed[link.name, key] = known
        return known


def _links(segments: Iterable[SealedSegment]) -> Iterator[_Link]:
    for segment in segments:
        try:
            bodies = bodies_of(segment)
        except RefusedError:
            continue
        try:
            changesets = changesets_of(segment, bodies)
        except RefusedError:  # of a later version, or nonsense: then it is not applied either
            changesets = []
        yield _Link(
            name=segment.hash,
            prev=segment.prev,
            office=UUID(bytes=segment.office),
            signature=segment.signature,
            tip=(segment.stream, segment.last, changeset_hash(bodies[-1])),
            follows=_follows(segment, changesets),
            causes=_causes(segment, changesets),
            notices=_notices_alone(changesets),
        )


def _follows(segment: SealedSegment, changesets: list[Changeset]) -> _Anchor | None:
    return (segment.stream, segment.first - 1, changesets[0].prev) if changesets else None


def _causes(segment: SealedSegment, changesets: list[Changeset]) -> tuple[_Anchor, ...]:
    if segment.min_reader > READER:
        return ()
    return tuple((d.stream, d.seq, d.hash) for c in changesets for d in c.dependencies)


def _notices_alone(changesets: list[Changeset]) -> frozenset[bytes]:
    if any(o.entity != NOTICE_ENTITY for c in changesets for o in c.operations):
        return frozenset()
    return frozenset(map(notice_name, statements_of(changesets)))
