"""Checks a PDF that carries no record by the code that is seen on its pages.

Such a file was scanned, printed into a new file, or its embedded files were taken out. The code
says who sealed which record; if we hold that record, the pages are compared with what it prints.
"""

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.language.errors import RefusedError
from desktop.language.progress import Progress
from desktop.services.compare_pages import compare_pages
from desktop.services.held_minutes import HeldMinutes, held_by_id
from desktop.services.print_again import print_again
from desktop.services.verdict import Checked, DocumentVerdict, Verdict
from desktop.services.verify_code import verify_seal_code
from desktop.storage.home import Home

if TYPE_CHECKING:
    from desktop.documents.pdf_pages import PdfContent

_MOST_SCANS = 40  # pictures of a PDF that are searched for a code
_MOST_PAGES = 12  # that are drawn and searched: the code stands on the last one or near it
_AGREES = frozenset({Verdict.CODE_AGREES, Verdict.AMENDED})


def verify_without_record(
    home: Home | None, pdf: bytes, progress: Progress
) -> DocumentVerdict | None:
    """Return what the code on the pages tells; None where there is no code.

    Raises:
        RefusedError: ``pdf.unreadable``, or one of ``code.*`` for a code that is not whole.
        CancelledError: by ``progress``.
    """
    from desktop.documents.pdf_pages import read_pdf_content
    from desktop.documents.seal_code import read_seal_code

    text = _code_in(pdf, progress)
    if text is None:
        return None
    found = verify_seal_code(home, read_seal_code(text))
    here = read_pdf_content(pdf)
    found = replace(found, page_count=len(here.pages))
    if not any(page.words for page in here.pages):
        return found  # a scan: there is nothing to compare, and nobody expects a record in it
    found = replace(found, record_missing=True)
    held = None
    if found.verdict in _AGREES and found.record_id is not None:
        held = held_by_id(home, found.record_id)
    return found if held is None else _compared(found, held, here)


def _compared(found: DocumentVerdict, held: HeldMinutes, here: "PdfContent") -> DocumentVerdict:
    """Compare the pages with those that our own record prints."""
    from desktop.documents.page_furniture import short_code
    from desktop.documents.pdf_pages import read_pdf_content
    from desktop.documents.seal_attachment import SealedRecord

    sealed = SealedRecord(held.text, held.content_hash, held.seal, held.number)
    printed = print_again(sealed, held.snapshot)
    if printed is None:
        return found
    ours = read_pdf_content(printed)
    compared = compare_pages(here, ours, short_code(held.content_hash))
    found = replace(found, checked=Checked.PAGES)
    if here.pages == ours.pages:
        amended = found.verdict is Verdict.AMENDED
        return found if amended else replace(found, verdict=Verdict.RECORD_MISSING)
    return replace(found, verdict=Verdict.NOT_OUR_PAGES, pages=compared.pages)


def _code_in(pdf: bytes, progress: Progress) -> str | None:
    """Return the text of the code in a picture of the PDF, else on a page as it is drawn."""
    from desktop.documents.code_picture import code_in_image
    from desktop.documents.drawn_pages import drawn_pages
    from desktop.documents.scanned_pages import pictures_of

    for index, image in enumerate(pictures_of(pdf, _MOST_SCANS)):
        progress.raise_if_cancelled()
        progress.report(index, _MOST_SCANS)
        try:
            return code_in_image(image)
        except RefusedError:
            continue
    with closing(drawn_pages(pdf, _MOST_PAGES)) as pages:
        for index, image in enumerate(pages):
            progress.raise_if_cancelled()
            progress.report(index, _MOST_PAGES)
            try:
                return code_in_image(image, spoiled=False)
            except RefusedError:
                continue
    return None
