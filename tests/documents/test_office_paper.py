"""The paper of an office: what it may hold, and how it is kept in what was approved."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.office_paper import OfficePaper
from desktop.documents.own_words import corrected, fits, flat_words, placeholders
from desktop.language.names import Names
from desktop.security.canonical_json import canonical_json
from tests.documents.sample_minutes import emblem, paper

FIRST_KEYS = {"code", "name", "city", "letterhead", "emblem", "digits", "months"}

papers = st.builds(
    OfficePaper,
    code=st.just("حسكة"),
    name=st.just(Names(ar="مكتب", ku="Ofîs")),
    emblem=st.sampled_from([None, emblem()]),
    digits=st.sampled_from(["western", "arabic-indic"]),
    page=st.sampled_from(["a4", "letter"]),
    margin_top=st.integers(12, 40),
    margin_bottom=st.integers(12, 40),
    margin_side=st.integers(12, 40),
    base_size=st.integers(20, 32).map(lambda halves: halves / 2),
    kashida=st.sampled_from(["low", "off"]),
    hijri=st.booleans(),
    words=st.dictionaries(
        st.sampled_from(["ar", "ku", "en", "syr"]),
        st.dictionaries(
            st.sampled_from(["title", "outcome_groups.decision"]), st.text(), min_size=1
        ),
    ),
)


@given(papers)
def test_a_paper_comes_back_from_what_is_sealed(made):
    plain = made.to_json()

    canonical_json(plain)  # a floating point number, say, could not be sealed
    assert OfficePaper.from_json(plain) == made


def test_a_paper_of_the_first_version_keeps_its_text():
    first = paper()

    assert first.to_json().keys() == FIRST_KEYS
    assert OfficePaper.from_json(first.to_json()).margin_side == 24
    assert (paper(base_size=13.5).to_json().keys() - FIRST_KEYS) == {"base_size"}
    assert paper(words={"ar": {}}).to_json().keys() == FIRST_KEYS


@pytest.mark.parametrize(
    "nonsense",
    [
        {"page": "a5"},
        {"margin_top": 11},
        {"margin_side": 41},
        {"margin_bottom": 20.5},
        {"margin_bottom": True},
        {"base_size": 9.5},
        {"base_size": 13.2},
        {"base_size": float("nan")},
        {"base_size": True},
        {"kashida": "high"},
        {"hijri": 1},
        {"digits": "roman"},
        {"words": {"ar": "محضر"}},
        {"words": {"ar": {"title": None}}},
        {"words": ["ar"]},
    ],
)
def test_nonsense_is_no_paper(nonsense):
    with pytest.raises(ValueError, match=r"^(words|\w+ .* is )"):
        paper(**nonsense)


@pytest.mark.parametrize(
    "torn",
    [{"base_size": "large"}, {"base_size": "nan"}, {"margin_top": "20"}, {"words": None}],
)
def test_nonsense_in_an_approved_text_is_told(torn):
    with pytest.raises((ValueError, TypeError)):
        OfficePaper.from_json(paper().to_json() | torn)


def test_own_words_stand_in_place_of_the_fixed_ones():
    table = {
        "title": "محضر اجتماع",
        "page": "صفحة {page} من {count}",
        "groups": {"decision": "القرارات", "action": "الإجراءات"},
        "ordinals": ["أولاً", "ثانياً"],
    }
    own = {
        "title": "محضر جلسة",
        "groups.decision": "المقررات",
        "ordinals.2": "الثاني",
        "page": "{page}/{count}",
        "gone": "…",
    }

    assert corrected(table, own) == {
        "title": "محضر جلسة",
        "page": "{page}/{count}",
        "groups": {"decision": "المقررات", "action": "الإجراءات"},
        "ordinals": ["أولاً", "الثاني"],
    }
    assert table["title"] == "محضر اجتماع"
    assert [key for key, _ in flat_words(table)] == [
        "title",
        "page",
        "groups.decision",
        "groups.action",
        "ordinals.1",
        "ordinals.2",
    ]


@pytest.mark.parametrize(
    "own",
    [
        "",
        "  ",
        "صفحة {page}",  # a placeholder is gone
        "{page} {count} {office}",  # one that nobody fills in
        "{page.__class__} {count}",
        "{page!r} {count}",
        "{page:>999999999} {count}",
        "{{page}} {count}",
        "{page {count}",
        "{} {page} {count}",
        "{page} {count}" + "ا" * 300,
    ],
)
def test_what_does_not_fit_is_passed_over(own):
    standing = "صفحة {page} من {count}"

    assert not fits(own, standing)
    assert corrected({"page": standing}, {"page": own}) == {"page": standing}


@given(st.text(alphabet="{}ab!:.[]0 ", max_size=12))
def test_what_passes_as_a_word_can_be_filled_in(text):
    try:
        names = placeholders(text)
    except ValueError:
        return
    filled = text.format(**dict.fromkeys(names, "x"))
    assert not {"{", "}"} & set(filled)


def test_papers_that_differ_in_words_differ():
    assert paper() != paper(words={"ar": {"title": "محضر جلسة"}})
    assert dataclasses.replace(paper(), words={}) == paper()
