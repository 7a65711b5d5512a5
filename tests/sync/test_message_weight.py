"""Values are counted before they are made."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format import LARGEST_FRAME, compress_bounded
from desktop.sync.message_weight import refuse_heavy
from desktop.sync.segment_format import SealedSegment, bodies_of

SIMPLE = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**64 - 1),
    st.floats(),
    st.text(max_size=300),
    st.binary(max_size=300),
    st.builds(msgspec.msgpack.Ext, st.integers(-128, 127), st.binary(max_size=40)),
)
VALUES = st.recursive(
    SIMPLE,
    lambda inner: st.one_of(
        st.lists(inner, max_size=20), st.dictionaries(st.text(max_size=40), inner, max_size=20)
    ),
    max_leaves=40,
)


def number_of(value: object) -> int:
    if isinstance(value, list):
        return 1 + sum(map(number_of, value))
    if isinstance(value, dict):
        return 1 + len(value) + sum(map(number_of, value.values()))
    return 1


@given(st.lists(VALUES, min_size=1, max_size=4))
def test_every_value_is_counted_once(values: list[object]):
    pieces = [msgspec.msgpack.encode(value) for value in values]
    number = sum(map(number_of, values))
    refuse_heavy(pieces, number)
    with pytest.raises(RefusedError):
        refuse_heavy(pieces, number - 1)


@given(st.binary(max_size=400))
def test_any_bytes_are_counted_to_an_end(encoded: bytes):
    refuse_heavy([encoded], len(encoded))


@pytest.mark.parametrize("length", [2**8, 2**16, 2**17])
def test_long_texts_and_lists_are_counted_by_their_heads(length: int):
    for value, number in (("x" * length, 1), (b"x" * length, 1), ([0] * length, length + 1)):
        refuse_heavy([msgspec.msgpack.encode(value)], number)
        with pytest.raises(RefusedError):
            refuse_heavy([msgspec.msgpack.encode(value)], number - 1)


def test_a_small_segment_that_opens_into_very_many_values_is_refused_before_they_are_made():
    key = bytes(16)
    swollen = b"\xdd" + (50 * 2**20).to_bytes(4, "big") + bytes(50 * 2**20)  # a list of zeros
    content = compress_bounded(msgspec.msgpack.encode([swollen]), LARGEST_FRAME)
    assert len(content) < 10_000
    segment = SealedSegment(key, key, 1, 1, bytes(32), 1, bytes(64), content)
    with pytest.raises(RefusedError) as caught:
        bodies_of(segment)
    assert caught.value.code == "segment.unreadable"
