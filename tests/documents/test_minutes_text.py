"""The minutes as a PDF: what was typed is there word for word, and what is empty is not."""

import datetime as dt
import io
import re
from collections import Counter

import pikepdf
import pytest

from desktop.documents.minutes import set_minutes
from desktop.documents.minutes_words import MinutesWords
from desktop.language.names import Names
from desktop.models.record_form import MeetingRecord
from tests.documents.printed_minutes import minutes, text_of, typed_into
from tests.documents.sample_minutes import full_record, paper, record_with
from tests.documents.typeset.paper import by_poppler, lines_of, needs_poppler


def test_every_text_of_the_sample_is_printed_word_for_word_by_pdfium():
    printed = text_of(minutes().data)
    for text in typed_into(record_with()):
        assert text in printed


@needs_poppler
def test_every_text_of_the_sample_is_printed_word_for_word_by_poppler():
    printed = " ".join(" ".join(lines_of(by_poppler(minutes().data))).split())
    for text in typed_into(record_with()):
        assert text in printed


@needs_poppler
def test_every_word_of_a_full_record_is_printed_by_poppler():
    printed = Counter(" ".join(lines_of(by_poppler(minutes(full_record()).data))).split())
    typed = {word for text in typed_into(full_record()) for word in text.split()}
    joined = " ".join(printed)
    assert not {word for word in typed if word not in joined}


@needs_poppler
def test_every_word_of_the_sample_is_whole_by_poppler_with_the_layout_kept():
    printed = Counter(" ".join(lines_of(by_poppler(minutes().data, "-layout"))).split())
    typed = Counter(word for text in typed_into(record_with()) for word in text.split())
    assert not typed - printed


def test_the_words_of_the_form_are_there():
    printed = text_of(minutes().data)
    for words in (
        "محضر اجتماع",
        "الثلاثاء 3 أيلول 2024",
        "أولاً: الحضور",
        "ثانياً: المحاور",
        "رابعاً: المخرجات",
        "3 كانون الأول 2024",
        "تشاوري",
        "بالتعاون مع",
    ):
        assert words in printed


def test_presence_agrees_with_the_person():
    printed = text_of(minutes(full_record()).data).split()
    for word in ("حاضرة", "حاضر", "ضيوف", "معتذر", "غائبة"):
        assert word in printed


def test_co_chairs_are_of_one_rank_and_one_chair_is_the_chair():
    both = text_of(minutes(full_record()).data)
    assert "الرئيسة المشتركة للجلسة" in both
    assert "الرئيس المشترك للجلسة" in both
    one = text_of(minutes().data)
    assert "رئيسة الجلسة" in one
    assert "المشتركة للجلسة" not in one


def test_without_a_chair_two_may_sign():
    attendance = [{"person": {"name": "خالد إبراهيم"}}]
    printed = text_of(minutes(record_with(attendance=attendance)).data)
    assert printed.count("الرئاسة المشتركة") == 2
    assert printed.count("التوقيع") == 3


@pytest.mark.parametrize("chairs", [1, 2, 3, 4, 7])
def test_each_chair_and_the_rapporteur_has_a_line(chairs):
    attendance = [
        *({"person": {"name": f"رئيس {n}"}, "role": "chair"} for n in range(chairs)),
        {"person": {"name": "كاتب"}, "role": "rapporteur"},
    ]
    printed = text_of(minutes(record_with(attendance=attendance)).data)
    assert printed.count("التوقيع") == chairs + 1
    assert printed.count("مكان الختم") == 1


# ── what is empty vanishes ──


def test_empty_sections_vanish_and_the_others_are_numbered_on():
    record = record_with(agenda=[], statements=[], outcomes=[], organizers=[], kind=None)
    printed = text_of(minutes(record).data)
    for word in ("المحاور", "النقاش", "المخرجات", "إجراءات المتابعة", "بالتعاون", "ثانياً"):
        assert word not in printed
    assert "أولاً: الحضور" in printed


def test_columns_in_which_nothing_stands_vanish():
    printed = text_of(minutes(record_with(attendance=[{"person": {"name": "خالد"}}])).data)
    assert "الصفة" not in printed
    assert "الاسم" in printed


@pytest.mark.parametrize("state", ["draft", "approved"])
def test_a_record_that_is_just_begun_is_printed(state):
    begun = MeetingRecord(subject="", date=None)
    bare = paper(letterhead=Names(), emblem=None, city=Names())
    printed = set_minutes(begun, bare, state=state, number=None, content_hash=None)
    assert printed.pages == 1
    assert "محضر اجتماع" in text_of(printed.data)


# ── languages, digits, months ──


def test_digits_and_months_of_the_office():
    printed = text_of(minutes(on=paper(digits="arabic-indic", months="both")).data)
    assert "الثلاثاء ٣ أيلول/سبتمبر ٢٠٢٤" in printed
    assert "صفحة ١ من ٢" in printed
    assert "حسكة/٢٠٢٤/٠١٧" in printed


@needs_poppler
@pytest.mark.parametrize("months", ["levantine", "both"])
def test_dates_of_the_action_table_stay_on_one_line(months):
    printed = minutes(full_record(), on=paper(digits="arabic-indic", months=months))
    lines = lines_of(by_poppler(printed.data, "-layout"))
    date = MinutesWords("ar", "arabic-indic", months).date(dt.date(2024, 12, 3))
    assert any(f" {date} " in line for line in lines)


@pytest.mark.parametrize(
    ("language", "title", "page", "date"),
    [
        ("ku", "Protokola Civînê", "Rûpel 1 ji 2", "Sêşem 3 Îlon 2024"),
        ("en", "Minutes of Meeting", "Page 1 of 2", "Tuesday 3 September 2024"),
        ("syr", "ܥܘܗܕܢܐ ܕܟܢܘܫܝܐ", "ܦܐܬܐ 1 ܡܢ 2", "ܬܠܬܒܫܒܐ، 3 ܒܐܝܠܘܠ 2024"),
    ],
)
def test_the_document_speaks_the_language_of_the_record(language, title, page, date):
    printed = text_of(minutes(record_with(language=language)).data)
    for words in (title, page, date):
        assert words in printed


def test_names_stand_in_three_scripts():
    printed = text_of(minutes(full_record()).data)
    assert "إلهام أحمد" in printed
    assert "ܐܠܗܡ ܐܚܡܕ" in printed
    assert {"Îlham", "Ehmed"} <= set(re.findall(r"\w+", printed))


@pytest.mark.parametrize("scripts", [("ar",), ("ku",), ("ar", "ku"), ("ar", "ku", "syr")])
@pytest.mark.parametrize("has_emblem", [True, False])
def test_letterheads_of_one_two_and_three_scripts(scripts, has_emblem):
    every = {"ar": "دائرة العلاقات", "ku": "Daîreya Têkiliyan", "syr": "ܡܕܒܪܢܘܬܐ"}
    head = Names(**{script: every[script] for script in scripts})
    on = paper(letterhead=head) if has_emblem else paper(letterhead=head, emblem=None)
    printed = text_of(minutes(on=on).data)
    for script in scripts:
        assert set(every[script].split()) <= set(printed.split())
    with pikepdf.open(io.BytesIO(minutes(on=on).data)) as document:
        assert bool(document.pages[0].get_images()) is has_emblem
