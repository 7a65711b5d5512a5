"""A meeting is found by anything that it says, in three scripts, however it is typed."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.language.names import Names
from desktop.models.discussion import AgendaItem
from desktop.models.meeting import Attendance, Meeting
from desktop.models.minutes import Minutes
from desktop.models.office import Office
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.person import Person
from desktop.storage.home import Home
from desktop.storage.queries.meetings import MeetingFilter, meeting_ids
from desktop.storage.search import matching


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory):
    """Return an open home with a few meetings, by name."""
    from desktop.storage.home import open_home

    home = open_home(tmp_path_factory.mktemp("library"), create=True)
    office = Office(code="حسكة", name=Names(ar="مكتب"))
    person = Person(name=Names(ar="إلهام أحمد", ku="Îlham Ehmed", syr="ܐܠܗܐܡ ܐܚܡܕ"))
    body = Organization(name=Names(ar="دائرة شؤون المنظمات"), short_name=Names(ku="DŞR"))
    main = Meeting(
        office_id=office.id,
        subject="اجتماعٌ دوريّ مع المُنظَّمات",
        city=Names(ar="القامشلي", ku="Qamişlo", syr="ܩܡܫܠܝ"),
    )
    other = Meeting(office_id=office.id, subject='خصم 50% على «الكهرباء» C:\\path "quoted" a_b')
    third = Meeting(office_id=office.id, subject="axb 50 من مئة")
    outcome = Outcome(meeting_id=other.id, text="تشكيل لجنة")
    with home.unit_of_work() as unit:
        unit.session.add_all(
            [
                office,
                person,
                body,
                main,
                other,
                third,
                outcome,
                Minutes(meeting_id=main.id, number="حسكة/2024/017", state="approved"),
                Attendance(meeting_id=main.id, person_id=person.id),
                AgendaItem(meeting_id=main.id, title="الحوكمة الرشيدة", discussion="نقاش طويل"),
                ActionItem(
                    meeting_id=other.id,
                    outcome_id=outcome.id,
                    responsible_organization_id=body.id,
                    text="الدعوة",
                ),
            ]
        )
        unit.commit()
    yield home, {"main": main.id, "other": other.id, "third": third.id}
    home.close()


Library = tuple[Home, dict[str, UUID]]


def found(library: Library, typed: str) -> set[str]:
    home, keys = library
    with home.reading() as session:
        ids = set(meeting_ids(session, MeetingFilter(search=typed)))
    return {name for name, key in keys.items() if key in ids}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("اجتماع دوري", {"main"}),
        ("دوري اجتماع", {"main"}),
        ("منظمات", {"main", "other"}),
        ("المنظّمات", {"main", "other"}),
        ("الهام", {"main"}),
        ("ilham ehmed", {"main"}),
        ("QAMISLO", {"main"}),
        ("ܐܠܗܐܡ", {"main"}),
        ("ܩܡܫ", {"main"}),
        ("حسكة/2024/017", {"main"}),
        ("٢٠٢٤/٠١٧", {"main"}),
        ("017", {"main"}),
        ("نقاش الحوكمه", {"main"}),
        ("لجنه", {"other"}),
        ("dşr", {"other"}),
        ("القامشلي لجنة", set()),
        ("", {"main", "other", "third"}),
        ("   ", {"main", "other", "third"}),
    ],
)
def test_words_are_found_wherever_they_stand(library: Library, typed: str, expected: set[str]):
    assert found(library, typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("50%", {"other"}),
        ("0%", {"other"}),
        ("%", {"other"}),
        ("_", {"other"}),
        ("a_b", {"other"}),
        ("C:\\path", {"other"}),
        ("\\", {"other"}),
        ('"quoted"', {"other"}),
        ('"', {"other"}),
        ("quoted OR main", set()),
        ("quot*", set()),
        ("folded:quoted", set()),
        ("NEAR(quoted path)", set()),
        ("(", set()),
        ("'; DROP TABLE meeting; --", set()),
        ("ac", set()),
        ("ax", {"third"}),
    ],
)
def test_signs_of_the_query_language_are_letters_like_others(
    library: Library, typed: str, expected: set[str]
):
    assert found(library, typed) == expected


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=30))
@example(typed='"""')
@example(typed="AND OR NOT")
@example(typed="00\x00")
@example(typed="\ud83d\ude00 ¼ ﷺ")
def test_nothing_that_can_be_typed_breaks_the_search(library: Library, typed: str):
    assert found(library, typed) <= {"main", "other", "third"}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_piece_of_the_text_finds_its_meeting(library: Library, data: st.DataObject):
    text = 'خصم 50% على «الكهرباء» C:\\path "quoted" a_b'
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert "other" in found(library, text[start:end])


def texts(home: Home, typed: str) -> int:
    with home.reading() as session:
        return len(meeting_ids(session, MeetingFilter(search=typed)))


def test_search_follows_every_change(home: Home):
    office = Office(code="حسكة", name=Names(ar="مكتب"))
    person = Person(name=Names(ar="خالد"))
    meeting = Meeting(office_id=office.id, subject="القديم")
    guest = Attendance(meeting_id=meeting.id, person_id=person.id)
    with home.unit_of_work() as unit:
        unit.session.add_all([office, person, meeting, guest])
        unit.commit()
    assert texts(home, "خالد القديم") == 1
    with home.unit_of_work() as unit:
        unit.session.get_one(Person, person.id).name = Names(ar="جوان")
        unit.commit()
    assert (texts(home, "خالد"), texts(home, "جوان")) == (0, 1)
    with home.unit_of_work() as unit:
        unit.session.get_one(Meeting, meeting.id).subject = "الجديد"
        unit.session.get_one(Attendance, guest.id).removed = True
        unit.commit()
    assert (texts(home, "القديم"), texts(home, "جوان"), texts(home, "الجديد")) == (0, 0, 1)
    with home.unit_of_work() as unit:
        unit.session.get_one(Meeting, meeting.id).removed = True
        unit.commit()
    assert (texts(home, "الجديد"), texts(home, "")) == (0, 0)


def test_the_scan_of_other_databases_finds_the_same(library: Library):
    home, _ = library
    with home.reading() as session:
        for typed in ("منظمات", "50%", "ilham ehmed", "quoted OR main"):
            ways = [matching(typed, dialect) for dialect in ("sqlite", "postgresql")]
            answers = [
                set(session.scalars(select(Meeting.id).where(way)))
                for way in ways
                if way is not None
            ]
            assert answers[0] == answers[1]
