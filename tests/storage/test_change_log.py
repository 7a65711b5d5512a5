"""The log says everything that was saved, and exactly what each save replaced."""

import contextlib
import threading
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import func, select

from desktop.language.names import Names
from desktop.models.changeset import ANY_FIELD, REMOVED_FIELD, Dot, changeset_hash, encode_value
from desktop.models.keys import new_key
from desktop.models.log import Changeset as ChangesetRow
from desktop.models.log import Conflict, FieldHead, LogRecord, Stream
from desktop.models.meeting import Meeting
from desktop.models.person import Person
from desktop.storage.check import check_home
from desktop.storage.home import Home
from desktop.storage.unit_of_work import Saved
from tests.storage.conftest import MOMENT
from tests.storage.edits import Edit, NewHome, changesets, perform, replayed, saves, stored
from tests.storage.some_records import add_meeting, add_registry

_many_homes = settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@_many_homes
@given(all_saves=saves)
def test_replaying_the_log_gives_the_records(new_home: NewHome, all_saves: list[list[Edit]]):
    home = new_home()
    perform(home, all_saves)
    assert replayed(changesets(home)) == stored(home)
    assert check_home(home) == []


@settings(_many_homes, max_examples=8)
@given(all_saves=saves)
def test_a_burst_folds_to_what_separate_saves_give(new_home: NewHome, all_saves: list[list[Edit]]):
    apart, folded = new_home(), new_home()
    perform(apart, all_saves)
    perform(folded, all_saves, burst="typing")
    assert stored(folded) == stored(apart)
    assert replayed(changesets(folded)) == stored(apart)
    assert len(changesets(folded)) == 1
    assert check_home(folded) == []


@_many_homes
@given(all_saves=saves)
def test_a_save_names_exactly_the_writes_that_it_replaced(
    new_home: NewHome, all_saves: list[list[Edit]]
):
    home = new_home()
    perform(home, all_saves)
    heads: dict[tuple[bytes, str], Dot] = {}
    origins: dict[bytes, Dot] = {}
    for changeset in changesets(home):
        dot = (changeset.stream, changeset.seq)
        for operation in changeset.operations:
            record = operation.record
            if operation.is_new:
                origins[record] = dot
                assert operation.overwrites == {}
                continue
            expected: dict[str, Any] = {
                name: [heads.get((record, name), origins[record])] for name in operation.values
            }
            if operation.values.get(REMOVED_FIELD):
                seen = {origins[record], *(d for (r, _), d in heads.items() if r == record)}
                expected[ANY_FIELD] = sorted(seen)
            assert operation.overwrites == expected
            heads.update({(record, name): dot for name in operation.values})


def test_the_changesets_are_chained_by_their_hashes(home: Home):
    registry = add_registry(home)
    add_meeting(home, registry)
    with home.reading() as session:
        first, second = session.scalars(select(ChangesetRow).order_by(ChangesetRow.seq)).all()
        stream = session.scalars(select(Stream)).one()
    log = changesets(home)
    assert [changeset.prev for changeset in log] == [bytes(32), first.hash]
    assert first.hash == changeset_hash(first.body)
    assert (stream.seq, stream.head_hash, stream.lamport) == (2, second.hash, 2)
    assert [changeset.lamport for changeset in log] == [1, 2]


def test_setting_what_is_there_already_writes_nothing(home: Home):
    registry = add_registry(home)
    meeting = add_meeting(home, registry)
    with home.unit_of_work() as unit:
        record = unit.session.get_one(Meeting, meeting)
        record.subject = str(record.subject)
        record.city = Names(ar="الحسكة")
        assert unit.commit().seq is None
    assert len(changesets(home)) == 2


def test_only_the_script_that_changed_is_written(home: Home):
    person = add_registry(home).people[0]
    with home.unit_of_work() as unit:
        unit.session.get_one(Person, person).name = Names(ar="شخص 0", ku="Kesê nû")
        unit.commit()
    [operation] = changesets(home)[-1].operations
    assert operation.values == {"name_ku": "Kesê nû"}


def test_an_uncommitted_change_leaves_nothing(home: Home):
    registry = add_registry(home)
    before = stored(home), changesets(home)
    with home.unit_of_work() as unit:
        unit.session.add(Meeting(office_id=registry.office, subject="لم يُحفظ"))
        unit.session.flush()
    with contextlib.suppress(ZeroDivisionError), home.unit_of_work() as unit:
        unit.session.add(Meeting(office_id=registry.office, subject="لم يُحفظ"))
        unit.session.flush()
        raise ZeroDivisionError
    assert (stored(home), changesets(home)) == before


def test_what_was_rolled_back_is_not_logged_by_the_next_save(home: Home):
    registry = add_registry(home)
    with home.unit_of_work() as unit:
        unit.session.add(Meeting(office_id=registry.office, subject="أول"))
        unit.session.flush()
        unit.session.rollback()
        unit.session.add(Meeting(office_id=registry.office, subject="ثانٍ"))
        saved = unit.commit()
    assert len(saved.records) == 1
    assert [op.values["subject"] for op in changesets(home)[-1].operations] == ["ثانٍ"]


def test_deleting_a_record_is_a_fault_of_the_program(home: Home):
    registry = add_registry(home)
    with home.unit_of_work() as unit:
        unit.session.delete(unit.session.get_one(Person, registry.people[0]))
        with pytest.raises(RuntimeError, match="set removed"):
            unit.session.flush()


def test_a_unit_of_work_commits_in_runs(home: Home):
    registry = add_registry(home)
    with home.unit_of_work(user="المقرر") as unit:
        for run in range(3):
            unit.session.add(Meeting(office_id=registry.office, subject=f"اجتماع {run}"))
            saved = unit.commit()
            assert (saved.seq, len(saved.records)) == (run + 2, 1)
        assert unit.commit() == Saved(None, frozenset())
    assert [changeset.user for changeset in changesets(home)] == [None, *["المقرر"] * 3]


def test_one_transaction_may_write_several_changesets(home: Home):
    registry = add_registry(home)
    before = stored(home), changesets(home)
    with home.unit_of_work() as unit:
        for run in range(3):
            unit.session.add(Meeting(office_id=registry.office, subject=f"اجتماع {run}"))
            unit.next_changeset()
        assert (stored(home), changesets(home)) == before
        saved = unit.commit()
    assert (saved.seq, len(saved.records)) == (4, 3)
    assert [len(changeset.operations) for changeset in changesets(home)[1:]] == [1, 1, 1]
    assert check_home(home) == []


def test_a_restated_record_is_written_whole(home: Home):
    registry = add_registry(home)
    key = add_meeting(home, registry)
    with home.unit_of_work() as unit:
        record = unit.session.get_one(Meeting, key)
        record.subject = "بعد الاعتماد"
        unit.restate(record)
        unit.commit()
    [operation] = changesets(home)[-1].operations
    columns = set(Meeting.__table__.columns.keys()) - {"id"}
    assert operation.values.keys() == operation.overwrites.keys() == columns
    assert operation.values["subject"] == "بعد الاعتماد"
    assert operation.values["venue_syr"] is None
    assert check_home(home) == []


def add_foreign_stream(home: Home, seq: int = 1) -> Stream:
    stream = Stream(id=new_key(), seq=seq, head_hash=b"h" * 32, lamport=40)
    with home.unit_of_work() as unit:
        unit.session.add(stream)
        unit.commit()
    return stream


def test_a_save_depends_on_what_was_imported_since_the_last_one(home: Home):
    registry = add_registry(home)
    foreign = add_foreign_stream(home, seq=7)
    for number in range(2):
        add_meeting(home, registry, number)
    _, first, second = changesets(home)
    assert [(d.stream, d.seq, d.hash) for d in first.dependencies] == [
        (foreign.id.bytes, 7, b"h" * 32)
    ]
    assert second.dependencies == []
    assert (first.lamport, second.lamport) == (41, 42)


def test_an_import_ends_a_burst(home: Home):
    person = add_registry(home).people[0]

    def type_contact(text: str) -> None:
        with home.unit_of_work(burst="typing") as unit:
            unit.session.get_one(Person, person).contact = text
            unit.commit()

    type_contact("٠٩")
    type_contact("٠٩٩")
    assert len(changesets(home)) == 2
    add_foreign_stream(home)
    type_contact("٠٩٩٩")
    assert len(changesets(home)) == 3


def test_writing_a_field_in_conflict_settles_it(home: Home):
    registry = add_registry(home)
    key = add_meeting(home, registry)
    foreign = add_foreign_stream(home)
    with home.unit_of_work() as unit:
        unit.session.get_one(Meeting, key).subject = "عندنا"
        unit.commit()
    with home.unit_of_work() as unit:
        unit.session.add(
            FieldHead(
                record_id=key,
                field="subject",
                stream_no=foreign.no,
                seq=1,
                value=encode_value("عندهم"),
            )
        )
        for field in ("subject", "kind"):
            unit.session.add(
                Conflict(
                    id=new_key(),
                    meeting_id=key,
                    record_id=key,
                    entity="meeting",
                    field=field,
                    kind="values",
                    found_at=MOMENT,
                )
            )
        unit.commit()
    with home.unit_of_work() as unit:
        unit.session.get_one(Meeting, key).subject = "عند الجميع"
        unit.commit()
    [operation] = changesets(home)[-1].operations
    ours = changesets(home)[-2]
    assert operation.overwrites == {"subject": [(ours.stream, ours.seq), (foreign.id.bytes, 1)]}
    with home.reading() as session:
        resolved = {c.field: c.resolved_at for c in session.scalars(select(Conflict))}
        heads = session.scalars(select(FieldHead).where(FieldHead.field == "subject")).all()
    assert resolved == {"subject": MOMENT, "kind": None}
    assert [head.value for head in heads] == [encode_value("عند الجميع")]


def test_two_first_saves_at_once_make_one_stream(home: Home):
    started = threading.Barrier(2)

    def save() -> None:
        started.wait()
        with home.unit_of_work() as unit:
            unit.session.add(Person(name=Names(ar="شخص")))
            unit.commit()

    threads = [threading.Thread(target=save) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with home.reading() as session:
        [stream] = session.scalars(select(Stream)).all()
        people = session.scalar(select(func.count(Person.id)))
    assert (stream.seq, people) == (2, 2)
    assert len({changeset.stream for changeset in changesets(home)}) == 1


def test_a_record_knows_its_meeting(home: Home):
    registry = add_registry(home)
    key = add_meeting(home, registry)
    with home.reading() as session:
        roots = session.execute(select(LogRecord.entity, LogRecord.root_id)).all()
    assert {root for entity, root in roots if entity in {"meeting", "outcome", "minutes"}} == {key}
    assert {root for entity, root in roots if entity in {"office", "person"}} == {None}
    assert all(isinstance(root, UUID | None) for _, root in roots)
