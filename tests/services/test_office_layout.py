"""An office lays out its documents: what it sets is kept, printed, and frozen at approval."""

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.office_paper import OfficePaper
from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.office import Office
from desktop.services.edit_office import OfficeEdit, edit_office
from desktop.services.layout_rules import problem_with_word, refuse_word
from desktop.services.office_layout import paper_from, read_words, write_words
from desktop.services.patch_office import office_json, patch_office
from desktop.services.show_office import show_office

CHANGED = {
    "page": "letter",
    "margin_top": 25,
    "margin_bottom": 30,
    "margin_side": 15,
    "base_size": 12.5,
    "kashida": "off",
    "hijri": True,
    "words": {"ar": {"title": "محضر جلسة", "outcome_groups.decision": "المقررات"}},
}


def edit_of(home, **changes):
    return dataclasses.replace(OfficeEdit.of(show_office(home)), **changes)


def test_what_is_set_is_kept(home):
    assert edit_office(home, edit_of(home, **CHANGED)).kinds == {"office"}

    paper = show_office(home).paper
    assert {name: getattr(paper, name) for name in CHANGED} == CHANGED
    assert OfficePaper.from_json(paper.to_json()) == paper
    assert OfficeEdit.of(show_office(home)).paper("حسكة").margin_side == 15


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"page": "a5"}, "office.choice"),
        ({"kashida": "high"}, "office.choice"),
        ({"margin_top": 11}, "office.margin"),
        ({"margin_side": 24.5}, "office.margin"),
        ({"base_size": 9.5}, "office.base_size"),
        ({"base_size": "13"}, "office.base_size"),
        ({"hijri": "yes"}, "office.hijri"),
        ({"words": "محضر"}, "office.words"),
        ({"words": {"tr": {"title": "Tutanak"}}}, "word.unknown"),
        ({"words": {"ar": {"nothing": "شيء"}}}, "word.unknown"),
        ({"words": {"ar": {"title": " "}}}, "word.invalid"),
        ({"words": {"ar": {"title": "محضر {number}"}}}, "word.invalid"),
        ({"words": {"ar": {"title": "محضر\nجلسة"}}}, "word.invalid"),
        ({"words": {"ar": {"page": "صفحة {page}"}}}, "word.invalid"),
        ({"words": {"ar": {"page": "{page.__class__} {count}"}}}, "word.invalid"),
    ],
)
def test_what_could_not_be_printed_is_refused(home, change, code):
    before = office_json(show_office(home))
    with pytest.raises(RefusedError) as refused:
        edit_office(home, edit_of(home, **change))
    assert refused.value.code == code
    assert refused.value.sentence("ar")
    assert office_json(show_office(home)) == before
    with pytest.raises(RefusedError):
        edit_of(home, **change).paper("حسكة")


def test_a_refused_word_names_the_places_it_must_hold():
    with pytest.raises(RefusedError) as refused:
        refuse_word("ar", "page", "صفحة")
    assert "{page}" in refused.value.sentence("ar")
    assert "{count}" in refused.value.sentence("en")
    assert problem_with_word("{page}/{count}", "صفحة {page} من {count}") is None


@given(
    st.dictionaries(
        st.sampled_from(["ar", "ku"]), st.dictionaries(st.text(max_size=5), st.text(max_size=9))
    )
)
def test_own_words_come_back_from_their_column(words):
    kept = {language: own for language, own in words.items() if own}
    assert read_words(write_words(words)) == kept


@pytest.mark.parametrize("column", ["{", "[]", '{"ar": 1}', '{"ar": {"title": 1}}', "[" * 100_000])
def test_a_row_of_a_later_version_still_prints(column):
    office = Office(
        code="رقة",
        name=Names(ar="مكتب"),
        digits="roman",
        months="both",
        page="a3",
        margin_top=5,
        margin_bottom=25,
        margin_side=24,
        base_size="large",
        kashida="low",
        hijri=False,
        words=column,
    )
    paper = paper_from(office)
    assert (paper.digits, paper.months, paper.page) == ("western", "both", "a4")
    assert (paper.margin_top, paper.margin_bottom, paper.base_size) == (20, 25, 13.0)
    assert paper.words == {}


def test_an_office_is_changed_by_a_merge_patch_of_what_is_shown(home):
    shown = office_json(show_office(home))
    assert patch_office(home, json.loads(json.dumps(shown))) is None

    patch_office(home, {**CHANGED, "letterhead": {"ar": "سطر", "ku": "Rêz"}, "digits": None})
    changed = office_json(show_office(home))
    assert changed == shown | CHANGED | {"letterhead": {"ar": "سطر", "ku": "Rêz"}}

    patch_office(home, {"words": {"ar": {"title": None}}, "page": None, "base_size": 14})
    again = office_json(show_office(home))
    assert again["words"] == {"ar": {"outcome_groups.decision": "المقررات"}}
    assert (again["page"], again["base_size"], again["margin_top"]) == ("a4", 14, 25)
    assert again["fingerprint"] == shown["fingerprint"]


@pytest.mark.parametrize(
    ("patch", "code"),
    [
        ([], "office.patch_not_object"),
        ({"paper": "a4"}, "office.unknown_key"),
        ({"code": "رقة"}, "office.fixed"),
        ({"has_emblem": True}, "office.fixed"),
        ({"name": None}, "office.no_name"),
        ({"name": 3}, "office.not_text"),
        ({"city": {"tr": "Rakka"}}, "office.not_text"),
        ({"margin_top": "20"}, "office.margin"),
    ],
)
def test_a_patch_that_makes_no_office_is_refused(home, patch, code):
    with pytest.raises(RefusedError) as refused:
        patch_office(home, patch)
    assert refused.value.code == code
