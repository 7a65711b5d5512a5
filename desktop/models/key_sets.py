"""Conditions on many keys at once, and keys as the tables hold them.

``IN (?, ?, …)`` is put together anew, and its keys are bound one by one, each time it runs; of an
import of many records that was a sixth. A list that is one parameter is neither.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, String, bindparam, func, select, type_coerce
from sqlalchemy.types import NullType


def among(column: Any, name: str = "keys") -> ColumnElement[bool]:
    """Return the condition that ``column`` is one of the keys in the parameter ``name``.

    The parameter is what :func:`key_list` returns.
    """
    listed = func.json_each(bindparam(name, type_=String)).table_valued("value")
    return type_coerce(column, NullType()).in_(select(type_coerce(listed.c.value, NullType())))


def key_list(keys: Iterable[str]) -> str:
    """Return keys, as :func:`stored` or ``UUID.hex`` gives them, as one parameter."""
    joined = '","'.join(keys)
    return f'["{joined}"]' if joined else "[]"


def stored(key: bytes) -> str:
    """Return a key (16 bytes) as the tables hold it: 32 hexadecimal digits."""
    return key.hex()


def as_stored(column: Any) -> ColumnElement[Any]:
    """Return a key column whose values are left as the driver gives them.

    To make a UUID of the key of every row takes as long as reading the rows.
    """
    return type_coerce(column, NullType())
