"""The elements of WordprocessingML that Arabic needs and ``python-docx`` has no call for.

Source: ISO/IEC 29500-1:2016, part 17. Its order of elements inside ``w:rPr``, ``w:pPr`` and
``w:tblPr`` is a rule of the schema, so every function here builds a whole element. Lengths are
points; the file counts twentieths of a point, and half points for the size of letters.
"""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from desktop.documents.typeset import (
    Alignment,
    Color,
    ParagraphStyle,
    TextStyle,
    VerticalAlignment,
)

NASKH_FONT, SYRIAC_FONT = "Amiri", "Noto Sans Syriac"
_LANGUAGES = {"ar": "ar-SY", "syr": "syr-SY", "ku": "kmr-Latn-SY", "en": "en-GB"}
_ALIGNMENTS = {
    Alignment.START: "left",
    Alignment.CENTER: "center",
    Alignment.END: "right",
    Alignment.JUSTIFY: "both",
}
_VERTICAL = {
    VerticalAlignment.TOP: "top",
    VerticalAlignment.MIDDLE: "center",
    VerticalAlignment.BOTTOM: "bottom",
}


def element(tag: str, children: "list[Any] | None" = None, /, **values: object) -> Any:
    """Return ``<w:tag w:name="value"…>`` with ``children``."""
    made = OxmlElement(f"w:{tag}")
    for name, value in values.items():
        made.set(qn(f"w:{name}"), str(value))
    for child in children or []:
        made.append(child)
    return made


def twips(points: float) -> int:
    """Return points as twentieths of a point."""
    return round(points * 20)


def color_code(color: Color) -> str:
    """Return a colour as six hexadecimal digits."""
    return "".join(f"{round(part * 255):02X}" for part in color)


def language_code(language: str) -> str:
    """Return the BCP 47 tag that Word looks for a spelling dictionary by."""
    return _LANGUAGES.get(language, language)


def run_properties(style: TextStyle, *, right_to_left: bool, is_syriac: bool = False) -> Any:
    """Return the ``w:rPr`` of a run.

    Bold, italic and size are said twice: Word reads ``w:b``, ``w:i`` and ``w:sz`` for left-to-right
    letters, and ``w:bCs``, ``w:iCs`` and ``w:szCs`` for Arabic and Syriac ones. Syriac stays
    upright in italic text, as on our pages, where Word would slant its letters by itself.
    """
    font = SYRIAC_FONT if is_syriac else NASKH_FONT
    half_points = round(style.size * 2)
    bold = [element("b"), element("bCs")] if style.bold else []
    italic = [element("i"), element("iCs")] if style.italic and not is_syriac else []
    tag = language_code("syr" if is_syriac else style.language)
    return element(
        "rPr",
        [
            element("rFonts", ascii=font, hAnsi=font, cs=font),
            *bold,
            *italic,
            element("color", val=color_code(style.color)),
            element("sz", val=half_points),
            element("szCs", val=half_points),
            *([element("rtl")] if right_to_left else []),
            element("lang", bidi=tag) if right_to_left else element("lang", val=tag),
        ],
    )


def run(text: str, style: TextStyle, *, right_to_left: bool, is_syriac: bool = False) -> Any:
    """Return a run of text that is read one way."""
    shown = OxmlElement("w:t")
    shown.text = text
    shown.set(qn("xml:space"), "preserve")
    properties = run_properties(style, right_to_left=right_to_left, is_syriac=is_syriac)
    return element("r", [properties, shown])


def marked_run(mark: str, style: TextStyle, *, right_to_left: bool) -> Any:
    """Return a run that is a line break (``br``) or a tab (``tab``)."""
    return element("r", [run_properties(style, right_to_left=right_to_left), element(mark)])


def field_runs(code: str, shown: str, style: TextStyle, *, right_to_left: bool) -> list[Any]:
    """Return the runs of a field, e.g. ``PAGE``; ``shown`` stands there until it is counted."""
    instruction = OxmlElement("w:instrText")
    instruction.text = f" {code} "
    instruction.set(qn("xml:space"), "preserve")
    text = OxmlElement("w:t")
    text.text = shown
    parts = [
        element("fldChar", fldCharType="begin"),
        instruction,
        element("fldChar", fldCharType="separate"),
        text,
        element("fldChar", fldCharType="end"),
    ]
    return [
        element("r", [run_properties(style, right_to_left=right_to_left), part]) for part in parts
    ]


def paragraph_properties(
    style: ParagraphStyle,
    *,
    right_to_left: bool,
    style_name: str = "",
    hanging: float = 0.0,
    line_below: "tuple[float, Color] | None" = None,
    grows: bool = False,
) -> Any:
    """Return the ``w:pPr`` of a paragraph.

    ``hanging`` is the margin of a marker, ``line_below`` thickness and colour of a rule under the
    paragraph. ``grows`` lets a line become as high as a picture in it. Word takes "left" for the
    start of a right-to-left paragraph, and "right" for its end.
    """
    lines = element(
        "spacing",
        before=twips(style.space_before),
        after=twips(style.space_after),
        line=240 if grows else twips(style.line_height),  # 240 is "single", whatever stands there
        lineRule="auto" if grows else "exact",
    )
    indents: dict[str, int] = {
        "left": twips(style.indent_start + hanging),
        "right": twips(style.indent_end),
    }
    if hanging:
        indents["hanging"] = twips(hanging)
    elif style.first_line_indent:
        indents["firstLine"] = twips(style.first_line_indent)
    parts = [element("pStyle", val=style_name)] if style_name else []
    if style.keep_with_next:
        parts.append(element("keepNext"))
    parts.append(element("widowControl"))
    if line_below is not None:
        parts.append(element("pBdr", [_border("bottom", *line_below)]))
    parts.append(element("bidi") if right_to_left else element("bidi", val="0"))
    parts += [lines, element("ind", **indents)]
    parts.append(element("jc", val=_ALIGNMENTS[style.alignment]))
    return element("pPr", parts)


def table_properties(
    widths: "list[float]",
    *,
    right_to_left: bool,
    lines: "tuple[float, Color] | None",
    padding: tuple[float, float, float],
) -> Any:
    """Return the ``w:tblPr`` of a table; ``w:bidiVisual`` puts its first column at the right."""
    above, side, below = padding
    names = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = [_border(name, *lines) for name in names] if lines else []
    margins = (("top", above), ("left", side), ("bottom", below), ("right", side))
    return element(
        "tblPr",
        [
            *([element("bidiVisual")] if right_to_left else []),
            element("tblW", w=twips(sum(widths)), type="dxa"),
            element("jc", val="center"),  # else some versions move it out by a cell's padding
            *([element("tblBorders", borders)] if borders else []),
            element("tblLayout", type="fixed"),
            element("tblCellMar", [element(n, w=twips(size), type="dxa") for n, size in margins]),
        ],
    )


def cell_properties(
    width: float,
    *,
    span: int = 1,
    merge: str = "",
    background: Color | None = None,
    vertical: VerticalAlignment = VerticalAlignment.TOP,
) -> Any:
    """Return the ``w:tcPr`` of a cell; ``merge`` is "restart", "continue" or empty."""
    parts = [element("tcW", w=twips(width), type="dxa")]
    if span > 1:
        parts.append(element("gridSpan", val=span))
    if merge:
        parts.append(element("vMerge", val=merge))
    if background is not None:
        parts.append(element("shd", val="clear", color="auto", fill=color_code(background)))
    parts.append(element("vAlign", val=_VERTICAL[vertical]))
    return element("tcPr", parts)


def row_properties(*, is_head: bool) -> Any:
    """Return the ``w:trPr`` of a row: headings repeat on every page."""
    return element("trPr", [element("cantSplit"), *([element("tblHeader")] if is_head else [])])


def _border(name: str, thickness: float, color: Color) -> Any:
    return element(
        name, val="single", sz=max(2, round(thickness * 8)), space=0, color=color_code(color)
    )
