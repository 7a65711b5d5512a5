"""The main job between two offices: record, approve, carry, and nothing half done on the way."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from desktop.language.errors import MahdarError, RefusedError, WorldError
from desktop.models.record_validation import read_records
from desktop.services.add_meetings import add_meetings
from desktop.services.approve_minutes import approve_minutes
from desktop.services.import_bundle import import_bundle
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.list_conflicts import list_conflicts
from desktop.services.make_sample_office import sample_meeting
from desktop.services.open_meeting import open_meeting
from desktop.services.resolve_conflict import resolve_conflict
from desktop.services.show_meeting import show_meeting
from desktop.storage.home import Home
from tests.sync.desks import Desk, agree, meet


@pytest.fixture
def carried(desks: list[Desk]) -> tuple[Desk, Desk, Path]:
    """Return two offices, and the first one's bundle for the second: the sample, approved."""
    hasaka, qamishli, *_ = desks
    [meeting] = add_meetings(hasaka.home, read_records(sample_meeting())).ids
    approve_minutes(hasaka.home, meeting)
    return hasaka, qamishli, hasaka.send(qamishli)


def test_the_sample_meeting_arrives_as_it_was_approved(carried):
    hasaka, qamishli, bundle = carried
    made = import_bundle(qamishli.home, bundle)
    [meeting] = made.counts.new_meetings
    assert made.from_code == "حسكة"
    assert made.counts.approved == (meeting,)
    here, there = open_meeting(hasaka.home, meeting), open_meeting(qamishli.home, meeting)
    assert there.is_locked
    assert (here.content_hash, here.number) == (there.content_hash, there.number)
    assert here.record == there.record
    assert show_meeting(hasaka.home, meeting) == show_meeting(qamishli.home, meeting)
    qamishli.refuse_faults()
    meet(hasaka, qamishli)
    agree(hasaka, qamishli)


def test_a_conflict_is_decided_at_one_office_and_the_other_learns_of_it(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("موضوع")
    qamishli.receive(hasaka.send(qamishli))
    hasaka.edit(meeting, subject="موضوع كما كتبته الحسكة")
    qamishli.edit(meeting, subject="موضوع كما كتبته القامشلي")
    made = qamishli.receive(hasaka.send(qamishli))
    assert made.counts.conflicts == 1
    [conflict] = list_conflicts(qamishli.home, meeting)
    resolve_conflict(qamishli.home, conflict.id, "theirs")
    made = hasaka.receive(qamishli.send(hasaka))
    assert made.counts.conflicts == 0
    assert hasaka.look(meeting)["subject"] == "موضوع كما كتبته الحسكة"
    assert list_conflicts(hasaka.home) == list_conflicts(qamishli.home) == []


def test_a_bundle_cut_short_anywhere_is_refused_whole(carried, tmp_path: Path):
    _hasaka, qamishli, bundle = carried
    whole = bundle.read_bytes()
    before = qamishli.everything()
    torn = tmp_path / "torn.mahdar"
    for percent in range(100):
        torn.write_bytes(whole[: len(whole) * percent // 100])
        with pytest.raises(RefusedError) as refused:
            import_bundle(qamishli.home, torn)
        assert refused.value.sentence("ar")
    assert qamishli.everything() == before


def test_a_bundle_with_any_region_flipped_is_refused_whole(carried, tmp_path: Path):
    _hasaka, qamishli, bundle = carried
    whole = bundle.read_bytes()
    before = qamishli.everything()
    flipped = tmp_path / "flipped.mahdar"
    length = max(1, len(whole) // 60)
    for start in range(0, len(whole), length):
        region = bytes(byte ^ 0xFF for byte in whole[start : start + length])
        flipped.write_bytes(whole[:start] + region + whole[start + length :])
        with pytest.raises(RefusedError):
            import_bundle(qamishli.home, flipped)
        with pytest.raises(RefusedError):
            inspect_bundle(qamishli.home, flipped)
    assert qamishli.everything() == before


def test_salvage_takes_what_is_whole_and_the_rest_comes_later(carried, tmp_path: Path):
    hasaka, qamishli, _ = carried
    hasaka.receive(qamishli.send(hasaka))
    for number in range(3):
        # age opens 64 KiB at a time, so what stands before the tear has to be longer than that.
        items = [{"title": "بند", "discussion": os.urandom(9_000).hex()} for _ in range(12)]
        hasaka.add(f"اجتماع {number}", agenda=items)
        hasaka.export()  # seals it
    bundle = hasaka.send(qamishli)
    torn = tmp_path / "torn.mahdar"
    torn.write_bytes(bundle.read_bytes()[:-200])
    made = import_bundle(qamishli.home, torn, salvage=True)
    assert made.missing_frames == 1
    assert made.counts.applied > 0
    made = import_bundle(qamishli.home, bundle)
    assert (made.missing_frames, made.counts.applied) == (0, 1)
    hasaka.receive(qamishli.send(hasaka))
    agree(hasaka, qamishli)


@contextmanager
def full_disk(home: Home, pages: int) -> Iterator[None]:
    """Let the home's database grow by so many pages and no further."""
    with home.engine.connect() as connection:
        limit = connection.exec_driver_sql("PRAGMA page_count").scalar_one() + pages
    home.engine.dispose()

    def narrow(connection: object, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count={limit}")  # type: ignore[attr-defined]

    event.listen(home.engine, "connect", narrow)
    yield
    event.remove(home.engine, "connect", narrow)
    home.engine.dispose()


@pytest.mark.parametrize("pages", [0, 1, 3, 8])
def test_a_full_disk_leaves_the_home_as_it_was(carried, pages: int):
    _hasaka, qamishli, bundle = carried
    before = qamishli.everything()
    with full_disk(qamishli.home, pages):
        with pytest.raises(WorldError) as told:
            import_bundle(qamishli.home, bundle)
        assert told.value.code == "storage.disk_full"
        assert qamishli.everything() == before
    import_bundle(qamishli.home, bundle)
    qamishli.refuse_faults()


def test_a_file_that_is_no_bundle_is_told_from_one(desks: list[Desk], tmp_path: Path):
    for name, content in (("empty", b""), ("text", b"hello"), ("zeros", bytes(5000))):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(MahdarError) as told:
            import_bundle(desks[0].home, path)
        assert told.value.code.startswith("bundle.")
    with pytest.raises(WorldError):
        import_bundle(desks[0].home, tmp_path / "nowhere.mahdar")
