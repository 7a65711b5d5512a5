"""Minutes in two languages: both columns, names in both scripts, one table, one signature block."""

import pytest
from hypothesis import given, settings

from desktop.documents.minutes_voice import voices_of
from desktop.documents.second_language import in_second_language
from desktop.documents.typeset import Direction
from desktop.models.record_texts import translations_by_path
from desktop.models.record_validation import validate
from tests.documents.document_set import bilingual_record, every_part
from tests.documents.printed_minutes import DRAFT, minutes, pages_of, text_of
from tests.documents.sample_minutes import paper
from tests.unit.models.generated_records import records


@pytest.fixture(scope="module")
def printed():
    return minutes(bilingual_record())


def test_every_text_and_every_translation_is_printed(printed):
    told = text_of(printed.data)
    record = bilingual_record()
    for text in [record.subject, *translations_by_path(record).values()]:
        for word in text.split():
            assert word in told, text


def test_fixed_words_are_in_both_languages(printed):
    told = text_of(printed.data)
    pairs = [("محضر اجتماع", "Protokola Civînê"), ("الموضوع", "Mijar"), ("المخرجات", "Encam")]
    for arabic, kurmanji in [*pairs, ("أولاً", "Yekem"), ("التوقيع", "Îmze"), ("الاسم", "Nav")]:
        assert arabic in told
        assert kurmanji in told


def test_each_page_says_its_number_and_secrecy_in_both(printed):
    for number, page in enumerate(pages_of(printed.data), 1):
        assert f"صفحة {number} من {printed.pages}" in page
        assert f"Rûpel {number} ji {printed.pages}" in page
        assert "داخلي" in page
        assert "Navxweyî" in page


def test_it_is_signed_once(printed):
    told = text_of(printed.data)
    assert told.count("مكان الختم") == 1
    assert told.count("التوقيع") == 3
    assert "Hevseroka civînê" in told


def test_a_draft_says_so_in_both():
    assert "Reşnivîs" in text_of(minutes(bilingual_record(), **DRAFT).data)


def test_a_text_without_a_translation_is_printed_once():
    record = bilingual_record(translations=[])
    told = text_of(minutes(record).data)
    for title in ("التعاون دفعاً نحو الحوكمة", "تأخر تراخيص العمل", "استبيان المنظمات"):
        assert told.count(title) == text_of(minutes(every_part()).data).count(title)


@pytest.mark.parametrize(
    ("first", "second", "sides"),
    [
        ("ar", "ku", (Direction.RTL, Direction.LTR)),
        ("ku", "ar", (Direction.LTR, Direction.RTL)),
        ("ar", "syr", (Direction.RTL, Direction.RTL)),
        ("en", "ku", (Direction.LTR, Direction.LTR)),
    ],
)
def test_each_column_runs_in_the_direction_of_its_language(first, second, sides):
    record = bilingual_record(second, language=first)
    voices = voices_of(record, paper())
    assert tuple(voice.look.direction for voice in voices) == sides
    assert minutes(record).pages > 1


def test_a_second_language_that_is_the_first_is_none():
    assert in_second_language(every_part()) is None
    assert len(voices_of(every_part(), paper())) == 1


@settings(max_examples=15, deadline=None)
@given(plain=records)
def test_any_record_is_printed_in_two_languages(plain):
    second = "en" if plain.get("language") == "ku" else "ku"
    record = validate(plain | {"second_language": second, "translations": []})
    subject = [{"of": "subject", "text": "Mijar X"}]
    told = text_of(
        minutes(validate(plain | {"second_language": second, "translations": subject})).data
    )
    assert "Mijar X" in told
    assert minutes(record).pages >= 1
