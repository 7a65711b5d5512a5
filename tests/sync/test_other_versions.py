"""What a later version, a restored office or a faulty one wrote is kept and does no harm."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.models.changeset import (
    Changeset,
    Operation,
    changeset_hash,
    decode_changeset,
    encode_changeset,
)
from desktop.models.keys import new_key
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.log import FieldHead, LogRecord, ParkedSegment, Segment, Stream
from desktop.models.person import Person
from desktop.services.backup_home import backup_home
from desktop.services.edit_meeting import edit_meeting
from desktop.services.list_conflicts import list_conflicts
from desktop.services.show_meeting import show_meeting
from desktop.storage import home
from desktop.storage.home import open_home
from desktop.storage.home_files import DATABASE_NAME
from tests.sync.desks import MOMENT, Desk, agree, meet


def rewrite_last(desk: Desk, change: Callable[[Changeset], None]) -> None:
    """Change what the desk's last save says, as if another program had written it."""
    with desk.home.unit_of_work() as work:
        stream = work.session.scalars(select(Stream).where(Stream.is_own.is_(True))).one()
        row = work.session.get_one(ChangesetRow, (stream.no, stream.seq))
        assert row.segment_id is None
        changeset = decode_changeset(row.body)
        change(changeset)
        row.body = encode_changeset(changeset)
        row.hash = stream.head_hash = changeset_hash(row.body)
        work.commit()


def segments(desk: Desk) -> dict[bytes, bytes]:
    with desk.home.reading() as session:
        return dict(session.execute(select(Segment.hash, Segment.body)).all())


def reasons(desk: Desk) -> list[str]:
    with desk.home.reading() as session:
        return list(session.scalars(select(ParkedSegment.reason)))


LATER_FIELDS = ("quorum", "next_", "second_language", "hijri_correction", "amends_")


def test_a_meeting_of_the_first_version_is_taken_whole(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل", outcomes=[{"text": "قرار"}])

    def as_first_version(changeset: Changeset) -> None:
        for operation in changeset.operations:
            for field in [name for name in operation.values if name.startswith(LATER_FIELDS)]:
                del operation.values[field]

    rewrite_last(hasaka, as_first_version)
    meet(hasaka, qamishli)
    assert show_meeting(qamishli.home, meeting) == show_meeting(hasaka.home, meeting)
    edit_meeting(qamishli.home, meeting, {"quorum": 3})
    meet(hasaka, qamishli)
    assert show_meeting(hasaka.home, meeting).quorum == 3
    agree(hasaka, qamishli)


def test_fields_and_entities_of_a_later_version_pass_through(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="جديد")
    later = new_key()

    def add(changeset: Changeset) -> None:
        [operation] = changeset.operations
        operation.values["mood"] = "هادئ"
        operation.overwrites["mood"] = operation.overwrites["subject"]
        thing = Operation("later_thing", later.bytes, True, {"meeting_id": meeting.bytes}, {})
        changeset.operations.append(thing)

    rewrite_last(hasaka, add)
    bundle = hasaka.send(qamishli)
    qamishli.receive(bundle)
    assert qamishli.look(meeting)["subject"] == "جديد"
    qamishli.refuse_faults()
    raqqa.receive(qamishli.send(raqqa))
    assert segments(hasaka).items() <= segments(raqqa).items()
    with raqqa.home.reading() as session:
        assert session.get_one(LogRecord, later).root_id == meeting
        fields = session.scalars(select(FieldHead.field).where(FieldHead.record_id == meeting))
        assert "mood" in set(fields)


def test_what_only_a_later_version_may_read_waits_and_is_carried_on(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="للنسخة القادمة")
    rewrite_last(hasaka, lambda changeset: setattr(changeset, "min_reader", 2))
    made = qamishli.receive(hasaka.send(qamishli))
    assert (made.counts.applied, made.counts.parked) == (0, 1)
    assert reasons(qamishli) == ["newer"]
    assert qamishli.look(meeting)["subject"] == "أصل"
    raqqa.receive(qamishli.send(raqqa))
    assert reasons(raqqa) == ["newer"]
    assert qamishli.receive(hasaka.send(qamishli)).counts.parked == 1
    assert reasons(qamishli) == ["newer"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda o: o.values.update(subject=7),
        lambda o: o.values.update(held_on="the day after"),
        lambda o: o.values.update(subject=None),
        lambda o: o.overwrites.update(subject=[(b"x" * 16, 3)]),
        lambda o: setattr(o, "record", new_key().bytes),
        lambda o: setattr(o, "record", b"short"),
    ],
)
def test_what_no_record_can_hold_waits_without_harm(desks: list[Desk], spoil):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    hasaka.edit(meeting, subject="معطوب")
    rewrite_last(hasaka, lambda changeset: spoil(changeset.operations[0]))
    made = qamishli.receive(hasaka.send(qamishli))
    assert (made.counts.applied, made.counts.parked) == (0, 1)
    assert reasons(qamishli) == ["unusable"]
    assert qamishli.look(meeting)["subject"] == "أصل"
    qamishli.refuse_faults()


def test_two_histories_under_one_name_are_told_and_neither_is_guessed(
    desks: list[Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """As of a copy that nobody could have noticed."""
    monkeypatch.setattr(home, "notice_copy", lambda *_: False)
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    twin = tmp_path / "twin"
    twin.mkdir()
    backup_home(hasaka.home, twin / DATABASE_NAME)
    clone = Desk(hasaka.code, open_home(twin, clock=lambda: MOMENT), tmp_path)
    hasaka.edit(meeting, subject="كتبه الأصل")
    clone.edit(meeting, subject="كتبته النسخة")
    qamishli.receive(hasaka.send(qamishli))
    made = qamishli.receive(clone.send(qamishli))
    clone.home.close()
    assert made.counts.parked == 1
    assert reasons(qamishli) == ["fork"]
    assert qamishli.look(meeting)["subject"] == "كتبه الأصل"
    qamishli.refuse_faults()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_record_made_twice_is_one_record_with_both_sayings(desks: list[Desk], order):
    hasaka, qamishli, raqqa, kobani = desks
    key = new_key()
    for desk, name, contact in ((hasaka, "شيرين", None), (qamishli, "شيرين خليل", "0933")):
        with desk.home.unit_of_work() as work:
            work.session.add(Person(id=key, name_ar=name, contact=contact))
            work.commit()
    sticks = [hasaka.send(raqqa), qamishli.send(raqqa)]
    for number in order:
        raqqa.receive(sticks[number])
    raqqa.refuse_faults()
    assert raqqa.look(key, "person")["contact"] == "0933"
    [conflict] = list_conflicts(raqqa.home)
    assert conflict.field == "person.name.ar"
    assert {v.value for v in conflict.values} == {"شيرين", "شيرين خليل"}
    shown = raqqa.shown()
    for number in reversed(order):
        kobani.receive((hasaka, qamishli)[number].send(kobani))
    assert kobani.look(key, "person") == raqqa.look(key, "person")
    assert {k: v for k, v in shown["heads"].items() if k[0] == key} == {
        k: v for k, v in kobani.shown()["heads"].items() if k[0] == key
    }
