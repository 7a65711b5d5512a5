"""What is typed of a fingerprint is compared while it is typed, and counts only whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.security.fingerprint import Fingerprint
from desktop.services.compare_fingerprint import compare_so_far

SEEN = Fingerprint(bytes(range(3, 35)))
WORDS = SEEN.words


def compared(typed: str):
    return compare_so_far(typed, SEEN.spoken, WORDS)


@pytest.mark.parametrize(
    "whole",
    [
        SEEN.spoken,
        "".join(SEEN.groups),
        SEEN.spoken.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
        " ".join(WORDS),
        "، ".join(WORDS),
        " – ".join(reversed(list(reversed(WORDS)))),
    ],
)
def test_all_of_it_is_the_same(whole):
    assert compared(whole).is_same
    assert SEEN.matches(whole)


@given(st.integers(0, 16), st.integers(0, 3))
def test_words_agree_one_after_another_and_a_part_proves_nothing(count, letters):
    typed = " ".join([*WORDS[:count], WORDS[count][:letters]])
    result = compared(typed)
    begun = letters >= len(WORDS[count])
    assert (result.agreed, result.differs) == (count + begun, False)
    assert not result.is_same or count + begun == 17


@given(st.integers(0, 16))
def test_another_word_differs_and_nothing_after_it_counts(place):
    other = WORDS[place - 1] if WORDS[place - 1] != WORDS[place] else "لا"
    typed = [*WORDS]
    typed[place] = other
    result = compared(" ".join(typed))
    assert (result.agreed, result.differs, result.is_same) == (place, True, False)


def test_groups_of_digits_are_counted_as_they_are_read():
    assert compared("").agreed == 0
    assert (compared(SEEN.groups[0] + " " + SEEN.groups[1][:2]).agreed) == 1
    assert not compared(SEEN.groups[0] + SEEN.groups[1][:2]).differs
    assert compared(SEEN.groups[1]).differs
    assert compared(SEEN.spoken + " 1").differs
