"""One spelling for one content: the JSON text that is hashed and signed.

Source: RFC 8785 (JSON Canonicalization Scheme), for the kinds of value our records hold. Floating
point numbers are not among them (amounts are text, counts are integers), so the hardest part of
that RFC, the spelling of doubles, never comes up.
"""

import json
from collections.abc import Mapping
from typing import Any

_LARGEST_INTEGER = 2**53 - 1  # beyond it a JSON reader that uses doubles sees another number


def canonical_json(plain: object) -> bytes:
    """Return the only UTF-8 JSON text of ``plain``: sorted keys, no white space.

    Args:
        plain: ``None``, booleans, integers within ±(2**53 - 1), text, and lists, tuples and
            mappings (with text keys) of these.

    Raises:
        TypeError: a value of another kind is inside, e.g. a float or bytes.
        ValueError: an integer is out of range, or a text holds half a surrogate pair.
        RecursionError: it is nested deeper than Python follows.
    """
    ordered = _ordered(plain)
    return json.dumps(ordered, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _ordered(value: object) -> Any:
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        if abs(value) > _LARGEST_INTEGER:
            raise ValueError(f"the integer {value} cannot be read back exactly everywhere")
        return value
    if isinstance(value, list | tuple):
        return [_ordered(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _ordered(value[key]) for key in sorted(value, key=_utf16_units)}
    raise TypeError(f"{type(value).__name__} has no canonical form")


def _utf16_units(key: object) -> bytes:
    """Give the order of RFC 8785, 3.2.3: by UTF-16 units, which differs beyond U+FFFF."""
    if not isinstance(key, str):
        raise TypeError(f"a key must be text, not {type(key).__name__}")
    return key.encode("utf-16-be")
