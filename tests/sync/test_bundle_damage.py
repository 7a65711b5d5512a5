"""A bundle that is not exactly what was written is refused whole, at whatever place it differs."""

import random

import pytest

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format import Frame
from desktop.sync.bundle_format.header import FIXED_LENGTH
from tests.sync.offices import opened, write

REASONS = {
    "bundle.not_a_bundle",
    "bundle.torn_at_start",
    "bundle.torn",
    "bundle.altered",
    "bundle.newer",
    "bundle.not_for_us",
    "bundle.too_large",
}


def refusal_of(path) -> RefusedError:
    with pytest.raises(RefusedError) as refusal:
        opened(path)
    assert list(path.parent.iterdir()) == [path], "no scratch file stays"
    assert refusal.value.sentence("ar")
    assert refusal.value.sentence("en")
    return refusal.value


@pytest.fixture
def small(tmp_path):
    path = tmp_path / "small.mahdar"
    write(path, [Frame("segment", b"one"), Frame("segment", b"two")])
    return path


@pytest.fixture
def large(tmp_path):
    path = tmp_path / "large.mahdar"
    noise = random.Random(1)
    write(path, [Frame("segment", noise.randbytes(50_000)) for _ in range(6)])
    return path


def test_cut_at_every_byte(small):
    whole = small.read_bytes()
    for length in range(len(whole)):
        small.write_bytes(whole[:length])
        expected = "bundle.torn_at_start" if length < FIXED_LENGTH else "bundle.torn"
        assert refusal_of(small).code == expected, length


def test_cut_at_every_hundredth_of_a_large_one(large):
    whole = large.read_bytes()
    for hundredth in range(5, 100):
        have = len(whole) * hundredth // 100
        large.write_bytes(whole[:have])
        refusal = refusal_of(large)
        assert refusal.code == "bundle.torn"
        assert refusal.details == {"have": have, "size": len(whole)}


def test_every_byte_of_a_small_one_flipped(small):
    whole = small.read_bytes()
    for position in range(len(whole)):
        altered = bytearray(whole)
        altered[position] ^= 1 << position % 8
        small.write_bytes(altered)
        assert refusal_of(small).code in REASONS, position


def test_bytes_of_a_large_one_flipped(large):
    whole = large.read_bytes()
    for position in range(FIXED_LENGTH + 700, len(whole), len(whole) // 60):
        altered = bytearray(whole)
        altered[position] ^= 0x80
        large.write_bytes(altered)
        assert refusal_of(large).code == "bundle.altered", position


@pytest.mark.parametrize("more", [b"\x00", b"age-encryption.org/v1\n", bytes(70_000)])
def test_something_added_at_the_end(large, more):
    large.write_bytes(large.read_bytes() + more)
    assert refusal_of(large).code == "bundle.altered"


def test_a_stick_that_kept_the_length_but_lost_the_end(large):
    whole = large.read_bytes()
    large.write_bytes(whole[:200_000] + bytes(len(whole) - 200_000))
    assert refusal_of(large).code == "bundle.altered"


def test_chunks_in_another_order(large):
    whole = large.read_bytes()
    end = len(whole) - 65_552
    large.write_bytes(whole[: end - 65_552] + whole[end:] + whole[end - 65_552 : end])
    assert refusal_of(large).code == "bundle.altered"


@pytest.mark.parametrize("content", [b"%PDF-1.7", b"PK\x03\x04", b"\x00" * 500, b"\x89MAHDAS\n"])
def test_other_files_are_not_bundles(tmp_path, content):
    path = tmp_path / "a.mahdar"
    path.write_bytes(content)
    assert refusal_of(path).code == "bundle.not_a_bundle"


def test_an_empty_file_is_a_torn_one(tmp_path):
    path = tmp_path / "a.mahdar"
    path.touch()
    assert refusal_of(path).code == "bundle.torn_at_start"
