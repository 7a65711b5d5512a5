"""The bidirectional algorithm, on Unicode's own test and against a second implementation."""

import logging
import lzma
from pathlib import Path

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.typeset import bidi

UNICODE_TEST = Path(__file__).parent / "data" / "BidiCharacterTest.txt.xz"

ALPHABET = (
    "ابتةلكـَّٰآאבܡܕabêî0129٠٣٩٪٬ \u00a0.,:;/+-%$#()[]{}«»<>\u200e\u200f\u2066\u2067\u2068\u2069\u200c"
)


def _cases():
    with lzma.open(UNICODE_TEST, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                text, base, level, levels, order = line.strip().split(";")
                characters = "".join(chr(int(code, 16)) for code in text.split())
                yield characters, {"0": 0, "1": 1, "2": None}[base], int(level), levels, order


def _answers(text, base):
    paragraph = bidi.resolve(text, base)
    return paragraph.base_level, paragraph.line_levels(0, len(text))


def test_every_case_of_unicodes_character_test():
    cases = 0
    for text, base, base_level, expected, order in _cases():
        level, levels = _answers(text, base)
        wanted = expected.split()
        found = [
            "x" if want == "x" else str(have) for want, have in zip(wanted, levels, strict=True)
        ]
        seen = [str(i) for i in bidi.visual_order(levels) if wanted[i] != "x"]
        assert (level, found, seen) == (base_level, wanted, order.split()), ascii(text)
        cases += 1
    assert cases > 91_000


@given(st.text(alphabet=ALPHABET, max_size=60), st.sampled_from([0, 1]))
def test_order_equals_that_of_python_bidi(text, base):
    ours = bidi.visual_text(bidi.resolve(text, base))
    theirs = get_display(text, base_dir="LR"[base])
    assert bidi.without_controls(ours) == bidi.without_controls(theirs)
    assert bidi.agrees_with_second_opinion(bidi.resolve(text, base))


def test_a_difference_is_said_aloud_and_ours_stays(monkeypatch, caplog):
    paragraph = bidi.resolve("اجتماع 12-أ", 1)
    monkeypatch.setattr(bidi, "get_display", lambda text, base_dir: text + base_dir)
    with caplog.at_level(logging.WARNING):
        assert not bidi.agrees_with_second_opinion(paragraph)
    assert "اجتماع 12-أ" in caplog.text


@pytest.mark.parametrize(("text", "level"), [("(ab", 0), ("(اب", 1), ("12", 0), ("", 0)])
def test_base_level_follows_the_first_strong_letter(text, level):
    assert bidi.resolve(text).base_level == level


def test_canonically_equal_brackets_pair():
    text = "ا\u2329a\u3009ب"
    levels = bidi.resolve(text, 1).levels
    assert levels[1] == levels[3] == 1
