"""Compares the pages of a document with those that are set from the record sealed inside it."""

from collections import Counter
from dataclasses import dataclass

from desktop.documents.pdf_pages import PdfContent, PdfPage
from desktop.services.verdict import PageChange, PageDifference, Verdict

MOST_WORDS = 6
"""Words named for each side of a page: enough to see what was changed."""


@dataclass(frozen=True, slots=True)
class PageComparison:
    """What the pages say: a verdict, and each page that differs."""

    verdict: Verdict
    pages: tuple[PageDifference, ...]


def compare_pages(here: PdfContent, sealed: PdfContent, short_code: str) -> PageComparison:
    """Compare a document with what is printed from the record in it.

    Args:
        here: the document.
        sealed: the minutes as this version sets them from the sealed record.
        short_code: of the record, as it stands at the foot of each page (``8F3A 91C2 …``).
    """
    if here.pages == sealed.pages:
        return PageComparison(_around_the_pages(here, sealed), ())
    differences = tuple(_differences(here, sealed))
    if _is_drawn_by_another_version(here, sealed):
        return PageComparison(Verdict.OTHER_VERSION, differences)
    if _is_of_another_record(here, short_code):
        return PageComparison(Verdict.OTHER_RECORD, differences)
    return PageComparison(Verdict.PAGES_DIFFER, differences)


def _around_the_pages(here: PdfContent, sealed: PdfContent) -> Verdict:
    """Return what is to be said of a document whose pages are those of the record."""
    if here.everything == sealed.everything:
        return Verdict.GENUINE
    if here.apart_from_metadata == sealed.apart_from_metadata:
        return Verdict.SAVED_AGAIN
    return Verdict.FILE_DIFFERS


def _is_drawn_by_another_version(here: PdfContent, sealed: PdfContent) -> bool:
    """Tell whether the words are those of the record, and the drawing is another throughout.

    Somebody who changes a page leaves the others as they were; a version that draws letters or
    lines in another way does so on every page. Pages that break at other places are not told from
    changed ones: they differ. Words can be hidden and painted over, so this is no proof.
    """
    if any(
        one.drawing == other.drawing for one, other in zip(here.pages, sealed.pages, strict=False)
    ):
        return False
    if len(here.pages) == len(sealed.pages):
        return all(
            one.words == other.words for one, other in zip(here.pages, sealed.pages, strict=True)
        )
    return False


def _is_of_another_record(here: PdfContent, short_code: str) -> bool:
    """Tell whether no page carries the short code of the record inside."""
    groups = Counter(short_code.split())
    return not any(groups <= page.words for page in here.pages)


def _differences(here: PdfContent, sealed: PdfContent) -> list[PageDifference]:
    found = []
    both = min(len(here.pages), len(sealed.pages))
    for index in range(max(len(here.pages), len(sealed.pages))):
        number = index + 1
        if index >= both:
            missing = index >= len(here.pages)
            change = PageChange.MISSING if missing else PageChange.ADDED
            found.append(PageDifference(number, change))
        elif here.pages[index].drawing != sealed.pages[index].drawing:
            found.append(_difference(number, here.pages[index], sealed.pages[index]))
    return found


def _difference(number: int, here: PdfPage, sealed: PdfPage) -> PageDifference:
    if here.words == sealed.words:
        return PageDifference(number, PageChange.DRAWING)
    return PageDifference(
        number,
        PageChange.WORDS,
        only_here=_some(here.words - sealed.words),
        only_sealed=_some(sealed.words - here.words),
    )


def _some(words: Counter[str]) -> tuple[str, ...]:
    return tuple(words)[:MOST_WORDS]
