"""Minutes set for a test, and what programs read on their pages."""

from typing import Any

import msgspec
import pypdfium2

from desktop.documents.minutes import set_minutes
from tests.documents.sample_minutes import CONTENT_HASH, NUMBER, paper, record_with
from tests.documents.typeset.paper import by_pdfium, lines_of

APPROVED: dict[str, Any] = {"state": "approved", "number": NUMBER, "content_hash": CONTENT_HASH}
DRAFT: dict[str, Any] = {"state": "draft", "number": None, "content_hash": None}


def minutes(record=None, *, on=None, **changes):
    return set_minutes(record or record_with(), on or paper(), **(APPROVED | changes))


def text_of(data):
    """Return the words of a PDF on one line, as PDFium reads them."""
    return " ".join(" ".join(lines_of(by_pdfium(data))).split())


def pages_of(data):
    """Return the text of each page, as PDFium reads it."""
    document = pypdfium2.PdfDocument(data)
    try:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(" ".join(" ".join(lines_of(text_page.get_text_range())).split()))
            text_page.close()
            page.close()
        return texts
    finally:
        document.close()


def typed_into(record):
    """Return the texts of a record that are printed as they were typed, line by line."""
    coded = {"kind", "presence", "role", "status", "confidentiality", "language", "due", "date"}
    coded |= {"rule", "sha256", "media_type", "starts_at", "ends_at", "arrived_at", "left_at"}

    def texts(value, key=""):
        if isinstance(value, dict):
            return [text for name, part in value.items() for text in texts(part, name)]
        if isinstance(value, list):
            return [text for part in value for text in texts(part, key)]
        return lines_of(value) if isinstance(value, str) and key not in coded else []

    return texts(msgspec.to_builtins(record))
