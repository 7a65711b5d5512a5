from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.calendars import (
    format_date,
    format_time,
    month_name,
    month_names,
    parse_date,
    parse_time,
    relative_time,
    weekday_names,
)
from desktop.language.digits import ARABIC_INDIC, WESTERN, in_digits

DAY = date(2024, 9, 3)
LANGUAGES = ("ar", "ku", "syr", "en")
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
digit_sets = st.sampled_from([WESTERN, ARABIC_INDIC])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "الثلاثاء 3 أيلول 2024"),
        ("ku", "Sêşem 3 Îlon 2024"),
        ("syr", "ܬܠܬܒܫܒܐ، 3 ܒܐܝܠܘܠ 2024"),
        ("en", "Tuesday 3 September 2024"),
    ],
)
def test_a_date_in_words(language, words):
    assert format_date(DAY, language) == words


def test_choices_of_the_office():
    assert format_date(DAY, "ar", ARABIC_INDIC) == "الثلاثاء ٣ أيلول ٢٠٢٤"
    assert format_date(DAY, "ar", weekday=False, months="both") == "3 أيلول/سبتمبر 2024"
    assert format_date(DAY, "ku", months="both") == format_date(DAY, "ku")
    assert format_time(time(14, 5)) == "14:05"
    assert format_time(time(9, 30), ARABIC_INDIC) == "٠٩:٣٠"


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_are_whole(language):
    assert len(set(month_names(language))) == 12
    assert len(set(weekday_names(language))) == 7
    assert month_name(1, language) == month_names(language)[0]


@given(
    days,
    st.sampled_from(LANGUAGES),
    digit_sets,
    st.booleans(),
    st.sampled_from(["levantine", "both"]),
)
def test_what_is_written_is_read(day, language, digits, weekday, months):
    text = format_date(day, language, digits, weekday=weekday, months=months)
    assert parse_date(text, today=date(2000, 1, 1)) == day


@given(days, digit_sets, st.sampled_from("/-. "))
def test_numbers_are_read_day_first_or_year_first(day, digits, mark):
    short = in_digits(f"{day.day}{mark}{day.month}{mark}{day.year}", digits)
    iso = in_digits(f"{day:%Y}{mark}{day:%m}{mark}{day:%d}", digits)
    assert parse_date(short) == parse_date(iso) == day


@pytest.mark.parametrize(
    "text",
    [
        "3/9/2024",
        "03-09-2024",
        "2024-09-03",
        "٢٠٢٤-٠٩-٠٣",
        "۳/۹/۲۰۲۴",
        "\u20683/9/2024\u2069",
        " 3 / 9 / 2024 ",
        "3/9/24",
        "3 ايلول 2024",
        "يوم الثلاثاء 3 أيلول",
        "الثلاثاء، ٣ أيلول/سبتمبر ٢٠٢٤ م",
        "2024 سبتمبر 3",
        "3ê Îlona 2024an",
        "3 ilon",
        "Tue, Sept 3rd, 2024",
        "september 3",
        "3 SEP 2024",
        "الاثنين 3 أيلول 2024",
    ],
)
def test_ways_of_typing_one_day(text):
    assert parse_date(text, today=date(2024, 5, 1)) == DAY


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("1 كانون الثاني", 1),
        ("1 كانون أول", 12),
        ("1 ك2", 1),
        ("1 تشرين الثاني", 11),
        ("1 ت1", 10),
        ("1 إبريل", 4),
        ("1 May", 5),
    ],
)
def test_months_by_other_names(text, month):
    assert parse_date(text, today=DAY) == date(2024, month, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "غداً",
        "5",
        "31/2/2024",
        "29/2/2023",
        "0/1/2024",
        "1/13/2024",
        "3/9/1899",
        "3/9/2201",
        "3/9/204",
        "2024/9",
        "3 أيلول نيسان 2024",
        "3 كانون 2024",
        "3 4 أيلول 2024",
        "أيلول 2024 5 6",
        "1" * 5000,
    ],
)
def test_what_is_no_date(text):
    assert parse_date(text, today=DAY) is None


@given(st.text())
def test_any_text_may_be_typed(text):
    day, moment = parse_date(text), parse_time(text)
    assert day is None or 1900 <= day.year <= 2200
    assert moment is None or moment.second == 0


@given(st.times().map(lambda moment: moment.replace(second=0, microsecond=0)), digit_sets)
def test_times_that_are_written_are_read(moment, digits):
    assert parse_time(format_time(moment, digits)) == moment
    assert parse_time(in_digits(f"{moment:%H%M}", digits)) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("9", time(9)),
        ("٩:٣٠", time(9, 30)),
        ("905", time(9, 5)),
        ("9.30", time(9, 30)),
        ("2:30 م", time(14, 30)),
        ("2:30 مساءً", time(14, 30)),
        ("12 ص", time(0)),
        ("12 ظهراً", time(12)),
        ("9:15 pm", time(21, 15)),
        ("23:59", time(23, 59)),
        ("0", time(0)),
    ],
)
def test_ways_of_typing_a_time(text, moment):
    assert parse_time(text) == moment


@pytest.mark.parametrize(
    "text", ["", "24:00", "14.5", "9:5", "12:60", "13 ص", ":30", "12345", "9 س", "-9"]
)
def test_what_is_no_time(text):
    assert parse_time(text) is None


@pytest.mark.parametrize(
    ("seconds", "arabic", "english"),
    [
        (-5, "الآن", "just now"),
        (0.9, "الآن", "just now"),
        (1, "قبل ثانية", "1 second ago"),
        (2.7, "قبل ثانيتين", "2 seconds ago"),
        (10, "قبل 10 ثوانٍ", "10 seconds ago"),
        (11, "قبل 11 ثانية", "11 seconds ago"),
        (60, "قبل دقيقة", "1 minute ago"),
        (3600 * 3, "قبل 3 ساعات", "3 hours ago"),
        (86400 * 100, "قبل 100 يوم", "100 days ago"),
    ],
)
def test_how_long_ago(seconds, arabic, english):
    assert relative_time(seconds, "ar") == arabic
    assert relative_time(seconds, "en") == english


def test_how_long_ago_elsewhere():
    assert relative_time(180, "ku") == "berî 3 deqeyan"
    assert relative_time(180, "syr", ARABIC_INDIC) == "قبل ٣ دقائق"
