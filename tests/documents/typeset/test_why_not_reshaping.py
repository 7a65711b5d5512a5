"""What the usual way (arabic-reshaper, get_display, ReportLab's Paragraph) does to a paragraph.

Kept as a test so that the reasons in docs/decisions/typesetting-engine.md stay true: the day the
usual way keeps what ours keeps, this fails and the decision may be thought over.
"""

import io
import unicodedata

import arabic_reshaper
import pytest
from bidi import get_display
from reportlab.lib.styles import ParagraphStyle as PlainStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph as PlainParagraph
from reportlab.platypus import SimpleDocTemplate

from desktop.documents.typeset import PageGeometry
from resources import resource_path
from tests.documents.typeset.paper import (
    by_poppler,
    lines_of,
    needs_poppler,
    paragraphs,
    printed,
    words_of,
)

TEXT = (
    "أوّلاً قرّر المجتمعون اعتماد خطة العمل السنوية المشتركة بين دائرة العلاقات الخارجية ودائرة "
    "شؤون المنظمات، وتشكيل لجنة متابعة من خمسة أعضاء تقدّم تقريرها الأخير آخراً"
)
NARROW = PageGeometry(width=340)


@pytest.fixture(scope="module")
def usual():
    """The text printed the usual way, as pdftotext reads it."""
    pdfmetrics.registerFont(TTFont("Plain", str(resource_path("fonts", "Amiri-Regular.ttf"))))
    style = PlainStyle("plain", fontName="Plain", fontSize=12, leading=20, alignment=2)
    page = io.BytesIO()
    SimpleDocTemplate(page, pagesize=(340, 400)).build(
        [PlainParagraph(get_display(arabic_reshaper.reshape(TEXT), base_dir="R"), style)]
    )
    # The text is in presentation forms; letters make it comparable.
    return unicodedata.normalize("NFKC", by_poppler(page.getvalue()))


@needs_poppler
def test_the_usual_way_stacks_the_lines_upside_down_and_ours_does_not(usual):
    naive = lines_of(usual)
    ours = lines_of(by_poppler(printed(paragraphs([TEXT]), NARROW).data))
    assert len(naive) > 2
    assert len(ours) > 2
    assert "المجتمعون" in naive[-1]
    assert "المجتمعون" in ours[0]


@needs_poppler
def test_the_usual_way_loses_the_tashkeel_and_ours_does_not(usual):
    ours = by_poppler(printed(paragraphs([TEXT]), NARROW).data)
    assert "\u0651" in TEXT
    assert "\u0651" not in usual
    assert words_of(ours) == words_of(TEXT)
