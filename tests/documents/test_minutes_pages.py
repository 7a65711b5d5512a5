"""Long minutes: page numbers, repeated heads, signatures and headings that are never alone."""

import re

import pytest

from desktop.language.names import Names
from tests.documents.printed_minutes import minutes, pages_of, text_of
from tests.documents.sample_minutes import NUMBER, full_record, long_record, paper, record_with


@pytest.fixture(scope="module")
def long_minutes():
    """Minutes of 500 people and 300 outcomes."""
    return minutes(long_record(500, 300))


def test_every_page_says_which_it_is(long_minutes):
    pages = pages_of(long_minutes.data)
    assert len(pages) == long_minutes.pages > 30
    for number, page in enumerate(pages, start=1):
        assert f"صفحة {number} من {len(pages)}" in page


def test_the_heads_of_tables_repeat(long_minutes):
    pages = pages_of(long_minutes.data)
    with_rows = [page for page in pages if re.search(r"عضو رقم \d", page)]
    assert len(with_rows) > 10
    for page in with_rows:
        assert "الصفة" in page
        assert "الاسم" in page


def test_nobody_and_nothing_of_a_large_meeting_is_lost(long_minutes):
    printed = text_of(long_minutes.data)
    people = set(re.findall(r"عضو رقم (\d+)", printed))
    outcomes = set(re.findall(r"مُخرَج (\d+):", printed))
    assert people == {str(n) for n in range(500)}
    assert outcomes == {str(n) for n in range(300)}


def _page_of_signatures(data):
    return next(page for page in pages_of(data) if "مكان الختم" in page)


@pytest.mark.parametrize("rows", range(8, 36, 3))
def test_signatures_are_never_alone_below_a_table(rows):
    action = {"text": "المتابعة", "responsible": "الدائرة"}
    outcomes = [{"kind": "decision", "text": "قرار", "actions": [action] * rows}]
    record = record_with(outcomes=outcomes, agenda=[], statements=[])
    page = _page_of_signatures(minutes(record).data)
    assert page.count("المتابعة") >= 2
    assert page.count("التوقيع") == 2


@pytest.mark.parametrize("length", range(20, 900, 80))
def test_signatures_are_never_alone_below_a_text(length):
    record = record_with(
        outcomes=[],
        agenda=[],
        statements=[{"text": "كلمة طويلة " * length}],
    )
    printed = minutes(record)
    page = _page_of_signatures(printed.data)
    assert page.count("كلمة") >= 2
    assert page.count("التوقيع") == 2
    assert text_of(printed.data).count("كلمة") == length


@pytest.mark.parametrize("items", range(12, 28, 2))
def test_a_heading_is_never_the_last_of_a_page(items):
    record = full_record(agenda=[{"title": "بند"}] * items, statements=[])
    for page in pages_of(minutes(record).data):
        text = re.split(r" مكتب دائرة العلاقات الخارجية في الحسكة محضر| الرقم: \S+ صفحة", page)[0]
        assert not re.search(r"(\w+اً: \S+( \S+)?|القرارات|التوصيات|المرفقات)$", text)


def test_a_name_of_500_letters_wraps_and_is_whole():
    name = "عبد الرحمن " * 45 + "آخر"
    attendance = [{"person": {"name": name}, "role": "chair"}]
    printed = text_of(minutes(record_with(attendance=attendance, statements=[])).data)
    assert printed.count("الرحمن") >= 2 * 45
    assert printed.count("آخر") >= 2


def test_an_action_higher_than_a_page_is_whole():
    outcomes = [{"text": "قرار", "actions": [{"text": "كلمة " * 2000}]}]
    printed = minutes(record_with(outcomes=outcomes))
    assert text_of(printed.data).count("كلمة") == 2000


def test_a_long_office_name_does_not_run_into_the_title():
    name = Names(ar="مكتب " + "العلاقات والتنسيق " * 20)
    page = pages_of(minutes(full_record(), on=paper(name=name)).data)[1]
    assert "..." in page  # as PDFium reads an ellipsis
    assert f"محضر اجتماع رقم {NUMBER}" in page
