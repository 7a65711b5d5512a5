import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.folding import fold, sort_key

ALIKE = [
    ("إلهام أحمد", "الهام احمد"),
    ("السَّيِّدَة", "السيده"),
    ("محـــضر", "محضر"),
    ("شيء", "شئ"),
    ("مسؤول", "مسوول"),
    ("على", "علي"),
    ("کوردستان", "كوردستان"),
    ("گوندێ", "كوندي"),
    ("ناوەند", "ناوه\u200cند"),
    ("QAMIŞLO", "qamislo"),
    ("Êzîdî û Çiya", "ezidi u ciya"),
    ("ıspat İşçi", "ispat isci"),
    ("ܫܠܳܡܳܐ", "ܫܠܡܐ"),
    ("٢٠٢٤ ۳", "2024 3"),
    ("ﻣﺤﻀﺮ", "محضر"),
    ("\u2068الحسكة\u2069 \t\n ٠١٧", "الحسكه 017"),
]


@pytest.mark.parametrize(("typed", "sought"), ALIKE)
def test_alike_to_a_person(typed, sought):
    assert fold(typed) == fold(sought) != ""


@pytest.mark.parametrize(("one", "other"), [("قرار", "فرار"), ("عين", "غين"), ("Ali", "Eli")])
def test_not_alike(one, other):
    assert fold(one) != fold(other)


@given(st.text())
def test_folds_to_itself(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_words_fold_apart(before, after):
    assert fold(f"{before} {after}") == f"{fold(before)} {fold(after)}".strip()


@given(st.text())
def test_canonical_equals_fold_alike(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_every_character_of_our_scripts_folds_to_itself():
    for code in (*range(0x0800), *range(0x1E00, 0x2100), *range(0xFB50, 0xFF00)):
        folded = fold(chr(code))
        assert fold(folded) == folded


def test_order_of_names():
    names = ["ܐܢܐ", "Zana", "اجتماع 10", "أحمد", "اجتماع 9", "Ali", "يوسف"]
    assert sorted(names, key=sort_key) == [
        "اجتماع 9",
        "اجتماع 10",
        "أحمد",
        "يوسف",
        "Ali",
        "Zana",
        "ܐܢܐ",
    ]
