"""A Word file (DOCX) of a story: styles, page, head and foot, properties."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import docx
from docx.document import Document as WordFile
from docx.opc.oxml import serialize_part_xml
from docx.oxml.ns import qn
from reportlab.platypus import Flowable

from desktop.documents.minutes_look import DRAFT_GREY, HAIRLINE, WARNING, MinutesLook
from desktop.documents.office_page import OfficePage
from desktop.documents.printable import REPLACEMENT, printable
from desktop.documents.settled_package import settled
from desktop.documents.typeset import Alignment, ParagraphStyle, Run, TextStyle
from desktop.documents.word_story import WordStory, run_elements
from desktop.documents.word_text import plain
from desktop.documents.word_watermark import watermark_run
from desktop.documents.word_xml import (
    NASKH_FONT,
    SYRIAC_FONT,
    element,
    field_runs,
    language_code,
    marked_run,
    paragraph_properties,
    run_properties,
    twips,
)

_HEADER_DOWN, _FOOTER_UP = 27.0, 30.0
_LONGEST_PROPERTY = 255  # characters, a limit of python-docx
_FONT_TABLE = "/word/fontTable.xml"
_OTHER_FONTS = {NASKH_FONT: "Sakkal Majalla", SYRIAC_FONT: "Estrangelo Edessa"}
_PAGE, _COUNT = "\ue000", "\ue001"  # stand for the fields until they are made


@dataclass(frozen=True, slots=True)
class WordMarks:
    """What stands on every page.

    ``note`` under the page number, ``secret`` below it in red, ``across`` behind the text.
    """

    title: str
    name: str
    note: str = ""
    secret: str = ""
    across: str = ""


def word_file(story: Sequence[Flowable], page: OfficePage, marks: WordMarks) -> bytes:
    """Return ``story`` as a DOCX file; the same arguments give the same bytes."""
    document = docx.Document()
    body = document.element.body
    for given in list(body):
        if given.tag != qn("w:sectPr"):
            body.remove(given)
    _set_styles(document, page)
    _set_page(document, page)
    _set_properties(document, page, marks)
    _name_other_fonts(document)
    _set_marks(document, page, marks)
    writer = WordStory(document, page.paper.emblem)
    end = body.find(qn("w:sectPr"))
    for made in writer.elements(story, page.geometry.text_width):
        end.addprevious(made)
    out = io.BytesIO()
    document.save(out)
    return settled(out.getvalue())


def _set_styles(document: WordFile, page: OfficePage) -> None:
    """Make Word's own styles look as the page does, so that what a person adds fits."""
    look = page.look
    looks: dict[str, ParagraphStyle] = {
        "Normal": look.body,
        "Heading 1": look.title,
        "Heading 2": look.heading,
        "Heading 3": look.subheading,
        "Header": look.small,
        "Footer": look.small,
    }
    right_to_left = page.words.right_to_left
    for name, style in looks.items():
        made = document.styles[name].element
        properties = paragraph_properties(style, right_to_left=right_to_left)
        for level in list(made.iter(qn("w:outlineLvl"))):
            properties.append(level)  # what makes it a heading in Word's outline
        for old in made.findall(qn("w:rPr")) + made.findall(qn("w:pPr")):
            made.remove(old)
        made.append(properties)
        made.append(run_properties(style.text, right_to_left=right_to_left))
    defaults = document.styles.element.find(qn("w:docDefaults"))
    tag = language_code(page.words.language)
    for one in defaults.iter(qn("w:lang")):
        one.set(qn("w:bidi"), tag if right_to_left else "ar-SY")
        one.set(qn("w:val"), "en-GB" if right_to_left else tag)


def _set_page(document: WordFile, page: OfficePage) -> None:
    geometry = page.geometry
    section = document.element.body.find(qn("w:sectPr"))
    for old in list(section):
        section.remove(old)
    landscape = {"orient": "landscape"} if geometry.width > geometry.height else {}
    section.append(element("pgSz", w=twips(geometry.width), h=twips(geometry.height), **landscape))
    section.append(
        element(
            "pgMar",
            top=twips(geometry.top),
            right=twips(geometry.right),
            bottom=twips(geometry.bottom),
            left=twips(geometry.left),
            header=twips(_HEADER_DOWN),
            footer=twips(_FOOTER_UP),
            gutter=0,
        )
    )
    section.append(element("titlePg"))
    if page.words.right_to_left:
        section.append(element("bidi"))


def _set_properties(document: WordFile, page: OfficePage, marks: WordMarks) -> None:
    properties = document.core_properties
    properties.title = _property(f"{marks.name}: {marks.title}" if marks.title else marks.name)
    properties.subject = _property(marks.title)
    properties.author = properties.last_modified_by = _property(page.office)
    properties.language = language_code(page.words.language)
    properties.comments = ""
    properties.keywords = ""
    properties.revision = 1


def _name_other_fonts(document: WordFile) -> None:
    """Say which fonts of Windows serve where those of the pages are not installed."""
    [table] = [part for part in document.part.package.iter_parts() if part.partname == _FONT_TABLE]
    fonts = [
        element("font", [element("altName", val=other)], name=font)
        for font, other in _OTHER_FONTS.items()
    ]
    table._blob = serialize_part_xml(element("fonts", fonts))


def _property(text: str) -> str:
    clean = plain(printable(text)).replace("\n", " ").replace(REPLACEMENT, "")
    return clean[:_LONGEST_PROPERTY]


# ── head and foot ──


def _set_marks(document: WordFile, page: OfficePage, marks: WordMarks) -> None:
    """Put the head on all pages but the first, which has the letterhead, the foot on all."""
    [section] = document.sections
    section.different_first_page_header_footer = True
    small = page.look.small
    right_to_left = page.words.right_to_left
    head = _marks_paragraph(
        [(page.office, small.text), ("\t", small.text), (marks.name, small.text)],
        small,
        "Header",
        right_to_left,
        tabs=[("right", page.geometry.text_width)],
    )
    first = element("p")
    if marks.across:
        for place, paragraph in enumerate((head, first), start=1):
            paragraph.append(watermark_run(marks.across, page.geometry, DRAFT_GREY, place))
    _replace(section.header, [head])
    _replace(section.first_page_header, [first])
    for foot in (section.footer, section.first_page_footer):
        _replace(foot, _foot(page, page.look, marks))


def _foot(page: OfficePage, look: MinutesLook, marks: WordMarks) -> list[Any]:
    centered = look.small.but(alignment=Alignment.CENTER)
    told = page.words.say("page", page=_PAGE, count=_COUNT)
    red = look.small.text.but(bold=True, color=WARNING)
    lines = [(told, look.small.text), (marks.note, look.small.text), (marks.secret, red)]
    return [
        _marks_paragraph([(text, style)], centered, "Footer", page.words.right_to_left)
        for text, style in lines
        if text
    ]


def _marks_paragraph(
    parts: Sequence[tuple[str, TextStyle]],
    style: ParagraphStyle,
    style_name: str,
    right_to_left: bool,
    tabs: Sequence[tuple[str, float]] = (),
) -> Any:
    properties = paragraph_properties(
        style,
        right_to_left=right_to_left,
        style_name=style_name,
        line_below=(0.5, HAIRLINE) if style_name == "Header" else None,
    )
    if tabs:
        stops = [element("tab", val=kind, pos=twips(at)) for kind, at in tabs]
        properties.find(qn("w:bidi")).addprevious(element("tabs", stops))
    runs: list[Any] = []
    for text, look in parts:
        runs += _with_fields(text, look, right_to_left)
    return element("p", [properties, *runs])


def _with_fields(text: str, style: TextStyle, right_to_left: bool) -> list[Any]:
    """Return runs of ``text`` with the fields where their signs stand."""
    if text == "\t":
        return [marked_run("tab", style, right_to_left=right_to_left)]
    codes = {_PAGE: "PAGE", _COUNT: "NUMPAGES"}
    made: list[Any] = []
    rest = text
    while rest:
        places = [(rest.index(sign), sign) for sign in codes if sign in rest]
        place, sign = min(places, default=(len(rest), ""))
        made += run_elements([Run(rest[:place])], style, right_to_left=right_to_left)
        if sign:
            made += field_runs(codes[sign], "1", style, right_to_left=right_to_left)
        rest = rest[place + len(sign) :]
    return made


def _replace(container: Any, elements: Sequence[Any]) -> None:
    """Make ``elements`` the whole content of a header or footer."""
    container.is_linked_to_previous = False
    part = container._element
    for old in list(part):
        part.remove(old)
    for made in elements:
        part.append(made)
