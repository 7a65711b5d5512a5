"""The words of fingerprints: enough of them, and none that is taken for another."""

import hashlib
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.folding import fold
from desktop.language.spoken_words import are_words, from_words, heard, in_words, spoken_words

TASHKEEL = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"


def distance(one: str, other: str) -> int:
    """Return the least number of letters put in, left out or replaced (Levenshtein)."""
    row = list(range(len(other) + 1))
    for line, mine in enumerate(one, 1):
        before, row[0] = row[0], line
        for place, theirs in enumerate(other, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (mine != theirs)),
            )
    return row[-1]


def test_the_distance_is_that_of_letters():
    assert [distance("كتاب", other) for other in ("كتاب", "كتان", "تاب", "باب")] == [0, 1, 1, 2]


def test_there_is_one_for_each_byte():
    assert len(spoken_words()) == 256
    assert from_words(spoken_words()) == bytes(range(256))


def test_no_word_and_no_place_of_a_word_ever_changes():
    """Another list would silently give every office another fingerprint."""
    joined = "\n".join(spoken_words()).encode()
    pinned = "109f6a95328d5a23eaecc79a666674a25257a590c65f2c3d82b657bd1c6fb61d"
    assert hashlib.sha256(joined).hexdigest() == pinned


@pytest.mark.parametrize("form", [fold, heard])
def test_no_two_look_or_sound_alike(form):
    forms = [form(word) for word in spoken_words()]
    alike = [pair for pair in combinations(forms, 2) if distance(*pair) < 2]
    assert alike == []


def test_they_are_single_arabic_words_without_article():
    for word in spoken_words():
        assert 3 <= len(word) <= 9
        assert word.isalpha()
        assert are_words(word)


@given(st.binary(max_size=40), st.sampled_from(TASHKEEL))
def test_tashkeel_and_hamza_do_not_matter(data, mark):
    plain = str.maketrans("أإآىة", "اااي\u0647")
    typed = [word[0] + mark + word[1:].translate(plain) for word in in_words(data)]
    assert from_words(typed) == data


def test_another_word_is_named():
    with pytest.raises(KeyError, match="كلام"):
        from_words(["كلام"])
    assert not are_words("12345 ABC ١٢٣")
