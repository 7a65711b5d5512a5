"""After an import, which writes rows itself, the texts for search are brought up on request."""

from uuid import UUID

from sqlalchemy import delete, select, update

from desktop.models.meeting import Meeting
from desktop.models.organization import Organization
from desktop.models.person import Person
from desktop.models.search_text import MeetingText, RegistryText
from desktop.storage.derived_text import refresh_derived
from desktop.storage.home import Home
from desktop.storage.queries.meetings import MeetingFilter, meeting_ids
from desktop.storage.queries.registry import suggest_organizations, suggest_persons
from tests.storage.some_records import add_meeting, add_registry


def refresh(home: Home, *records: tuple[str, UUID]) -> None:
    with home.unit_of_work() as unit:
        refresh_derived(unit.session, records)
        unit.commit()


def found(home: Home, typed: str) -> list[UUID]:
    with home.reading() as session:
        return meeting_ids(session, MeetingFilter(search=typed))


def test_rows_written_behind_the_session_are_found_after_a_refresh(home: Home):
    registry = add_registry(home)
    first, second = add_meeting(home, registry, 0), add_meeting(home, registry, 1)
    body, person = registry.bodies[0], registry.people[0]
    with home.unit_of_work() as unit:
        connection = unit.session.connection()
        connection.execute(update(Meeting).where(Meeting.id == first).values(subject="الوارد"))
        connection.execute(
            update(Organization).where(Organization.id == body).values(name_ar="البلدية")
        )
        connection.execute(update(Person).where(Person.id == person).values(removed=True))
        unit.session.commit()
    assert found(home, "الوارد") == found(home, "البلدية") == []
    refresh(home, ("meeting", first), ("organization", body), ("person", person))
    assert found(home, "الوارد") == [first]
    assert found(home, "البلدية") == [second, first]
    with home.reading() as session:
        assert [s.id for s in suggest_organizations(session, "البلد")] == [body]
        assert person not in {s.id for s in suggest_persons(session, "شخص")}


def test_all_texts_can_be_made_anew(home: Home):
    registry = add_registry(home)
    for number in range(3):
        add_meeting(home, registry, number)

    def texts() -> tuple[set[object], set[object]]:
        with home.reading() as session:
            meetings = session.execute(select(MeetingText.meeting_id, MeetingText.folded))
            names = session.execute(select(RegistryText.record_id, RegistryText.folded))
            return set(map(tuple, meetings)), set(map(tuple, names))

    before = texts()
    assert [len(part) for part in before] == [3, 5]
    with home.unit_of_work() as unit:
        unit.session.execute(delete(MeetingText))
        unit.session.execute(delete(RegistryText))
        unit.session.commit()
        everything = unit.session.connection().exec_driver_sql("SELECT entity, id FROM log_record")
        refresh_derived(unit.session, [(entity, UUID(hex=key)) for entity, key in everything])
        unit.commit()
    assert texts() == before
