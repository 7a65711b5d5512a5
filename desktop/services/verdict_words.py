"""A verdict in words: what it is, what that means, what to do, and what exactly differs."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.language.calendars import format_date
from desktop.language.errors import Language, sentence
from desktop.services.verdict import (
    DocumentVerdict,
    FieldDifference,
    PageChange,
    PageDifference,
    Verdict,
)

MOST_PAGES_NAMED = 8
MOST_FIELDS_NAMED = 8

_PATH = re.compile(r"(?P<part>\w+)(?:\[(?P<index>\d+)\])?")
_NAMED = frozenset(
    {
        "number",
        "date",
        "content_hash",
        "id",
        "office",
        "subject",
        "agenda",
        "attendance",
        "statements",
        "challenges",
        "proposals",
        "outcomes",
        "organizers",
        "place",
    }
)

Wrap = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """``title`` in two or three words, ``says`` in a sentence, ``do``, and lines of detail."""

    title: str
    says: str
    do: str
    lines: tuple[str, ...]


def verdict_words(found: DocumentVerdict, language: Language, wrap: Wrap = str) -> VerdictWords:
    """Say a verdict in ``language``.

    Args:
        found: the verdict.
        language: of the words.
        wrap: is given each name and number before it is put into a sentence: a window isolates
            them from the direction of the sentence, a terminal does not.
    """
    verdict = found.verdict.value
    details = {
        "name": wrap(found.office.best(language) or sentence("verdict.line.some_office", language)),
        "office": wrap(found.code or "؟"),
        "number": wrap(found.number or "؟"),
        "date": wrap(_day(found.date, language)),
    }
    return VerdictWords(
        title=sentence(f"verdict.{verdict}.title", language),
        says=sentence(f"verdict.{verdict}.says", language, **details),
        do=sentence(f"verdict.{verdict}.do", language),
        lines=tuple(_lines(found, language, wrap)),
    )


def _lines(found: DocumentVerdict, language: Language, wrap: Wrap) -> Iterator[str]:
    if found.hash_only:
        yield sentence("verdict.line.hash_only", language)
    for amendment in found.amended_by:
        yield sentence(
            f"verdict.line.amendment.{amendment.kind or 'correction'}",
            language,
            number=wrap(amendment.number),
            date=wrap(_day(amendment.date, language)),
        )
    yield from _page_lines(found, language, wrap)
    for difference in found.fields[:MOST_FIELDS_NAMED]:
        yield _field_line(difference, language, wrap)
    if len(found.fields) > MOST_FIELDS_NAMED:
        more = len(found.fields) - MOST_FIELDS_NAMED
        yield sentence("verdict.line.fields.more", language, count=more)
    if found.approved_at is not None:
        when = wrap(_day(found.approved_at.date().isoformat(), language))
        yield sentence("verdict.line.approved", language, when=when)


def _day(text: str | None, language: Language) -> str:
    """Return a day in words; what a code says instead of a day stays as it is."""
    try:
        day = date.fromisoformat(text or "")
    except ValueError:
        return text or "؟"
    return format_date(day, language, weekday=False)


def _page_lines(found: DocumentVerdict, language: Language, wrap: Wrap) -> Iterator[str]:
    pages = found.pages
    if found.verdict in (Verdict.OTHER_RECORD, Verdict.OTHER_VERSION):
        # Each page differs, and that is the verdict already.
        yield sentence("verdict.line.page.all", language, count=found.page_count)
        return
    for page in pages[:MOST_PAGES_NAMED]:
        yield _page_line(page, language, wrap)
    if rest := pages[MOST_PAGES_NAMED:]:
        numbers = ", ".join(str(page.page) for page in rest)
        yield sentence("verdict.line.pages.more", language, pages=wrap(numbers))


def _page_line(difference: PageDifference, language: Language, wrap: Wrap) -> str:
    kind = difference.change.value
    here, sealed = " ".join(difference.only_here), " ".join(difference.only_sealed)
    if difference.change is PageChange.WORDS and not here:
        kind = "removed"
    elif difference.change is PageChange.WORDS and not sealed:
        kind = "inserted"
    return sentence(
        f"verdict.line.page.{kind}",
        language,
        page=difference.page,
        here=wrap(here),
        sealed=wrap(sealed),
    )


def _field_line(difference: FieldDifference, language: Language, wrap: Wrap) -> str:
    nothing = sentence("verdict.line.nothing", language)
    return sentence(
        "verdict.line.field",
        language,
        field=wrap(_field_name(difference.field, language)),
        here=wrap(difference.here or nothing),
        held=wrap(difference.held or nothing),
    )


def _field_name(path: str, language: Language) -> str:
    """Return "outcomes 2" for ``outcomes[1].text``; what has no name of its own stays a path."""
    found = _PATH.match(path)
    if found is None or found["part"] not in _NAMED:
        return path
    name = sentence(f"verdict.field.{found['part']}", language)
    return f"{name} {int(found['index']) + 1}" if found["index"] else name
