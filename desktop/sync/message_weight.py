"""How many values MessagePack holds, found before any of them is made.

A value of one byte becomes a Python object of fifty or more, so a few megabytes of well-formed
MessagePack can take gigabytes of memory. Counting first costs a look at each head and none of that.
"""

from collections.abc import Sequence

from desktop.language.errors import RefusedError

MOST_VALUES = 2_000_000
"""Of one segment: some 140 MB of objects. A save of a hundred usual meetings has 25,000."""

UNWEIGHED = 1024 * 1024
"""Bytes that are not worth weighing: as many values as fit in them do no harm."""

# Of each first byte: how many bytes follow as a length, or as a value, or how many values.
_STR8, _STR32 = 0xD9, 0xDB
_BIN8, _BIN32 = 0xC4, 0xC6
_EXT8, _EXT32 = 0xC7, 0xC9
_ARRAY16, _ARRAY32 = 0xDC, 0xDD
_MAP16, _MAP32 = 0xDE, 0xDF
_FIXED = dict(zip(range(0xCA, 0xD9), (4, 8, 1, 2, 4, 8, 1, 2, 4, 8, 2, 3, 5, 9, 17), strict=True))


def refuse_heavy(encoded: Sequence[bytes], most: int = MOST_VALUES) -> None:
    """Refuse pieces of MessagePack that hold more than ``most`` values together.

    Nothing is said of whether they are well formed: whoever decodes them finds that.

    Raises:
        RefusedError: ``bundle.too_large``.
    """
    left = most
    for piece in encoded:
        left -= _count(piece, left)
        if left < 0:
            raise RefusedError("bundle.too_large")


def _count(encoded: bytes, most: int) -> int:
    """Return how many values there are; more than ``most`` are not counted to their end."""
    at, end, count = 0, len(encoded), 0
    while at < end and count <= most:
        first = encoded[at]
        at += 1
        count += 1
        if first < 0xA0 or first >= 0xE0:  # small numbers, and heads of small maps and arrays
            continue
        if first < 0xC0:
            at += first & 0x1F
        elif first in _FIXED:
            at += _FIXED[first]
        else:
            at = _after(encoded, first, at)
    return count


def _after(encoded: bytes, first: int, at: int) -> int:
    """Return where the next value begins behind a head that states a length."""
    if _STR8 <= first <= _STR32:
        width, extra = 1 << first - _STR8, 0
    elif _BIN8 <= first <= _BIN32:
        width, extra = 1 << first - _BIN8, 0
    elif _EXT8 <= first <= _EXT32:
        width, extra = 1 << first - _EXT8, 1
    elif first in (_ARRAY16, _ARRAY32, _MAP16, _MAP32):
        return at + (2 if first in (_ARRAY16, _MAP16) else 4)
    else:
        return at  # nil, false, true
    return at + width + extra + int.from_bytes(encoded[at : at + width], "big")
