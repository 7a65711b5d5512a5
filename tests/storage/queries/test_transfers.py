"""What went out and came in, and what is missing."""

from datetime import timedelta
from uuid import UUID

from desktop.language.names import Names
from desktop.models.keys import new_key
from desktop.models.log import ParkedSegment, Stream
from desktop.models.trust import Peer, Transfer
from desktop.storage.home import Home
from desktop.storage.queries.transfers import (
    MissingRange,
    PeerRow,
    TransferRow,
    missing_ranges,
    peer_rows,
    transfer_rows,
)
from tests.storage.conftest import MOMENT


def test_transfers_come_newest_first(home: Home):
    keys = [new_key() for _ in range(3)]
    with home.unit_of_work() as unit:
        for day, key in enumerate(keys):
            unit.session.add(
                Transfer(
                    id=key,
                    bundle_id=key,
                    direction="sent",
                    office_codes="رقة حلب",
                    at=MOMENT + timedelta(day),
                    size=1000 + day,
                    summary_json='{"meetings": 14}',
                )
            )
        unit.commit()
    with home.reading() as session:
        rows = transfer_rows(session, limit=2)
    assert [row.id for row in rows] == [keys[2], keys[1]]
    assert rows[1] == TransferRow(
        id=keys[1],
        bundle_id=keys[1],
        direction="sent",
        office_codes=("رقة", "حلب"),
        at=MOMENT + timedelta(1),
        size=1001,
        summary={"meetings": 14},
    )


def test_peers_come_by_code(home: Home):
    with home.unit_of_work() as unit:
        for number, code in enumerate(("ق", "ح")):
            unit.session.add(
                Peer(
                    office_id=UUID(int=number),
                    code=code,
                    name_json='{"ar": "مكتب", "ku": "Ofîs"}',
                    card=b"",
                )
            )
        unit.commit()
    with home.reading() as session:
        rows = peer_rows(session)
    assert [row.code for row in rows] == ["ح", "ق"]
    assert rows[1] == PeerRow(UUID(int=0), "ق", Names(ar="مكتب", ku="Ofîs"), "unverified", None)


def test_what_parked_segments_wait_for_is_missing(home: Home):
    known, unknown = new_key(), new_key()
    ranges = [(known, 11, 12), (known, 8, 9), (unknown, 4, 6), (known, 13, 20)]
    with home.unit_of_work() as unit:
        unit.session.add(Stream(id=known, seq=5))
        for number, (stream, first, last) in enumerate(ranges):
            unit.session.add(
                ParkedSegment(
                    hash=bytes([number]) * 32,
                    stream_id=stream,
                    first=first,
                    last=last,
                    reason="early",
                    frame=b"",
                    received_at=MOMENT,
                )
            )
        unit.commit()
    with home.reading() as session:
        missing = missing_ranges(session)
    assert missing == [
        MissingRange(known, None, 6, 7),
        MissingRange(known, None, 10, 10),
        MissingRange(unknown, None, 1, 3),
    ]
