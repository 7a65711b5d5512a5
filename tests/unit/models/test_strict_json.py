import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.models.strict_json import MAX_DEPTH, read_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(VALUES, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_what_json_writes_is_read(value, encoding):
    text = json.dumps(value)
    assert read_json(text) == value
    assert read_json(text.encode(encoding)) == value


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "json.not_json"),
        ("{", "json.not_json"),
        ("{} {}", "json.not_json"),
        ("{'a': 1}", "json.not_json"),
        ('{"a": 1, "a": 2}', "json.key_twice"),
        ('[{"b": {"a": 1, "c": 3, "a": 1}}]', "json.key_twice"),
        ("NaN", "json.number"),
        ("[-Infinity]", "json.number"),
        ("1" * 5000, "json.number"),
        ("[" * 1_000_000, "json.too_deep"),
        ('{"a":' * 1_000_000, "json.too_deep"),
        ("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "json.too_deep"),
        (b"\xc3(", "json.not_text"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_ambiguous_or_hostile_is_refused(text, code):
    with pytest.raises(RefusedError) as refused:
        read_json(text)
    assert refused.value.code == code
    for language in ("ar", "en"):
        assert len(refused.value.sentence(language)) < 200


def test_depth_that_is_allowed():
    assert read_json("[" * MAX_DEPTH + "]" * MAX_DEPTH)
