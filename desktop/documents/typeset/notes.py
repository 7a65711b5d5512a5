"""Notes: a raised number in the text, and the words that stand at the foot of the same page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from reportlab.platypus import Flowable

from desktop.documents.typeset.fonts import NASKH, UPRIGHT
from desktop.documents.typeset.pieces import Piece
from desktop.documents.typeset.shaping import ShapedWord, shape_word
from desktop.documents.typeset.styles import (
    Alignment,
    Content,
    Note,
    ParagraphStyle,
    Run,
    TextStyle,
    runs_of,
)

_MARK_SIZE = 0.68  # of the text's
_MARK_RISE = 0.42
_NOTE_SIZE = 0.8
_MARK_GAP = 5.0  # points between a note's number and its words
# An object in the text, in word joiners: no line begins with a mark.
_STAND_IN = "\u2060\ufffc\u2060"


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note with its number in the document, and its words set as ``text``."""

    number: int
    mark: str
    text: Any  # a Paragraph; its module needs this one


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A mark on a page: the note, and how high its line reaches below the flowable's top."""

    below_top: float
    note: PlacedNote


@dataclass(frozen=True, slots=True)
class _MarkStyle(TextStyle):
    """Look of a mark; ``place`` counts the notes of its paragraph."""

    place: int = 0


def number_notes(
    story: Sequence[Flowable],
    number: Callable[[int], str],
    make: Callable[[Content, ParagraphStyle, str, float], Flowable],
) -> None:
    """Number the notes of ``story`` in reading order.

    ``number`` writes a number in the document's digits, ``make`` sets the words of a note from
    content, style, mark and the width of the mark.

    Raises ValueError for a note within a note.
    """
    count = 0
    for flowable in _leaves(story):
        notes = notes_in(getattr(flowable, "content", ""))
        if not notes:
            continue
        style: ParagraphStyle = flowable.style
        placed = []
        for note in notes:
            count += 1
            mark = number(count)
            own = note.style or style_of_notes(style)
            if notes_in(note.content):
                raise ValueError("a note stands within a note")
            width = own.text.size * 0.55 * len(mark) + _MARK_GAP
            placed.append(PlacedNote(count, mark, make(note.content, own, mark, width)))
        flowable.place_notes(placed)


def style_of_notes(style: ParagraphStyle) -> ParagraphStyle:
    """Return how the notes of a paragraph in ``style`` look, if they have no style of their own."""
    text = style.text.but(size=style.text.size * _NOTE_SIZE, bold=False)
    return ParagraphStyle(
        text=text,
        direction=style.direction,
        leading=style.line_height * _NOTE_SIZE,
        space_after=1.0,
        alignment=Alignment.START,
    )


def notes_in(content: Content) -> list[Note]:
    """Return the notes of ``content``."""
    parts = [content] if isinstance(content, str | Run | Note) else content
    return [part for part in parts if isinstance(part, Note)]


def runs_with_marks(content: Content, style: TextStyle) -> list[Run]:
    """Return the runs of ``content``, with a character that stands for the mark of each note.

    It is a neutral one: the mark goes where the text before it ends, whichever way that runs, and
    its number neither joins a number before it nor turns round beside one.
    """
    parts = [content] if isinstance(content, str | Run | Note) else content
    runs: list[Run] = []
    notes = 0
    for part in parts:
        if not isinstance(part, Note):
            runs += runs_of(part)
            continue
        beside = (runs[-1].style if runs else None) or style
        mark = _MarkStyle(beside.size * _MARK_SIZE, False, beside.color, beside.language)
        runs.append(Run(_STAND_IN, replace(mark, place=notes)))
        notes += 1
    return runs


def set_marks(pieces: Sequence[Piece], notes: Sequence[PlacedNote]) -> list[Piece]:
    """Return ``pieces`` with the marks in the places of what stands for them."""
    result: list[Piece] = []
    for piece in pieces:
        place = place_of_mark(piece.style)
        if place is None:
            result.append(piece)
            continue
        words = _raised(notes[place].mark, piece.style.language)
        for word in words:
            width = word.advance * piece.style.size / word.face.units_per_em
            result.append(replace(piece, word=word, width=width, break_after=0))
        result[-1].break_after = piece.break_after
    return result


@lru_cache(maxsize=1024)
def _raised(mark: str, language: str) -> tuple[ShapedWord, ...]:
    """Return ``mark`` shaped, its glyphs lifted above the line."""
    lifted = []
    for word in shape_word(mark, NASKH, UPRIGHT, False, language):
        rise = round(_MARK_RISE / _MARK_SIZE * word.face.units_per_em)
        clusters = tuple(
            cluster._replace(
                glyphs=tuple(
                    (glyph, x, y + rise, advance) for glyph, x, y, advance in cluster.glyphs
                )
            )
            for cluster in word.clusters
        )
        lifted.append(ShapedWord(word.text, word.face, word.rtl, clusters))
    return tuple(lifted)


def place_of_mark(style: TextStyle) -> int | None:
    """Return which note of its paragraph a piece in ``style`` is the mark of; None if of none."""
    return style.place if isinstance(style, _MarkStyle) else None


def marks_of(flowable: Flowable) -> list[NoteMark]:
    """Return the marks on ``flowable``, which has been measured, from its top down."""
    tell: Callable[[], list[NoteMark]] | None = getattr(flowable, "note_marks", None)
    return tell() if tell is not None else []


def marks_below(flowables: Iterable[Flowable], each: Iterable[float], top: float) -> list[NoteMark]:
    """Return the marks on flowables below each other that begin ``top`` below that of a holder.

    ``each`` is their heights with the space above them.
    """
    found: list[NoteMark] = []
    for flowable, height in zip(flowables, each, strict=True):
        marks = marks_of(flowable)
        if marks:
            space = height - float(flowable.height)
            found += [NoteMark(top + space + one.below_top, one.note) for one in marks]
        top += height
    return found


def _leaves(flowables: Iterable[Flowable]) -> Iterator[Flowable]:
    for flowable in flowables:
        held = getattr(flowable, "held", None)  # of those that are made of others
        if held is None:
            yield flowable
        else:
            yield from _leaves(held())
