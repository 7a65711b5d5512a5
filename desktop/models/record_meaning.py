"""What no schema can say of a record: that a day exists, and that what is named is there.

Places are paths of keys and of positions counted from 0, as the schema's own check gives them.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from desktop.language.errors import Phrase
from desktop.language.text_rules import problem_with, shown
from desktop.models.record_texts import SHORT_TEXTS, text_at

Path = tuple[str | int, ...]

_REFERENCES = (
    ("statements", "agenda_item", "agenda"),
    ("challenges", "outcome", "outcomes"),
    ("proposals", "outcome", "outcomes"),
)


def problems_of_meaning(record: dict[str, Any]) -> Iterator[tuple[Path, Phrase]]:
    """Yield what is wrong with a record, as JSON values that follow the schema."""
    yield from _date_problem(("date",), record["date"])
    for number, outcome in enumerate(record.get("outcomes", [])):
        for index, action in enumerate(outcome.get("actions", [])):
            path = ("outcomes", number, "actions", index, "due")
            yield from _date_problem(path, action.get("due"))
    next_day = record.get("next_meeting", {}).get("date")
    yield from _date_problem(("next_meeting", "date"), next_day)
    yield from _reference_problems(record)
    yield from _language_problems(record)


def _date_problem(path: Path, value: str | None) -> Iterator[tuple[Path, Phrase]]:
    try:
        date.fromisoformat(value or "2000-01-01")
    except ValueError:
        yield path, Phrase("record.says.date", value=_quoted(value or ""))


def _reference_problems(record: dict[str, Any]) -> Iterator[tuple[Path, Phrase]]:
    for parts, name, target in _REFERENCES:
        there = len(record.get(target, []))
        for index, part in enumerate(record.get(parts, [])):
            position = part.get(name)
            if position is not None and position > there:
                what = Phrase("record.no_such_part", value=str(position), list=target, count=there)
                yield (parts, index, name), what


def _language_problems(record: dict[str, Any]) -> Iterator[tuple[Path, Phrase]]:
    second = record.get("second_language")
    if second is not None and second == record.get("language", "ar"):
        yield ("second_language",), Phrase("record.second_language.same")
    if second is None and record.get("translations"):
        yield ("translations",), Phrase("record.second_language.missing")
    seen: set[str] = set()
    for index, part in enumerate(record.get("translations", [])):
        path = part["of"]
        if text_at(record, path) is None:
            yield ("translations", index, "of"), Phrase("record.no_such_text", value=_quoted(path))
        elif path in seen:
            yield ("translations", index, "of"), Phrase("record.twice", value=_quoted(path))
        seen.add(path)
        is_short = path.rpartition("/")[2] in SHORT_TEXTS
        what = problem_with(part["text"], long=False) if is_short else None
        if what is not None:
            yield ("translations", index, "text"), what


def _quoted(value: str) -> str:
    return f'"{shown(value)}"'
