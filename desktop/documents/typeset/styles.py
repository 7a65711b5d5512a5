"""How text is to look: the values callers give to paragraphs. Lengths are points (1/72 inch)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Self

from desktop.documents.typeset.fonts import FaceStyle

Color = tuple[float, float, float]
"""Red, green and blue from 0 to 1."""

BLACK: Color = (0.0, 0.0, 0.0)
WHITE: Color = (1.0, 1.0, 1.0)

_LEADING_PER_SIZE = 1.6  # Amiri's marks above and below need it


class Alignment(Enum):
    """Where lines stand; START is the right edge of a right-to-left paragraph."""

    START = "start"
    CENTER = "center"
    END = "end"
    JUSTIFY = "justify"


class VerticalAlignment(Enum):
    """Where the content of a table cell stands."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Direction(Enum):
    """Base direction; AUTO takes it from the first strong letter."""

    RTL = "rtl"
    LTR = "ltr"
    AUTO = "auto"

    @property
    def base_level(self) -> int | None:
        """The paragraph level that UAX#9 starts from; None for AUTO."""
        return {"rtl": 1, "ltr": 0, "auto": None}[self.value]


class Kashida(Enum):
    """How much of a justified line's slack may go into lengthened letters."""

    OFF = "off"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Look of a run of text.

    ``language`` is a BCP 47 tag; it chooses the letter forms of that language's own script.
    Letters of scripts without an italic face, as Syriac, stay upright in ``italic`` text.
    """

    size: float = 12.0
    bold: bool = False
    color: Color = BLACK
    language: str = "ar"
    italic: bool = False

    @property
    def face_style(self) -> FaceStyle:
        """Which face of the fonts draws it."""
        return FaceStyle(self.bold, self.italic)

    def but(self, **changes: Any) -> Self:
        """Return this style with some values changed."""
        return replace(self, **changes)


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; without a style it takes the paragraph's."""

    text: str
    style: TextStyle | None = None


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """Look of a paragraph; ``leading`` is the distance of baselines, 1.6 times the size if None.

    Indents are at the start and the end of the lines, so that they follow the direction.
    """

    text: TextStyle = TextStyle()
    alignment: Alignment = Alignment.START
    direction: Direction = Direction.RTL
    leading: float | None = None
    space_before: float = 0.0
    space_after: float = 6.0
    indent_start: float = 0.0
    indent_end: float = 0.0
    first_line_indent: float = 0.0
    keep_with_next: bool = False
    kashida: Kashida = Kashida.OFF

    @property
    def line_height(self) -> float:
        """Distance between baselines in points."""
        return self.text.size * _LEADING_PER_SIZE if self.leading is None else self.leading

    def but(self, **changes: Any) -> Self:
        """Return this style with some values changed."""
        return replace(self, **changes)


@dataclass(frozen=True, slots=True)
class Note:
    """A note: where it stands in the text a raised number is printed, its words below the page.

    Notes are numbered through the story of a document; in what a header or footer draws they are
    left out. Without a style the words look like the paragraph, smaller.
    """

    content: "str | Run | Sequence[str | Run]"
    style: ParagraphStyle | None = None


Content = str | Run | Note | Sequence[str | Run | Note]
"""What a paragraph is made of."""


def runs_of(content: Content) -> list[Run]:
    """Return ``content`` as a list of runs, without its notes."""
    parts: Sequence[str | Run | Note] = (
        [content] if isinstance(content, str | Run | Note) else content
    )
    return [
        Run(part) if isinstance(part, str) else part for part in parts if not isinstance(part, Note)
    ]


def plain_text(content: Content) -> str:
    """Return the text of ``content`` without its looks."""
    return "".join(run.text for run in runs_of(content))
