"""An honorific stands before the name, in a language and direction that suit it."""

import pytest

from desktop.documents.minutes_names import with_honorific
from desktop.documents.minutes_words import MinutesWords
from desktop.language.isolates import isolate
from desktop.language.names import Names
from desktop.language.terms import gender_of_honorific, honorific_in
from tests.documents.printed_minutes import minutes, text_of
from tests.documents.sample_minutes import record_with

ROJIN, NUR = Names(ku="Rojîn Şêxo"), Names(ar="نور حسن")


@pytest.mark.parametrize(
    ("language", "honorific", "name", "printed"),
    [
        ("ku", "السيدة", ROJIN, "Xanim Rojîn Şêxo"),
        ("en", "السيدة الدكتورة", ROJIN, "Ms Dr Rojîn Şêxo"),
        ("ku", "Birêz", ROJIN, "Birêz Rojîn Şêxo"),
        ("ku", "السيدة", NUR, isolate("السيدة نور حسن")),  # an Arabic name keeps its own
        ("ku", "سماحة", ROJIN, f"{isolate('سماحة')} Rojîn Şêxo"),  # not known: before the name
        ("ar", "السيدة", ROJIN, f"السيدة {isolate('Rojîn Şêxo')}"),
        ("ar", "Xanim", NUR, f"{isolate('Xanim')} نور حسن"),
        ("ar", "السيدة", NUR, "السيدة نور حسن"),
        ("ar", "", NUR, "نور حسن"),
        ("ku", "السيدة", Names(), isolate("السيدة")),
    ],
)
def test_the_honorific_is_before_the_name(language, honorific, name, printed):
    assert with_honorific(honorific, name, MinutesWords(language)) == printed


def test_what_an_honorific_becomes_is_of_the_same_gender():
    for word in ("السيد", "السيدة", "الآنسة", "الأستاذ"):
        for language in ("ku", "en"):
            told = honorific_in(word, language)
            assert told is not None
            assert gender_of_honorific(told) in (None, gender_of_honorific(word))
    assert honorific_in("السيد الغريب", "ku") is None
    assert honorific_in("السيد", "ar") is None
    assert honorific_in("", "ku") is None


def test_a_kurmanji_document_says_the_honorific_in_kurmanji():
    person = {"name": {"ku": "Rojîn Şêxo"}, "honorific": "السيدة"}
    record = record_with(language="ku", attendance=[{"person": person}])
    assert "Xanim Rojîn Şêxo" in text_of(minutes(record).data)
