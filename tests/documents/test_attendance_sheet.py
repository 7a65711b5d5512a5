"""The attendance sheet: who is expected, room to sign, groups and guests, many pages."""

import pytest
from hypothesis import given, settings

from desktop.documents.attendance_sheet import _Sheet, set_attendance_sheet
from desktop.documents.minutes_content import outline
from desktop.documents.office_page import office_page
from desktop.documents.typeset import Table
from desktop.models.record_validation import validate
from tests.documents.printed_minutes import pages_of, text_of
from tests.documents.sample_minutes import full_record, long_record, paper, record_with
from tests.unit.models.generated_records import records

ELEVEN_MILLIMETRES = 11 * 72 / 25.4


def sheet(record=None, **options):
    return set_attendance_sheet(record or record_with(), paper(), **options)


def table(record, guest_rows=8):
    page = office_page(record.language, paper())
    made = _Sheet(outline(record), page, guest_rows)._table()
    assert isinstance(made, Table)
    made.wrap(page.geometry.text_width, 10_000)
    return made


def test_it_says_what_for_when_and_where():
    told = text_of(sheet(full_record()).data)
    assert "كشف حضور للتوقيع" in told
    assert "الموضوع: اجتماع مع منظمات المجتمع المدني" in told
    assert "الزمان: الثلاثاء 3 أيلول 2024، من الساعة 10:30" in told
    assert "المكان: الحسكة، قاعة الاجتماعات (الطابق 2)" in told
    assert "التوقيع" in told
    assert "داخلي" in told


def test_who_apologised_is_not_expected():
    told = text_of(sheet(full_record()).data)
    assert "السيدة إلهام أحمد" in told
    assert "سمير يوسف" not in told
    assert "مريم كورية" not in told


def test_groups_are_named_over_the_rows_for_guests():
    told = text_of(sheet(full_record(), guest_rows=3).data)
    assert "ضيوف: عدد من منظمات المجتمع المدني" in told
    assert " 7 " in f" {told} "
    assert " 8 " not in f" {told} "


def test_without_guests_there_are_no_empty_rows():
    told = text_of(sheet(record_with(), guest_rows=0).data)
    assert "ضيوف" not in told
    assert "خالد إبراهيم" in told


@pytest.mark.parametrize("people", [2, 40])
def test_every_row_has_room_for_a_signature(people):
    for row in table(long_record(people, 5)).rows:
        if len(row.cells) > 1 and not row.is_head:
            assert row.height >= ELEVEN_MILLIMETRES - 0.01


def test_many_people_are_grouped_by_body_on_pages_with_heads():
    printed = sheet(long_record(60, 5))
    pages = pages_of(printed.data)
    assert printed.pages == len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"صفحة {number} من {len(pages)}" in page
    for page in pages[:-1]:
        assert "الصفة" in page
    told = " ".join(pages)
    assert told.index("جهة 0") < told.index("عضو رقم 17") < told.index("عضو رقم 1 ")
    for number in range(60):
        assert f"عضو رقم {number} " in told


def test_the_numbers_run_on_through_groups_and_guests():
    rows = [row for row in table(long_record(30, 5), 4).rows if len(row.cells) > 1]
    numbers = [row.cells[0].flowables[0].content for row in rows[1:]]
    assert numbers == [str(number) for number in range(1, 35)]


@settings(max_examples=20)
@given(plain=records)
def test_any_record_has_a_sheet(plain):
    record = validate(plain)
    assert sheet(record).data == sheet(record).data
