"""Names are completed while they are typed, and the directory knows where they are used."""

from datetime import date

import pytest

from desktop.language.names import Names
from desktop.models.meeting import Attendance, Meeting
from desktop.models.office import Office
from desktop.models.organization import Organization
from desktop.models.person import Person, Post
from desktop.storage.home import Home
from desktop.storage.queries.registry import (
    OrganizationRow,
    PersonRow,
    PersonSuggestion,
    organization_ids,
    organization_rows,
    person_ids,
    person_rows,
    suggest_organizations,
    suggest_persons,
)
from tests.storage.some_records import add_meeting, add_registry


@pytest.fixture
def people(home: Home) -> dict[str, Person]:
    """Return people of whom several share a word."""
    names = {
        "elham": Names(ar="إلهام أحمد", ku="Îlham Ehmed", syr="ܐܠܗܐܡ"),
        "ahmad": Names(ar="أحمد خليل"),
        "mahmoud": Names(ar="محمود سالم"),
        "percent": Names(ku="100% Co_op"),
    }
    people = {key: Person(name=name, honorific="السيد") for key, name in names.items()}
    with home.unit_of_work() as unit:
        unit.session.add_all(people.values())
        unit.commit()
    return people


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("أحمد", ["ahmad", "elham"]),
        ("احم", ["ahmad", "elham"]),
        ("حم", ["ahmad", "elham", "mahmoud"]),
        ("ilham", ["elham"]),
        ("EHMED îlham", ["elham"]),
        ("ܐܠܗ", ["elham"]),
        ("محمود خليل", []),
        ("%", ["percent"]),
        ("o_o", ["percent"]),
        ("_%", []),
        ("\n", ["ahmad", "elham", "mahmoud", "percent"]),
    ],
)
def test_a_name_is_completed_in_any_script_closest_first(
    home: Home, people: dict[str, Person], typed: str, expected: list[str]
):
    with home.reading() as session:
        found = [suggestion.id for suggestion in suggest_persons(session, typed)]
    by_id = {person.id: key for key, person in people.items()}
    named = [by_id[key] for key in found]
    if typed == "\n":
        assert sorted(named) == expected
    else:
        assert named == expected


def test_suggestions_are_limited(home: Home, people: dict[str, Person]):
    with home.reading() as session:
        assert len(suggest_persons(session, "", limit=3)) == 3


def test_a_suggestion_brings_the_post_that_is_meant(home: Home, people: dict[str, Person]):
    body, party = Organization(name=Names(ar="دائرة")), Organization(name=Names(ar="حزب"))
    office = Office(code="حسكة", name=Names(ar="مكتب"))
    old = Meeting(office_id=office.id, held_on=date(2023, 1, 1))
    new = Meeting(office_id=office.id, held_on=date(2024, 1, 1))
    elham = people["elham"]

    def at(meeting: Meeting, organization: Organization, post: str) -> Attendance:
        return Attendance(
            meeting_id=meeting.id,
            person_id=elham.id,
            organization_id=organization.id,
            post=Names(ar=post),
        )

    with home.unit_of_work() as unit:
        unit.session.add_all([body, party, office, old, new])
        unit.session.add_all([at(new, body, "رئيسة"), at(old, party, "عضوة")])
        unit.commit()
    with home.reading() as session:
        assert suggest_persons(session, "ilham") == [
            PersonSuggestion(
                elham.id, elham.name, "السيد", Names(ar="رئيسة"), body.id, Names(ar="دائرة")
            )
        ]
    posts = [
        Post(person_id=elham.id, organization_id=party.id, title=Names(ar="منسقة")),
        Post(
            person_id=elham.id,
            organization_id=body.id,
            title=Names(ar="سابقة"),
            held_from=date(2024, 5, 1),
            held_until=date(2024, 6, 1),
        ),
    ]
    with home.unit_of_work() as unit:
        unit.session.add_all(posts)
        unit.commit()
    with home.reading() as session:
        [suggestion] = suggest_persons(session, "ilham")
        [row] = person_rows(session, person_ids(session, "ilham"))
    assert (suggestion.post, suggestion.organization) == (Names(ar="منسقة"), Names(ar="حزب"))
    assert row == PersonRow(
        id=elham.id,
        name=elham.name,
        honorific="السيد",
        gender=None,
        contact=None,
        post=Names(ar="منسقة"),
        organization_id=party.id,
        organization=Names(ar="حزب"),
        meeting_count=2,
        last_met_on=date(2024, 1, 1),
    )


def test_a_body_is_found_by_its_short_name_and_knows_its_use(home: Home):
    registry = add_registry(home)
    child = Organization(
        name=Names(ar="قسم"),
        short_name=Names(ku="QSM"),
        kind="department",
        parent_id=registry.bodies[0],
    )
    with home.unit_of_work() as unit:
        unit.session.add(child)
        unit.session.add(Post(person_id=registry.people[0], organization_id=registry.bodies[0]))
        unit.commit()
    gone = add_meeting(home, registry, 0)
    add_meeting(home, registry, 1)
    with home.unit_of_work() as unit:
        unit.session.get_one(Meeting, gone).removed = True
        unit.commit()
    with home.reading() as session:
        [suggestion] = suggest_organizations(session, "qsm")
        rows = organization_rows(session, [registry.bodies[0], child.id])
        assert len(organization_ids(session)) == 3
    assert (suggestion.id, suggestion.kind) == (child.id, "department")
    assert rows == [
        OrganizationRow(
            id=registry.bodies[0],
            name=Names(ar="جهة 0"),
            short_name=Names(),
            kind="other",
            parent=Names(),
            licence_number=None,
            meeting_count=1,
            person_count=1,
        ),
        OrganizationRow(
            id=child.id,
            name=Names(ar="قسم"),
            short_name=Names(ku="QSM"),
            kind="department",
            parent=Names(ar="جهة 0"),
            licence_number=None,
            meeting_count=0,
            person_count=0,
        ),
    ]


def test_suggestions_follow_renaming_and_removal(home: Home, people: dict[str, Person]):
    with home.unit_of_work() as unit:
        unit.session.get_one(Person, people["ahmad"].id).name = Names(ar="جوان")
        unit.session.get_one(Person, people["mahmoud"].id).removed = True
        unit.commit()
    with home.reading() as session:
        assert suggest_persons(session, "خليل") == []
        assert suggest_persons(session, "محمود") == []
        assert [s.id for s in suggest_persons(session, "جوان")] == [people["ahmad"].id]
        assert len(person_ids(session)) == 3
