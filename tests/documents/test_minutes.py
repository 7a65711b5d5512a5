"""The minutes as a PDF: every word is there, pages are right, the same gives the same bytes."""

import io
import re
from collections import Counter
from typing import Any

import msgspec
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings

from desktop.documents.minutes import FINAL_STATES, render_minutes, set_minutes
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.page_furniture import short_code
from desktop.documents.seal_attachment import SealedRecord, read_sealed_record
from desktop.language.names import Names
from desktop.language.terms import codes
from desktop.models.record_form import MeetingRecord, PersonForm
from desktop.models.record_validation import validate
from tests.documents.sample_minutes import (
    CONTENT_HASH,
    NUMBER,
    full_record,
    long_record,
    paper,
    record_with,
)
from tests.documents.typeset.paper import by_pdfium, by_poppler, lines_of, needs_poppler
from tests.unit.models.generated_records import records

APPROVED: dict[str, Any] = {"state": "approved", "number": NUMBER, "content_hash": CONTENT_HASH}
DRAFT: dict[str, Any] = {"state": "draft", "number": None, "content_hash": None}


def minutes(record=None, *, on=None, **changes):
    return set_minutes(record or record_with(), on or paper(), **(APPROVED | changes))


def text_of(data):
    """Return the words of a PDF on one line, as PDFium reads them."""
    return " ".join(" ".join(lines_of(by_pdfium(data))).split())


def pages_of(data):
    """Return the text of each page, as PDFium reads it."""
    document = pypdfium2.PdfDocument(data)
    try:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(" ".join(" ".join(lines_of(text_page.get_text_range())).split()))
            text_page.close()
            page.close()
        return texts
    finally:
        document.close()


def typed_into(record):
    """Return the texts of a record that are printed as they were typed, line by line."""
    coded = {"kind", "presence", "role", "status", "confidentiality", "language", "due", "date"}
    coded |= {"rule", "sha256", "media_type", "starts_at", "ends_at", "arrived_at", "left_at"}

    def texts(value, key=""):
        if isinstance(value, dict):
            return [text for name, part in value.items() for text in texts(part, name)]
        if isinstance(value, list):
            return [text for part in value for text in texts(part, key)]
        return lines_of(value) if isinstance(value, str) and key not in coded else []

    return texts(msgspec.to_builtins(record))


# ── every word ──


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


# ── draft and approved ──


@pytest.mark.parametrize("state", codes("state"))
def test_only_what_is_final_has_no_watermark(state):
    printed = text_of(minutes(state=state).data)
    assert ("مسودة" in printed) is (state not in FINAL_STATES)


def test_approved_signed_and_archived_look_the_same():
    assert len({minutes(state=state).data for state in FINAL_STATES}) == 1


@needs_poppler
def test_approved_minutes_show_number_and_code_on_every_page():
    printed = minutes(full_record())
    lines = lines_of(by_poppler(printed.data))
    assert sum("8F3A 91C2 0B7D 44E0" in line for line in lines) == printed.pages
    assert all(NUMBER in page for page in pages_of(printed.data))


def test_a_draft_shows_no_code():
    assert "لم يُرقَّم بعد" in text_of(minutes(**DRAFT).data)
    for changes in (DRAFT, {"state": "review"}):  # opened again, it may still have its old hash
        assert "رمز التحقق" not in text_of(minutes(**changes).data)


@pytest.mark.parametrize(
    ("content_hash", "code"),
    [(None, ""), ("", ""), ("sha256:", ""), ("sha256:ab", "AB"), ("sha256:abcdef", "ABCD EF")],
)
def test_the_code_is_the_beginning_of_the_hash(content_hash, code):
    assert short_code(content_hash) == code


@pytest.mark.parametrize("confidentiality", codes("confidentiality"))
def test_what_is_not_public_says_so_on_every_page(confidentiality):
    printed = minutes(full_record(confidentiality=confidentiality))
    word = MinutesWords("ar").term("confidentiality", confidentiality)
    shown = [word in page.split() for page in pages_of(printed.data)]
    assert shown == [confidentiality != "public"] * printed.pages


# ── pages ──


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


# ── languages, digits, months ──


def test_digits_and_months_of_the_office():
    printed = text_of(minutes(on=paper(digits="arabic-indic", months="both")).data)
    assert "الثلاثاء ٣ أيلول/سبتمبر ٢٠٢٤" in printed
    assert "صفحة ١ من ٢" in printed
    assert "حسكة/٢٠٢٤/٠١٧" in printed


@pytest.mark.parametrize(
    ("language", "title", "page", "date"),
    [
        ("ku", "Protokola Civînê", "Rûpel 1 ji 2", "Sêşem 3 Îlon 2024"),
        ("en", "Minutes of Meeting", "Page 1 of 2", "Tuesday 3 September 2024"),
        ("syr", "محضر اجتماع", "صفحة 1 من 2", "الثلاثاء 3 أيلول 2024"),
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


# ── the file ──


def test_the_same_record_gives_the_same_bytes():
    arguments = APPROVED | {"seal": bytes(64), "snapshot": '{"a":1}'}
    first, second = (render_minutes(full_record(), paper(), **arguments) for _ in range(2))
    assert first == second


def test_the_file_says_what_it_is():
    with pikepdf.open(io.BytesIO(minutes().data)) as document:
        assert str(document.docinfo["/Title"]) == f"محضر اجتماع: {record_with().subject}"
        assert str(document.docinfo["/Author"]) == "مكتب دائرة العلاقات الخارجية في الحسكة"
        assert str(document.docinfo["/Subject"]) == record_with().subject
        assert str(document.Root.Lang) == "ar"
        assert str(document.Root.ViewerPreferences.Direction) == "/R2L"
        assert document.Root.ViewerPreferences.DisplayDocTitle


def test_sealed_minutes_carry_their_record():
    snapshot = '{"subject":"اجتماع"}'
    data = render_minutes(record_with(), paper(), **APPROVED, seal=bytes(64), snapshot=snapshot)
    assert read_sealed_record(data) == SealedRecord(snapshot, CONTENT_HASH, bytes(64), NUMBER)
    assert pages_of(data) == pages_of(minutes().data)


def test_minutes_without_a_seal_carry_nothing():
    assert read_sealed_record(render_minutes(record_with(), paper(), **DRAFT)) is None


@pytest.mark.parametrize(
    "half",
    [{"seal": bytes(64)}, {"snapshot": "{}"}, {"seal": b"", "snapshot": "", "content_hash": None}],
)
def test_a_seal_and_its_snapshot_go_together(half):
    with pytest.raises(ValueError, match="together"):
        render_minutes(record_with(), paper(), **(APPROVED | half))


# ── what cannot be printed ──


@pytest.mark.parametrize(
    "name",
    ["ا\x00ب", "\ud800", "\u202eمقلوب", "\u200f\u200e", "ا\u0651\u0651\u0651", "\ufeff", "🙂"],
)
def test_bad_characters_in_a_name_do_not_stop_the_printing(name):
    record = record_with()
    [first, *others] = record.attendance
    person = PersonForm(name=name)
    attendance = [msgspec.structs.replace(first, person=person), *others]
    printed = minutes(msgspec.structs.replace(record, attendance=attendance, subject=name))
    assert "خالد إبراهيم" in text_of(printed.data)


def test_a_character_without_a_glyph_is_reported():
    assert minutes(record_with(subject="اجتماع 🙂🙂")).missing["🙂"] == 2
    assert minutes().missing == {}


@settings(max_examples=25)
@given(plain=records)
def test_any_valid_record_is_printed(plain):
    record = validate(plain)
    printed = minutes(record)
    assert printed.pages >= 1
    assert minutes(record).data == printed.data
