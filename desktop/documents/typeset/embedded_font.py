"""The font that a document carries for one face, as PDF objects.

One code stands for one character of the text as it is printed in its place, so that copying,
searching and reading aloud give back the characters that were typed (ToUnicode).
"""

import hashlib
from typing import Any

from reportlab.pdfbase import pdfdoc

from desktop.documents.typeset.fonts import FontFace
from desktop.documents.typeset.truetype import PrintedGlyph, build_font

_EM = 1000  # PDF measures text in thousandths of the size
_SYMBOLIC, _ITALIC = 1 << 2, 1 << 6  # flags of a font descriptor
_CMAP_BLOCK = 100  # entries that one bfchar block may have
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def "
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def "
    "1 begincodespacerange <0000> <FFFF> endcodespacerange"
)
_CMAP_TAIL = "endcmap CMapName currentdict /CMap defineresource pop end end"


class EmbeddedFont:
    """Codes given out while pages are drawn; ReportLab asks for the objects when it saves."""

    def __init__(self, face: FontFace, resource_name: str) -> None:
        self.face = face
        self.resource_name = resource_name
        self._codes: dict[tuple[PrintedGlyph, str], int] = {}
        self._add_wide_space()

    def code(self, printed: PrintedGlyph, text: str) -> int:
        """Return the code that draws ``printed`` and stands for ``text``."""
        key = (printed, text)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = len(self._codes) + 1
        return code

    def _add_wide_space(self) -> None:
        """Add a space that is never printed, as the first and as the last one of the font.

        PDFium takes a gap for a space by half the width of one of them, older versions of the first
        and newer ones of the last. If that one is too wide to be true, they go by the character
        after the gap, and then a mark without width keeps a move of the pen from being a space.
        """
        width = self.face.units_per_em + len(self._codes)
        self._codes[PrintedGlyph((), width), " "] = len(self._codes) + 1

    def addObjects(self, document: Any) -> None:  # noqa: N802 - ReportLab calls it
        """Write the font into ``document``, a ReportLab PDFDocument, before it is saved."""
        self._add_wide_space()
        keys = list(self._codes)
        file, glyphs = build_font(self.face.face, [printed for printed, _ in keys])
        digest = hashlib.sha256(file).digest()
        name = "".join(chr(ord("A") + byte % 26) for byte in digest[:6]) + "+" + self.face.name
        glyph_map = b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)
        widths = [round(printed.advance * _EM / self.face.units_per_em, 3) for printed, _ in keys]
        descendant = _dictionary(
            Type=pdfdoc.PDFName("Font"),
            Subtype=pdfdoc.PDFName("CIDFontType2"),
            BaseFont=pdfdoc.PDFName(name),
            CIDSystemInfo=_dictionary(
                Registry=_Literal("(Adobe)"), Ordering=_Literal("(Identity)"), Supplement=0
            ),
            FontDescriptor=document.Reference(self._descriptor(document, name, file)),
            DW=0,
            W=_Literal("[1 [" + " ".join(f"{width:g}" for width in widths) + "]]"),
            CIDToGIDMap=_stream(document, glyph_map),
        )
        font = _dictionary(
            Type=pdfdoc.PDFName("Font"),
            Subtype=pdfdoc.PDFName("Type0"),
            BaseFont=pdfdoc.PDFName(name),
            Encoding=pdfdoc.PDFName("Identity-H"),
            DescendantFonts=pdfdoc.PDFArray([document.Reference(descendant)]),
            ToUnicode=_stream(document, self._to_unicode()),
        )
        fonts = document.idToObject[pdfdoc.BasicFonts].dict
        fonts[self.resource_name] = document.Reference(font)

    def _descriptor(self, document: Any, name: str, file: bytes) -> Any:
        def scaled(units: int) -> int:
            return round(units * _EM / self.face.units_per_em)

        ascent, descent = scaled(self.face.ascender), scaled(self.face.descender)
        return _dictionary(
            Type=pdfdoc.PDFName("FontDescriptor"),
            FontName=pdfdoc.PDFName(name),
            Flags=_SYMBOLIC | (_ITALIC if self.face.italic_angle else 0),
            FontBBox=_Literal(f"[-1000 {descent} 3000 {ascent}]"),
            ItalicAngle=_Literal(f"{self.face.italic_angle:g}"),
            Ascent=ascent,
            Descent=descent,
            CapHeight=650,
            StemV=80,
            FontFile2=_stream(document, file, Length1=len(file)),
        )

    def _to_unicode(self) -> bytes:
        lines = [_CMAP_HEAD]
        entries = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
            if text
        ]
        for start in range(0, len(entries), _CMAP_BLOCK):
            block = entries[start : start + _CMAP_BLOCK]
            lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        lines.append(_CMAP_TAIL)
        return "\n".join(lines).encode("ascii")


class FontBook:
    """The embedded fonts of one document, and the characters that none of its faces could draw."""

    def __init__(self, document: Any) -> None:
        """Serve ``document``, a ReportLab PDFDocument."""
        self._document = document
        self._fonts: dict[FontFace, EmbeddedFont] = {}
        self.missing: dict[str, int] = {}

    def font(self, face: FontFace) -> EmbeddedFont:
        """Return the embedded font of ``face``, made at its first use."""
        font = self._fonts.get(face)
        if font is None:
            font = EmbeddedFont(face, f"M{len(self._fonts) + 1}")
            self._fonts[face] = font
            self._document.fontMapping[f"mahdar-{face.name}"] = "/" + font.resource_name
            self._document.delayedFonts.append(font)
        return font


class _Literal(pdfdoc.PDFObject):
    """An object that is written as it stands."""

    def __init__(self, text: str) -> None:
        self.text = text

    def format(self, document: Any) -> bytes:
        return self.text.encode("ascii")


def _dictionary(**entries: Any) -> Any:
    return pdfdoc.PDFDictionary(entries)


def _stream(document: Any, content: bytes, **entries: Any) -> Any:
    stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
    for name, value in entries.items():
        stream.dictionary[name] = value
    return document.Reference(stream)
