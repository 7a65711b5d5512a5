"""An office's own words: its corrections of the fixed words that documents print.

Fixed words are a table by key; a value is a text, or a list or table of such values. A **dotted
key** names one text in it, lists counting from 1: ``title``, ``outcome_groups.decision``,
``section_ordinals.1``. An office's own words are texts by dotted key.

A text may hold placeholders, ``{name}``, which the document fills in. An own word holds the
placeholders of the word that it stands for, no others, and nothing else of Python's format
language: it may come from another office, and ``{name.__class__}`` or ``{n:>999999999}`` would
read or do what no word should.
"""

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any

LONGEST_WORD = 300
"""Characters of an own word: a long sentence, and small enough to travel with each approval."""


def placeholders(text: str) -> frozenset[str]:
    """Return the names in braces.

    Raises:
        ValueError: a brace stands alone or is doubled, or more than a name stands in braces.
    """
    if "{{" in text or "}}" in text:
        raise ValueError("a doubled brace")
    names: set[str] = set()
    for _before, name, form, conversion in Formatter().parse(text):
        if name is None:
            continue
        if not (name.isascii() and name.isidentifier()) or form or conversion:
            raise ValueError(f"{{{name}}} is not a plain name in braces")
        names.add(name)
    return frozenset(names)


def fits(own: str, standing: str) -> bool:
    """Tell whether ``own`` can be printed for ``standing``: something, with its placeholders."""
    if not own.strip() or len(own) > LONGEST_WORD:
        return False
    try:
        return placeholders(own) == placeholders(standing)
    except ValueError:
        return False


def flat_words(table: Any, within: str = "") -> Iterator[tuple[str, str]]:
    """Yield (dotted key, text) of every text in a table of fixed words, in its order."""
    if isinstance(table, str):
        yield within, table
    elif isinstance(table, Mapping | list):
        for key, value in _entries(table):
            yield from flat_words(value, f"{within}.{key}" if within else key)


def corrected(
    table: Any, own: Mapping[str, str], within: str = "", *, keeps_ends: bool = False
) -> Any:
    """Return a table of fixed words with an office's own words in place of the standing ones.

    An own word that does not fit, or whose key is not known (any more), is passed over: a paper
    that was approved years ago must still print. ``keeps_ends``: an own word has the spaces at its
    ends that the standing one has, which join it to what stands beside it; nobody sees them.
    """
    if isinstance(table, str):
        word = own.get(within, table)
        if not fits(word, table):
            return table
        return _with_ends_of(table, word) if keeps_ends else word
    if not isinstance(table, Mapping | list):
        return table
    made = {
        key: corrected(value, own, f"{within}.{key}" if within else key, keeps_ends=keeps_ends)
        for key, value in _entries(table)
    }
    return list(made.values()) if isinstance(table, list) else made


def _with_ends_of(standing: str, word: str) -> str:
    before = standing[: len(standing) - len(standing.lstrip())]
    after = standing[len(standing.rstrip()) :]
    return f"{before}{word.strip()}{after}"


def _entries(table: Mapping[str, Any] | list[Any]) -> Iterator[tuple[str, Any]]:
    if isinstance(table, list):
        return ((str(place), value) for place, value in enumerate(table, start=1))
    return iter(table.items())
