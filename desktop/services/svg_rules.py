"""Which SVG drawings may become an emblem: those that any office can render, at a known cost.

A drawing comes from anywhere and is rendered inside the program, so nothing in it may run, reach
another file or the network, or make the renderer work for minutes. Only elements that draw are
let through; entities and ``<!DOCTYPE [ … ]>`` are refused before they could grow; what an element
costs is counted through every reference to it, so that ten groups of ten uses of each other count
ten thousand million. Letters are refused as well: the font they were drawn in is not in the file,
and another one would change the emblem silently.

Sources: SVG 1.1 (Second Edition) and SVG 2 for the elements; OWASP's list of XML attacks.
"""

import base64
import binascii
import re
from xml.parsers import expat

from desktop.documents.typeset.picture_file import picture_size
from desktop.language.errors import RefusedError
from desktop.services.svg_cost import DEEPEST, SvgCost, SvgElement

LARGEST_DRAWING = 1024 * 1024  # bytes
SVG = "http://www.w3.org/2000/svg"

_SHAPES = "path rect circle ellipse line polyline polygon image use"
# No marker: it is drawn at each of the hundred thousand corners that a path may have.
_GROUPS = "svg g a defs symbol switch clipPath mask pattern style title desc metadata view"
_PAINTS = "linearGradient radialGradient stop"
# Not those whose work grows with more than the picture: morphology, convolution, turbulence.
_FILTERS = (
    "filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA "
    "feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset"
)
_LETTERS = {"text", "tspan", "textPath", "tref", "font", "altGlyph"}
_SCRIPTS = {"script", "foreignObject", "iframe", "handler", "listener"}
_DRAWING = {*_SHAPES.split(), *_GROUPS.split(), *_PAINTS.split(), *_FILTERS.split()}

_OUTSIDE = re.compile(r"url\(\s*+['\"]?+\s*+(?!#)|@import", re.IGNORECASE)
_PICTURE = re.compile(r"data:image/(?:png|jpe?g);base64,(.*)", re.DOTALL)


def is_svg(data: bytes) -> bool:
    """Tell whether a file seems to be an SVG drawing: XML with such an element near its start."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and (
        b"<svg" in head or b":svg" in head or b"<!DOCTYPE svg" in head
    )


def refuse_svg(data: bytes) -> str:
    """Return the text of a drawing that may be rendered.

    Raises:
        RefusedError: ``svg.too_large``, ``svg.unreadable`` (not XML in UTF-8, or no drawing),
            ``svg.entities``, ``svg.active`` (scripts), ``svg.outside`` (another file or address),
            ``svg.letters``, ``svg.unknown`` (``element``) or ``svg.too_costly``.
    """
    if len(data) > LARGEST_DRAWING:
        raise RefusedError("svg.too_large", limit=LARGEST_DRAWING // 1024)
    try:
        text = data.decode("utf-8-sig")
        reader = _Reader()
        reader.read(text)
    except (UnicodeDecodeError, expat.ExpatError) as error:
        raise RefusedError("svg.unreadable") from error
    reader.cost.refuse()
    return text


class _Reader:
    """Reads a drawing once, refusing what may not be in it and noting what costs."""

    def __init__(self) -> None:
        self.cost = SvgCost()
        self._depth = 0
        self._in_style = False
        self._parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        self._parser.StartDoctypeDeclHandler = self._on_doctype
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text
        self._parser.ProcessingInstructionHandler = self._on_instruction

    def read(self, text: str) -> None:
        self._parser.Parse(text.encode("utf-8"), True)
        if not self.cost.has_elements:
            raise RefusedError("svg.unreadable")

    def _on_doctype(self, _name: str, _system: object, _public: object, inside: int) -> None:
        if inside:
            raise RefusedError("svg.entities")

    def _on_instruction(self, target: str, _data: str) -> None:
        raise RefusedError("svg.outside", what=target[:40])  # such as a style sheet elsewhere

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise RefusedError("svg.too_costly")
        space, _, tag = name.rpartition(" ")
        if self._depth == 1 and (space, tag) != (SVG, "svg"):
            raise RefusedError("svg.unreadable")
        is_drawn = space == SVG
        if is_drawn or tag in _SCRIPTS:
            _refuse_element(tag)
        # A list: href may stand there twice, of SVG 2 and of XLink.
        plain = [(key.rpartition(" ")[2], value) for key, value in attributes.items()]
        if is_drawn:
            _refuse_attributes(tag, plain)
        self._in_style = is_drawn and tag == "style"
        self.cost.enter(SvgElement.of(tag if is_drawn else "", plain))

    def _on_end(self, _name: str) -> None:
        self._depth -= 1
        self._in_style = False
        self.cost.leave()

    def _on_text(self, text: str) -> None:
        if self._in_style:
            if _OUTSIDE.search(text):
                raise RefusedError("svg.outside", what="style")
            self.cost.add_style(text)


def _refuse_element(tag: str) -> None:
    if tag in _LETTERS:
        raise RefusedError("svg.letters")
    if tag in _SCRIPTS:
        raise RefusedError("svg.active")
    if tag not in _DRAWING:
        raise RefusedError("svg.unknown", element=tag[:40])


def _refuse_attributes(tag: str, attributes: list[tuple[str, str]]) -> None:
    for name, value in attributes:
        if name.startswith("on"):
            raise RefusedError("svg.active")
        if _OUTSIDE.search(value):
            raise RefusedError("svg.outside", what=name[:40])
        if name == "href":
            _refuse_target(tag, value.strip())


def _refuse_target(tag: str, target: str) -> None:
    if not target or target.startswith("#"):
        return
    if tag == "image":
        _refuse_picture(target)
    elif tag != "a":  # a link is not followed when it is drawn
        raise RefusedError("svg.outside", what=tag)


def _refuse_picture(target: str) -> None:
    """Refuse a picture that is not inside the drawing, or that cannot be printed."""
    inside = _PICTURE.fullmatch(target)
    if inside is None:
        raise RefusedError("svg.outside", what="image")
    try:
        picture_size(base64.b64decode(inside[1]))
    except (binascii.Error, OSError) as error:
        raise RefusedError("svg.unreadable") from error
