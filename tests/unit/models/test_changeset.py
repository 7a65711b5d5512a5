"""The bytes of a changeset: what goes in comes out, and what is added later is let through."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.changeset import (
    Changeset,
    Dependency,
    Operation,
    changeset_hash,
    decode_changeset,
    decode_value,
    encode_changeset,
    encode_value,
    from_wire,
    to_wire,
)

keys = st.binary(min_size=16, max_size=16)
numbers = st.integers(0, 2**40)
wire_values = (
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text() | st.binary(max_size=64)
)
operations = st.builds(
    Operation,
    entity=st.sampled_from(["meeting", "person", "a later class"]),
    record=keys,
    is_new=st.booleans(),
    values=st.dictionaries(st.text(max_size=10), wire_values, max_size=5),
    overwrites=st.dictionaries(
        st.text(max_size=10), st.lists(st.tuples(keys, numbers), max_size=3), max_size=3
    ),
)
changesets = st.builds(
    Changeset,
    stream=keys,
    seq=numbers,
    prev=st.binary(min_size=32, max_size=32),
    lamport=numbers,
    wall_claim=st.datetimes().map(datetime.isoformat),
    user=st.none() | st.text(max_size=20),
    dependencies=st.lists(
        st.builds(Dependency, stream=keys, seq=numbers, hash=st.binary(max_size=32)), max_size=3
    ),
    schema=st.just(1),
    min_reader=st.just(1),
    operations=st.lists(operations, max_size=4),
)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
columns: list[tuple[type, st.SearchStrategy[Any]]] = [
    (str, st.text()),
    (int, st.integers(-(2**63), 2**63 - 1)),
    (bool, st.booleans()),
    (bytes, st.binary()),
    (UUID, st.uuids()),
    (date, st.dates()),
    (time, st.times()),
    (datetime, st.datetimes(datetime(1970, 1, 2), datetime(2099, 1, 1), timezones=zones)),
]


@given(changeset=changesets)
def test_a_changeset_comes_back_as_it_was(changeset: Changeset):
    body = encode_changeset(changeset)
    assert decode_changeset(body) == changeset
    assert encode_changeset(decode_changeset(body)) == body


@given(changeset=changesets, data=st.data())
def test_every_byte_is_named_by_the_hash(changeset: Changeset, data: st.DataObject):
    body = bytearray(encode_changeset(changeset))
    name = changeset_hash(bytes(body))
    place = data.draw(st.integers(0, len(body) - 1))
    body[place] ^= data.draw(st.integers(1, 255))
    assert changeset_hash(bytes(body)) != name
    assert len(name) == 32


def test_fields_that_a_newer_version_appends_are_let_through():
    changeset = Changeset(bytes(16), 1, bytes(32), 1, "", None, [], 2, 1, [])
    plain = msgspec.msgpack.decode(encode_changeset(changeset))
    assert decode_changeset(msgspec.msgpack.encode([*plain, "added later"])) == changeset


@given(body=st.binary(max_size=200))
def test_what_is_no_changeset_is_said_to_be_none(body: bytes):
    try:
        decode_changeset(body)
    except msgspec.MsgspecError:
        return
    assert len(msgspec.msgpack.decode(body)) >= 10


@pytest.mark.parametrize(("python_type", "values"), columns, ids=lambda part: str(part)[:20])
@given(data=st.data())
def test_values_travel_by_wire(
    python_type: type, values: st.SearchStrategy[Any], data: st.DataObject
):
    value = data.draw(values | st.none())
    sent = decode_value(encode_value(to_wire(value)))
    assert from_wire(sent, python_type) == value


@pytest.mark.parametrize(
    ("raw", "python_type"),
    [("نص", int), (3, str), ("x", UUID), (b"short", UUID), ("3/9/2024", date), (7, datetime)],
)
def test_a_value_of_another_kind_is_not_taken(raw: object, python_type: type):
    with pytest.raises((ValueError, TypeError)):
        from_wire(raw, python_type)


def test_a_moment_is_told_in_utc():
    there = datetime(2024, 9, 3, 15, 0, tzinfo=timezone(timedelta(hours=3)))
    assert to_wire(there) == "2024-09-03T12:00:00+00:00"
    assert to_wire(datetime(2024, 9, 3, 12, tzinfo=UTC)) == to_wire(there)
