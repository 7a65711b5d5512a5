"""Records that tests of storage fill a home with."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from desktop.language.names import Names
from desktop.models.discussion import AgendaItem, Statement
from desktop.models.meeting import Attendance, Meeting, Organizer
from desktop.models.minutes import Minutes
from desktop.models.office import Office
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.person import Person
from desktop.storage.home import Home

FIRST_DAY = date(2015, 1, 1)
SAID = (
    "ضرورة الشراكة والتعاون المستمر بين مؤسسات الإدارة الذاتية ومنظمات المجتمع المدني لتحقيق "
    "التنمية المستدامة وحماية حقوق الإنسان."
)


@dataclass(frozen=True)
class Registry:
    """An office with the people and bodies that its meetings name."""

    office: UUID
    bodies: list[UUID]
    people: list[UUID]


def add_registry(home: Home, bodies: int = 2, people: int = 3) -> Registry:
    """Add an office, bodies named «جهة n» and people named «شخص n»."""
    office = Office(code="حسكة", name=Names(ar="مكتب الحسكة"))
    departments = [Organization(name=Names(ar=f"جهة {n}")) for n in range(bodies)]
    persons = [Person(name=Names(ar=f"شخص {n}", ku=f"Kes {n}")) for n in range(people)]
    with home.unit_of_work() as unit:
        unit.session.add_all([office, *departments, *persons])
        unit.commit()
    return Registry(office.id, [b.id for b in departments], [p.id for p in persons])


def records_of_meeting(registry: Registry, number: int, subject: str | None = None) -> list[object]:
    """Return a meeting like the sample, fourteen records, the meeting first."""
    meeting = Meeting(
        office_id=registry.office,
        subject=subject or f"اجتماع رقم {number} مع منظمات المجتمع المدني",
        held_on=FIRST_DAY + timedelta(days=number % 3650),
        city=Names(ar="الحسكة"),
    )
    outcome = Outcome(meeting_id=meeting.id, text=SAID)
    bodies, people = registry.bodies, registry.people
    return [
        meeting,
        Minutes(meeting_id=meeting.id),
        *(
            Organizer(
                meeting_id=meeting.id,
                organization_id=bodies[(number + place) % len(bodies)],
                role="lead" if place == 0 else "co-organizer",
                position=f"a{place}",
            )
            for place in range(2)
        ),
        *(
            Attendance(
                meeting_id=meeting.id,
                person_id=people[(number + place) % len(people)],
                post=Names(ar="عضو الهيئة الإدارية"),
                position=f"a{place}",
            )
            for place in range(3)
        ),
        *(AgendaItem(meeting_id=meeting.id, title=SAID[:60]) for _ in range(3)),
        *(Statement(meeting_id=meeting.id, speaker_id=people[0], text=SAID) for _ in range(2)),
        outcome,
        ActionItem(
            meeting_id=meeting.id,
            outcome_id=outcome.id,
            responsible_organization_id=bodies[0],
            text="الدعوة إلى الاجتماع الدوري",
            due=FIRST_DAY + timedelta(days=number % 3650 + 90),
        ),
    ]


def add_meeting(
    home: Home, registry: Registry, number: int = 0, subject: str | None = None
) -> UUID:
    """Add one meeting and return its key."""
    records = records_of_meeting(registry, number, subject)
    with home.unit_of_work() as unit:
        unit.session.add_all(records)
        unit.commit()
    meeting = records[0]
    assert isinstance(meeting, Meeting)
    return meeting.id
