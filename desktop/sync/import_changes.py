"""One import: frames in, records, conflicts and counts out, within the caller's transaction."""

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.security.identity import OfficeIdentity
from desktop.sync.bundle_format import Frame
from desktop.sync.import_counts import ImportCounts
from desktop.sync.intake import Intake
from desktop.sync.kept_frames import Brought, Shelf
from desktop.sync.known_keys import KnownKeys
from desktop.sync.parking import missing_changes
from desktop.sync.past_writes import PastWrites
from desktop.sync.settle import Settlement, removed_meetings
from desktop.sync.streams import Streams

_UNSETTLED = 100_000
"""How many records an import writes before it settles what it has: it bounds its memory."""


@dataclass(frozen=True)
class Imported:
    """What an import did.

    Attributes:
        counts: of changesets, conflicts and meetings.
        entities: of all the records that it wrote.
        meetings: the meetings that it wrote anything of.
        others: entity and key of the written records that belong to no meeting.
        made: the keys of those that are new here.
    """

    counts: ImportCounts
    entities: frozenset[str]
    meetings: frozenset[UUID]
    others: frozenset[tuple[str, UUID]]
    made: frozenset[UUID]


def import_changes(
    session: Session,
    identity: OfficeIdentity,
    frames: Iterable[Frame],
    *,
    brought: Brought,
    now: datetime,
    taken: Callable[[int], None] = lambda _count: None,
    is_look: bool = False,
) -> Imported:
    """Take in ``frames``; the caller commits, or rolls back to have looked only.

    Args:
        session: a session that may write; nothing of it is pending.
        identity: this office.
        frames: the verified frames of a bundle of an office that is believed.
        brought: the bundle, for the frames that only a later version reads.
        now: when this is, for what is noted of it.
        taken: told after each frame how many were taken in.
        is_look: the caller rolls back; what only readers of records need is left out, and all that
            is counted is exact.

    Raises:
        RefusedError: ``segment.unreadable``.
    """
    streams = Streams(session)
    past = PastWrites(session, streams)
    keys = KnownKeys(session, identity)
    intake = Intake(session, streams, past, keys, now, is_look=is_look)
    shelf = Shelf(session, brought, now)
    settlement = Settlement(session, past, now)
    for count, frame in enumerate(shelf.pass_on(frames), start=1):
        intake.take(frame)
        if intake.unsettled > _UNSETTLED:
            settlement.settle(intake.take_touched())
        taken(count)
    parked = intake.finish()
    session.flush()
    settlement.settle(intake.take_touched())
    removed = removed_meetings(session, settlement.meetings)
    counts = ImportCounts(
        applied=intake.applied,
        already_known=intake.already_known,
        parked=parked,
        unparked=intake.unparked,
        conflicts=len(settlement.opened),
        new_meetings=_less(settlement.new_meetings, removed),
        changed_meetings=_less(settlement.meetings - settlement.new_meetings, removed),
        removed_meetings=removed,
        approved=tuple(sorted(settlement.approved)),
        missing=missing_changes(session, streams, keys),
        kept=shelf.kept,
        not_kept=shelf.not_kept,
    )
    return Imported(
        counts,
        frozenset(settlement.entities),
        frozenset(settlement.meetings),
        frozenset(settlement.others),
        frozenset(settlement.made),
    )


def _less(meetings: AbstractSet[UUID], removed: Iterable[UUID]) -> tuple[UUID, ...]:
    return tuple(sorted(meetings - set(removed)))
