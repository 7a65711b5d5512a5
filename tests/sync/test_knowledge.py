"""What offices state of themselves: numbered, replaced whole, ignored when it comes late."""

from typing import Any

from sqlalchemy import select

from desktop.models.trust import Peer
from desktop.sync.bundle_format import Knowledge, StreamHead
from desktop.sync.knowledge import next_statement, statement_of, take_statement
from tests.sync.desks import Desk


def a_peer(desk: Desk) -> Peer:
    with desk.home.reading() as session:
        return session.scalars(select(Peer).order_by(Peer.code)).first()  # type: ignore[return-value]


def stated(number: int, seq: int, **more: Any) -> Knowledge:
    return Knowledge(number=number, streams=[StreamHead(b"s" * 16, seq, b"h" * 32)], **more)


def test_a_later_statement_replaces_even_where_it_says_less(desks: list[Desk]):
    peer = a_peer(desks[0])
    assert take_statement(peer, stated(3, 90), peer.office_id)
    assert take_statement(peer, stated(4, 20), peer.office_id)
    kept = statement_of(peer)
    assert kept is not None
    assert [head.seq for head in kept.streams] == [20]


def test_a_late_or_repeated_statement_is_ignored(desks: list[Desk]):
    peer = a_peer(desks[0])
    assert take_statement(peer, stated(4, 20), peer.office_id)
    for number in (4, 3):
        assert not take_statement(peer, stated(number, 90), peer.office_id)
    kept = statement_of(peer)
    assert kept is not None
    assert kept.number == 4


def test_an_office_goes_on_above_the_number_that_others_heard(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    hasaka.receive(qamishli.send(hasaka))
    with hasaka.home.unit_of_work() as work:
        peer = work.session.scalars(select(Peer).where(Peer.code == "قامشلي")).one()
        ourselves = work.session.scalars(select(Peer.office_id)).first()
        assert ourselves is not None
        take_statement(peer, stated(50, 1, heard=[(ourselves.bytes, 70)]), ourselves)
        work.session.flush()
        assert next_statement(work.session).number == 71


def test_numbers_grow_with_every_bundle_and_tell_what_was_heard(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    for _ in range(3):
        qamishli.receive(hasaka.send(qamishli))
    with qamishli.home.reading() as session:
        peer = session.scalars(select(Peer).where(Peer.code == "حسكة")).one()
        assert peer.knowledge_no == 3
        assert next_statement(session).heard == [(peer.office_id.bytes, 3)]
