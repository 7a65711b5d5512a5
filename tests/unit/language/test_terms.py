import pytest

from desktop.language.terms import codes, gender_of_honorific, groups, term
from desktop.language.text_rules import problem_with


def test_every_code_has_a_word_in_every_language():
    for group in groups():
        for code in codes(group):
            for language in ("ar", "ku", "en", "syr"):
                for gender in (None, "male", "female", "group"):
                    word = term(group, code, language, gender)
                    assert word != code
                    assert problem_with(word, long=False) is None


def test_words_of_a_group_differ():
    for group in groups():
        for language in ("ar", "ku", "en"):
            words = [term(group, code, language) for code in codes(group)]
            assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("gender", "word"),
    [(None, "حاضر"), ("male", "حاضر"), ("female", "حاضرة"), ("group", "حاضرون")],
)
def test_arabic_forms(gender, word):
    assert term("presence", "present", "ar", gender) == word


def test_words_of_the_glossary():
    assert term("state", "draft", "ar") == "مسودة"
    assert term("role", "chair", "ar", "female") == "رئيسة الجلسة"
    assert term("role", "chair", "ku", "group") == "Serokê civînê"
    assert term("organizer_role", "co-organizer", "ar") == "بالتعاون مع"
    assert term("state", "draft", "syr") == "مسودة"


def test_a_code_of_another_version_is_shown_as_it_is():
    assert term("meeting_kind", "لقاء ودّي", "ar") == "لقاء ودّي"
    with pytest.raises(KeyError):
        term("colour", "red", "ar")


@pytest.mark.parametrize(
    ("honorific", "gender"),
    [
        ("السيدة", "female"),
        ("السيّدة", "female"),
        ("السيد", "male"),
        ("الدكتورة", "female"),
        ("المهندس", "male"),
        ("د. السيدة", "female"),
        ("سعادة السفيرة", "female"),
        ("سماحة الشيخ", "male"),
        ("Xanim", "female"),
        ("MRS.", "female"),
        ("Birêz", None),
        ("د.", None),
        ("", None),
        (None, None),
    ],
)
def test_gender_by_honorific(honorific, gender):
    assert gender_of_honorific(honorific) == gender
