"""Whether a segment is sealed with a key of its office, and from before that key ended.

Nothing here believes a clock. A stick may be months late, so what was sealed before is taken in;
but whoever stole a key can seal with it to this day. "Before" therefore means that a segment leads,
hash by hash, to something that another key vouches for: the tips that the notice names which ended
the key, a change of another office that had seen it, or what the office itself sealed after it with
a later key.
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.models.changeset import changeset_hash
from desktop.sync import parking
from desktop.sync.heard_notices import NOTICE_ENTITY, statements_of
from desktop.sync.known_keys import KnownKeys
from desktop.sync.parking import parked_frame, parked_segments
from desktop.sync.segment_format import (
    READER,
    SealedSegment,
    bodies_of,
    changesets_of,
    decode_segment,
)
from desktop.sync.trust_notice import notice_name
from desktop.sync.trust_weighing import KeyEnd

_Anchor = tuple[bytes, int, bytes]
"""Stream, number and hash of a changeset that was there before the key ended."""


def problem_of_key(
    session: Session, keys: KnownKeys, segment: SealedSegment, now: datetime
) -> str | None:
    """Return why the seal of ``segment`` does not let it in, if anything; see ``parking``.

    A segment under a key that we do not know may itself say whose key it is: statements about keys
    are worth their own signatures, wherever they are found.
    """
    office = UUID(bytes=segment.office)
    signer = _signer(keys, segment)
    if signer is None and keys.keys_of(office):
        keys.hear(_statements_in(segment), now)
        signer = _signer(keys, segment)
    known = keys.keys_of(office)
    if not known:
        return parking.UNKNOWN_OFFICE
    if signer is None:
        return parking.OTHER_KEY
    if keys.is_revoked(office):
        return parking.REVOKED_OFFICE
    end = known[signer]
    if end is None or is_from_before(session, keys, segment, end):
        return None
    return parking.REVOKED_OFFICE if end.is_revoked else parking.FORMER_KEY


def is_from_before(session: Session, keys: KnownKeys, segment: SealedSegment, end: KeyEnd) -> bool:
    """Tell whether ``segment``, sealed with a key that has ended so, was sealed before that."""
    if _brings_the_end(segment, end):
        return True
    waiting = _waiting(session)
    anchors: set[_Anchor] = {(s.bytes, tip.seq, tip.hash) for s, tip in end.tips.items()}
    anchors.update(a for other in waiting for a in _seen_by(keys, other, segment.office))
    after = {other.prev: other for other in waiting if other.stream == segment.stream}
    at: SealedSegment | None = segment
    while at is not None:
        if _tip_of(at) in anchors:
            return True
        at = after.pop(at.hash, None)
        if at is not None and _is_sealed_in_use(keys, at):
            return True
    return False


def _signer(keys: KnownKeys, segment: SealedSegment) -> bytes | None:
    office = UUID(bytes=segment.office)
    return next((key for key in keys.keys_of(office) if segment.is_signed_by(key)), None)


def _statements_in(segment: SealedSegment) -> list[bytes]:
    if segment.min_reader > READER:
        return []
    try:
        return statements_of(changesets_of(segment, bodies_of(segment)))
    except RefusedError:
        return []


def _waiting(session: Session) -> list[SealedSegment]:
    return [decode_segment(parked_frame(session, one.hash)) for one in parked_segments(session)]


def _tip_of(segment: SealedSegment) -> _Anchor | None:
    try:
        return segment.stream, segment.last, changeset_hash(bodies_of(segment)[-1])
    except RefusedError:
        return None


def _seen_by(keys: KnownKeys, segment: SealedSegment, office: bytes) -> list[_Anchor]:
    """Return what a segment of another office, sealed with a key in use, says it had seen."""
    if segment.office == office or segment.min_reader > READER:
        return []
    if not _is_sealed_in_use(keys, segment):
        return []
    try:
        changesets = changesets_of(segment, bodies_of(segment))
    except RefusedError:
        return []
    return [(d.stream, d.seq, d.hash) for changeset in changesets for d in changeset.dependencies]


def _is_sealed_in_use(keys: KnownKeys, segment: SealedSegment) -> bool:
    office = UUID(bytes=segment.office)
    if keys.is_revoked(office):
        return False
    return any(
        end is None and segment.is_signed_by(key) for key, end in keys.keys_of(office).items()
    )


def _brings_the_end(segment: SealedSegment, end: KeyEnd) -> bool:
    """Tell whether a segment holds nothing but statements, the one that ended its key among them.

    The old key seals its own end, so that it reaches offices that know no other key.
    """
    names = {notice.name for notice in end.notices}
    if not names:
        return False
    try:
        changesets = changesets_of(segment, bodies_of(segment))
    except RefusedError:
        return False
    if any(o.entity != NOTICE_ENTITY for c in changesets for o in c.operations):
        return False
    return not names.isdisjoint(map(notice_name, statements_of(changesets)))
