"""Arabic on a terminal that knows nothing of it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.terminal_text import text_for_terminal


def letters(shown):
    """Presentation forms back to letters, so that only the order is compared."""
    return unicodedata.normalize("NFKC", shown)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("محضر (باء) 12", "12 (ءاب) رضحم"),
        ("هاتف +963 944-123-456", "+963 944-123-456 فتاه"),
        ("يوم 2024-09-03.", ".2024-09-03 موي"),
        ("NGO في الحسكة", "ةكسحلا يف NGO"),
        ("قال «نعم» [3]", "[3] «معن» لاق"),
        ("سطر\nآخر", "رطس\nرخآ"),
    ],
)
def test_a_line_stands_in_visual_order(typed, shown):
    assert letters(text_for_terminal(typed)) == shown


def test_half_a_character_is_printed_as_a_question_mark():
    assert text_for_terminal("a\udce9.pdf", base_level=0) == "a?.pdf"


def test_letters_are_joined_and_marks_follow_their_letter():
    assert text_for_terminal("بَب") == "\ufe90\ufe91\u064e"


def test_a_line_of_latin_text_stays_as_it_is():
    assert text_for_terminal("Minutes (12) of 2024-09-03", base_level=None) == (
        "Minutes (12) of 2024-09-03"
    )


@given(st.text(alphabet="بتجدرسعقمنهوي ab12().:", max_size=40))
def test_no_letter_is_lost(text):
    mirrored = str.maketrans("()", "((")
    assert sorted(letters(text_for_terminal(text)).translate(mirrored)) == sorted(
        text.translate(mirrored)
    )
