"""Our words, set beside each other, are what HarfBuzz's own program makes of the whole line."""

import json
from typing import Any

import pytest

from desktop.documents.typeset import Run, TextStyle
from desktop.documents.typeset.pieces import prepare
from resources import resource_path
from tests.documents.typeset.whole_lines import DATA, LEFT_TO_RIGHT, RIGHT_TO_LEFT, runs

LOOKS = {
    "plain": TextStyle(),
    "colour": TextStyle(color=(0.6, 0.0, 0.0)),
    "bold": TextStyle(bold=True),
    "italic": TextStyle(italic=True),
    "both": TextStyle(bold=True, italic=True),
}
ANSWERS = json.loads(DATA.read_text(encoding="utf-8"))


def our_parts(line, direction):
    """Parts of one font and direction: text, rtl, and rows as ``hb-shape`` has them."""
    styled = [Run(text, LOOKS[look]) for text, look in runs(line)]
    base_level = 1 if direction == "rtl" else 0
    found: list[Any] = []
    for piece in prepare(styled, LOOKS["plain"], base_level).pieces:
        word = piece.word
        if not found or found[-1][1] is not word.face or found[-1][2] != word.rtl:
            found.append(["", word.face, word.rtl, []])
        part = found[-1]
        for cluster in word.clusters:
            part[3] += [[len(part[0]), *glyph] for glyph in cluster.glyphs]
            part[0] += cluster.text
        if piece.is_space:  # narrowed by what the letters beside it are kerned
            part[3][-1][4] = round(piece.width * word.face.units_per_em / piece.style.size)
    for part in found:
        if part[2]:
            part[3].reverse()
    return found


def test_the_answers_belong_to_the_lines():
    assert [answer["line"] for answer in ANSWERS] == [*RIGHT_TO_LEFT, *LEFT_TO_RIGHT]
    assert len(ANSWERS) >= 60


@pytest.mark.parametrize("answer", ANSWERS, ids=[answer["line"] for answer in ANSWERS])
def test_a_line_is_shaped_as_hb_shape_does_it(answer):
    ours = our_parts(answer["line"], answer["direction"])
    theirs = answer["parts"]
    assert [(text.replace("\u00a0", " "), rtl) for text, _, rtl, _ in ours] == [
        (text, direction == "rtl") for text, _, direction, *_ in theirs
    ]
    for (text, face, _, rows), (_, font, *_, expected) in zip(ours, theirs, strict=True):
        assert face.path == resource_path("fonts", font)
        _without_no_break_spaces(rows, face)
        _with_kerning_in_the_space(expected, rows, face)
        assert rows == expected, text


def _without_no_break_spaces(rows, face):
    """Spaces in a telephone number do not divide; they look like others and are as wide."""
    for row in rows:
        if row[1] == face.glyph("\u00a0"):
            row[1] = face.glyph(" ")


def _with_kerning_in_the_space(expected, rows, face):
    """The one rule by which we differ from HarfBuzz.

    Where the font moves a kaf to the right, over the space before it, HarfBuzz takes the move from
    the advance of the kaf and we from the space, which stays at least 0.15 em wide.
    """
    for place, (theirs, ours) in enumerate(zip(expected, rows, strict=True)):
        kern = theirs[4] - ours[4]
        space = expected[place + 1] if place + 1 < len(expected) else None
        if kern < 0 and ours[:4] == theirs[:4] and space and space[1] == face.glyph(" "):
            theirs[4] -= kern
            space[4] = max(round(0.15 * face.units_per_em), space[4] + kern)


def test_a_ligature_that_changes_its_look_inside_is_taken_apart():
    whole = prepare([Run("office")], LOOKS["plain"], 0).pieces
    cut = prepare([Run("of"), Run("fice", LOOKS["colour"])], LOOKS["plain"], 0).pieces
    assert [cluster.text for cluster in whole[0].word.clusters] == ["o", "ffi", "c", "e"]
    parts = [[cluster.text for cluster in piece.word.clusters] for piece in cut]
    assert parts == [["o", "f"], ["fi", "c", "e"]]
