"""The languages of a document: one voice each, and two voices beside each other.

A **block** is what one voice sets for one text: a few flowables, or none where the voice has no
translation of it. Both voices make the same number of blocks for a record, so that the blocks of
a bilingual document can be set in pairs.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from desktop.documents.minutes_content import MinutesContent, outline
from desktop.documents.minutes_look import MinutesLook, look_of
from desktop.documents.minutes_words import MinutesWords, words_of
from desktop.documents.office_paper import OfficePaper
from desktop.documents.second_language import in_second_language
from desktop.documents.typeset import Alignment, ParallelColumns
from desktop.language.isolates import without_isolates
from desktop.models.record_form import MeetingRecord

Block = list[Any]

_GUTTER = 24.0  # between the columns of the two languages


@dataclass(frozen=True, slots=True)
class Voice:
    """A record in one language: what it says, the words around it, and how they look.

    ``beside`` is the other language of a bilingual document.
    """

    content: MinutesContent
    words: MinutesWords
    look: MinutesLook
    is_second: bool = False
    beside: str = ""


def voices_of(record: MeetingRecord, paper: OfficePaper) -> tuple[Voice, ...]:
    """Return the voice of the record's language and that of its second one, if it has one."""
    second = in_second_language(record)
    if second is None:
        words = words_of(record.language, paper)
        return (Voice(outline(record), words, look_of(words, paper)),)
    voices = []
    for told, other in ((record, second), (second, record)):
        words = words_of(told.language, paper)
        look = _for_columns(look_of(words, paper))
        voices.append(Voice(outline(told), words, look, told is second, other.language))
    return tuple(voices)


def in_each(voices: Sequence[Voice], make: Callable[[Voice], str]) -> list[str]:
    """Return what each voice says, to stand in lines of the first one; nothing twice."""
    words = voices[0].words
    told = {without_isolates(text): text for text in map(make, reversed(voices))}
    first, *others = reversed(told.values())
    return [text for text in (first, *map(words.typed, others)) if text]


def set_blocks(voices: Sequence[Voice], blocks: Sequence[Sequence[Block]]) -> list[Any]:
    """Return the blocks of each voice in their order, those of two voices in columns.

    The first language stands on its own side. What has no translation goes across the page.
    """
    if len(blocks) == 1:
        return [flowable for block in blocks[0] for flowable in block]
    story: list[Any] = []
    for first, second in zip(*blocks, strict=True):
        if first and second:
            story.append(_beside(first, second, voices))
        else:
            story += first or second
    return story


def _for_columns(look: MinutesLook) -> MinutesLook:
    """Return the look for lines half as long, which are not justified."""
    start = Alignment.START
    return replace(look, body=look.body.but(alignment=start), item=look.item.but(alignment=start))


def _beside(first: Block, second: Block, voices: Sequence[Voice]) -> ParallelColumns:
    look, second_look = (voice.look for voice in voices)
    half = look.scaled(_GUTTER / 2)
    _indent(first, "indent_end", half)
    same = look.direction is second_look.direction
    _indent(second, "indent_start" if same else "indent_end", half)
    columns = ParallelColumns(
        [[first, second]],
        gap=0.0,  # the indents are the gutter, so that the outer edges stand on the margins
        row_gap=0.0,
        direction=look.direction,
        space_after=max(block[-1].getSpaceAfter() for block in (first, second)),
    )
    columns.spaceBefore = max(block[0].getSpaceBefore() for block in (first, second))
    columns.keepWithNext = any(block[-1].keepWithNext for block in (first, second))
    return columns


def _indent(block: Block, side: str, points: float) -> None:
    """Move the lines of a block of paragraphs off the edge at ``side``."""
    for paragraph in block:
        style = paragraph.style
        paragraph.style = style.but(**{side: getattr(style, side) + points})
