"""Justified lines, kashida, and letters that join across changes of look."""

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.typeset import (
    Alignment,
    Kashida,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    Run,
    TextStyle,
)
from desktop.documents.typeset.kashida import best_place, place_kashidas
from desktop.documents.typeset.pieces import prepare
from tests.documents.typeset.paper import by_poppler, needs_poppler, printed

TEXT = (
    "تطرق الاجتماع إلى التحديات التي تواجهها منظمات المجتمع المدني في إقليم شمال وشرق سوريا "
    "والتعاون بينها وبين مؤسسات الإدارة، وتقديم المقترحات لخطط العمل المستقبلية في 2024-09-03 "
    "بحضور (UNICEF) وعدد من المستشارين والمستمعين"
)
MEASURE = 300.0
PAGE = PageGeometry(width=MEASURE + 100, left=50, right=50)


def pieces_of(text):
    return prepare([Run(text)], TextStyle(), 1).pieces


def line_edges(page):
    """Left and right edge of each line of the page."""
    found = re.findall(
        r'<line xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"',
        by_poppler(page.data, "-bbox-layout"),
    )
    return [(float(left), float(right)) for left, right in found]


@needs_poppler
def test_every_line_but_the_last_fills_the_measure():
    for kashida in Kashida:
        style = ParagraphStyle(alignment=Alignment.JUSTIFY, kashida=kashida)
        edges = line_edges(printed([Paragraph(TEXT, style)], PAGE))
        assert len(edges) >= 4
        assert all(abs(left - 50) < 0.5 for left, _ in edges[:-1])
        assert all(abs(right - 50 - MEASURE) < 0.5 for _, right in edges)
        assert edges[-1][0] > 60


@needs_poppler
def test_lines_stand_where_the_alignment_says():
    texts = {Alignment.START: (None, 350.0), Alignment.END: (50.0, None)}
    for alignment, (left, right) in texts.items():
        style = ParagraphStyle(alignment=alignment)
        found = line_edges(printed([Paragraph("محضر اجتماع", style)], PAGE))[0]
        assert left is None or abs(found[0] - left) < 0.5
        assert right is None or abs(found[1] - right) < 0.5
    middle = line_edges(
        printed([Paragraph("محضر اجتماع", ParagraphStyle(alignment=Alignment.CENTER))], PAGE)
    )[0]
    assert abs(sum(middle) / 2 - 200) < 0.5


@given(st.floats(0, 80))
def test_kashidas_stay_within_their_share(gap):
    pieces = pieces_of(TEXT)
    chosen = place_kashidas(pieces, gap, Kashida.LOW)
    total = sum(units / 1000 * 12 for _, units in chosen.values())
    assert total <= gap * 0.6 + 1e-6
    assert all(0 < units <= 500 and units % 20 == 0 for _, units in chosen.values())
    assert place_kashidas(pieces, gap, Kashida.OFF) == {}


@given(st.floats(5, 80))
def test_a_few_arabic_words_do_not_fill_a_latin_line(gap):
    pieces = pieces_of(f"{'Rêveberiya Xweser ' * 6} المستقبلية")
    chosen = place_kashidas(pieces, gap, Kashida.LOW)
    assert sum(units / 1000 * 12 for _, units in chosen.values()) <= gap * 0.15


def test_a_kashida_stands_between_letters_that_join():
    for word, joined in (("المستقبلية", True), ("وزاروا", False), ("ودود", False), ("سلام", True)):
        found = best_place(pieces_of(word)[0].word)
        assert (found is not None) is joined, word


def test_no_kashida_breaks_a_lam_alef_or_lengthens_latin_and_syriac():
    assert best_place(pieces_of("لالا")[0].word) is None
    assert best_place(pieces_of("Rêveberiya")[0].word) is None
    assert best_place(pieces_of("ܡܕܒܪܢܘܬܐ")[0].word) is None


@given(
    st.text(alphabet="بتجسعكلمنهي", min_size=1, max_size=8),
    st.text(alphabet="بتجسعكلمنهيدرو", min_size=1, max_size=8),
)
def test_letters_join_across_a_change_of_colour(before, after):
    red = TextStyle(color=(1.0, 0.0, 0.0))
    first, second = prepare([Run(before), Run(after, red)], TextStyle(), 1).pieces
    alone = pieces_of(after)[0].word.clusters[0].glyphs
    assert (first.word.text, second.word.text) == (before, after)
    assert second.word.clusters[0].glyphs != alone
