"""Letters become glyphs: HarfBuzz, word by word, every distinct word once a process.

A word is shaped alone because Arabic letters do not join across spaces and the fonts place nothing
across them, with one exception that :func:`space_kerning` returns.
"""

from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from desktop.documents.typeset.fonts import FaceStyle, FontFace, FontFamily, itemise

_SCRIPT_LANGUAGE = {"Arab": "ar", "Syrc": "syr", "Latn": "ku"}
_LANGUAGE_SCRIPT = {
    "ar": "Arab", "fa": "Arab", "ckb": "Arab", "ku": "Latn", "en": "Latn", "syr": "Syrc",
}  # fmt: skip
_FLAGS = hb.BufferFlags.PRODUCE_SAFE_TO_INSERT_TATWEEL | hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
_ONE_CLUSTER_A_CHARACTER = hb.BufferClusterLevel.MONOTONE_CHARACTERS
_TAKES_TATWEEL = int(hb.GlyphFlags.SAFE_TO_INSERT_TATWEEL)
LONGEST_WHOLE = 200  # characters; what is longer is no word of a language
_CONTEXT = 5  # characters on each side that HarfBuzz looks at for joining

Glyph = tuple[int, int, int, int]
"""Glyph number, x offset, y offset and advance, in font units."""


class Cluster(NamedTuple):
    """Characters that are drawn together; ``glyphs`` stand in logical order."""

    text: str
    glyphs: tuple[Glyph, ...]
    advance: int
    takes_kashida: bool
    """Whether a kashida may stand before this cluster, between it and the one it joins."""


class ShapedWord:
    """A word of one face and direction, in logical order; ``advance`` is in font units.

    Not to be changed once made: words are shared by everything that holds the same text.
    """

    __slots__ = ("advance", "clusters", "face", "rtl", "text")

    def __init__(self, text: str, face: FontFace, rtl: bool, clusters: tuple[Cluster, ...]) -> None:
        self.text = text
        self.face = face
        self.rtl = rtl
        self.clusters = clusters
        self.advance = sum([cluster.advance for cluster in clusters])

    @property
    def missing(self) -> set[str]:
        """Characters that the face has no glyph for."""
        return {
            character
            for cluster in self.clusters
            if any(glyph[0] == 0 for glyph in cluster.glyphs)
            for character in cluster.text
            if character not in self.face.characters
        }

    def part(self, start: int, end: int) -> "ShapedWord":
        """Return the clusters from ``start`` to ``end`` in the forms they have in the word."""
        clusters = self.clusters[start:end]
        return ShapedWord("".join(c.text for c in clusters), self.face, self.rtl, clusters)


@lru_cache(maxsize=8192)
def shape_word(  # noqa: PLR0917 - each of them changes the glyphs
    word: str,
    family: FontFamily,
    style: FaceStyle,
    rtl: bool,
    language: str,
    before: str = "",
    after: str = "",
) -> tuple[ShapedWord, ...]:
    """Return ``word`` shaped, in logical order, in as many parts as it needs faces.

    ``before`` and ``after`` are the characters beside it in the same word (another run's, or
    across a break opportunity), so that letters join as if nothing lay between.
    """
    start = len(before[-_CONTEXT:])
    whole = before[-_CONTEXT:] + word + after[:_CONTEXT]
    return tuple(
        _shape(whole, start + stretch.start, start + stretch.end, stretch.face, rtl,
               _language(stretch.script, language), stretch.script)
        for stretch in itemise(word, family.faces(style), rtl)
    )  # fmt: skip


def shape_part(  # noqa: PLR0917 - each of them changes the glyphs
    word: str,
    stretch: tuple[int, int],
    part: tuple[int, int],
    family: FontFamily,
    style: FaceStyle,
    rtl: bool,
    language: str,
) -> tuple[ShapedWord, ...]:
    """Return the ``part`` of ``word`` with the glyphs it has in it, both as start and end.

    A letter's form may hang on letters that do not stand beside it, so the ``stretch`` of one
    direction and font around the part is shaped whole and then cut. Where a cut would go through
    a ligature, the part is shaped by itself, joined to what is beside it.
    """
    start, end = part
    first, last = stretch if stretch[1] - stretch[0] <= LONGEST_WHOLE else part
    whole = shape_word(
        word[first:last], family, style, rtl, language, word[:first][-_CONTEXT:],
        word[last : last + _CONTEXT],
    )  # fmt: skip
    parts: list[ShapedWord] = []
    place = first
    for shaped in whole:
        edges = [place]
        for cluster in shaped.clusters:
            edges.append(edges[-1] + len(cluster.text))
        cut = max(start, place), min(end, edges[-1])
        place = edges[-1]
        if cut[0] >= cut[1]:
            continue
        if cut[0] not in edges or cut[1] not in edges:
            return shape_part(word, part, part, family, style, rtl, language)
        parts.append(shaped.part(edges.index(cut[0]), edges.index(cut[1])))
    return tuple(parts)


def _language(script: str, language: str) -> str:
    own = language.partition("-")[0]
    return own if _LANGUAGE_SCRIPT.get(own) == script else _SCRIPT_LANGUAGE.get(script, own)


def _shape(  # noqa: PLR0917
    text: str, start: int, end: int, face: FontFace, rtl: bool, language: str, script: str
) -> ShapedWord:
    buffer = hb.Buffer()
    buffer.cluster_level = _ONE_CLUSTER_A_CHARACTER
    buffer.add_str(text, start, end - start)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.script = script
    buffer.language = language
    buffer.flags = _FLAGS
    hb.shape(face.font, buffer, {})
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    if rtl:
        glyphs.reverse()
    return ShapedWord(text[start:end], face, rtl, _clusters(text, end, glyphs))


def _clusters(
    text: str, end: int, glyphs: list[tuple[hb.GlyphInfo, hb.GlyphPosition]]
) -> tuple[Cluster, ...]:
    clusters: list[Cluster] = []
    place = 0
    while place < len(glyphs):
        info, _ = glyphs[place]
        start = info.cluster
        takes_kashida = bool(int.__and__(info.flags, _TAKES_TATWEEL))  # IntFlag's own & is slow
        group: list[Glyph] = []
        advance = 0
        while place < len(glyphs) and glyphs[place][0].cluster == start:
            info, position = glyphs[place]
            glyph = (info.codepoint, position.x_offset, position.y_offset, position.x_advance)
            group.append(glyph)
            advance += glyph[3]
            place += 1
        last = glyphs[place][0].cluster if place < len(glyphs) else end
        cluster = Cluster(text[start:last], tuple(group), advance, takes_kashida)
        clusters.append(_same_cluster(cluster))
    return tuple(clusters)


@lru_cache(maxsize=8192)
def _same_cluster(cluster: Cluster) -> Cluster:
    """Return one object for equal clusters: a letter's few forms stand in thousands of words."""
    return cluster


# Kaf's arm reaches over the word before it; no other letter of the fonts does.
REACHING_LETTERS = "كگک"
_RIGHT_JOINING = "اأإآٱءدذرزژوؤةى"


@lru_cache(maxsize=1024)
def space_kerning(face: FontFace, before: str, after: str) -> int:
    """Return what the face adds to the space between two Arabic words, in font units.

    ``before`` is the end of one word (two letters are enough), ``after`` the first letter of the
    next, one of ``REACHING_LETTERS``. Amiri moves kaf closer after teh marbuta and heh.
    """
    joined = "ب" if len(before) > 1 and before[-2] not in _RIGHT_JOINING else "ا"
    texts = (joined + before[-1:], " ", after + "ا")
    apart = sum(_shape(text, 0, len(text), face, True, "ar", "Arab").advance for text in texts)
    whole = "".join(texts)
    return _shape(whole, 0, len(whole), face, True, "ar", "Arab").advance - apart
