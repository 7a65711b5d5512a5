"""Words of a page come in the order in which a person reads them."""

import io

import pikepdf
import pytest

from desktop.documents.pdf_words import words_drawn
from desktop.documents.typeset import Document, Paragraph, render


@pytest.mark.parametrize(
    "line",
    [
        "اجتماع حول المياه في الحسكة",
        "قرأ السيد Baran كتاب المديرية",
        "Civîna li ser avê",
        "المبلغ (1,250,000) من 10-12 إلى +15 (البند ٣-٤) بتاريخ 2024-09-03.",
        "الهاتف 0933-123-456 أو «٠٩٣٣-١٢٣-٤٥٦»، والنسبة 12%!",
    ],
)
def test_a_line_is_read_from_the_side_where_most_of_its_words_begin(line):
    data = render(Document("x"), [Paragraph(line)]).data
    with pikepdf.open(io.BytesIO(data)) as document:
        page = document.pages[0]
        content = page.obj.Contents.read_bytes()
        assert words_drawn(document, content, page.obj.Resources, lambda s: s.read_bytes()) == (
            line.split()
        )
