"""The words of minutes: complete in each language, and data that can be corrected."""

import json
import string
from datetime import date

import pytest

from desktop.documents.minutes_words import MinutesWords, borrowed_words, fixed_words, words_of
from desktop.documents.own_words import flat_words, placeholders
from desktop.documents.recurrence_words import recurrence_words
from resources import resource_path
from tests.documents.sample_minutes import paper

WORDS = json.loads(resource_path("language", "minutes_words.json").read_text(encoding="utf-8"))
COMPLETE = ("ar", "ku", "en")
BORROWED = """
    actions agenda amends_addendum amends_correction amends_reason arrived attachments
    attendance away away_delegated co_chair_female co_chair_male co_chair_unknown co_chairs
    code code_alt column_action column_body column_number column_post column_presence
    column_responsible column_status cooperation copies emblem_alt frequency item lead leads
    left list_mark no_item no_number note note_mark on_day_of_month on_nth_weekday on_weekday
    other_bodies other_scripts outcome_reference progress proposals quorum_missed
    quorum_reached quotation raised_by representing_female representing_group
    representing_male representing_unknown section section_ordinals sector see_outcome series
    series_only statement statement_nameless statement_verbs title_addendum title_correction
    until verify weekday_ordinals with_hijri
"""


def _placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", COMPLETE)
def test_each_language_says_the_same_things(language):
    for key, arabic in WORDS["ar"].items():
        own = WORDS[language][key]
        assert type(own) is type(arabic), key
        if isinstance(arabic, str):
            assert own.strip(), key
            assert _placeholders(own) == _placeholders(arabic), key
        elif isinstance(arabic, dict):
            assert own.keys() == arabic.keys(), key
        else:
            assert len(own) == len(arabic), key
    assert WORDS[language].keys() == WORDS["ar"].keys()


@pytest.mark.parametrize("language", COMPLETE)
def test_each_plural_has_the_form_that_serves_for_all(language):
    for forms in WORDS[language]["frequency"].values():
        assert "other" in forms


def test_syriac_words_are_marked_as_not_reviewed_and_fit_the_arabic_ones():
    assert WORDS["syr"]["reviewed"] is False
    assert "reviewed" not in fixed_words("syr")
    arabic = dict(flat_words(WORDS["ar"]))
    for key, word in flat_words({k: w for k, w in WORDS["syr"].items() if k != "reviewed"}):
        assert placeholders(word) == placeholders(arabic[key]), key


def test_syriac_documents_run_right_to_left_and_borrow_what_they_lack():
    words = MinutesWords("syr")
    assert words.right_to_left
    assert words.say("title") == "ܥܘܗܕܢܐ ܕܟܢܘܫܝܐ"
    assert words.date(date(2024, 9, 3)) == "3 ܒܐܝܠܘܠ 2024"
    assert words.say("agenda") == MinutesWords("ar").say("agenda")
    assert words.count("frequency", "WEEKLY", 3) == "كل 3 أسابيع"


def test_which_words_syriac_borrows_from_arabic():
    assert sorted(borrowed_words("syr")) == sorted(BORROWED.split())
    assert not [key for language in COMPLETE for key in borrowed_words(language)]


def test_an_office_says_it_in_its_own_words():
    own = {"title": "محضر جلسة", "outcome_groups.decision": "المقررات", "page": "ص {page}"}
    words = words_of("ar", paper(words={"ar": own | {"no_such_word": "؟"}, "ku": {"title": "X"}}))
    assert words.say("title") == "محضر جلسة"
    assert words.entry("outcome_groups")["decision"] == "المقررات"
    assert words.say("page", page=1, count=2) == "صفحة 1 من 2"  # the own word lacks a number
    assert MinutesWords("ar").say("title") == "محضر اجتماع"


@pytest.mark.parametrize(
    ("correction", "told"),
    [(0, "30 صفر 1446 هـ"), (-2, "28 صفر 1446 هـ"), (1, "1 ربيع الأول 1446 هـ")],
)
def test_the_hijri_date_beside_the_other(correction, told):
    said = MinutesWords("ar").date_with_hijri(date(2024, 9, 3), correction)
    assert said == f"الثلاثاء 3 أيلول 2024، الموافق {told}"


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2200, 1, 1), date.max])
def test_a_day_outside_of_the_tables_has_no_hijri_date(day):
    assert MinutesWords("ar").date_with_hijri(day, 2) == MinutesWords("ar").date(day, weekday=True)


def test_numbers_are_in_the_digits_of_the_office():
    assert MinutesWords("ar", "arabic-indic").say("page", page=1, count=12) == "صفحة ١ من ١٢"
    assert MinutesWords("ar").say("page", page=1, count=12) == "صفحة 1 من 12"


@pytest.mark.parametrize("language", ["ku", "en"])
def test_documents_from_left_to_right_have_western_digits(language):
    words = MinutesWords(language, "arabic-indic")
    assert "12" in words.say("page", page=1, count=12)
    assert "2024" in words.date(date(2024, 9, 3))


def test_dates_follow_the_office():
    day = date(2024, 9, 3)
    assert MinutesWords("ar").date(day, weekday=True) == "الثلاثاء 3 أيلول 2024"
    both = MinutesWords("ar", "arabic-indic", "both")
    assert both.date(day) == "٣ أيلول/سبتمبر ٢٠٢٤"


def test_a_time_that_is_none_is_printed_as_typed():
    assert MinutesWords("ar", "arabic-indic").time("10:05") == "١٠:٠٥"
    assert MinutesWords("ar").time("ظهراً") == "ظهراً"


def test_braces_in_typed_text_are_text():
    assert MinutesWords("ar").say("sector", sector="{kind}") == "القطاع: {kind}"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=WEEKLY", "every week"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "every 2 weeks, on Tuesday"),
        ("FREQ=WEEKLY;BYDAY=MO,WE", "every week, on Monday, on Wednesday"),
        ("FREQ=MONTHLY;BYDAY=1TU", "every month, on the first Tuesday of the month"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "every month, on the last Friday of the month"),
        ("FREQ=MONTHLY;BYDAY=+2SU", "every month, on the second Sunday of the month"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "every month, on day 15 of the month"),
        ("FREQ=YEARLY;UNTIL=20261231T000000Z", "every year, until 31 December 2026"),
        ("FREQ=YEARLY;BYDAY=20MO", "every year"),
        ("FREQ=DAILY;COUNT=3", "every day"),
        ("FREQ=DAILY;INTERVAL=x", "every day"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=soon", "every month"),
        ("COUNT=3", ""),
        ("", ""),
    ],
)
def test_how_often_a_series_meets(rule, said):
    assert recurrence_words(rule, MinutesWords("en")) == said


def test_arabic_counts_in_its_own_forms():
    words = MinutesWords("ar")
    assert [recurrence_words(f"FREQ=WEEKLY;INTERVAL={n}", words) for n in (1, 2, 3, 11)] == [
        "كل أسبوع",
        "كل أسبوعين",
        "كل 3 أسابيع",
        "كل 11 أسبوعاً",
    ]
    assert (
        recurrence_words("FREQ=MONTHLY;BYDAY=1TU", words) == "كل شهر، يوم الثلاثاء الأول من الشهر"
    )
