"""Puts a statement about keys into the log, so that it travels with everything else."""

from datetime import datetime
from itertools import islice
from uuid import UUID

from sqlalchemy import select

from desktop.models.log import Segment, Stream
from desktop.models.trust import TrustNotice
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SealPurpose, verify_seal
from desktop.storage.unit_of_work import UnitOfWork
from desktop.sync.heard_notices import hear_notices
from desktop.sync.seal_segments import seal_segments
from desktop.sync.trust_notice import MOST_TIPS, Notice, Tip


def tips_of(work: UnitOfWork, office: UUID, key: bytes | None = None) -> list[Tip]:
    """Return how far each stream of an office is here, those written last first.

    Args:
        work: the unit of work.
        office: the office.
        key: only the streams whose last segment this key sealed.
    """
    streams = work.session.scalars(
        select(Stream)
        .where(Stream.office_id == office, Stream.seq > 0)
        .order_by(Stream.lamport.desc(), Stream.no.desc())
    )
    of_key = (one for one in streams if key is None or _is_sealed_with(work, one, key))
    return [Tip(one.id, one.seq, one.head_hash) for one in islice(of_key, MOST_TIPS)]


def _is_sealed_with(work: UnitOfWork, stream: Stream, key: bytes) -> bool:
    last = select(Segment.hash, Segment.signature).where(Segment.stream_no == stream.no)
    row = work.session.execute(last.order_by(Segment.first.desc()).limit(1)).first()
    return row is not None and verify_seal(key, SealPurpose.SEGMENT, row.hash, row.signature)


def say_notices(
    work: UnitOfWork, identity: OfficeIdentity, notices: list[Notice], now: datetime
) -> None:
    """Log ``notices`` as a save of their own and seal it with the keys of ``identity``.

    What was saved before is sealed first, in segments of its own: tips end where segments do.
    """
    seal_segments(work.session, identity)
    for notice in notices:
        statement = notice.encoded.decode("utf-8")
        work.session.add(TrustNotice(id=notice.record_id, statement=statement))
    hear_notices(work.session, (notice.encoded for notice in notices), now)
    work.next_changeset()
    seal_segments(work.session, identity)
