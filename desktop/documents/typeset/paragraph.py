"""The paragraph as a ReportLab flowable, and drawing one at a place on the page."""

import copy
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Self

from reportlab.platypus import Flowable

from desktop.documents.typeset.fonts import NASKH
from desktop.documents.typeset.justify import Filled, fill_line
from desktop.documents.typeset.lines import Line, break_lines
from desktop.documents.typeset.long_words import fit_pieces
from desktop.documents.typeset.notes import (
    NoteMark,
    PlacedNote,
    place_of_mark,
    runs_with_marks,
    set_marks,
)
from desktop.documents.typeset.pieces import Piece, PreparedText, prepare
from desktop.documents.typeset.styles import (
    Alignment,
    Content,
    ParagraphStyle,
    plain_text,
    runs_of,
)
from desktop.documents.typeset.text_extent import Extent, extent_of
from desktop.documents.typeset.text_tags import TextTags

_LEAST_LINES = 2  # that may stand alone at the foot or the head of a page
_FUZZ = 0.01


class Paragraph(Flowable):
    """Text set in lines; splits over pages leaving at least two lines on each side.

    ``role`` is its role in the document's structure (a PDF standard structure type: ``P``, ``H1``,
    ``LBody``, ``TH``, ``TD`` …, or ``Artifact`` for what is no content). ``marker``, a bullet or a
    number, stands in a margin of ``marker_width`` at the start of the first line.
    """

    def __init__(
        self,
        content: Content,
        style: ParagraphStyle | None = None,
        *,
        role: str = "P",
        marker: Content | None = None,
        marker_width: float = 18.0,
    ) -> None:
        super().__init__()
        self.content = content
        self.style = style or ParagraphStyle()
        self.role = role
        self.marker = marker
        self.marker_width = marker_width if marker is not None else 0.0
        self.keepWithNext = self.style.keep_with_next
        self.key = object()  # one for all parts of the paragraph
        self._prepared: PreparedText | None = None
        self._pieces: list[Piece] = []  # what the lines hold
        self._lines: list[Line] = []
        self._lines_measure: float | None = None
        self._notes: tuple[PlacedNote, ...] = ()
        self._part: tuple[int, int] | None = None  # lines of a part that a split has made

    def __repr__(self) -> str:
        return f"Paragraph({plain_text(self.content)!r})"

    def getSpaceBefore(self) -> float:  # noqa: N802, D102 - ReportLab's name
        return 0.0 if self._part and self._part[0] else self.style.space_before

    def getSpaceAfter(self) -> float:  # noqa: N802, D102
        return self.style.space_after

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Set the lines for ``available_width`` and return the size in points."""
        self._set_lines(available_width)
        self.width = available_width
        self.height = len(self._visible_lines()) * self.style.line_height
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Self]:
        """Return the part that fits into ``available_height`` and the rest; [] if none does."""
        frame = getattr(self, "_frame", None)
        parts = self._split(available_width, available_height, _LEAST_LINES)
        if not parts and frame is not None and frame._atTop:
            return self.split_anywhere(available_width, available_height)
        return parts

    def split_anywhere(self, available_width: float, available_height: float) -> list[Self]:
        """Like ``split``, but a line may stand alone: the page has no room for two."""
        return self._split(available_width, available_height, 1)

    def _split(self, width: float, height: float, least: int) -> list[Self]:
        self._set_lines(width)
        first, end = self._part or (0, len(self._lines))
        fitting = int((height + _FUZZ) // self.style.line_height)
        count = end - first
        if fitting >= count:
            return [self]
        fitting = min(fitting, count - least)
        if fitting < least:
            return []
        return [self._lines_of(first, first + fitting), self._lines_of(first + fitting, end)]

    def natural_width(self) -> float:
        """Return the width in points of the text on one line, indents and marker included."""
        pieces = self._prepare().pieces
        indents = self.style.indent_start + self.style.indent_end + self.marker_width
        return sum(piece.width for piece in pieces) + indents

    def place_notes(self, notes: Sequence[PlacedNote]) -> None:
        """Give each note in the content its number; without this notes are left out."""
        self._notes = tuple(notes)
        self._prepared = self._lines_measure = None

    @property
    def has_notes(self) -> bool:
        """Whether there are numbered notes in it."""
        return bool(self._notes)

    def note_marks(self) -> list[NoteMark]:
        """Return the marks of notes in the lines that are to be drawn, from the top down."""
        if not self._notes:
            return []
        bottoms: dict[int, float] = {}
        for count, line in enumerate(self._visible_lines(), start=1):
            for piece in self._pieces[line.first : line.end]:
                place = place_of_mark(piece.style)
                if place is not None:
                    bottoms.setdefault(place, count * self.style.line_height)
        return [NoteMark(below, self._notes[place]) for place, below in bottoms.items()]

    def extent(self) -> Extent:
        """Return the least width that divides no word, and the width without line breaks."""
        style = self.style
        indents = style.indent_start + style.indent_end + self.marker_width
        return extent_of(self._prepare().pieces).wider(indents)

    def draw(self) -> None:
        """Draw the lines; ReportLab has moved the origin to the lower left corner."""
        if not self._prepare().pieces:
            return
        baseline = self.height - self._baseline_in_line()
        starts_here = not self._part or self._part[0] == 0
        with self.canv.tags.text(
            self.role,
            self.key,
            self.style.text.language,
            marker=plain_text(self.marker) if self.marker else "",
            indent=self.style.indent_start,
            title=(plain_text(self.content), self.height) if self.role[0] == "H" else None,
        ) as tags:
            if self.marker is not None and starts_here:
                with tags.marker():
                    self._draw_marker(baseline)
            for place, line in enumerate(self._visible_lines()):
                self._draw_line(line, baseline, tags, is_first=starts_here and place == 0)
                baseline -= self.style.line_height

    def _lines_of(self, first: int, end: int) -> Self:
        part = copy.copy(self)
        part.__dict__.pop("_postponed", None)  # ReportLab's mark that it was moved on once
        part._part = (first, end)
        part.keepWithNext = self.keepWithNext and end == len(self._lines)
        return part

    def _visible_lines(self) -> list[Line]:
        if self._part is None:
            return self._lines
        return self._lines[self._part[0] : self._part[1]]

    def _prepare(self) -> PreparedText:
        if self._prepared is None:
            style = self.style
            notes = self._notes
            runs = runs_with_marks(self.content, style.text) if notes else runs_of(self.content)
            prepared = prepare(runs, style.text, style.direction.base_level)
            if notes:
                prepared = replace(prepared, pieces=set_marks(prepared.pieces, notes))
            self._prepared = prepared
        return self._prepared

    def _measure(self, width: float) -> float:
        style = self.style
        return width - style.indent_start - style.indent_end - self.marker_width

    def _set_lines(self, width: float) -> None:
        measure = self._measure(width)
        if measure == self._lines_measure:
            return
        prepared = self._prepare()
        indent = self.style.first_line_indent
        shortest = measure - max(0.0, indent)
        self._pieces = fit_pieces(prepared.pieces, max(shortest, self.style.text.size))
        self._lines_measure = measure
        self._lines = break_lines(
            self._pieces,
            measure,
            indent,
            justified=self.style.alignment is Alignment.JUSTIFY,
        )

    def _baseline_in_line(self) -> float:
        """Distance from the top of a line to its baseline."""
        style = self.style
        face = NASKH.faces(style.text.face_style)[0]
        scale = style.text.size / face.units_per_em
        ascent, descent = face.ascender * scale, face.descender * scale
        return (style.line_height - (ascent - descent)) / 2 + ascent

    def _is_rtl(self) -> bool:
        return bool(self._prepare().base_level & 1)

    def _draw_line(self, line: Line, baseline: float, tags: TextTags, *, is_first: bool) -> None:
        style = self.style
        indent = style.first_line_indent if is_first else 0.0
        pieces = self._pieces[line.first : line.end]
        measure = self._measure(self.width) - indent
        gap = measure - line.width
        filled = Filled()
        justified = style.alignment is Alignment.JUSTIFY and line.fills
        if justified or gap < -_FUZZ:
            filled, gap = fill_line(pieces, gap, style.kashida)
        before = self._gap_at_left(gap)
        start_margin = style.indent_start + self.marker_width + indent
        left = (style.indent_end if self._is_rtl() else start_margin) + before
        spans = tags.line(pieces)
        self.canv.add_code(
            self.canv.painter.operators(
                pieces,
                left,
                baseline,
                extra_space=filled.extra_space,
                kashidas=filled.kashidas,
                spans=spans,
            )
        )
        if spans:
            spans.finish()

    def _gap_at_left(self, gap: float) -> float:
        alignment = self.style.alignment
        if alignment is Alignment.CENTER:
            return gap / 2
        at_right = (alignment is Alignment.END) != self._is_rtl()
        return gap if at_right else 0.0

    def _draw_marker(self, baseline: float) -> None:
        text = self.style.text
        level = self._prepare().base_level
        pieces = prepare(runs_of(self.marker or ""), text, level).pieces
        width = sum(piece.width for piece in pieces)
        indent = self.style.indent_start
        left = self.width - indent - width if level & 1 else indent
        self.canv.add_code(self.canv.painter.operators(pieces, left, baseline))


def draw_paragraph(
    canvas: Any, paragraph: Paragraph, x: float, y_top: float, width: float
) -> float:
    """Draw ``paragraph`` with its upper left corner at (``x``, ``y_top``); return its height."""
    _, height = paragraph.wrap(width, 0.0)
    paragraph.drawOn(canvas, x, y_top - height)
    return height
