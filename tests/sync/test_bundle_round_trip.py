"""What is written is what is read, and only by whom it is for."""

import random
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format import Frame, Part, look_outside
from desktop.sync.trust import Standing
from tests.sync.offices import (
    FRAMES,
    HASAKA,
    QAMISHLI,
    RAQQA,
    STATEMENT,
    card_of,
    frames_in,
    opened,
    write,
)

# More than one chunk of age, without asking hypothesis for each byte.
large = st.integers(65_000, 140_000).map(lambda size: random.Random(size).randbytes(size))
any_frames = st.lists(
    st.builds(
        Frame,
        kind=st.from_regex(r"[a-z][a-z0-9-]{0,31}", fullmatch=True),
        body=st.binary(max_size=300) | large,
        schema=st.integers(0, 2**40),
        min_reader=st.integers(0, 9),
    ),
    max_size=6,
)


@given(any_frames)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_frames_come_out_as_they_went_in(tmp_path, frames):
    path = tmp_path / "a.mahdar"
    written = write(path, frames)
    with opened(path) as bundle:
        assert list(bundle.frames()) == frames
        assert list(bundle.frames()) == frames, "they can be read again"
        assert bundle.missing == ()
        assert (bundle.size, bundle.sha256) == (written.size, written.sha256)
    assert written.frames == len(frames)


def test_the_manifest_says_who_to_whom_and_what_is_known(tmp_path):
    path = tmp_path / "a.mahdar"
    write(path, to=(QAMISHLI, RAQQA))
    with opened(path, standing=Standing.UNVERIFIED) as bundle:
        assert bundle.sender == card_of(HASAKA)
        assert bundle.standing is Standing.UNVERIFIED, "reported, not decided"
        assert bundle.manifest.knowledge == STATEMENT
        assert bundle.manifest.made == "2026-03-21T09:30:00Z"
        codes = [addressee.code for addressee in bundle.manifest.recipients]
        assert codes == [QAMISHLI.code, RAQQA.code]


def test_every_recipient_and_the_sender_can_open_it(tmp_path):
    path = tmp_path / "a.mahdar"
    write(path, to=(QAMISHLI, RAQQA))
    for reader in (QAMISHLI, RAQQA, HASAKA):
        assert frames_in(path, reader) == list(FRAMES)


def test_nobody_else_can_open_it(tmp_path):
    path = tmp_path / "a.mahdar"
    write(path, to=(QAMISHLI,))
    with pytest.raises(RefusedError) as refusal:
        opened(path, RAQQA)
    assert refusal.value.code == "bundle.not_for_us"


def test_a_late_bundle_is_opened_with_a_former_key(tmp_path):
    path = tmp_path / "a.mahdar"
    write(path)
    assert frames_in(path, QAMISHLI.with_new_opening_key()) == list(FRAMES)


def test_no_name_is_in_the_clear(tmp_path):
    path = tmp_path / "a.mahdar"
    write(path)
    raw = path.read_bytes()
    for secret in (HASAKA.code, QAMISHLI.code, HASAKA.name.best(), "segment"):
        assert secret.encode() not in raw
    for office in (HASAKA, QAMISHLI):
        assert office.office_id.bytes not in raw
        assert office.recipient.encode() not in raw


def test_frames_of_a_newer_version_are_handed_out_but_not_understood(tmp_path):
    path = tmp_path / "a.mahdar"
    write(path)
    assert [frame.is_understood for frame in frames_in(path)] == [True, True, True, False]


def test_parts_of_one_bundle_stand_alone(tmp_path):
    bundle_id = UUID(int=5)
    for number in (2, 1):
        path = tmp_path / f"{number}.mahdar"
        write(path, FRAMES[number : number + 1], part=Part(bundle_id, number, 2))
        header = look_outside(path).header
        assert (header.bundle_id, header.part, header.of) == (bundle_id, number, 2)
        assert frames_in(path) == [FRAMES[number]]


def test_opening_twice_gives_the_same(tmp_path):
    path = tmp_path / "a.mahdar"
    write(path)
    before = path.read_bytes()
    assert frames_in(path) == frames_in(path)
    assert path.read_bytes() == before


def test_a_bundle_for_nobody_is_refused(tmp_path):
    with pytest.raises(RefusedError) as refusal:
        write(tmp_path / "a.mahdar", to=())
    assert refusal.value.code == "bundle.no_recipient"
    assert list(tmp_path.iterdir()) == []


def test_progress_ends_at_the_whole(tmp_path):
    told: list[tuple[int, int]] = []
    frames = [Frame("segment", bytes(300_000))] * 4
    write(tmp_path / "a.mahdar", frames, progress=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == told[-1][1]
    assert len(told) > 4


def test_the_scratch_file_holds_no_plain_text_and_does_not_stay(tmp_path):
    path = tmp_path / "a.mahdar"
    write(path)
    with opened(path) as bundle:
        bundle.frames()
    assert list(tmp_path.iterdir()) == [path]
