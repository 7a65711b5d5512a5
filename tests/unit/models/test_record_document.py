"""The document of the record form is held to the schema, and the schema to the code."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from desktop.language.terms import codes
from desktop.models.record_problems import LONG_TEXTS
from desktop.models.record_validation import validate
from resources import resource_path

ROOT = Path(__file__).resolve().parents[3]
DOCUMENT = (ROOT / "docs" / "formats" / "record.md").read_text("utf-8")
SCHEMA = json.loads(resource_path("schema", "meeting.schema.json").read_text("utf-8"))
EXAMPLES = re.findall(r"```json\n(.*?)```", DOCUMENT, re.DOTALL)


def objects(part):
    """Yield every part of the schema that describes an object."""
    if isinstance(part, dict):
        if "properties" in part:
            yield part
        for inner in part.values():
            yield from objects(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from objects(inner)


def strings_of(field):
    """Return whether a property is a long text, by the definition that it names."""
    return field.get("$ref", "").removeprefix("#/$defs/").startswith("long_text")


def test_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_property_and_code_is_described():
    for described in objects(SCHEMA):
        for name, field in described["properties"].items():
            assert f"`{name}`" in DOCUMENT
            for code in field.get("enum", ()):
                assert f"`{code}`" in DOCUMENT


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_are_valid(example):
    record = {"subject": "لقاء", "date": "2024-09-03"} | json.loads(example)
    assert validate(record).subject


def test_there_are_examples():
    assert len(EXAMPLES) >= 7


def test_schema_refuses_unknown_keys_everywhere():
    closed = [part for part in objects(SCHEMA) if "required" not in part or "type" in part]
    assert closed
    assert all(part["additionalProperties"] is False for part in closed)


def test_long_texts_are_those_of_the_schema():
    for described in objects(SCHEMA):
        for name, field in described["properties"].items():
            assert strings_of(field) == (name in LONG_TEXTS), name


@pytest.mark.parametrize(
    ("part", "field", "group"),
    [
        (None, "confidentiality", "confidentiality"),
        ("organizer", "role", "organizer_role"),
        ("attendance", "presence", "presence"),
        ("attendance", "role", "role"),
        ("statement", "kind", "statement_kind"),
        ("outcome", "kind", "outcome_kind"),
        ("action", "status", "action_status"),
        ("amends", "kind", "amendment_kind"),
    ],
)
def test_codes_of_the_schema_have_words(part, field, group):
    described = SCHEMA["$defs"][part] if part else SCHEMA
    assert tuple(described["properties"][field]["enum"]) == codes(group)
