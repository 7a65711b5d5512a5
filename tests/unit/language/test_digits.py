import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.digits import ARABIC_INDIC, WESTERN, in_digits, to_western


@pytest.mark.parametrize("typed", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "0123456789"])
def test_three_sets_are_read(typed):
    assert to_western(typed) == "0123456789"


@given(st.integers().map(str), st.sampled_from([WESTERN, ARABIC_INDIC]))
def test_what_is_shown_is_read(number, digits):
    assert to_western(in_digits(number, digits)) == number


def test_only_digits_change():
    assert in_digits("حسكة/2024/017", ARABIC_INDIC) == "حسكة/٢٠٢٤/٠١٧"
    assert in_digits("12-أ", WESTERN) == "12-أ"
