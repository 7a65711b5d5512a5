"""Each part of minutes: none, one and many of it, and what the office sets of its paper."""

import io

import msgspec
import pikepdf
import pytest
from hypothesis import example, given, settings

from desktop.documents.attendance_groups import MANY, grouped
from desktop.documents.minutes_content import outline
from desktop.documents.minutes_look import page_of
from desktop.models.record_validation import validate
from tests.documents.document_set import (
    DOCUMENTS,
    amendment_record,
    approved,
    crowd_record,
    every_part,
    kurmanji_record,
)
from tests.documents.printed_minutes import DRAFT, minutes, pages_of, text_of, typed_into
from tests.documents.sample_minutes import paper, record_with
from tests.documents.typeset.paper import by_poppler, lines_of, needs_poppler
from tests.unit.models.generated_records import records


def words_of(data):
    return " ".join(" ".join(lines_of(by_poppler(data))).split())


@pytest.mark.parametrize(("required", "said"), [(2, "النصاب مكتمل"), (3, "النصاب غير مكتمل")])
def test_a_quorum_says_who_was_needed_and_whether_they_came(required, said):
    printed = text_of(minutes(record_with(quorum=required)).data)
    assert f"المطلوب {required}، والحاضرون 2؛ {said}" in printed
    assert "النصاب" not in text_of(minutes().data)


def test_guests_groups_and_those_away_do_not_count_for_the_quorum():
    assert outline(every_part()).members_present == 4
    attendance = [
        {"person": {"name": "أ"}, "presence": "delegated"},
        {"person": {"name": "ب"}, "role": "guest"},
        {"group": "ج"},
    ]
    assert outline(record_with(attendance=attendance)).members_present == 0


@pytest.mark.parametrize("known", [{"date"}, {"starts_at"}, {"venue"}, {"date", "starts_at"}])
def test_the_next_meeting_as_far_as_it_is_settled(known):
    settled = {"date": "2024-10-01", "starts_at": "10:30", "venue": "قاعة البلدية"}
    shown = {"date": "الثلاثاء 1 تشرين الأول 2024", "starts_at": "10:30", "venue": "قاعة البلدية"}
    record = record_with(next_meeting={name: settled[name] for name in known})
    printed = text_of(minutes(record).data)
    assert "الاجتماع القادم" in printed
    assert {name for name, text in shown.items() if text in printed} == known


@pytest.mark.parametrize("count", [0, 1, 25])
def test_who_gets_a_copy(count):
    copies = [{"recipient": f"دائرة رقم {n}"} for n in range(count)]
    printed = text_of(minutes(record_with(copies_to=copies)).data)
    assert ("نسخة إلى" in printed) is bool(count)
    assert printed.count("دائرة رقم") == count


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("addendum", "ملحق للمحضر رقم حسكة/2024/009"),
        ("correction", "تصحيح للمحضر رقم حسكة/2024/009"),
    ],
)
def test_an_amendment_says_what_it_amends_and_why(kind, title):
    record = amendment_record(kind)
    printed = minutes(record)
    told = text_of(printed.data)
    assert told.count(title) >= 1
    assert "1D2C 3B4A 5968 7706" in told
    assert "السبب: ورد تاريخ الاجتماع" in told
    with pikepdf.open(io.BytesIO(printed.data)) as document:
        assert str(document.docinfo["/Title"]).startswith(title)


@pytest.mark.parametrize("people", [1, MANY - 1, MANY, 60])
def test_many_people_of_several_bodies_stand_under_their_bodies(people):
    record = crowd_record(people - 1, 4)
    groups = grouped(outline(record).attended)
    assert sum(len(group.attendees) for group in groups) == people
    assert len(groups) == (5 if people >= MANY else 1)
    printed = text_of(minutes(record).data)
    assert printed.count("عضو رقم") == people - 1
    assert ("جهات أخرى" in printed) is (people >= MANY)


def test_people_of_many_bodies_are_not_grouped():
    assert len(grouped(outline(crowd_record(40, 30)).attended)) == 1


@pytest.mark.parametrize("chairs", [1, 2, 3, 5])
@pytest.mark.parametrize("lines", [0, 9, 13])
def test_signatures_and_the_code_stand_together_and_never_alone(chairs, lines):
    attendance = [{"person": {"name": f"رئيس {n}"}, "role": "chair"} for n in range(chairs)]
    outcomes = [{"text": "قرار يُنفَّذ"}] * (lines + 1)
    record = record_with(attendance=attendance, outcomes=outcomes, statements=[])
    [page] = [page for page in pages_of(approved(record)) if "للتحقق من هذا المحضر" in page]
    assert page.count("التوقيع") == chairs + 1
    assert "قرار يُنفَّذ" in page


def test_drafts_have_no_code_picture():
    assert "للتحقق" not in text_of(minutes(every_part(), **DRAFT).data)


@pytest.mark.parametrize("items", range(8, 22, 2))
def test_the_last_heading_goes_along_with_the_last_text(items):
    record = every_part(
        agenda=[{"title": "بند"}] * items, statements=[], next_meeting={"starts_at": "10:00"}
    )
    for page in pages_of(approved(record)):
        text = page.partition(" الرقم: حسكة/2024/017 صفحة")[0]
        assert not text.endswith(("الاجتماعات التالية", "الاجتماع القادم"))


# ── the paper of the office ──


@pytest.mark.parametrize(
    "on",
    [
        paper(page="letter"),
        paper(margin_top=12, margin_bottom=12, margin_side=12, base_size=16.0),
        paper(margin_top=40, margin_bottom=40, margin_side=40, base_size=10.0),
    ],
)
def test_the_paper_has_the_size_and_margins_of_the_office(on):
    data = minutes(every_part(), on=on).data
    with pikepdf.open(io.BytesIO(data)) as document:
        box = [float(edge) for edge in document.pages[0].mediabox]
    geometry = page_of(on)
    assert box[2:] == pytest.approx([geometry.width, geometry.height], abs=0.01)
    printed = text_of(data)
    for text in typed_into(record_with()):
        assert text.split()[0] in printed


def test_kashida_is_left_out_where_the_office_wants_none():
    low, off = (minutes(on=paper(kashida=kind)).data for kind in ("low", "off"))
    assert low != off
    assert text_of(low).split() == text_of(off).split()


def test_the_hijri_date_stands_beside_the_other_where_it_is_wanted():
    printed = text_of(minutes(every_part(), on=paper(hijri=True, digits="arabic-indic")).data)
    assert "الموافق ١ ربيع الأول ١٤٤٦ هـ" in printed
    assert "الموافق" not in text_of(minutes(every_part()).data)


def test_own_words_of_the_office_are_used_in_every_place():
    own = {
        "ar": {"title": "محضر جلسة", "page": "ورقة {page} / {count}", "column_name": "الاسم الكامل"}
    }
    printed = minutes(every_part(), on=paper(words=own))
    told = text_of(printed.data)
    assert "محضر اجتماع" not in told
    assert told.count("الاسم الكامل") >= 2
    assert f"ورقة {printed.pages} / {printed.pages}" in told


# ── languages ──


def test_a_chair_of_unknown_gender_is_named_neutrally_in_kurmanji():
    one = [{"person": {"name": "Nûr Hesen"}, "role": "chair"}]
    assert "Serokatiya civînê" in text_of(minutes(kurmanji_record(attendance=one)).data)
    assert "Hevserokatiya civînê" in text_of(minutes(kurmanji_record(attendance=one * 2)).data)


ELI = {"ar": "علي", "ku": "Elî"}


@pytest.mark.parametrize(
    "part",
    [
        {"statements": [{"speaker": ELI, "text": "قال"}]},
        {"proposals": [{"raised_by": ELI, "text": "اقتراح"}]},
        {"copies_to": [{"recipient": ELI}]},
        {"attendance": [{"person": {"name": "نور"}, "representing": ELI}]},
    ],
    ids=lambda part: next(iter(part)),
)
def test_a_name_that_is_not_in_the_attendance_stands_in_each_of_its_scripts(part):
    assert "علي (Elî)" in text_of(minutes(record_with(**part)).data)
    if "attendance" in part:
        return
    listed = record_with(attendance=[{"person": {"name": ELI}}], **part)
    printed = text_of(minutes(listed).data)
    assert printed.count("Elî") == (2 if "copies_to" in part else 1)


@needs_poppler
@settings(max_examples=25, deadline=None)
@given(plain=records)
@example(
    plain={
        "subject": "0",
        "date": "2024-09-03",
        "statements": [{"text": "", "speaker": {"ar": "0", "ku": "03"}}],
    }
)
def test_every_typed_word_is_on_the_pages(plain):
    record = validate(plain | {"translations": []})
    printed = minutes(record)
    told = "".join(words_of(printed.data).split())
    coded = {"amends", "translations", "second_language", "id", "number", "state", "content_hash"}
    left = {name: value for name, value in msgspec.to_builtins(record).items() if name not in coded}
    for text in typed_into(left):
        for word in text.split():
            if word.isascii() and word.isalnum():
                assert word in told, text


@pytest.mark.parametrize("name", sorted(DOCUMENTS.keys() - {"huge"}))
def test_the_set_of_documents_gives_the_same_bytes_each_time(name):
    data = DOCUMENTS[name]()
    assert data.startswith(b"%PDF-1.7")
    assert DOCUMENTS[name]() == data
