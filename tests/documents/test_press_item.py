"""The press item: what it says, in whose form, and what it never says."""

import io
import re

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.documents.minutes_words import MinutesWords
from desktop.documents.office_page import office_page
from desktop.documents.press_content import press_item
from desktop.documents.press_item import press_text, set_press_item
from desktop.documents.press_words import (
    after_preposition,
    gender_of_body,
    gender_of_person,
    last_name,
    short_names,
    with_stop,
)
from desktop.documents.word_press import word_press_item
from desktop.language.errors import RefusedError
from desktop.language.terms import codes, term
from desktop.models.record_validation import validate
from tests.documents.document_set import english_record, kurmanji_record
from tests.documents.sample_minutes import full_record, long_record, paper, record_with
from tests.documents.typeset.paper import by_poppler, needs_poppler, words_of
from tests.unit.models.generated_records import records


def lines(record=None, **options):
    """Return the paragraphs of the text form, without its head and the name of the office."""
    return press_text(record or record_with(), paper(), **options).split("\n")[3:-3]


def public(**changes):
    return full_record(confidentiality="public", **changes)


def said(*statements, **changes):
    """Return what the item tells of statements by one speaker."""
    given = [{"speaker": "إلهام أحمد", **one} for one in statements]
    changes = {"agenda": [], "outcomes": [], "statements": given} | changes
    return lines(record_with(**changes))[2:]


# ── the sample reads like the news that were written of it ──


def test_the_lead_says_who_what_with_whom_where_and_when():
    assert lines()[0] == (
        "نظّمت يوم الثلاثاء 3 أيلول 2024، دائرة العلاقات الخارجية بالتعاون مع دائرة شؤون المنظمات،"
        " اجتماعاً تشاورياً مع عدد من منظمات المجتمع المدني العاملة في مناطق الإدارة الذاتية،"
        " في مدينة الحسكة."
    )


def test_on_the_day_of_the_meeting_it_says_today():
    assert lines(is_same_day=True)[0].startswith("نظّمت اليوم الثلاثاء 3 أيلول 2024، دائرة")


def test_who_attended_is_told_by_body_with_posts():
    assert lines()[1] == (
        "وحضر الاجتماع من دائرة العلاقات الخارجية كلٌّ من السيدة إلهام أحمد، الرئيسة المشتركة"
        " لدائرة العلاقات الخارجية، والسيد خالد إبراهيم، عضو الهيئة الإدارية."
    )


def test_topics_are_one_sentence():
    assert lines()[2].startswith("وتطرّق الاجتماع إلى التحديات التي تواجهها")
    assert lines()[2].endswith("الرشيدة، ومقترحات خطط العمل المستقبلية.")


def test_statements_have_verbs_that_suit_speaker_and_text():
    briefing, statement = lines()[3:5]
    assert briefing.startswith("وقدّمت السيدة إلهام أحمد إحاطة حول الأوضاع الراهنة")
    assert statement.startswith("وشدّدت أحمد على ضرورة الشراكة والتعاون المستمر")


def test_the_chief_outcome_ends_it():
    assert lines()[5].startswith("وفي نهاية الاجتماع تم الخروج بمُخرَج أساسي هو عقد اجتماعات دورية")


# ── grammar ──


def test_verbs_follow_the_kind_and_the_beginning_of_the_text():
    told = said(
        {"text": "أن الاستقرار مرتبط بالحوار"},
        {"text": "نعوّل على الحوار."},
        {"text": "إن الحوار هو الأساس"},
        {"kind": "question", "text": "متى نجتمع؟"},
        {"kind": "reply", "text": "قريباً", "speaker": "خالد إبراهيم"},
        {"text": "نص حرفي", "verbatim": True, "speaker": "خالد إبراهيم"},
        {"kind": "briefing", "text": "الوضع مستقر"},
        {"text": "كلام بلا اسم", "speaker": None},
    )
    assert told == [
        "وأكّدت السيدة إلهام أحمد أن الاستقرار مرتبط بالحوار.",
        "وأضافت أحمد: نعوّل على الحوار.",
        "وقالت أحمد إن الحوار هو الأساس.",
        "وتساءلت أحمد: متى نجتمع؟",
        "وردّ السيد خالد إبراهيم: قريباً.",
        "وقال إبراهيم: «نص حرفي».",
        "وقدّمت أحمد إحاطة جاء فيها: الوضع مستقر.",
        "وجاء في المداخلات: كلام بلا اسم.",
    ]


def test_a_statement_of_several_paragraphs_keeps_them():
    assert said({"text": "أولها\nثانيها"}) == ["وقالت السيدة إلهام أحمد: أولها", "ثانيها."]


def test_one_woman_alone_is_told_as_one():
    [who, *_] = record_with().attendance
    attendance = [{"person": {"name": "منى علي", "honorific": "السيدة"}}]
    text = lines(record_with(attendance=attendance))[1]
    assert text == "وحضرت الاجتماع السيدة منى علي."
    assert who.role == "chair"


def test_a_masculine_body_takes_a_masculine_verb():
    organizers = [{"organization": "مكتب الحسكة"}, {"organization": "هيئة المرأة", "role": "lead"}]
    lead = lines(record_with(organizers=organizers))[0]
    assert lead.startswith("نظّم يوم الثلاثاء 3 أيلول 2024، مكتب الحسكة وهيئة المرأة اجتماعاً")


def test_without_organizers_the_meeting_was_held():
    lead = lines(record_with(organizers=[], attendance=[], place={}, kind=None))[0]
    assert lead == (
        "عُقد يوم الثلاثاء 3 أيلول 2024، اجتماع بعنوان «اجتماع مع منظمات المجتمع المدني العاملة"
        " في إقليم شمال وشرق سوريا»."
    )


@pytest.mark.parametrize(
    ("place", "end"),
    [
        ({"city": "مخيم الهول"}, "، في مخيم الهول."),
        ({"city": "الحسكة", "venue": "قاعة البلدية"}, "، في قاعة البلدية بمدينة الحسكة."),
        ({"venue": "قاعة البلدية"}, "، في قاعة البلدية."),
    ],
)
def test_places_are_named_as_what_they_are(place, end):
    assert lines(record_with(place=place))[0].endswith(end)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (13, "؛ ومشارك آخر."),
        (14, "؛ ومشاركان آخران."),
        (15, "؛ و3 مشاركين آخرين."),
        (40, "؛ و28 مشاركاً آخر."),
    ],
)
def test_more_people_than_are_named_are_counted(count, words):
    assert lines(long_record(count, 5, confidentiality="public"))[1].endswith(words)


@pytest.mark.parametrize(
    ("count", "beginning"),
    [
        (1, "تم الخروج بمُخرَج أساسي هو"),
        (2, "تم الخروج بمُخرَجين، أهمهما"),
        (3, "تم الخروج بعدة مخرجات، أهمها"),
    ],
)
def test_outcomes_are_counted_and_the_chief_one_leads(count, beginning):
    outcomes = [{"text": f"تشكيل لجنة {n}"} for n in range(1, count + 1)]
    told = lines(record_with(outcomes=outcomes, statements=[]))[3:]
    assert told[0].startswith(f"وفي نهاية الاجتماع {beginning} تشكيل لجنة 1.")
    if count == 2:
        assert told[0].endswith(" أما الآخر فهو: تشكيل لجنة 2.")
    if count == 3:
        assert told[1:] == ["وشملت المخرجات أيضاً:", "- تشكيل لجنة 2.", "- تشكيل لجنة 3."]


def test_an_outcome_that_is_a_sentence_stands_after_a_colon():
    told = lines(record_with(outcomes=[{"text": "يُعقد الاجتماع شهرياً"}], statements=[]))[-1]
    assert told.endswith("تم الخروج بالمُخرَج الآتي: يُعقد الاجتماع شهرياً.")


def test_words_for_genders_and_names():
    assert [gender_of_body(n) for n in ("دائرة شؤون", "المكتب", "قوى الأمن", "منظمات")] == [
        "female", "male", "female", "female",
    ]  # fmt: skip
    assert gender_of_person("سمير", "منسقة البرامج") == "female"
    assert gender_of_person("فاطمة حسن", "") == "female"
    assert gender_of_person("حمزة حسن", "") == "male"
    assert last_name("شيماء عبد الله") == "عبد الله"
    assert last_name("رامان") == "رامان"
    assert short_names(["أحمد علي", "حسن علي", "نور حسن"])["أحمد علي"] == "أحمد علي"
    assert after_preposition("ممثلون عن المنظمات") == "ممثلين عن المنظمات"
    assert with_stop("نعم؟", ".") == "نعم؟"
    assert with_stop("نعم..", ".") == "نعم."


def test_kurmanji_and_english_items_read_in_their_language():
    kurmanji = lines(kurmanji_record(confidentiality="public"))
    assert kurmanji[0].startswith("Roja Sêşem 3 Îlon 2024, Daîreya Têkiliyên Derve bi hevkariya ")
    assert kurmanji[0].endswith(" re li dar xist.")
    english = lines(english_record(confidentiality="public"))
    assert english[0].startswith("On Tuesday 3 September 2024, ")
    assert " held a consultative meeting with " in english[0]


# ── what is not for the press ──


@pytest.mark.parametrize(
    "level", [level for level in codes("confidentiality") if level != "public"]
)
def test_no_form_is_made_of_a_meeting_that_is_not_public(level):
    record = record_with(confidentiality=level)
    for make in (set_press_item, press_text, word_press_item):
        with pytest.raises(RefusedError) as refused:
            make(record, paper())
        assert refused.value.code == "press.not_public"
        assert f"«{term('confidentiality', level, 'ar')}»" in refused.value.sentence("ar")


def test_the_refusal_is_in_one_language_whatever_the_document_s_is():
    for language in ("ar", "ku", "en"):
        with pytest.raises(RefusedError) as refused:
            press_text(record_with(confidentiality="secret", language=language), paper())
        assert term("confidentiality", "secret", "ar") in refused.value.sentence("ar")
        assert term("confidentiality", "secret", "en") in refused.value.sentence("en")


def test_only_publishable_parts_are_told():
    record = public(
        statements=[
            {"speaker": "إلهام أحمد", "text": "ZQA معلن"},
            {"speaker": "خالد إبراهيم", "text": "ZQB مكتوم", "publishable": False},
        ]
    )
    told = press_text(record, paper())
    assert "ZQA" in told
    away = ["ZQB", "تأخر تراخيص", "إحداث منصة", "عُرضت نتائج", "إعداد مذكرة", "سمير يوسف", "استبيان"]
    assert not [text for text in away if text in told]


def word_text(data):
    """Return the text of a Word file, without the marks of direction."""
    document = docx.Document(io.BytesIO(data))
    return " ".join(re.sub("[\u200e\u200f]", "", one.text) for one in document.paragraphs)


marked = st.lists(
    st.tuples(st.sampled_from(["briefing", "statement", "question", "reply"]), st.booleans()),
    min_size=1,
    max_size=5,
)


@needs_poppler
@settings(max_examples=20)
@given(plain=records, marks=marked)
def test_every_publishable_statement_is_told_and_no_other_ever(plain, marks):
    statements = [
        {"kind": kind, "text": f"Zq{number}x", "publishable": shown, "speaker": None}
        for number, (kind, shown) in enumerate(marks)
    ]
    record = validate(plain | {"confidentiality": "public", "statements": statements})
    forms = [
        press_text(record, paper()),
        by_poppler(set_press_item(record, paper()).data),
        word_text(word_press_item(record, paper())),
    ]
    for form in forms:
        for number, (_, shown) in enumerate(marks):
            assert (f"Zq{number}x" in form) is shown


@settings(max_examples=20)
@given(plain=records)
def test_any_public_record_makes_an_item(plain):
    record = validate(plain | {"confidentiality": "public"})
    page = office_page(record.language, paper())
    assert isinstance(page.words, MinutesWords)
    item = press_item(record, page.words)
    assert item.blocks[0].text
    assert set_press_item(record, paper()).data == set_press_item(record, paper()).data


@needs_poppler
def test_the_pages_hold_the_words_of_the_text():
    pages = set_press_item(public(), paper())
    assert pages.missing == {}
    told = {*words_of(by_poppler(pages.data))}
    for line in lines(public()):
        assert {*line.removeprefix("- ").split()} <= told
