"""Setting a text and reading it back from the PDF with two independent programs."""

import shutil
import subprocess
import unicodedata

import pypdfium2
import pytest

from desktop.documents.typeset import (
    Document,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    RenderedDocument,
    render,
)
from desktop.documents.typeset.isolates import CONTROLS

WIDE = PageGeometry(width=4000.0)
"""A page on which every line of a test fits."""

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")


def _plain(line):
    """Without characters that only steer; marks in canonical order; every space the same."""
    return unicodedata.normalize("NFC", CONTROLS.sub("", line)).replace("\u00a0", " ").strip()


def lines_of(text):
    """The lines of ``text``, without blank ones."""
    return [line for line in map(_plain, text.splitlines()) if line]


def words_of(text):
    """The words of ``text`` over all lines, sorted."""
    return sorted(" ".join(lines_of(text)).split())


def paragraphs(texts, style=None):
    return [Paragraph(text, style or ParagraphStyle()) for text in texts]


def printed(story, geometry=WIDE) -> RenderedDocument:
    return render(Document("ورقة", geometry=geometry), story)


def by_poppler(data, *options):
    """Text of the PDF as ``pdftotext`` gives it."""
    command = ["pdftotext", "-enc", "UTF-8", *options, "-", "-"]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode()


def by_pdfium(data):
    """Text of the PDF as PDFium, the engine of Chrome and of our preview, gives it."""
    document = pypdfium2.PdfDocument(data)
    try:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(text_page.get_text_range())
            text_page.close()
            page.close()
        return "\n".join(texts)
    finally:
        document.close()
