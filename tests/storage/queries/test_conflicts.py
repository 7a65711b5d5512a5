"""Conflicts are shown with both values, who wrote them and when."""

from desktop.models.changeset import encode_value
from desktop.models.keys import new_key
from desktop.models.log import Changeset, Conflict, FieldHead, Stream
from desktop.models.meeting import Meeting
from desktop.storage.home import Home
from desktop.storage.queries.conflicts import ConflictValue, conflict_rows, count_conflicts
from tests.storage.conftest import MOMENT
from tests.storage.some_records import add_meeting, add_registry


def test_a_conflict_shows_what_each_office_wrote(home: Home):
    registry = add_registry(home)
    key = add_meeting(home, registry, 0, "الأصل")
    with home.unit_of_work(user="المقرر") as unit:
        unit.session.get_one(Meeting, key).subject = "عندنا"
        unit.commit()
    foreign = Stream(id=new_key(), office_id=registry.office, seq=1, lamport=9)
    with home.unit_of_work() as unit:
        unit.session.add(foreign)
        unit.session.flush()
        unit.session.add(
            Changeset(
                stream_no=foreign.no,
                seq=1,
                hash=bytes(32),
                lamport=9,
                wall_claim=MOMENT,
                body=b"",
            )
        )
        unit.session.add(
            FieldHead(
                record_id=key,
                field="subject",
                stream_no=foreign.no,
                seq=1,
                value=encode_value("عندهم"),
            )
        )
        for field, resolved in (("subject", None), ("kind", MOMENT)):
            unit.session.add(
                Conflict(
                    id=new_key(),
                    meeting_id=key,
                    record_id=key,
                    entity="meeting",
                    field=field,
                    kind="values",
                    base=encode_value("الأصل"),
                    found_at=MOMENT,
                    resolved_at=resolved,
                )
            )
        unit.session.get_one(Meeting, key).removed = True
        unit.commit()
    with home.reading() as session:
        [row] = conflict_rows(session, key)
        assert conflict_rows(session, new_key()) == []
        assert count_conflicts(session) == 1
    assert (row.meeting_id, row.meeting_subject, row.base) == (key, "عندنا", "الأصل")
    assert (row.field, row.meeting_number) == ("subject", None)
    ours, theirs = row.values
    assert (ours.value, ours.user, ours.when, ours.is_ours) == ("عندنا", "المقرر", MOMENT, True)
    assert theirs == ConflictValue("عندهم", foreign.id, 1, "حسكة", None, MOMENT, False)
