"""Bundles made to cost: bombs, deep nesting, lengths that nobody could hold."""

import struct
from typing import Any

import msgspec
import pytest

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format import Frame, limits
from desktop.sync.bundle_format.header import FIXED_LENGTH
from desktop.sync.bundle_format.manifest import decode_manifest
from tests.sync.forging import forge, header_for, inside_of, put_together, split
from tests.sync.offices import HASAKA, QAMISHLI, RAQQA, frames_in, opened, write


@pytest.fixture
def genuine(tmp_path):
    path = tmp_path / "genuine.mahdar"
    write(path)
    return path


def manifest_of(path) -> dict[str, Any]:
    return split(inside_of(path, QAMISHLI))[0]


def code_of(path) -> str:
    with pytest.raises(RefusedError) as refusal:
        opened(path)
    return refusal.value.code


def after_field(name: bytes, value: bytes) -> bytes:
    """Return a manifest of one sound field and one hostile one."""
    return b"\x82\xaamin_reader\x01" + bytes([0xA0 + len(name)]) + name + value


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(b"\x91" * 5_000_000 + b"\x00", id="lists in lists"),
        pytest.param(b"\x81\xa1a" * 2_000_000 + b"\x00", id="maps in maps"),
        pytest.param(b"\xdd\xff\xff\xff\xff", id="list of four thousand million"),
        pytest.param(b"\xdf\xff\xff\xff\xff", id="map of four thousand million"),
        pytest.param(b"\xc6\xff\xff\xff\xff", id="bytes of four gigabytes"),
    ],
)
@pytest.mark.parametrize("field", [b"frames", b"unknown"])
def test_hostile_manifests(tmp_path, field, value):
    path = tmp_path / "a.mahdar"
    forge(path, after_field(field, value), b"", signer=HASAKA, to=QAMISHLI)
    assert code_of(path) == "bundle.altered"


@pytest.mark.parametrize(
    "change",
    [
        {"frames": [["segment", -1, bytes(32), 1, 1]]},
        {"frames": [["segment", limits.LARGEST_FRAME + 1, bytes(32), 1, 1]]},
        {"frames": [["segment", 2**63, bytes(32), 1, 1]]},
        {"frames": [["../../etc", 0, bytes(32), 1, 1]]},
        {"frames": [["segment", 0, bytes(31), 1, 1]]},
        {"frames": [["segment", 0, bytes(32), 1, 1]] * (limits.MOST_FRAMES + 1)},
        {"recipients": []},
        {"recipients": [[bytes(16), "x", "y"]] * (limits.MOST_RECIPIENTS + 1)},
        {"sender": bytes(5000)},
        {"min_reader": "1"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_manifest_keeps_the_limits(genuine, change):
    sound = manifest_of(genuine)
    assert decode_manifest(msgspec.msgpack.encode(sound)).frames
    with pytest.raises(RefusedError) as refusal:
        decode_manifest(msgspec.msgpack.encode(sound | change))
    assert refusal.value.code == "bundle.altered"


def test_a_manifest_longer_than_allowed_is_not_even_read(tmp_path):
    path = tmp_path / "a.mahdar"
    inside = (limits.LARGEST_MANIFEST + 1).to_bytes(4, "big") + b"\x80" + bytes(64)
    put_together(path, header_for(len(inside)), inside, QAMISHLI)
    assert code_of(path) == "bundle.too_large"


def test_a_manifest_longer_than_the_payload(tmp_path):
    path = tmp_path / "a.mahdar"
    inside = (1000).to_bytes(4, "big") + b"\x80" + bytes(64)
    put_together(path, header_for(len(inside)), inside, QAMISHLI)
    assert code_of(path) == "bundle.altered"


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [
        pytest.param(34, struct.pack(">Q", 2**64 - 1), "bundle.too_large", id="payload"),
        pytest.param(34, struct.pack(">Q", 2**32 - 1), "bundle.torn", id="payload not there"),
        pytest.param(34, struct.pack(">Q", 0), "bundle.altered", id="no payload"),
        pytest.param(42, struct.pack(">H", 65535), "bundle.too_large", id="extension"),
        pytest.param(8, struct.pack(">H", 0), "bundle.altered", id="format nought"),
    ],
)
def test_hostile_headers(genuine, place, value, code):
    whole = bytearray(genuine.read_bytes())
    whole[place : place + len(value)] = value
    genuine.write_bytes(whole)
    assert code_of(genuine) == code


@pytest.mark.parametrize(("part", "of"), [(0, 0), (0, 1), (3, 2)])
def test_parts_that_cannot_be_are_refused_even_signed(genuine, tmp_path, part, of):
    path = tmp_path / "forged.mahdar"
    manifest, _, frames = split(inside_of(genuine, QAMISHLI))
    forge(path, manifest, frames, signer=HASAKA, to=QAMISHLI, part=part, of=of)
    assert code_of(path) == "bundle.altered"


def test_an_age_header_without_end_is_refused(genuine):
    whole = genuine.read_bytes()
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    endless = b"age-encryption.org/v1\n" + stanza * 2000
    genuine.write_bytes(whole[:FIXED_LENGTH] + endless)
    assert code_of(genuine) == "bundle.altered"


def test_a_file_beyond_fat32_is_refused_unread(genuine):
    with genuine.open("r+b") as file:
        file.truncate(limits.LARGEST_BUNDLE + 1)  # sparse: takes no room
    assert code_of(genuine) == "bundle.too_large"


def test_the_writer_keeps_the_limits_too(tmp_path, monkeypatch):
    path = tmp_path / "a.mahdar"
    with pytest.raises(RefusedError) as refusal:
        write(path, [Frame("segment", bytes(limits.LARGEST_FRAME + 1))])
    assert refusal.value.code == "bundle.too_large"
    with pytest.raises(RefusedError) as refusal:
        write(path, [Frame("segment", b"")] * (limits.MOST_FRAMES + 1))
    assert refusal.value.code == "bundle.too_large"
    with pytest.raises(RefusedError) as refusal:
        write(path, to=[RAQQA] * (limits.MOST_RECIPIENTS + 1))
    assert refusal.value.code == "bundle.too_large"
    with pytest.raises(msgspec.ValidationError):
        write(path, [Frame("Not A Kind", b"")])
    assert list(tmp_path.iterdir()) == []


def test_the_most_recipients_fit(tmp_path):
    path = tmp_path / "a.mahdar"
    offices = [QAMISHLI]
    while len(offices) < limits.MOST_RECIPIENTS:
        offices.append(type(RAQQA).generate(f"{len(offices)}", RAQQA.name))
    write(path, to=offices)
    assert frames_in(path, offices[-1]) == frames_in(path)
