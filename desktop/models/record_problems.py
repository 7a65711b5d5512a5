"""What is wrong with a record, place by place, in words.

Three things are checked in turn: the form (``resources/schema/meeting.schema.json``), what no
schema can say (that a date exists, that ``agenda_item`` names an item there is), and what a text
may hold. A place is written as people write it: ``organizers[0].role``. A schema part says with
``x-says`` which sentence tells what is wanted there.
"""

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.language.errors import Phrase
from desktop.language.text_rules import problem_with, shown
from desktop.models.record_meaning import problems_of_meaning
from resources import resource_path

LONG_TEXTS = frozenset({"discussion", "text", "progress", "reason"})
_MOST_PROBLEMS = 100

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: ``where`` is the place, empty for the record as a whole."""

    where: str
    what: Phrase


def problems_in(plain: object) -> list[Problem]:
    """Return what is wrong with a record as JSON values, the outermost first; at most 100.

    A record that is edited is given as ``without_keys(to_plain(record))``.
    """
    found = itertools.islice(_in_form(plain), _MOST_PROBLEMS)
    by_depth = sorted(found, key=lambda problem: len(problem[0]))
    places: dict[Path, Phrase] = {}
    if not by_depth and isinstance(plain, dict):
        by_depth = list(problems_of_meaning(plain))
    for path, what in itertools.chain(by_depth, _in_texts(plain)):
        places.setdefault(path, what)
    some = itertools.islice(places.items(), _MOST_PROBLEMS)
    return [Problem(_written(path), what) for path, what in some]


def _written(path: Path) -> str:
    parts = (f"[{part}]" if isinstance(part, int) else f".{shown(part)}" for part in path)
    return "".join(parts).removeprefix(".")


# ── The form ─────────────────────────────────────────────────────────────────
@cache
def _validator() -> Any:
    from jsonschema.validators import Draft202012Validator, extend

    schema = json.loads(resource_path("schema", "meeting.schema.json").read_text("utf-8"))
    # 1.0 is an integer to JSON Schema, and not to the record.
    types = Draft202012Validator.TYPE_CHECKER.redefine(
        "integer", lambda _checker, value: isinstance(value, int) and not isinstance(value, bool)
    )
    return extend(Draft202012Validator, type_checker=types)(_inlined(schema, schema["$defs"]))


def _inlined(part: Any, definitions: dict[str, Any]) -> Any:
    """Return a schema with what each ``$ref`` names in its place: twice as fast to check by."""
    if isinstance(part, list):
        return [_inlined(item, definitions) for item in part]
    if not isinstance(part, dict):
        return part
    if "$ref" in part:
        return _inlined(definitions[part["$ref"].removeprefix("#/$defs/")], definitions)
    return {name: _inlined(item, definitions) for name, item in part.items() if name != "$defs"}


def _in_form(plain: object) -> Iterator[tuple[Path, Phrase]]:
    for error in _validator().iter_errors(plain):
        path = tuple(error.absolute_path)
        if error.validator == "required":
            missing = [name for name in error.validator_value if name not in error.instance]
            yield from (((*path, name), Phrase("record.missing")) for name in missing)
        elif error.validator == "additionalProperties":
            known = ", ".join(error.schema["properties"])
            unknown = [name for name in error.instance if name not in error.schema["properties"]]
            yield from (((*path, name), Phrase("record.unknown", known=known)) for name in unknown)
        else:
            yield path, _what(error)


def _what(error: Any) -> Phrase:
    """Return what a schema error says, never with more of the value than a short piece."""
    wanted = error.validator_value
    match error.validator:
        case "enum":
            return Phrase(
                "record.not_one_of", value=_value(error.instance), allowed=", ".join(wanted)
            )
        case "maxLength":
            return Phrase("text.too_long", length=len(error.instance), limit=wanted)
        case "maxItems":
            return Phrase("record.too_many", count=len(error.instance), limit=wanted)
        case "minLength":
            return Phrase("record.empty")
        case "pattern" if wanted == r"\S":
            return Phrase("record.empty")
    if "x-says" in error.schema:
        return Phrase(error.schema["x-says"], value=_value(error.instance))
    return Phrase(f"record.says.{_first_type(wanted)}", value=_value(error.instance))


def _first_type(wanted: object) -> str:
    return str(wanted[0] if isinstance(wanted, list) else wanted)


def _value(value: object) -> str:
    """Return a short text that shows a value to the person who wrote it."""
    if isinstance(value, str):
        return f'"{shown(value)}"'
    if isinstance(value, dict | list):
        return "{…}" if isinstance(value, dict) else "[…]"
    return shown(json.dumps(value))


# ── Texts ────────────────────────────────────────────────────────────────────
def _in_texts(value: object, path: Path = ()) -> Iterator[tuple[Path, Phrase]]:
    if isinstance(value, str):
        long = bool(path) and path[-1] in LONG_TEXTS
        what = problem_with(value, long=long)
        if what is not None:
            yield path, what
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _in_texts(part, (*path, name))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _in_texts(part, (*path, index))
