"""The framed paragraph at the head of minutes that amend others."""

from collections.abc import Sequence
from typing import Any

from desktop.documents.minutes_content import Amendment
from desktop.documents.minutes_look import ACCENT, HEAD_GROUND
from desktop.documents.minutes_voice import Block, Voice
from desktop.documents.page_furniture import short_code
from desktop.documents.printable import printable
from desktop.documents.typeset import Cell, Lines, Paragraph, Share, Table, TableStyle
from desktop.documents.typeset.isolates import LRI, PDI


def amendment_frame(voices: Sequence[Voice]) -> list[Any]:
    """Return what is amended, by its number and code, and why; nothing where nothing is."""
    amendment = voices[0].content.amendment
    if amendment is None:
        return []
    look = voices[0].look
    style = TableStyle(
        lines=Lines(ACCENT, 0.8),
        padding=(look.scaled(5), look.scaled(10), look.scaled(7)),
    )
    frame = Table(
        [[Cell(_said(amendment, voice), background=HEAD_GROUND) for voice in voices]],
        [Share() for _ in voices],
        style=style,
        header_rows=0,
        direction=look.direction,
        role="Div",
        space_before=look.scaled(4),
        space_after=look.scaled(10),
    )
    return [frame]


def _said(amendment: Amendment, voice: Voice) -> Block:
    words, style = voice.words, voice.look.body.but(space_after=0)
    known = words.entry(f"amends_{amendment.kind}") if _is_known(amendment) else ""
    number = words.typed(words.number(printable(amendment.number)))
    code = f"{LRI}{short_code(amendment.content_hash)}{PDI}"
    said: Block = [Paragraph(known.format(number=number, code=code), style)] if known else []
    if amendment.reason and not voice.is_second:
        reason = words.typed("\n".join(amendment.reason))
        said.append(Paragraph(words.say("amends_reason", reason=reason), style))
    return said


def _is_known(amendment: Amendment) -> bool:
    return amendment.kind in ("addendum", "correction")
