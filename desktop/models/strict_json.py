"""Reading JSON that others wrote: nothing ambiguous passes, and no text can exhaust the program.

Python's reader takes the last of two equal keys, ``NaN``, and any depth; here each is refused.
"""

import json
from typing import Any

from desktop.language.errors import RefusedError
from desktop.language.text_rules import shown

MAX_DEPTH = 32


def read_json(text: str | bytes) -> object:
    """Return the JSON value of ``text``; bytes are UTF-8, or UTF-16 as some terminals write it.

    Raises:
        RefusedError: not JSON, not text, two equal keys, a number JSON does not know, or nested
            deeper than ``MAX_DEPTH``.
    """
    try:
        value: object = json.loads(
            _decoded(text), object_pairs_hook=_object, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        raise RefusedError("json.not_json", line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise RefusedError("json.too_deep", limit=MAX_DEPTH) from None
    except ValueError:  # a whole number of thousands of digits
        raise RefusedError("json.number") from None
    _refuse_depth(value)
    return value


def _decoded(text: str | bytes) -> str:
    if isinstance(text, bytes):
        try:
            text = text.decode(json.detect_encoding(text))
        except UnicodeDecodeError:
            raise RefusedError("json.not_text") from None
    return text.removeprefix("\ufeff")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for name, part in pairs:
        if name in value:
            raise RefusedError("json.key_twice", key=shown(name))
        value[name] = part
    return value


def _refuse_constant(_name: str) -> object:
    raise RefusedError("json.number")


def _refuse_depth(value: object) -> None:
    level = [value]
    for _depth in range(MAX_DEPTH):
        level = [part for whole in level for part in _parts(whole)]
        if not level:
            return
    raise RefusedError("json.too_deep", limit=MAX_DEPTH)


def _parts(value: object) -> list[object]:
    """Return the objects and lists right inside ``value``."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [part for part in inside if isinstance(part, dict | list)]
