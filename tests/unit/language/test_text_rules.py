import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.isolates import isolate, without_isolates
from desktop.language.text_rules import (
    LONG_LIMIT,
    SHORT_LIMIT,
    clean_pasted,
    limit_of,
    problem_with,
    shown,
)

ANY_TEXT = st.text(st.characters(codec=None))
NEVER = [
    *(chr(code) for code in range(0x20) if chr(code) not in "\t\n"),
    *(chr(code) for code in range(0x7F, 0xA0)),
    *(chr(code) for code in range(0x202A, 0x202F)),
    *(chr(code) for code in range(0x2066, 0x206A)),
    "\ufeff",
    "\ud800",
    "\udfff",
    "\ufdd0",
    "\uffff",
    "\U0001fffe",
    "\U0010ffff",
]


@pytest.mark.parametrize("character", NEVER, ids=ascii)
def test_refused_everywhere(character):
    for long in (False, True):
        problem = problem_with(f"ab{character}", long=long)
        assert problem is not None
        assert problem.details == {"character": f"U+{ord(character):04X}", "place": 3}
        for language in ("ar", "en"):
            assert f"U+{ord(character):04X}" in problem.sentence(language)


@pytest.mark.parametrize(
    "text", ["محضر\u200f", "\u200e\u061c", "می\u200cروم", "\u200d", "ـ", "😀", ""]
)
def test_what_typing_needs_is_allowed(text):
    assert problem_with(text, long=False) is None


@pytest.mark.parametrize("character", ["\n", "\t", "\u2028", "\u2029"])
def test_lines_are_for_long_texts(character):
    assert problem_with(f"a{character}b", long=True) is None
    assert problem_with(f"a{character}b", long=False) is not None


@pytest.mark.parametrize(("long", "limit"), [(False, SHORT_LIMIT), (True, LONG_LIMIT)])
def test_limits(long, limit):
    assert limit_of(long=long) == limit
    assert problem_with("م" * limit, long=long) is None
    problem = problem_with("م" * (limit + 1), long=long)
    assert problem is not None
    assert str(limit) in problem.sentence("ar")


@given(ANY_TEXT, st.booleans())
def test_cleaned_is_allowed_and_stays(text, long):
    cleaned = clean_pasted(text, long=long)
    assert problem_with(cleaned, long=long) is None
    assert clean_pasted(cleaned, long=long) == cleaned


@given(ANY_TEXT)
def test_what_is_allowed_is_not_cleaned(text):
    if problem_with(text, long=False) is None:
        assert clean_pasted(text, long=False) == text


def test_line_breaks_of_every_system():
    assert clean_pasted("a\r\nb\rc\x85d\u2028e\n", long=True) == "a\nb\nc\nd\ne\n"
    assert clean_pasted("a\r\n\tb", long=False) == "a b"


@given(ANY_TEXT)
def test_what_is_shown_is_short_and_visible(text):
    assert len(shown(text)) <= 40
    assert problem_with(shown(text), long=False) is None


def test_shown_keeps_what_is_short():
    assert shown("دائرة") == "دائرة"
    assert shown("x" * 41) == "x" * 39 + "…"


@given(st.text().map(without_isolates))
def test_isolates_come_off(text):
    assert without_isolates(isolate(text)) == text
    assert isolate(text) == ("" if not text else f"\u2068{text}\u2069")
