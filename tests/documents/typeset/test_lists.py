"""Lists in levels, their numbers, and headings."""

import pytest

from desktop.documents.typeset import (
    Content,
    ListItem,
    Numbering,
    heading,
    nested_list,
    numbered_list,
)

ITEMS: list[Content | ListItem] = [
    "أول",
    ListItem("ثانٍ", ["تحت", ListItem("تحته", ["الأعمق"])]),
    "ثالث",
]


def test_levels_have_their_own_marks_and_stand_further_in():
    found = nested_list(ITEMS, levels=(Numbering.DIGITS, Numbering.ABJAD, "–"), width=20)
    assert [one.marker for one in found] == ["1.", "2.", "أ.", "ب.", "–", "3."]
    assert [one.style.indent_start for one in found] == [0, 0, 20, 20, 40, 0]
    assert {one.role for one in found} == {"LBody"}


def test_paths_and_digits():
    found = nested_list(ITEMS, levels=(Numbering.PATH,), digits="arabic-indic")
    assert [one.marker for one in found] == ["١.", "٢.", "٢.١", "٢.٢", "٢.٢.١", "٣."]


def test_the_last_level_goes_on():
    assert [one.marker for one in nested_list(ITEMS, levels=("•",))] == ["•"] * 6


def test_letters_that_run_out_become_numbers():
    found = nested_list(["بند"] * 29, levels=(Numbering.ABJAD,))
    assert [found[4].marker, found[27].marker, found[28].marker] == ["هـ.", "غ.", "29."]


def test_numbers_of_ones_own_have_to_be_as_many():
    with pytest.raises(ValueError, match="zip"):
        numbered_list(["أول", "ثانٍ"], numbers=["1"])


def test_a_heading_has_its_role_and_stays_with_what_follows():
    for level in range(1, 7):
        made = heading(level, "عنوان")
        assert (made.role, bool(made.getKeepWithNext())) == (f"H{level}", True)
    with pytest.raises(ValueError, match="levels 1 to 6"):
        heading(7, "عنوان")
