"""What a reader may rely on: the order of every line, and what no line turns round."""

import random

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.typeset import Kashida, Run, TextStyle
from desktop.documents.typeset.bidi import resolve, visual_text, without_controls
from desktop.documents.typeset.isolates import CONTROLS, isolate, isolate_spans
from desktop.documents.typeset.kashida import place_kashidas
from desktop.documents.typeset.pieces import prepare
from tests.documents.typeset.random_lines import fresh_seed, random_line

SURROUNDINGS = st.text(alphabet=st.sampled_from("ابتجد هوز،؛«»()[]\"'abc "), max_size=12)


@pytest.mark.parametrize("count", [300, pytest.param(5000, marks=pytest.mark.slow)])
def test_visual_order_equals_python_bidi(count):
    seed = fresh_seed()
    source = random.Random(seed)
    for _ in range(count):
        text = random_line(source, source.randint(3, 25))
        base = source.randint(0, 1)
        ours = without_controls(visual_text(resolve(text, base)))
        theirs = without_controls(get_display(text, base_dir="LR"[base]))
        assert ours == theirs, f"seed {seed}: {text}"


@pytest.mark.parametrize(
    "number",
    [
        "+963 944-123-456", "0933 123 456", "052/123456", "00963-52-123456", "2024-09-03",
        "٢٠٢٤-٠٩-٠٣", "10:30-12:00", "2019–2024", "14:05", "1,250.50", "12-3/2026",
    ],
)  # fmt: skip
@given(before=SURROUNDINGS, after=SURROUNDINGS)
def test_nothing_turns_a_number_round(number, before, after):
    text = f"{before} {number} {after}"
    isolated, _, _ = isolate(text, isolate_spans(text, 1))
    shown = CONTROLS.sub("", visual_text(resolve(isolated, 1))).replace("\u00a0", " ")
    assert number in shown


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("٢٠٢٣/٠٦/٢٧ و", []),
        ("0994 682 268 148/2030", ["0994 682 268"]),
        ("+963 944-302-322 04:00-23:30", ["+963 944-302-322", "04:00-23:30"]),
        ("052/123456 12-3", ["052/123456", "12-3"]),
        ("05-06-2024", ["05-06-2024"]),
        ("SY12 3456 7890 1234 56 كلمة", ["SY12 3456 7890 1234 56"]),
        ("و05 10 كلمة", []),
    ],
)
def test_a_telephone_number_ends_where_it_ends(text, found):
    assert [text[start:end] for start, end, _ in isolate_spans(text, 1)] == found


def test_tashkeel_sits_on_its_letter():
    """The middle of each mark lies within the advance of the letter before it."""
    text = "صَوَّتَ المُجتَمِعونَ بِالإجماعِ عَلى اللّائِحَةِ الدّاخِليّةِ مُدَرِّسَةٌ كُلّاً"
    marks = 0
    for piece in prepare([Run(text)], TextStyle(), 1).pieces:
        font = piece.word.face.font
        pen, letter = 0, (0, 0)  # measured to the left from the right edge of the word
        for cluster in piece.word.clusters:
            for glyph, x, _, advance in cluster.glyphs:
                pen += advance
                if advance:
                    letter = (-pen, -pen + advance)
                    continue
                extents = font.get_glyph_extents(glyph)
                middle = -pen + x + extents.x_bearing + extents.width / 2
                assert letter[0] - 40 <= middle <= letter[1] + 40, (piece.word.text, cluster.text)
                marks += 1
    assert marks > 20


@given(st.floats(0, 120))
def test_one_kashida_a_word_at_most_half_an_em_where_the_font_allows_it(gap):
    pieces = prepare([Run("المجتمعون المستقبلية مسؤولية للنازحين " * 3)], TextStyle(), 1).pieces
    chosen = place_kashidas(pieces, gap, Kashida.LOW)
    for index, (cluster, units) in chosen.items():
        word = pieces[index].word
        assert word.clusters[cluster + 1].takes_kashida
        assert 0 < units <= word.face.units_per_em // 2
        assert units % 20 == 0
    assert sum(units for _, units in chosen.values()) * 12 / 1000 <= gap * 0.6 + 1e-6
    assert place_kashidas(pieces, gap, Kashida.OFF) == {}
