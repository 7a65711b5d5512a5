"""Lists with bullets and numbers, in levels, and headings."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from desktop.documents.typeset.paragraph import Paragraph
from desktop.documents.typeset.styles import Content, ParagraphStyle
from desktop.language.digits import WESTERN, in_digits

_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_LATIN = "abcdefghijklmnopqrstuvwxyz"


class Numbering(Enum):
    """How the items of one level are numbered."""

    DIGITS = "digits"
    ABJAD = "abjad"
    LATIN = "latin"
    PATH = "path"
    """The numbers of all levels above as well: 2.1.3."""


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item and the items below it."""

    content: Content
    below: "Sequence[Content | ListItem]" = field(default=())


Level = str | Numbering
"""A bullet, or the way of numbering."""


def nested_list(
    items: Sequence[Content | ListItem],
    style: ParagraphStyle | None = None,
    *,
    levels: Sequence[Level] = ("•", "–", "◦"),
    width: float = 20.0,
    digits: str = WESTERN,
) -> list[Paragraph]:
    """Return one paragraph an item, those below an item further in by ``width`` points.

    ``levels`` are bullets or ways of numbering from the outermost level in; levels below the last
    one look like it. ``digits`` (``western`` or ``arabic-indic``) are those of the numbers.
    """
    return _level(items, style or ParagraphStyle(), tuple(levels), width, digits, ())


def _level(
    items: Sequence[Content | ListItem],
    style: ParagraphStyle,
    levels: tuple[Level, ...],
    width: float,
    digits: str,
    path: tuple[int, ...],
) -> list[Paragraph]:
    look = levels[min(len(path), len(levels) - 1)]
    # A path grows by a number with each level, and so does its room.
    room = width + 0.5 * style.text.size * len(path) if look is Numbering.PATH else width
    paragraphs = []
    for number, item in enumerate(items, start=1):
        one = item if isinstance(item, ListItem) else ListItem(item)
        place = (*path, number)
        paragraphs.append(
            Paragraph(
                one.content,
                style,
                role="LBody",
                marker=_marker(look, place, digits),
                marker_width=room,
            )
        )
        inner = style.but(indent_start=style.indent_start + room)
        paragraphs += _level(one.below, inner, levels, width, digits, place)
    return paragraphs


def _marker(look: Level, place: tuple[int, ...], digits: str) -> str:
    if isinstance(look, str):
        return look
    number = place[-1]
    if look in (Numbering.ABJAD, Numbering.LATIN):
        letters = _ABJAD if look is Numbering.ABJAD else _LATIN
        if number <= len(letters):
            # A tatweel keeps heh from looking like a five.
            return letters[number - 1].replace("ه", "هـ") + "."
    shown = place if look is Numbering.PATH else (number,)
    return in_digits(".".join(map(str, shown)), digits) + ("" if len(shown) > 1 else ".")


def bullet_list(
    items: Sequence[Content],
    style: ParagraphStyle | None = None,
    *,
    bullet: str = "•",
    width: float = 18.0,
) -> list[Paragraph]:
    """Return one paragraph an item, each with ``bullet`` in a margin ``width`` wide."""
    return nested_list(items, style, levels=(bullet,), width=width)


def numbered_list(
    items: Sequence[Content],
    style: ParagraphStyle | None = None,
    *,
    numbers: Sequence[Content] | None = None,
    width: float = 22.0,
    digits: str = WESTERN,
) -> list[Paragraph]:
    """Return one paragraph an item, numbered ``1.``, ``2.`` … or as ``numbers`` says.

    Raises ValueError if there are not as many numbers as items.
    """
    if numbers is None:
        return nested_list(items, style, levels=(Numbering.DIGITS,), width=width, digits=digits)
    return [
        Paragraph(item, style, role="LBody", marker=marker, marker_width=width)
        for item, marker in zip(items, numbers, strict=True)
    ]


def heading(level: int, content: Content, style: ParagraphStyle | None = None) -> Paragraph:
    """Return a heading of ``level`` 1 to 6, which stays with what follows it.

    Without a style it is bold, and larger the higher its level. Raises ValueError for another
    level.
    """
    if not 1 <= level <= 6:
        raise ValueError(f"headings have levels 1 to 6, not {level}")
    if style is None:
        plain = ParagraphStyle()
        size = plain.text.size * (1.0 + 0.16 * max(0, 4 - level))
        style = plain.but(text=plain.text.but(size=size, bold=True), space_before=8.0)
    return Paragraph(content, style.but(keep_with_next=True), role=f"H{level}")
