"""One import: frames in, records, conflicts and counts out, within the caller's transaction."""

from collections.abc import Callable, Iterable
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
from desktop.sync.settle import removed_meetings, settle
from desktop.sync.streams import Streams


@dataclass(frozen=True)
class Imported:
    """What an import did.

    Attributes:
        counts: of changesets, conflicts and meetings.
        records: entity and key of every record that it wrote.
        meetings: the meetings that those belong to.
        made: the keys of records that are new here.
    """

    counts: ImportCounts
    records: frozenset[tuple[str, UUID]]
    meetings: frozenset[UUID]
    made: frozenset[UUID]


def import_changes(
    session: Session,
    identity: OfficeIdentity,
    frames: Iterable[Frame],
    *,
    brought: Brought,
    now: datetime,
    taken: Callable[[int], None] = lambda _count: None,
) -> Imported:
    """Take in ``frames``; the caller commits, or rolls back to have looked only.

    Args:
        session: a session that may write; nothing of it is pending.
        identity: this office.
        frames: the verified frames of a bundle of an office that is believed.
        brought: the bundle, for the frames that only a later version reads.
        now: when this is, for what is noted of it.
        taken: told after each frame how many were taken in.

    Raises:
        RefusedError: ``segment.unreadable``.
    """
    streams = Streams(session)
    past = PastWrites(session, streams)
    keys = KnownKeys(session, identity)
    intake = Intake(session, streams, past, keys, now)
    shelf = Shelf(session, brought, now)
    for count, frame in enumerate(shelf.pass_on(frames), start=1):
        intake.take(frame)
        taken(count)
    parked = intake.finish()
    session.flush()
    touched = intake.touched
    settled = settle(session, past, touched, now)
    removed = removed_meetings(session, settled.meetings)
    counts = ImportCounts(
        applied=intake.applied,
        already_known=intake.already_known,
        parked=parked,
        unparked=intake.unparked,
        conflicts=settled.opened,
        new_meetings=tuple(sorted(touched.new_meetings.difference(removed))),
        changed_meetings=tuple(sorted(settled.meetings - touched.new_meetings - set(removed))),
        removed_meetings=removed,
        approved=tuple(sorted(touched.approved)),
        missing=missing_changes(session, streams, keys),
        kept=shelf.kept,
        not_kept=shelf.not_kept,
    )
    return Imported(counts, settled.records, settled.meetings, frozenset(touched.made))
