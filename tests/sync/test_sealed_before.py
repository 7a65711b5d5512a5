"""What a key sealed before it ended is found by hashes, whoever has the key now; and once."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import event, select

from desktop.models.changeset import changeset_hash, decode_changeset, encode_changeset
from desktop.models.log import Segment
from desktop.services.make_new_keys import make_new_keys
from desktop.services.own_office import own_identity
from desktop.sync import segment_format
from desktop.sync.bundle_format import SEGMENT, Frame, decompress_bounded
from desktop.sync.import_changes import Imported, import_changes
from desktop.sync.kept_frames import Brought
from desktop.sync.seal_segments import seal_segments
from desktop.sync.segment_format import (
    SealedSegment,
    bodies_of,
    decode_segment,
    encode_segment,
    seal_segment,
)
from desktop.sync.trust_notice import read_notice
from tests.sync.desks import MOMENT, Desk
from tests.sync.said_of_keys import hear, identity_of, waiting

Counted = Callable[[Callable[[], object]], int]


def sealed(desk: Desk, count: int) -> list[UUID]:
    """Let a desk record so many meetings, each sealed by itself."""
    made = []
    for number in range(count):
        made.append(desk.add(f"اجتماع {number}"))
        with desk.home.unit_of_work() as work:
            seal_segments(work.session, own_identity(work.session))
            work.commit()
    return made


def segments_of(desk: Desk) -> list[SealedSegment]:
    with desk.home.reading() as session:
        return [
            decode_segment(body)
            for body in session.scalars(select(Segment.body).order_by(Segment.first))
        ]


def hear_of_new_keys(desk: Desk, other: Desk) -> None:
    hear(desk, *map(read_notice, identity_of(other).key_notices))


def take(desk: Desk, *segments: SealedSegment) -> Imported:
    frames = [Frame(SEGMENT, encode_segment(segment)) for segment in segments]
    with desk.home.unit_of_work() as work:
        made = import_changes(
            work.session,
            own_identity(work.session),
            frames,
            brought=Brought(UUID(int=1), bytes(32), UUID(int=2)),
            now=MOMENT,
        )
        work.commit()
    return made


def test_nothing_is_put_before_genuine_changes_in_a_wrapping_of_a_thief(desks: list[Desk]):
    """Who has the old key, and a stick, can wrap what is genuine after what is not."""
    hasaka, _qamishli, raqqa, _ = desks
    old = identity_of(hasaka)
    made = sealed(hasaka, 3)
    make_new_keys(hasaka.home)
    first, second, third, _ending = segments_of(hasaka)
    hear_of_new_keys(raqqa, hasaka)
    take(raqqa, first)
    bodies = [decode_changeset(body) for body in bodies_of(second)]
    bodies[-1].user = "لصّ"
    forged = [*bodies_of(second)[:-1], encode_changeset(bodies[-1])]
    evil = seal_segment(old, second.stream, second.first, second.prev, forged)
    wrapped = seal_segment(old, third.stream, third.first, evil.hash, bodies_of(third))
    joined = [*forged, *bodies_of(third)]
    in_one = seal_segment(old, second.stream, second.first, second.prev, joined)
    for genuine_end in (wrapped, in_one):
        assert take(raqqa, evil, genuine_end).counts.applied == 0
    assert set(waiting(raqqa)) <= {"former-key", "gap", "unusable"}
    length = third.last - second.first + 1
    assert take(raqqa, second, third).counts.applied >= length
    assert raqqa.look(made[1])["subject"] == "اجتماع 1"
    assert changeset_hash(bodies_of(third)[-1]) == tip_of(raqqa, third)


def tip_of(desk: Desk, segment: SealedSegment) -> bytes:
    [kept] = [one for one in segments_of(desk) if one.hash == segment.hash]
    return changeset_hash(bodies_of(kept)[-1])


def test_a_wrapping_that_leads_astray_hides_nothing(desks: list[Desk]):
    """Two segments may claim to follow the same one; that one of them leads on is enough."""
    hasaka, _qamishli, raqqa, _ = desks
    old = identity_of(hasaka)
    made = sealed(hasaka, 2)
    make_new_keys(hasaka.home)
    first, second, ending = segments_of(hasaka)
    hear_of_new_keys(raqqa, hasaka)
    after = decode_changeset(bodies_of(second)[0])
    after.user = "لصّ"
    astray = seal_segment(old, second.stream, second.first, first.hash, [encode_changeset(after)])
    take(raqqa, ending, astray, first)
    take(raqqa, second)
    assert raqqa.look(made[1])["subject"] == "اجتماع 1"
    assert waiting(raqqa) == ["former-key"]


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Callable[[Desk], Counted]:
    """Count what one import asks of the database, and the segments that it unpacks."""
    steps: list[str] = []

    def unpacked(data: bytes, limit: int) -> bytes:
        steps.append("unpacked")
        return decompress_bounded(data, limit)

    def asked(*_: object) -> None:
        steps.append("asked")

    monkeypatch.setattr(segment_format, "decompress_bounded", unpacked)

    def of(desk: Desk) -> Counted:
        def count(work: Callable[[], object]) -> int:
            steps.clear()
            engine, moment = desk.home.engine, "before_cursor_execute"
            event.listen(engine, moment, asked)
            work()
            event.remove(engine, moment, asked)
            return len(steps)

        return count

    return of


@pytest.mark.parametrize("is_backwards", [False, True])
def test_many_sticks_of_a_former_key_are_no_more_work_each(
    desks: list[Desk], counted: Callable[[Desk], Counted], is_backwards: bool
):
    hasaka, _qamishli, raqqa, kobani = desks
    work = []
    for desk, many in ((raqqa, 8), (kobani, 16)):
        take(desk, *segments_of(hasaka))
        before = len(segments_of(hasaka))
        sealed(hasaka, many)
        make_new_keys(hasaka.home)
        late = segments_of(hasaka)[before:]
        hear_of_new_keys(desk, hasaka)
        work.append(counted(desk)(partial(take, desk, *late[:: -1 if is_backwards else 1])))
        assert waiting(desk) == []
    assert work[1] < 2.5 * work[0]
