"""A verdict in words: what it is, what that means, what to do, and what exactly differs."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.documents.typeset.isolates import isolate as isolate_within
from desktop.documents.typeset.isolates import isolate_spans
from desktop.language.calendars import format_date
from desktop.language.errors import Language, sentence
from desktop.language.isolates import isolate
from desktop.services.verdict import (
    Checked,
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

_NOT_BELIEVED = frozenset({Verdict.ALTERED, Verdict.WRONG_SEAL, Verdict.UNKNOWN_OFFICE})
"""What such a record says of its approval is not repeated."""
_SAY_THAT_IT_IS_MISSING = frozenset({Verdict.RECORD_MISSING, Verdict.NOT_OUR_PAGES})
_UNKNOWN = {"ar": "؟", "en": "?"}
_COMMA = {"ar": "، ", "en": ", "}

Wrap = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """``title`` in two or three words, ``says`` in a sentence, ``do``, and lines of detail."""

    title: str
    says: str
    do: str
    lines: tuple[str, ...]


def isolated(text: str) -> str:
    """Return a quoted text for a window: no sign of it is turned by the sentence around it.

    It is isolated as a whole, and so are its telephone numbers, ranges and dates within it.
    """
    return isolate(isolate_within(text, isolate_spans(text, 1))[0])


def verdict_words(found: DocumentVerdict, language: Language, wrap: Wrap = str) -> VerdictWords:
    """Say a verdict in ``language``.

    Args:
        found: the verdict.
        language: of the words.
        wrap: is given each name, number and quotation before it is put into a sentence: a window
            isolates them from the direction of the sentence, a terminal does not.
    """
    verdict = found.verdict.value
    details = {
        "name": wrap(found.office.best(language) or sentence("verdict.line.some_office", language)),
        "office": wrap(found.code or _UNKNOWN[language]),
        "number": wrap(found.number or _UNKNOWN[language]),
        "date": wrap(_day(found.date, language)),
    }
    return VerdictWords(
        title=sentence(f"verdict.{verdict}.title", language),
        says=sentence(f"verdict.{verdict}.says", language, **details),
        do=sentence(f"verdict.{verdict}.do", language),
        lines=tuple(_lines(found, language, wrap)),
    )


def _lines(found: DocumentVerdict, language: Language, wrap: Wrap) -> Iterator[str]:
    if found.revoked_at is not None:
        day = wrap(_day(found.revoked_at[:10], language))
        yield sentence("verdict.line.revoked_at", language, date=day)
    if found.hash_only:
        yield sentence("verdict.line.hash_only", language)
    if found.record_missing and found.verdict not in _SAY_THAT_IT_IS_MISSING:
        yield sentence("verdict.line.record_missing", language)
    if found.is_genuine and not found.byte_for_byte:
        yield sentence("verdict.line.not_the_file", language)
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
    yield from _approval_lines(found, language, wrap)


def _approval_lines(found: DocumentVerdict, language: Language, wrap: Wrap) -> Iterator[str]:
    """Say when it was approved: the day in the verdict is that of the meeting."""
    if found.verdict in _NOT_BELIEVED or not found.date:
        return
    if found.approved_at is not None:
        when = wrap(_day(found.approved_at.date().isoformat(), language))
        kind = "approved_sealed" if found.approval_sealed else "approved"
        yield sentence(f"verdict.line.{kind}", language, when=when)
    elif found.checked is Checked.PAGES:
        yield sentence("verdict.line.approved_unknown", language)


def _day(text: str | None, language: Language) -> str:
    """Return a day in words; what a code says instead of a day stays as it is."""
    try:
        day = date.fromisoformat(text or "")
    except ValueError:
        return text or _UNKNOWN[language]
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
        numbers = _COMMA[language].join(str(page.page) for page in rest)
        yield sentence("verdict.line.pages.more", language, pages=wrap(numbers))


def _page_line(difference: PageDifference, language: Language, wrap: Wrap) -> str:
    kind = difference.change.value
    # Each word by itself: they come from different places of the page.
    here, sealed = (
        " ".join(map(wrap, words)) for words in (difference.only_here, difference.only_sealed)
    )
    if difference.change is PageChange.WORDS and not here:
        kind = "removed"
    elif difference.change is PageChange.WORDS and not sealed:
        kind = "inserted"
    return sentence(
        f"verdict.line.page.{kind}",
        language,
        page=difference.page,
        here=here,
        sealed=sealed,
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
