"""Fingerprints that are read aloud, typed and compared."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.digits import ARABIC_INDIC, in_digits
from desktop.language.errors import RefusedError
from desktop.language.spoken_words import from_words, spoken_words
from desktop.security.fingerprint import Fingerprint, office_fingerprint

digests = st.binary(min_size=32, max_size=32).map(Fingerprint)
separators = st.text(st.sampled_from(" \t\n-–.:\u200f\u2066\u2069\u00a0"), max_size=3)


def known() -> Fingerprint:
    return office_fingerprint(UUID(int=1), bytes(32), "age1qqq")


def test_it_never_changes_for_the_same_office():
    assert known().hex == "b9723d1b72111c09234ca45450b54b27a273f7dfb70508dfae4cc74e53578ac7"
    assert known().spoken == "55386 61561 34005 20194 37794 39550 60246 14599"


def test_every_part_of_the_office_counts():
    others = {
        office_fingerprint(UUID(int=2), bytes(32), "age1qqq"),
        office_fingerprint(UUID(int=1), b"\x01" + bytes(31), "age1qqq"),
        office_fingerprint(UUID(int=1), bytes(32), "age1qqp"),
    }
    assert len(others | {known()}) == 4


@given(digests)
def test_it_is_read_in_eight_groups_of_five(fingerprint):
    assert [len(group) for group in fingerprint.groups] == [5] * 8
    assert "".join(fingerprint.groups).isdecimal()


@given(digests, separators, st.booleans())
def test_both_spellings_match_however_they_are_typed(fingerprint, separator, arabic):
    spoken = separator.join(fingerprint.groups)
    assert fingerprint.matches(in_digits(spoken, ARABIC_INDIC) if arabic else spoken)
    assert fingerprint.matches(separator.join(fingerprint.hex.upper()))


@given(digests, st.integers(0, 39), st.integers(1, 9))
def test_one_wrong_digit_does_not_match(fingerprint, position, change):
    digits = list("".join(fingerprint.groups))
    digits[position] = str((int(digits[position]) + change) % 10)
    assert not fingerprint.matches("".join(digits))


@given(digests, st.integers(0, 63).filter(lambda length: length != 40))
def test_a_part_of_it_proves_nothing(fingerprint, length):
    for spelling in ("".join(fingerprint.groups)[:length], fingerprint.hex[:length]):
        if len(spelling) not in (40, 64):
            with pytest.raises(RefusedError) as refusal:
                fingerprint.matches(spelling)
            assert refusal.value.code == "fingerprint.incomplete"


@pytest.mark.parametrize("typed", ["", "x" * 40, "g" * 64, "١" * 39 + "a", "²" * 40])
def test_what_is_no_fingerprint_is_refused(typed):
    with pytest.raises(RefusedError):
        known().matches(typed)


def test_its_words_never_change_for_the_same_office():
    assert len(known().words) == 17
    assert from_words(known().words) == known().digest[:17]
    assert known().words[:3] == tuple(spoken_words()[byte] for byte in (0xB9, 0x72, 0x3D))


@given(digests, st.sampled_from([" ", "\n", " – ", "، ", "-"]))
def test_its_words_match_however_they_are_parted(fingerprint, separator):
    assert fingerprint.matches(separator.join(fingerprint.words))


@given(digests, st.integers(0, 16), st.integers(1, 255))
def test_one_wrong_word_does_not_match(fingerprint, place, change):
    words = list(fingerprint.words)
    words[place] = spoken_words()[(fingerprint.digest[place] + change) % 256]
    assert not fingerprint.matches(" ".join(words))


@pytest.mark.parametrize("count", [1, 16, 18])
def test_a_part_of_the_words_proves_nothing(count):
    with pytest.raises(RefusedError) as refusal:
        known().matches(" ".join((known().words * 2)[:count]))
    assert refusal.value.code == "fingerprint.incomplete"


def test_a_word_that_is_none_of_them_is_named():
    with pytest.raises(RefusedError) as refusal:
        known().matches(" ".join((*known().words[:-1], "كلام")))
    assert refusal.value.code == "fingerprint.unknown_word"
    assert "كلام" in refusal.value.sentence("ar")
