"""What writes that did not know of each other started from."""

from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop.models.changeset import Operation
from desktop.sync.past_writes import PastWrites
from desktop.sync.streams import Place

RECORD = UUID(int=1)
STREAMS = {no: bytes([9 - no] * 16) for no in (1, 2, 3)}
Replaced = dict[Place, set[Place]]


class Log(PastWrites):
    """A log given as which write of its one field replaced which; a write says where it is."""

    def __init__(self, replaced: Replaced) -> None:
        numbers = {key: no for no, key in STREAMS.items()}
        streams = SimpleNamespace(
            key=STREAMS.__getitem__, place=lambda dot: (numbers[dot[0]], dot[1])
        )
        super().__init__(cast(Any, None), cast(Any, streams))
        self.replaced = replaced
        self.asked: list[Place] = []

    def operation(self, place: Place, record: UUID) -> Operation:
        self.asked.append(place)
        dots = [(STREAMS[no], seq) for no, seq in sorted(self.replaced[place])]
        return Operation("meeting", record.bytes, False, {"subject": place}, {"subject": dots})

    def lamport(self, place: Place) -> int:
        return place[1]


@st.composite
def logs(draw: st.DrawFn) -> Replaced:
    """Draw writes, each of which replaced what nobody that its writer had seen had replaced."""
    replaced: Replaced = {(1, 1): set()}
    for seq in range(2, draw(st.integers(3, 12))):
        for no in draw(st.sets(st.sampled_from(sorted(STREAMS)), min_size=1)):
            earlier = sorted(place for place in replaced if place[1] < seq)
            seen = draw(st.sets(st.sampled_from(earlier)))
            under = set().union(*(before(replaced, place) for place in seen))
            replaced[no, seq] = seen - under
    return replaced


def before(replaced: Replaced, place: Place) -> set[Place]:
    return replaced[place].union(*(before(replaced, one) for one in replaced[place]))


@given(logs())
def test_the_start_is_the_last_write_that_lies_before_every_one(replaced: Replaced) -> None:
    heads = set(replaced) - set().union(*replaced.values())
    shared = set.intersection(*(before(replaced, head) for head in heads))
    log = Log(replaced)
    assert log.base(RECORD, "subject", heads) == max(shared, key=log.order, default=None)


def test_what_lies_before_the_start_is_not_read() -> None:
    replaced: Replaced = {(1, seq): {(1, seq - 1)} for seq in range(2, 1000)}
    replaced |= {(1, 1): set(), (2, 1000): {(1, 999)}, (3, 1000): {(1, 999)}}
    log = Log(replaced)
    assert log.base(RECORD, "subject", {(2, 1000), (3, 1000)}) == (1, 999)
    assert set(log.asked) == {(2, 1000), (3, 1000), (1, 999)}
