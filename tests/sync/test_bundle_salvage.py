"""Whole frames are taken out of a torn or damaged file, and what is missing is told."""

import random

import pytest

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format import Frame
from desktop.sync.bundle_format.header import FIXED_LENGTH
from tests.sync.forging import inside_of, put_together, split
from tests.sync.offices import QAMISHLI, RAQQA, salvaged, write

noise = random.Random(2)
FRAMES = [Frame("segment", noise.randbytes(30_000 + number)) for number in range(20)]


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "a.mahdar"
    write(path, FRAMES)
    return path


def taken(path) -> tuple[list[Frame], int]:
    with salvaged(path) as bundle:
        found = list(bundle.frames())
        assert len(found) + len(bundle.missing) == len(bundle.manifest.frames)
        return found, len(bundle.missing)


def test_a_whole_bundle_lacks_nothing(path):
    assert taken(path) == (FRAMES, 0)


@pytest.mark.parametrize("hundredth", range(20, 100, 7))
def test_of_a_torn_one_the_frames_before_the_cut(path, hundredth):
    whole = path.read_bytes()
    cut = len(whole) * hundredth // 100
    path.write_bytes(whole[:cut])
    found, missing = taken(path)
    assert found == FRAMES[: len(found)]
    assert missing == len(FRAMES) - len(found)
    lost_at_most = 65_536 + 30_020 + 5_000  # the chunk of age, the frame, and what is not frames
    assert sum(len(frame.body) for frame in found) >= cut - lost_at_most


def test_of_a_damaged_one_the_frames_before_the_damage(path):
    whole = bytearray(path.read_bytes())
    whole[300_000] ^= 1
    path.write_bytes(whole)
    found, missing = taken(path)
    assert found == FRAMES[: len(found)]
    assert len(found) >= 6
    assert missing > 0


def test_a_frame_that_is_not_the_signed_one_is_not_taken(path, tmp_path):
    """Even behind a sound encryption, a frame has to be the one whose hash was signed."""
    inside = bytearray(inside_of(path, QAMISHLI))
    start = len(inside) - len(split(bytes(inside))[2])
    inside[start + len(FRAMES[0].body) + 10] ^= 1
    other = put_together(
        tmp_path / "other.mahdar", path.read_bytes()[:FIXED_LENGTH], bytes(inside), QAMISHLI
    )
    with salvaged(other) as bundle:
        assert list(bundle.frames()) == [FRAMES[0], *FRAMES[2:]]
        assert bundle.missing == (bundle.manifest.frames[1],)


@pytest.mark.parametrize("length", [FIXED_LENGTH + 5, FIXED_LENGTH + 400, 20_000])
def test_without_the_manifest_there_is_nothing_to_take(path, length):
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(RefusedError) as refusal:
        salvaged(path)
    assert refusal.value.code == "bundle.nothing_to_salvage"
    assert list(path.parent.iterdir()) == [path]


def test_salvage_is_no_way_around_the_address(path, tmp_path):
    header = path.read_bytes()[:FIXED_LENGTH]
    passed_on = put_together(
        tmp_path / "passed_on.mahdar", header, inside_of(path, QAMISHLI), RAQQA
    )
    for file, code in ((path, "bundle.not_for_us"), (passed_on, "bundle.readdressed")):
        with pytest.raises(RefusedError) as refusal:
            salvaged(file, RAQQA)
        assert refusal.value.code == code


def test_salvage_is_no_way_around_the_signature(path, tmp_path):
    header = bytearray(path.read_bytes()[:FIXED_LENGTH])
    header[10] ^= 1
    other = put_together(
        tmp_path / "other.mahdar", bytes(header), inside_of(path, QAMISHLI), QAMISHLI
    )
    with pytest.raises(RefusedError) as refusal:
        salvaged(other)
    assert refusal.value.code == "bundle.nothing_to_salvage"
