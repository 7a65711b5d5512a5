"""A story of the page engine written as WordprocessingML: the same paragraphs, tables and words.

What is set on pages and what stands in a Word file come from one list of flowables, so neither can
say what the other does not.
"""

import io
from collections.abc import Iterator, Sequence
from typing import Any

from docx.document import Document as WordFile
from docx.image.exceptions import (
    InvalidImageStreamError,
    UnexpectedEndOfFileError,
    UnrecognizedImageError,
)
from docx.image.image import Image
from docx.shared import Pt
from reportlab.platypus import Flowable, Spacer

from desktop.documents.seal_code_picture import SealCodePicture, code_png
from desktop.documents.text_with_closing import TextWithClosing
from desktop.documents.typeset import (
    BLACK,
    Alignment,
    KeepTogether,
    Paragraph,
    ParagraphStyle,
    Picture,
    Rule,
    Run,
    Table,
    TableWithClosing,
    TextStyle,
)
from desktop.documents.typeset.bidi import paragraph_level
from desktop.documents.typeset.styles import runs_of
from desktop.documents.word_text import directed_runs, plain
from desktop.documents.word_xml import (
    cell_properties,
    element,
    marked_run,
    paragraph_properties,
    row_properties,
    run,
    table_properties,
)

_STYLES = {"H1": "Heading1", "H2": "Heading2", "H3": "Heading3"}
_LEAST_LINE = 1.0
_CODE_MODULE = 8  # pixels: sharp at 300 dots an inch and beyond
_ENOUGH = 0xFFFFFF  # points of height: as much as is wanted


class WordStory:
    """Writes flowables into a container of ``document``: its body, a cell, a header.

    ``picture`` is the file that pictures of the story show: the emblem, as PNG or JPEG.
    """

    def __init__(self, document: WordFile, picture: bytes | None) -> None:
        self.document = document
        self.picture = picture

    def elements(self, story: Sequence[Flowable], width: float) -> list[Any]:
        """Return the elements of ``story`` for a column ``width`` points wide."""
        flowables = list(_opened(story))
        following = [*flowables[1:], None]
        made: list[Any] = []
        for flowable, after in zip(flowables, following, strict=True):
            if isinstance(flowable, Table):
                made.append(self._table(flowable, width))
                taken = after.getSpaceBefore() if after is not None else 0.0
                made.append(spacer_element(flowable.getSpaceAfter() - taken))
            elif isinstance(flowable, Picture):
                made += self._picture(flowable)
            elif isinstance(flowable, SealCodePicture):
                made.append(self._code(flowable))
            elif isinstance(flowable, Paragraph):
                made.append(paragraph_element(flowable))
            elif isinstance(flowable, Rule):
                made.append(_rule_element(flowable))
            elif isinstance(flowable, Spacer):
                made.append(spacer_element(flowable.height))
        return made

    # ── tables ──

    def _table(self, table: Table, width: float) -> Any:
        table.wrap(width, _ENOUGH)
        widths = list(table.column_widths)
        right_to_left = table.direction.base_level == 1
        lines = table.style.lines
        made = element(
            "tbl",
            [
                table_properties(
                    widths,
                    right_to_left=right_to_left,
                    lines=(lines.width, lines.color) if lines else None,
                    padding=table.style.padding,
                ),
                element("tblGrid", [element("gridCol", w=round(one * 20)) for one in widths]),
            ],
        )
        covered: dict[int, Any] = {}
        for row in table.rows:
            made.append(self._row(row, widths, covered, table.style.padding))
        return made

    def _row(self, row: Any, widths: list[float], covered: dict[int, Any], padding: Any) -> Any:
        """Return a row; ``covered`` are the cells from above that reach into it, by column."""
        made = element("tr", [row_properties(is_head=row.is_head)])
        cells = {cell.column: cell for cell in row.cells}
        column = 0
        while column < len(widths):
            cell = cells.get(column)
            above = covered.pop(column, None)
            if cell is None and above is None:
                column += 1
                continue
            held, left = (cell, cell.rows) if cell is not None else above
            span = sum(widths[column : column + held.span])
            merge = "" if held.rows == 1 else "restart" if cell is not None else "continue"
            properties = cell_properties(
                span,
                span=held.span,
                merge=merge,
                background=held.background,
                vertical=held.vertical,
            )
            inside = self.elements(held.flowables, span - 2 * padding[1]) if cell else []
            made.append(element("tc", [properties, *_ended(inside)]))
            if left > 1:
                covered[column] = (held, left - 1)
            column += held.span
        return made

    # ── pictures ──

    def _picture(self, picture: Picture) -> list[Any]:
        if self.picture is None:
            return []
        style = ParagraphStyle(alignment=picture.alignment, space_after=0)
        right_to_left = picture.direction.base_level == 1
        properties = paragraph_properties(style, right_to_left=right_to_left, grows=True)
        size = picture.drawn_width, picture.drawn_height
        return [self._shown(_readable(self.picture), size, picture.alt, properties)]

    def _code(self, code: SealCodePicture) -> Any:
        """Return the seal's code; it has its size on paper whatever program prints it."""
        style = ParagraphStyle(alignment=Alignment.CENTER, space_after=0)
        properties = paragraph_properties(style, right_to_left=False, grows=True)
        png = code_png(code.text, _CODE_MODULE)
        return self._shown(png, (code.size, code.size), code.alt, properties)

    def _shown(self, file: bytes, size: tuple[float, float], alt: str, properties: Any) -> Any:
        """Return a paragraph that shows a picture, ``size`` its width and height in points."""
        width, height = size
        paragraph = self.document.add_paragraph()
        shape = paragraph.add_run().add_picture(
            io.BytesIO(file), width=Pt(width), height=Pt(height)
        )
        shape._inline.docPr.set("descr", alt)
        made = paragraph._p
        made.insert(0, properties)
        made.getparent().remove(made)
        return made


def _readable(picture: bytes) -> bytes:
    """Return a picture that the pages show in a form that ``python-docx`` reads, too."""
    try:
        Image.from_blob(picture)
    except (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError):
        from PIL import Image as Pillow

        out = io.BytesIO()
        with Pillow.open(io.BytesIO(picture)) as opened:
            opened.convert("RGBA").save(out, "PNG")
        return out.getvalue()
    return picture


def _opened(story: Sequence[Flowable]) -> Iterator[Flowable]:
    """Yield the flowables with what kept blocks hold in their place.

    Drawings, such as the place for the stamp, have no like in a Word file.
    """
    for flowable in story:
        if isinstance(flowable, KeepTogether):
            yield from _opened(flowable.content)
        elif isinstance(flowable, TableWithClosing):
            yield from _opened([flowable.table, *flowable.closing])
        elif isinstance(flowable, TextWithClosing):
            yield from _opened([flowable.paragraph, *flowable.closing])
        else:
            yield flowable


def paragraph_element(paragraph: Paragraph) -> Any:
    """Return a paragraph with its marker before it, if it has one."""
    style = paragraph.style
    right_to_left = _runs_right_to_left(paragraph)
    properties = paragraph_properties(
        style,
        right_to_left=right_to_left,
        style_name=_STYLES.get(paragraph.role, ""),
        hanging=paragraph.marker_width if paragraph.marker is not None else 0.0,
    )
    runs: list[Any] = []
    if paragraph.marker is not None:
        runs += run_elements(runs_of(paragraph.marker), style.text, right_to_left=right_to_left)
        runs.append(marked_run("tab", style.text, right_to_left=right_to_left))
    runs += run_elements(runs_of(paragraph.content), style.text, right_to_left=right_to_left)
    return element("p", [properties, *runs])


def run_elements(runs: Sequence[Run], usual: TextStyle, *, right_to_left: bool) -> list[Any]:
    """Return the runs of a line, each cut where the direction changes."""
    made: list[Any] = []
    for one in runs:
        style = one.style or usual
        for place, line in enumerate(one.text.split("\n")):
            if place:
                made.append(marked_run("br", style, right_to_left=right_to_left))
            for part in directed_runs(line, right_to_left=right_to_left):
                made.append(
                    run(
                        plain(part.text),
                        style,
                        right_to_left=part.right_to_left,
                        is_syriac=part.is_syriac,
                    )
                )
    return made


def spacer_element(height: float) -> Any:
    """Return an empty paragraph ``height`` points high."""
    style = ParagraphStyle(
        text=TextStyle(size=_LEAST_LINE, color=BLACK),
        leading=max(height, _LEAST_LINE),
        space_after=0,
    )
    return element("p", [paragraph_properties(style, right_to_left=False)])


def _rule_element(rule: Rule) -> Any:
    style = ParagraphStyle(
        text=TextStyle(size=_LEAST_LINE),
        leading=max(_LEAST_LINE, rule.getSpaceBefore()),
        space_after=rule.getSpaceAfter(),
    )
    return element(
        "p",
        [
            paragraph_properties(
                style,
                right_to_left=rule.direction.base_level == 1,
                line_below=(rule.thickness, rule.color),
            )
        ],
    )


def _runs_right_to_left(paragraph: Paragraph) -> bool:
    level = paragraph.style.direction.base_level
    if level is not None:
        return level == 1
    text = "".join(one.text for one in runs_of(paragraph.content))
    return paragraph_level(text) == 1


def _ended(inside: list[Any]) -> list[Any]:
    """Return the content of a cell, which has to end with a paragraph."""
    if inside and inside[-1].tag.endswith("}p"):
        return inside
    return [*inside, spacer_element(_LEAST_LINE)]
