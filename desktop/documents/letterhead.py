"""The letterhead: the body's names in its scripts around the emblem, and number, date and place."""

import logging
from datetime import date
from typing import Any

from reportlab.platypus import Spacer

from desktop.documents.minutes_look import ACCENT, MinutesLook
from desktop.documents.minutes_names import best
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.office_paper import OfficePaper
from desktop.documents.printable import printable
from desktop.documents.typeset import (
    Alignment,
    Direction,
    Paragraph,
    ParagraphStyle,
    Picture,
    Rule,
    VerticalAlignment,
    columns,
)
from desktop.language.names import SCRIPTS, Names

_log = logging.getLogger(__name__)

_EMBLEM_SIZE = 60.0
_SIZES = {"ar": 12.5, "ku": 11.0, "syr": 11.0}  # that look alike in height
_MIDDLE_WIDTH = 112.0
_UNDER_EMBLEM = 4.0
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"ar", "syr"})


def letterhead(paper: OfficePaper, words: MinutesWords, look: MinutesLook) -> list[Any]:
    """Return the names of the body, each script in a column of its own, and the rule below them.

    The script of the document stands at the start, the next at the end, the third in the middle;
    the emblem is in the middle, above the third. A single script is set in the middle.
    """
    texts = _in_order(paper.letterhead or paper.name, words)
    emblem = _emblem(paper, words, look)
    start, end, middle = (*texts, None, None, None)[:3]
    if end is None:
        start, middle = None, start
    blocks = [
        _lines(start, look, look.direction, at_start=True),
        _lines(middle, look, look.direction, at_start=None),
        _lines(end, look, look.direction, at_start=False),
    ]
    if emblem is not None:
        blocks[1][:0] = [emblem, Spacer(1, look.scaled(_UNDER_EMBLEM))]
    above, below = look.scaled(7), look.scaled(4)
    rule = Rule(thickness=1.1, color=ACCENT, space_before=above, space_after=below)
    middle_width = look.scaled(_MIDDLE_WIDTH) if blocks[1] else 0
    return [*_side_by_side(blocks, look, middle_width), rule]


def reference_line(
    number: str | None, day: date | None, city: Names, words: MinutesWords, look: MinutesLook
) -> list[Any]:
    """Return number, date and place on one line under the letterhead."""
    facts = [
        ("number", words.number(printable(number)) if number else words.say("no_number")),
        ("date", words.date(day) if day else ""),
        ("city", best(city, words)),
    ]
    alignments = (Alignment.START, Alignment.CENTER, Alignment.END)
    style = look.cell.but(text=look.cell.text.but(size=look.scaled(11)))
    blocks = [
        [
            Paragraph(
                [look.soft(words.label(key), look.cell), f" {value}"] if value else "",
                style.but(alignment=alignment),
            )
        ]
        for (key, value), alignment in zip(facts, alignments, strict=True)
    ]
    return _side_by_side(blocks, look)


def _emblem(paper: OfficePaper, words: MinutesWords, look: MinutesLook) -> Picture | None:
    """Return the emblem; None without one, or for a file that no page can show.

    Such a file is refused where it is chosen. An older record or another program's may hold one,
    and its minutes must still be printed.
    """
    if paper.emblem is None:
        return None
    try:
        size = look.scaled(_EMBLEM_SIZE)
        alt = words.say("emblem_alt", name=printable(paper.name.best(words.language)))
        return Picture(paper.emblem, width=size, height=size, alt=alt)
    except OSError as error:
        _log.warning("the emblem of %s is left out: %s", paper.code, error)
        return None


def _in_order(names: Names, words: MinutesWords) -> list[tuple[str, str]]:
    """Return (script, lines) of the scripts there are, that of the document first."""
    known = [(script, printable(text)) for script, text in names.by_script().items()]
    first = words.language if words.language in SCRIPTS else "ku"  # Latin, as English is
    return sorted(known, key=lambda pair: pair[0] != first)


def _lines(
    text: tuple[str, str] | None, look: MinutesLook, page: Direction, *, at_start: bool | None
) -> list[Any]:
    """Return the lines of one script; ``at_start`` None sets them in the middle."""
    if text is None:
        return []
    script, lines = text
    own = Direction.RTL if script in _RIGHT_TO_LEFT_SCRIPTS else Direction.LTR
    alignment = Alignment.CENTER
    if at_start is not None:
        alignment = Alignment.START if at_start == (own is page) else Alignment.END
    style = ParagraphStyle(
        text=look.body.text.but(size=look.scaled(_SIZES[script]), language=script),
        alignment=alignment,
        direction=own,
        leading=look.scaled(18),
        space_after=0,
    )
    shown = [line.strip() for line in lines.split("\n") if line.strip()]
    return [
        Paragraph(look.bold(line, style) if place == 0 else line, style)
        for place, line in enumerate(shown)
    ]


def _side_by_side(
    blocks: list[list[Any]], look: MinutesLook, middle: float | None = None
) -> list[Any]:
    """Set three blocks, the second ``middle`` wide or like the others; alone it takes all."""
    if not blocks[0] and not blocks[2]:
        return blocks[1]
    return [
        columns(
            blocks,
            [None, middle, None],
            gap=0,
            direction=look.direction,
            vertical=VerticalAlignment.MIDDLE,
        )
    ]
