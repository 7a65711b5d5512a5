"""Lines that nobody tuned the engine to come back whole from the PDF, by two programs."""

import pytest

from desktop.documents.typeset import (
    Alignment,
    Direction,
    Document,
    Kashida,
    PageGeometry,
    ParagraphStyle,
    render,
)
from tests.documents.typeset.paper import (
    by_pdfium,
    by_poppler,
    lines_of,
    needs_poppler,
    paragraphs,
    printed,
    words_of,
)
from tests.documents.typeset.random_lines import fresh_seed, random_lines

LATIN = ParagraphStyle(direction=Direction.LTR)
_COUNTS = [60, pytest.param(500, marks=pytest.mark.slow)]


def _check(texts, data, seed):
    """Every line comes back by PDFium and by poppler, in its plain and its layout form."""
    expected = lines_of("\n".join(texts).replace("…", "..."))  # PDFium takes it apart
    for name, text in (
        ("pdftotext", by_poppler(data)),
        ("pdftotext -layout", by_poppler(data, "-layout")),
        ("PDFium", by_pdfium(data)),
    ):
        found = lines_of(text.replace("…", "..."))
        lost = [line for line in expected if line not in found]
        assert not lost, f"{name}, seed {seed}: {len(lost)} lines differ, first {lost[0]}"


@needs_poppler
@pytest.mark.parametrize("count", _COUNTS)
def test_random_mixed_lines_come_back(count):
    seed = fresh_seed()
    texts = random_lines(count, seed)
    _check(texts, printed(paragraphs(texts)).data, seed)


# Poppler reads a whole page in the direction of most of its letters: all lines stand on one.
_TALL = PageGeometry(height=14000.0)


@needs_poppler
@pytest.mark.parametrize("count", _COUNTS)
def test_words_of_justified_random_paragraphs_come_back(count):
    seed = fresh_seed()
    texts = random_lines(count // 4, seed, words=(20, 50))
    # An address may be divided over two lines.
    texts = [" ".join(word for word in text.split() if "www." not in word and "://" not in word)
             for text in texts]  # fmt: skip
    style = ParagraphStyle(alignment=Alignment.JUSTIFY, kashida=Kashida.LOW)
    data = printed(paragraphs(texts, style), _TALL).data
    expected = words_of("\n".join(texts).replace("…", "..."))
    for text in (by_poppler(data), by_poppler(data, "-layout"), by_pdfium(data)):
        assert words_of(text.replace("…", "...")) == expected, f"seed {seed}"


LEFT_TO_RIGHT = [
    "Civîna NGO ya 2024/09/03 (محضر اجتماع لجنة المتابعة) li Hesekê: 12-3/2026.",
    "info@example.org, +963 944-123-456; 75% – «Rêveberiya Xweser» and صَوَّتَ المُجتَمِعونَ.",
    "Rêveberiya",
]


@needs_poppler
def test_a_left_to_right_document_comes_back():
    page = render(Document("Komcivîn", _TALL, language="ku"), paragraphs(LEFT_TO_RIGHT, LATIN))
    for text in (by_poppler(page.data), by_pdfium(page.data)):
        assert lines_of(text) == lines_of("\n".join(LEFT_TO_RIGHT))


@needs_poppler
def test_a_left_to_right_paragraph_in_a_right_to_left_document_comes_back():
    texts = ["The Board of Health, info@example.org – item 12-3/2026.", "نص عربي طويل بعد ذلك"]
    page = printed([*paragraphs(texts[:1], LATIN), *paragraphs(texts[1:])])
    for text in (by_poppler(page.data), by_pdfium(page.data)):
        assert lines_of(text) == lines_of("\n".join(texts))
