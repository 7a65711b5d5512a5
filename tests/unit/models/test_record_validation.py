import copy
import json
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.models.record_form import to_plain, without_keys
from desktop.models.record_validation import problems_in, read_records, validate, validate_patch
from resources import resource_path
from tests.unit.models.generated_records import records

SAMPLE = json.loads(resource_path("sample", "meeting.json").read_text("utf-8"))
SMALL = {"subject": "لقاء", "date": "2024-09-03"}

few = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def holds(whole, some):
    """Tell whether ``whole`` holds all that ``some`` says (it may say more: the defaults)."""
    if isinstance(some, dict):
        return all(key in whole and holds(whole[key], value) for key, value in some.items())
    if isinstance(some, list):
        return len(whole) == len(some) and all(map(holds, whole, some))
    return bool(whole == some)


@few
@given(records)
def test_a_valid_record_is_kept_and_stays_the_same(plain):
    record = validate(plain)
    shown = to_plain(record)
    assert holds(shown, plain)
    assert validate(shown) == record
    assert to_plain(validate(shown)) == shown
    assert read_records(json.dumps([shown, shown])) == [record, record]


def test_the_sample_is_equal_to_the_letter():
    assert to_plain(validate(SAMPLE)) == SAMPLE


def test_defaults():
    shown = to_plain(validate(SMALL))
    assert shown["language"] == "ar"
    assert shown["place"] == {"city": None, "venue": None}
    assert shown["attendance"] == []


# ── What is refused ──────────────────────────────────────────────────────────
def refusal(plain):
    with pytest.raises(RefusedError) as refused:
        validate(plain)
    assert refused.value.code == "record.invalid"
    for language in ("ar", "en"):
        sentence = refused.value.sentence(language)
        assert len(sentence) < 500
        assert not re.search(r"[\x00-\x1f\u202a-\u202e\ud800-\udfff]", sentence)
    return refused.value


@pytest.mark.parametrize(
    ("change", "where", "what"),
    [
        ({"subject": "x" * 1_000_000}, "subject", "text.too_long"),
        ({"subject": "x" * 501}, "subject", "text.too_long"),
        ({"subject": " \t"}, "subject", "record.empty"),
        ({"subject": ""}, "subject", "record.empty"),
        ({"subject": None}, "subject", "record.says.string"),
        ({"subject": {"ar": "x"}}, "subject", "record.says.string"),
        ({"subject": "a\u202eb"}, "subject", "text.direction"),
        ({"subject": "a\ud800b"}, "subject", "text.character"),
        ({"subject": "سطر\nآخر"}, "subject", "text.line_break"),
        ({"subjet": "x"}, "subjet", "record.unknown"),
        ({"key": "x"}, "key", "record.unknown"),
        ({"date": "2023-02-29"}, "date", "record.says.date"),
        ({"date": "1899-12-31"}, "date", "record.says.date"),
        ({"date": "2201-01-01"}, "date", "record.says.date"),
        ({"date": "3/9/2024"}, "date", "record.says.date"),
        ({"date": "٢٠٢٤-٠٩-٠٣"}, "date", "record.says.date"),
        ({"date": "20240903"}, "date", "record.says.date"),
        ({"date": "2024-09-03\n"}, "date", "record.says.date"),
        ({"date": None}, "date", "record.says.date"),
        ({"starts_at": "24:00"}, "starts_at", "record.says.time"),
        ({"starts_at": "9:00"}, "starts_at", "record.says.time"),
        ({"ends_at": "10:00\n"}, "ends_at", "text.line_break"),
        ({"language": "fr"}, "language", "record.not_one_of"),
        ({"language": ["ar"]}, "language", "record.not_one_of"),
        ({"kind": 5}, "kind", "record.says.string"),
        ({"place": None}, "place", "record.says.object"),
        ({"place": {"city": {}}}, "place.city", "record.says.name"),
        ({"place": {"city": {"ar": None}}}, "place.city", "record.says.name"),
        ({"place": {"city": {"fr": "x", "ar": "x"}}}, "place.city.fr", "record.unknown"),
        ({"place": {"city": 7}}, "place.city", "record.says.name"),
        ({"place": {"city": "x" * 501}}, "place.city", "text.too_long"),
        ({"place": {"city": {"ku": "x" * 501}}}, "place.city.ku", "text.too_long"),
        ({"organizers": {}}, "organizers", "record.says.array"),
        ({"organizers": [{"role": "lead"}]}, "organizers[0].organization", "record.missing"),
        (
            {"organizers": [{"organization": "x"}, {"organization": "x", "role": "boss"}]},
            "organizers[1].role",
            "record.not_one_of",
        ),
        ({"attendance": [{}]}, "attendance[0]", "record.says.person_or_group"),
        (
            {"attendance": [{"person": {"name": "x"}, "group": "y"}]},
            "attendance[0]",
            "record.says.person_or_group",
        ),
        ({"attendance": [{"person": {}}]}, "attendance[0].person.name", "record.missing"),
        ({"agenda": [{"title": "x", "key": "k"}]}, "agenda[0].key", "record.unknown"),
        ({"agenda": [{"title": "x"}] * 2001}, "agenda", "record.too_many"),
        (
            {"agenda": [{"title": "x", "discussion": "y" * 100_001}]},
            "agenda[0].discussion",
            "text.too_long",
        ),
        (
            {"agenda": [{"title": "x", "discussion": "y\x00"}]},
            "agenda[0].discussion",
            "text.character",
        ),
        (
            {"statements": [{"text": "x", "agenda_item": 1}]},
            "statements[0].agenda_item",
            "record.no_such_part",
        ),
        (
            {"statements": [{"text": "x", "agenda_item": 0}]},
            "statements[0].agenda_item",
            "record.says.position",
        ),
        (
            {"statements": [{"text": "x", "agenda_item": 10**400}]},
            "statements[0].agenda_item",
            "record.no_such_part",
        ),
        (
            {"statements": [{"text": "x", "agenda_item": True}]},
            "statements[0].agenda_item",
            "record.says.position",
        ),
        (
            {"agenda": [{"title": "x"}], "statements": [{"text": "x", "agenda_item": 1.0}]},
            "statements[0].agenda_item",
            "record.says.position",
        ),
        (
            {"statements": [{"text": "x", "publishable": 1}]},
            "statements[0].publishable",
            "record.says.boolean",
        ),
        (
            {"outcomes": [{"text": "x"}], "proposals": [{"text": "x", "outcome": 2}]},
            "proposals[0].outcome",
            "record.no_such_part",
        ),
        (
            {"outcomes": [{"text": "x", "actions": [{"text": "x", "due": "2024-02-30"}]}]},
            "outcomes[0].actions[0].due",
            "record.says.date",
        ),
        ({"series": {"title": "x", "rule": "weekly"}}, "series.rule", "record.says.rule"),
        (
            {"series": {"title": "x", "rule": "RRULE:FREQ=DAILY"}},
            "series.rule",
            "record.says.rule",
        ),
        ({"series": {"title": "x", "rule": "INTERVAL=2"}}, "series.rule", "record.says.rule"),
        (
            {"attachments": [{"name": "x", "sha256": "F" * 64, "size": 1}]},
            "attachments[0].sha256",
            "record.says.sha256",
        ),
        (
            {"attachments": [{"name": "x", "sha256": "f" * 64, "size": -1}]},
            "attachments[0].size",
            "record.says.size",
        ),
        ({"id": None}, "id", "record.says.string"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_is_wrong_is_named_by_place(change, where, what):
    error = refusal(SMALL | change)
    assert error.details["where"] == where
    assert error.details["what"].code == what


@pytest.mark.parametrize("plain", [[], "x", None, 5, 0.5, True])
def test_a_record_is_an_object(plain):
    assert "record as a whole" in refusal(plain).sentence("en")


def test_a_huge_or_hostile_key_is_shown_short():
    error = refusal(SMALL | {"k\u202e\x00" + "x" * 1_000_000: 1})
    assert error.details["where"].startswith("kU+202EU+0000x")
    assert len(error.details["where"]) <= 40


def test_allowed_values_are_named():
    sentence = refusal(SMALL | {"confidentiality": "top"}).sentence("ar")
    assert "public, internal, confidential, secret" in sentence
    assert '"top"' in sentence


def test_what_is_allowed():
    night = SMALL | {"starts_at": "22:30", "ends_at": "00:45"}
    assert validate(night).ends_at == "00:45"
    text = "می\u200cخواهم\u200f\u200e\u061c"
    assert validate(SMALL | {"subject": text, "kind": "لقاء ودّي"}).subject == text
    assert validate(SMALL | {"date": "2024-02-29"}).date == "2024-02-29"


@few
@given(st.data())
def test_no_damage_to_a_record_is_a_fault_of_the_program(data):
    """Replace any part of the sample by any JSON value: it is a record or it is refused."""
    plain = copy.deepcopy(SAMPLE)
    places = list(every_place(plain))
    whole, name = data.draw(st.sampled_from(places))
    whole[name] = data.draw(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats()
        | st.text(max_size=5)
        | st.lists(st.integers() | st.text(max_size=3), max_size=2)
        | st.dictionaries(st.text(max_size=3), st.integers(), max_size=2)
    )
    if problems_in(plain):
        refusal(plain)
    else:
        assert holds(to_plain(validate(plain)), plain)


def every_place(part):
    items = part.items() if isinstance(part, dict) else enumerate(part)
    for name, inner in list(items):
        yield part, name
        if isinstance(inner, dict | list):
            yield from every_place(inner)


# ── Lists, patches, all that is wrong ────────────────────────────────────────
def test_a_list_names_the_record():
    with pytest.raises(RefusedError) as refused:
        read_records(json.dumps([SMALL, SMALL, {"subject": "x"}]))
    assert refused.value.details["where"] == "[2].date"
    with pytest.raises(RefusedError) as refused:
        read_records("[5]")
    assert refused.value.details["where"] == "[0]"
    assert read_records("[]") == []
    assert read_records(json.dumps(SMALL)) == [validate(SMALL)]


def test_a_patch_changes_and_takes_away():
    changed = validate_patch(SAMPLE, {"subject": "آخر", "kind": None, "place": {"venue": "قاعة"}})
    assert changed.subject == "آخر"
    assert changed.kind is None
    assert to_plain(changed)["place"] == {"city": "الحسكة", "venue": "قاعة"}
    assert to_plain(changed)["attendance"] == SAMPLE["attendance"]
    assert validate_patch(SAMPLE, {}) == validate(SAMPLE)


def test_a_patch_replaces_a_list_whole_and_leaves_keys_elsewhere():
    shown = copy.deepcopy(SAMPLE)
    shown["organizers"][0]["key"] = "k1"
    shown["agenda"][0]["key"] = "k2"
    changed = to_plain(validate_patch(shown, {"agenda": [], "statements": []}))
    assert changed["agenda"] == []
    assert changed["organizers"][0]["key"] == "k1"
    assert without_keys(changed)["organizers"] == SAMPLE["organizers"]


@pytest.mark.parametrize(
    ("patch", "where"),
    [
        ({"subject": None}, "subject"),
        ({"date": "2024-13-01"}, "date"),
        ({"unknown": 1}, "unknown"),
        ({"agenda": [{"title": "x", "key": "mine"}], "statements": []}, "agenda[0].key"),
        ({"agenda": []}, "statements[0].agenda_item"),
    ],
)
def test_a_patch_must_make_a_valid_record(patch, where):
    with pytest.raises(RefusedError) as refused:
        validate_patch(SAMPLE, patch)
    assert refused.value.details["where"] == where


@pytest.mark.parametrize("patch", [None, [], "x", 1])
def test_a_patch_is_an_object(patch):
    with pytest.raises(RefusedError, match="object"):
        validate_patch(SAMPLE, patch)


def test_all_that_is_wrong_is_listed():
    plain = SMALL | {
        "subject": "",
        "starts_at": "soon",
        "agenda": [{"title": "a\u2066b"}, {"title": "fine"}, {}],
    }
    assert {problem.where for problem in problems_in(plain)} == {
        "subject",
        "starts_at",
        "agenda[0].title",
        "agenda[2].title",
    }
    assert problems_in(SAMPLE) == []


def test_problems_are_not_without_end():
    assert len(problems_in(SMALL | {"agenda": [{}] * 2000})) == 100
