"""Places in a list: only what moved gets a new place, so that little is written and merged."""

from bisect import bisect_left
from collections.abc import Sequence

from fractional_indexing import FIError, generate_n_keys_between

from desktop.models.base import Ordered

NO_PLACE = ""
"""The place of a row that was never in a list."""


def arrange(rows: Sequence[Ordered]) -> None:
    """Give ``rows``, in the order wanted, places that sort so.

    The longest run of rows that already stand in order keeps its places. Rows are sorted by
    ``(position, id)`` when they are read, so two rows may share a place after a merge.
    """
    kept = _longest_in_order(rows)
    try:
        _place_between(rows, kept)
    except FIError:  # a place that another program made up: all are placed anew
        _write(rows, generate_n_keys_between(None, None, len(rows)))


def _longest_in_order(rows: Sequence[Ordered]) -> list[int]:
    """Return the indexes of the longest increasing subsequence (patience sorting)."""
    tails: list[int] = []
    keys: list[tuple[str, str]] = []
    previous: dict[int, int | None] = {}
    for index, row in enumerate(rows):
        if row.position == NO_PLACE:
            continue
        key = _sort_key(row)
        place = bisect_left(keys, key)
        previous[index] = tails[place - 1] if place else None
        tails[place:], keys[place:] = (
            [index, *tails[place + 1 :]],
            [key, *keys[place + 1 :]],
        )
    kept = []
    step = tails[-1] if tails else None
    while step is not None:
        kept.append(step)
        step = previous[step]
    return kept[::-1]


def _place_between(rows: Sequence[Ordered], kept: list[int]) -> None:
    low: str | None = None
    start = 0
    for end in [*kept, len(rows)]:
        high = rows[end].position if end < len(rows) else None
        if start < end and low is not None and high is not None and low >= high:
            continue  # nothing fits between two equal places: the second one moves along
        _write(rows[start:end], generate_n_keys_between(low, high, end - start))
        low, start = high, end + 1


def _write(rows: Sequence[Ordered], positions: Sequence[str]) -> None:
    for row, position in zip(rows, positions, strict=True):
        row.position = position


def _sort_key(row: Ordered) -> tuple[str, str]:
    return row.position, row.id.hex  # type: ignore[attr-defined]
