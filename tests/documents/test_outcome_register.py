"""The register of outcomes, on paper and as a workbook."""

import io
from dataclasses import replace
from datetime import date, datetime

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.documents.outcome_register import set_outcome_register
from desktop.documents.register_rows import Register
from desktop.documents.register_workbook import MeetingLine, meeting_workbook, outcome_workbook
from desktop.language.names import Names
from tests.documents.printed_minutes import pages_of, text_of
from tests.documents.registers import AS_OF, register_of, register_row
from tests.documents.sample_minutes import paper


def opened(data):
    return openpyxl.load_workbook(io.BytesIO(data))


def book(register=None, language="ar"):
    return opened(outcome_workbook(register or register_of(), paper(), language))


# ── paper ──


def test_pages_say_period_rows_and_sums():
    told = text_of(set_outcome_register(register_of(), paper()).data)
    assert "المدة: من 1 أيلول 2024 حتى 31 كانون الأول 2024" in told
    assert "حسكة/2024/001، 2 أيلول 2024، اجتماع 1 مع منظمات المجتمع المدني" in told
    assert "المخرجات 6" in told
    assert "إجراءات المتابعة 6" in told
    assert "متأخر 3" in told
    assert "لا إجراء" in told


def test_an_outcome_with_two_actions_is_told_once():
    told = text_of(set_outcome_register(register_of(1), paper()).data)
    assert told.count("1.1") == 2  # of the outcome and of its first action
    assert "متابعة" in told


def test_filters_are_told():
    register = replace(
        register_of(), kind="decision", status="overdue", responsible="دائرة", search="مجتمع"
    )
    told = text_of(set_outcome_register(register, paper()).data)
    assert "المعروض: النوع: قرار، الحالة: متأخر، المسؤول: دائرة، البحث: مجتمع" in told


def test_long_registers_repeat_their_heads_and_are_the_same_bytes():
    register = register_of(40)
    printed = set_outcome_register(register, paper())
    pages = pages_of(printed.data)
    assert len(pages) == printed.pages > 4
    for page in pages[:-1]:
        assert "الجهة المسؤولة" in page
    told = " ".join(pages)
    assert all(f"حسكة/2024/{meeting:03}" in told for meeting in range(1, 41))
    assert set_outcome_register(register, paper()).data == printed.data


def test_an_empty_register_says_so():
    told = text_of(set_outcome_register(Register((), AS_OF), paper()).data)
    assert "لا مخرجات في هذه المدة." in told
    assert "كل المدة" in told


def test_other_languages():
    assert "Register of Outcomes" in text_of(
        set_outcome_register(register_of(), paper(), "en").data
    )
    assert "Tomara encaman" in text_of(set_outcome_register(register_of(), paper(), "ku").data)


# ── workbook ──


def test_the_sheet_runs_right_to_left_with_a_frozen_filtered_head():
    sheet = book().worksheets[0]
    assert sheet.title == "سجل المخرجات"
    assert sheet.sheet_view.rightToLeft
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:J10"
    assert [cell.value for cell in sheet[1]][:3] == ["رقم المحضر", "تاريخ الاجتماع", "الموضوع"]
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert all(cell.alignment.wrap_text for cell in sheet[2])
    assert {cell.font.name for row in sheet for cell in row} == {"Sakkal Majalla"}
    assert all(sheet.column_dimensions[name].width >= 10 for name in "ABCDEFGHIJ")
    assert not book(language="en").worksheets[0].sheet_view.rightToLeft


def test_dates_are_dates_and_texts_are_texts():
    sheet = book().worksheets[0]
    number, day, *_ = sheet[2]
    assert number.value == "حسكة/2024/001"
    assert day.value == datetime(2024, 9, 2)
    assert day.is_date
    assert day.number_format == "yyyy/mm/dd"
    assert [cell.value for cell in sheet["J"]] == ["متأخر", *["نعم", None, None] * 3]


def test_sums_stand_on_a_sheet_of_their_own():
    sums = dict(book().worksheets[1].values)
    assert sums["المخرجات"] == 6
    assert sums["مفتوح"] == 3
    assert sums["منجز"] == 3
    assert sums["متأخر"] == 3
    assert sums["المدة"] == "من 1 أيلول 2024 حتى 31 كانون الأول 2024"


def test_nothing_typed_becomes_a_formula():
    evil = ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK('x')", "=cmd|' /C calc'!A0"]
    rows = tuple(
        register_row(n, 1, subject=text, text=text, action=text, responsible=Names(ar=text))
        for n, text in enumerate(evil)
    )
    sheet = book(Register(rows, AS_OF)).worksheets[0]
    for row, text in zip(sheet.iter_rows(min_row=2), evil, strict=True):
        for place in (2, 4, 5, 6):
            assert row[place].value == text
            assert row[place].data_type == "s"
            assert row[place].number_format == "@"
            assert row[place].quotePrefix


@settings(max_examples=30)
@given(texts=st.lists(st.text(max_size=30), min_size=4, max_size=4), day=st.dates())
def test_any_text_and_day_goes_into_a_workbook(texts, day):
    subject, text, action, name = texts
    row = register_row(
        subject=subject, text=text, action=action, responsible=Names(ar=name or None), held_on=day
    )
    sheet = book(Register((row,), AS_OF)).worksheets[0]
    assert {cell.data_type for cell in sheet[2]} <= {"s", "d", "n"}


def test_workbooks_are_the_same_bytes():
    assert outcome_workbook(register_of(), paper()) == outcome_workbook(register_of(), paper())


def test_meetings_have_a_register():
    line = MeetingLine(
        number="",
        held_on=date(2024, 9, 3),
        subject="=اجتماع",
        state="draft",
        city=Names(ar="الحسكة"),
        lead=Names(ar="دائرة العلاقات الخارجية"),
        cooperating=(Names(ar="دائرة شؤون المنظمات"), Names(ku="Navenda Jiyan")),
        outcomes=2,
        unfinished=1,
    )
    sheet = opened(meeting_workbook([line], paper())).worksheets[0]
    assert [cell.value for cell in sheet[2]] == [
        "غير مرقَّم",
        datetime(2024, 9, 3),
        "=اجتماع",
        "الحسكة",
        "دائرة العلاقات الخارجية",
        "دائرة شؤون المنظمات، Navenda Jiyan",
        "مسودة",
        2,
        1,
    ]
