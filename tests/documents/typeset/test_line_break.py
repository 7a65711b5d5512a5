"""Line break opportunities, on Unicode's own test and by the rules of papers."""

import lzma
from pathlib import Path

import pytest

from desktop.documents.typeset.line_break import breaks, breaks_in_word, document_breaks_in_word

UNICODE_TEST = Path(__file__).parent / "data" / "LineBreakTest.txt.xz"


def _cases():
    with lzma.open(UNICODE_TEST, "rt", encoding="utf-8") as lines:
        for line in lines:
            marks = line.partition("#")[0].split()
            text, expected = "", []
            for mark in marks:
                if mark == "÷":
                    expected.append(len(text))
                elif mark != "×":
                    text += chr(int(mark, 16))
            if text:
                yield text, expected


def test_every_case_of_unicodes_line_break_test():
    cases = list(_cases())
    assert len(cases) > 7_600
    wrong = {ascii(text): expected for text, expected in cases
             if [position for position, _ in breaks(text)] != expected}  # fmt: skip
    assert not wrong


@pytest.mark.parametrize("word", ["12-أ", "حسكة/2024/017", "2024-09-03", "7/2024", "COVID-19"])
def test_a_number_is_never_divided(word):
    assert document_breaks_in_word(word) == ()


def test_a_web_address_may_be_divided_even_with_digits():
    address = "https://example.org/reports/2024/minutes"
    assert document_breaks_in_word(address) == breaks_in_word(address) != ()


def test_a_hyphen_between_words_lets_a_line_end():
    assert breaks_in_word("Rêveberiya-Xweser") == (len("Rêveberiya-"),)
