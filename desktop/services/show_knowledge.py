"""Shows what each office has of the changes that are here, as far as it has told us."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.log import Changeset, Stream
from desktop.models.trust import Peer
from desktop.services.office_receipts import (
    CONFIRMED,
    LOST,
    MOST,
    Span,
    reached_here,
    sent_and_answered,
    spans_sent,
)
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.storage.queries.transfers import TransferRow, transfer_rows
from desktop.sync.device_knowledge import acknowledged_by
from desktop.sync.import_counts import MissingChanges
from desktop.sync.knowledge import Acknowledged
from desktop.sync.known_keys import KnownKeys
from desktop.sync.parking import missing_changes
from desktop.sync.streams import Streams

LONG = timedelta(days=30)
"""After that many days without an answer, a bundle is spoken of as perhaps lost."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much of one office's work another office has.

    Attributes:
        office_id: whose work it is.
        has: how many of its changes the other one confirmed.
        here: how many of them are here.
        on_its_way: how many of the rest are in bundles that went out.
    """

    office_id: UUID
    has: int
    here: int
    on_its_way: int


@dataclass(frozen=True, slots=True)
class OfficeKnowledge:
    """What one office has, as it last told us, and what we have of it.

    Moments are claims of clocks, which may have been wrong; counts never are.

    Attributes:
        written: how many changes of its own are here.
        here: how many changes are here in all.
        lacks: how many of those it did not confirm; ``None`` where it has never told us.
        ours: how many changes this office wrote.
        ours_confirmed: how many of those it has.
        on_its_way: how many changes it did not confirm are in bundles that went out to it.
        bundles: in how many bundles.
        wanted: how many attached files it asks for.
        ours_until: it has all our changes up to the one made at this moment.
        theirs_until: when the newest change of its own that is here was made, by its own clock.
        unconfirmed_since: when the oldest bundle went out that has something it did not confirm.
        is_overdue: that is longer than ``LONG`` ago.
        lost_at: when it told us that it has less than before, and nothing more since.
        shares: what it has of each office's work that is here, our own first.
    """

    office_id: UUID
    code: str
    name: Names
    written: int
    here: int
    lacks: int | None
    ours: int
    ours_confirmed: int
    on_its_way: int
    bundles: int
    wanted: int
    ours_until: datetime | None
    theirs_until: datetime | None
    unconfirmed_since: datetime | None
    is_overdue: bool
    lost_at: datetime | None
    shares: tuple[Share, ...]


def show_knowledge(home: Home) -> list[OfficeKnowledge]:
    """Return what is known of each office, by code."""
    with home.reading() as session:
        streams = Streams(session)
        ourselves = own_identity(session).office_id
        rows = transfer_rows(session, limit=MOST)
        peers = session.scalars(select(Peer).order_by(Peer.code, Peer.office_id)).all()
        now = home.clock()
        told = acknowledged_by(session, streams, [peer.office_id for peer in peers])
        return [
            _known(_Here(session, streams, ourselves, rows, now), peer, told[peer.office_id])
            for peer in peers
        ]


def show_missing(home: Home) -> tuple[MissingChanges, ...]:
    """Return the changes that others, which are here already, wait for."""
    with home.reading() as session:
        return _missing(session)


def _missing(session: Session) -> tuple[MissingChanges, ...]:
    keys = KnownKeys(session, own_identity(session))
    return missing_changes(session, Streams(session), keys)


@dataclass(frozen=True, slots=True)
class _Here:
    """What is the same for every office that is asked about; ``rows`` are newest first."""

    session: Session
    streams: Streams
    ourselves: UUID
    rows: Sequence[TransferRow]
    now: datetime


def _known(of: _Here, peer: Peer, acknowledged: Acknowledged) -> OfficeKnowledge:
    session, streams, rows, now = of.session, of.streams, of.rows, of.now
    reached = reached_here(streams, acknowledged)
    here = sum(stream.seq for stream in streams)
    ours = [stream for stream in streams if stream.office_id == of.ourselves]
    theirs = [(s.no, s.seq) for s in streams if s.office_id == peer.office_id]
    way = _on_its_way(rows, peer.code, reached)
    since = min((row.at for row in way.bundles), default=None)
    return OfficeKnowledge(
        office_id=peer.office_id,
        code=peer.code,
        name=Names.from_json(json.loads(peer.name_json)),
        written=sum(seq for _, seq in theirs),
        here=here,
        lacks=here - sum(reached.values()) if acknowledged.has_told else None,
        ours=sum(stream.seq for stream in ours),
        ours_confirmed=sum(reached[stream.no] for stream in ours),
        on_its_way=sum(way.changes.values()),
        bundles=len(way.bundles),
        wanted=len(acknowledged.wanted),
        ours_until=_everything_until(session, ours, reached),
        theirs_until=max(_moments(session, theirs), default=None),
        unconfirmed_since=since,
        is_overdue=since is not None and now - since > LONG,
        lost_at=_lost_at(rows, peer.code),
        shares=_shares(of, reached, way.changes),
    )


@dataclass(frozen=True, slots=True)
class _Way:
    bundles: list[TransferRow]
    changes: dict[int, int]
    """Of each stream, by its number here."""


def _shares(
    of: _Here, reached: Mapping[int, int], on_its_way: Mapping[int, int]
) -> tuple[Share, ...]:
    found: dict[UUID, Share] = {of.ourselves: Share(of.ourselves, 0, 0, 0)}
    for stream in of.streams:
        if stream.office_id is None:
            continue
        share = found.get(stream.office_id, Share(stream.office_id, 0, 0, 0))
        found[stream.office_id] = replace(
            share,
            has=share.has + reached[stream.no],
            here=share.here + stream.seq,
            on_its_way=share.on_its_way + on_its_way.get(stream.no, 0),
        )
    return tuple(found.values())


def _on_its_way(rows: Sequence[TransferRow], code: str, reached: Mapping[int, int]) -> _Way:
    """Return the bundles that may still arrive with something new, and how many changes that is."""
    sent, answered = sent_and_answered(rows, code)
    bundles: list[TransferRow] = []
    spans: dict[int, list[Span]] = {}
    for row in sent:
        carried = {no: span for no, span in spans_sent(row).items() if span[1] > reached.get(no, 0)}
        if row.bundle_id.hex in answered or not carried:
            continue
        bundles.append(row)
        for no, span in carried.items():
            spans.setdefault(no, []).append(span)
    changes: dict[int, int] = {}
    for no, several in spans.items():
        done = reached.get(no, 0)
        for after, last in sorted(several):
            changes[no] = changes.get(no, 0) + max(0, last - max(after, done))
            done = max(done, last)
    return _Way(bundles, changes)


def _lost_at(rows: Sequence[TransferRow], code: str) -> datetime | None:
    """Return when an office said that it has less than before, if it is the last thing it said."""
    for row in rows:
        if row.direction in (CONFIRMED, LOST) and code in row.office_codes:
            return row.at if row.direction == LOST else None
    return None


def _everything_until(
    session: Session, ours: Sequence[Stream], reached: Mapping[int, int]
) -> datetime | None:
    """Return up to when all of our changes are confirmed; ``None`` where a stream has none.

    After a restore our work is in several streams, and the one that lags behind decides.
    """
    lagging = [s for s in ours if reached[s.no] < s.seq]
    if any(not reached[stream.no] for stream in lagging):
        return None
    confirmed = _moments(session, [(s.no, reached[s.no]) for s in lagging or ours])
    return (min if lagging else max)(confirmed, default=None)


def _moments(session: Session, tips: Sequence[tuple[int, int]]) -> list[datetime]:
    """Return when these changesets were made, each named by stream and number."""
    moments = [
        session.scalar(
            select(Changeset.wall_claim).where(Changeset.stream_no == no, Changeset.seq == seq)
        )
        for no, seq in tips
    ]
    return [moment for moment in moments if moment is not None]
