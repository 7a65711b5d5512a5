"""What an office confirmed to have, noted when its own statement says more or less than before.

A line of the history keeps it: ``confirmed`` where it has more than it said before, ``lost`` where
it has less. Which sent bundles are answered by that is kept by their ids, so that neither a clock
that jumped nor an office that lost its data puts them on their way again.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.models.keys import new_key
from desktop.models.trust import DeviceStatement, Peer, Transfer
from desktop.storage.queries.transfers import TransferRow, transfer_rows
from desktop.sync.device_knowledge import acknowledged_by
from desktop.sync.knowledge import Acknowledged, statement_of
from desktop.sync.streams import Streams

SPANS = "spans"
"""What the summary of a sent bundle calls the changes that it carries: for each stream, by its
number here, the one before the first and the last."""

CONFIRMED, LOST = "confirmed", "lost"
MOST = 2000
"""Lines of the history that are looked through."""

Span = tuple[int, int]


def spans_of(streams: Streams, lacking: Sequence[Acknowledged]) -> dict[str, Span]:
    """Return what a bundle carries for those who lack something, as ``SPANS`` keeps it."""
    spans = {}
    for stream in streams:
        after = min((one.reached(stream.id.bytes) for one in lacking), default=0)
        if after < stream.seq:
            spans[str(stream.no)] = (after, stream.seq)
    return spans


def reached_here(streams: Streams, acknowledged: Acknowledged) -> dict[int, int]:
    """Return how far an office has each stream, by the number of the stream here.

    Never beyond what is here: after a restore others may have more of our work than we.
    """
    return {stream.no: min(acknowledged.reached(stream.id.bytes), stream.seq) for stream in streams}


def spans_sent(row: TransferRow) -> dict[int, Span]:
    """Return what a sent bundle carried; nothing for one of a version that did not note it."""
    return {int(no): (span[0], span[1]) for no, span in row.summary.get(SPANS, {}).items()}


def sent_and_answered(rows: Iterable[TransferRow], code: str) -> tuple[list[TransferRow], set[str]]:
    """Return the bundles that went to an office, and the ids of those that it confirmed."""
    of_office = [row for row in rows if code in row.office_codes]
    answered: set[str] = set()
    for row in of_office:
        if row.direction == CONFIRMED:
            answered.update(row.summary["bundles"])
    return [row for row in of_office if row.direction == "sent"], answered


class Receipt:
    """Sees what an office had before its new statement is kept, and notes the difference after.

    An office has what all its machines have; whether something was lost is asked of the ``machine``
    that speaks, since one that joins has less than the others and lost nothing.
    """

    def __init__(self, session: Session, peer: Peer, machine: Peer | DeviceStatement) -> None:
        self._session, self._peer, self._machine = session, peer, machine
        self._streams = Streams(session)
        self._had, self._machine_had = self._now()

    def _now(self) -> tuple[dict[int, int], dict[int, int]]:
        streams, office = self._streams, self._peer.office_id
        of_office = acknowledged_by(self._session, streams, [office])[office]
        of_machine = Acknowledged(streams, statement_of(self._machine))
        return reached_here(streams, of_office), reached_here(streams, of_machine)

    def note(self, bundle_id: UUID, now: datetime) -> None:
        """Note what the statement that is kept by now confirms or takes back.

        Args:
            bundle_id: that of the bundle that brought it.
            now: when we learnt it, by our own clock.
        """
        self._session.flush()
        has, machine_has = self._now()
        office = self._peer.office_id
        others = [stream.no for stream in self._streams if stream.office_id != office]
        gained = sum(max(0, has[no] - self._had[no]) for no in others)
        lost = sum(max(0, had - machine_has[no]) for no, had in self._machine_had.items())
        delivered = self._delivered(has)
        if lost:
            self._add(LOST, bundle_id, now, {"changes": lost})
        elif gained or delivered:
            self._add(CONFIRMED, bundle_id, now, {"changes": gained, "bundles": delivered})

    def _delivered(self, has: Mapping[int, int]) -> list[str]:
        """Return the bundles of which the office has everything now."""
        rows = transfer_rows(self._session, limit=MOST)
        sent, answered = sent_and_answered(rows, self._peer.code)
        return [
            row.bundle_id.hex
            for row in sent
            if row.bundle_id.hex not in answered
            and (spans := spans_sent(row))
            and all(has.get(no, 0) >= last for no, (_, last) in spans.items())
        ]

    def _add(
        self, direction: str, bundle_id: UUID, now: datetime, summary: Mapping[str, object]
    ) -> None:
        self._session.add(
            Transfer(
                id=new_key(),
                bundle_id=bundle_id,
                direction=direction,
                office_codes=self._peer.code,
                at=now,
                size=0,
                summary_json=json.dumps(summary),
            )
        )
