"""One spelling for one content (RFC 8785)."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.security.canonical_json import canonical_json

LARGEST = 2**53 - 1
texts = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=20,
)


def test_keys_are_sorted_as_the_rfc_sorts_its_example():
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    found = list(json.loads(canonical_json(dict.fromkeys(keys, 0))))
    assert found == ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]


def test_text_is_escaped_as_the_rfc_escapes_its_example():
    text = "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/"
    assert canonical_json(text) == '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'.encode()


def test_there_is_no_white_space_and_arabic_stays_arabic():
    plain = {"ب": [1, True, None], "أ": {"x": "محضر"}}
    assert canonical_json(plain) == '{"أ":{"x":"محضر"},"ب":[1,true,null]}'.encode()


@given(values)
def test_what_is_read_back_is_equal_and_spelled_the_same(value):
    encoded = canonical_json(value)
    assert json.loads(encoded) == value
    assert canonical_json(json.loads(encoded)) == encoded


@given(st.dictionaries(texts, st.integers(0, 9), min_size=2), st.randoms())
def test_the_order_of_writing_does_not_matter(mapping, random):
    items = list(mapping.items())
    random.shuffle(items)
    assert canonical_json(dict(items)) == canonical_json(mapping)


@pytest.mark.parametrize("foreign", [1.0, b"x", {1: 2}, {"a": {2}}, [object()]])
def test_other_kinds_have_no_form(foreign):
    with pytest.raises(TypeError):
        canonical_json(foreign)


@pytest.mark.parametrize("unsafe", [LARGEST + 1, -LARGEST - 1, "\ud800", {"\udfff": 1}])
def test_what_cannot_be_read_back_everywhere_is_refused(unsafe):
    with pytest.raises(ValueError, match=r"."):
        canonical_json(unsafe)
