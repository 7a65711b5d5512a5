"""The PDF file itself: its objects packed in streams, with a table of where each one is.

ReportLab writes every object apart, which would make the thousands of small ones of a tagged
document the larger part of the file. Here those that are no streams are packed together (object
streams and cross-reference streams, ISO 32000-1, 7.5.7 and 7.5.8).
"""

import hashlib
import struct
import zlib
from collections.abc import Iterable
from typing import Any

from reportlab.pdfbase import pdfdoc

# The second line tells transfer programs that the file is binary (ISO 19005-1, 6.1.2).
_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_IN_ONE_STREAM = 1000
_BEST = 9  # of zlib: a page is compressed once and kept for years
_ID_BYTES = 16
_ENTRY = ">BIH"
_PNG_UP = b"\x02"
_STREAM_END = b"endstream"


class Literal(pdfdoc.PDFObject):
    """A part of an object that is written as it stands."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def format(self, document: Any) -> bytes:  # noqa: D102 - ReportLab's name
        return self.content


class PdfFile(pdfdoc.PDFDocument):
    """A ReportLab document that takes objects as bytes too, and is written compactly.

    Nothing in the file depends on anything but what it holds: no date, and an identifier made from
    its contents.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._ready: dict[int, bytes] = {}
        self._stored: list[tuple[int, int, int]] = []  # by number: kind and two fields

    def reserve(self, count: int) -> int:
        """Return the first of ``count`` object numbers that are to be given to :meth:`put`."""
        first = self.objectcounter + 1
        self.objectcounter += count
        return int(first)

    def put(self, number: int, content: bytes) -> None:
        """Give the object ``number`` its content."""
        self._ready[number] = content

    def add(self, content: bytes) -> bytes:
        """Add an object and return the reference to it."""
        number = self.reserve(1)
        self.put(number, content)
        return b"%d 0 R" % number

    def number(self, name: str) -> int:
        """Return the number of the object that ReportLab calls ``name``."""
        return int(self.idToObjectNumberAndVersion[name][0])

    def GetPDFData(self, canvas: Any) -> bytes:  # noqa: N802 - ReportLab's name
        """Return the file, once the fonts know all that is printed in them."""
        for font in self.delayedFonts:
            font.addObjects(self)
        return self.format()

    def format(self) -> bytes:
        """Return the whole file."""
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        out = bytearray(_HEAD)
        self._stored = [(0, 0, 65535)]
        packed: list[tuple[int, bytes]] = []
        number = 0
        while number < self.objectcounter:  # which may grow: objects name others while written
            number += 1
            content = self._content(number)
            self._stored.append((0, 0, 0))
            if content.endswith(_STREAM_END):
                self._write(out, number, content)
            else:
                packed.append((number, content))
        for start in range(0, len(packed), _IN_ONE_STREAM):
            self._write_packed(out, packed[start : start + _IN_ONE_STREAM])
        self._write_table(out, root.format(self), info.format(self))
        return bytes(out)

    def _content(self, number: int) -> bytes:
        ready = self._ready.pop(number, None)
        if ready is not None:
            return ready
        name = self.numberToId[number]
        content = bytes(pdfdoc.format(self.idToObject[name], self, toplevel=1)).rstrip(b"\n")
        if content.endswith(_STREAM_END):
            # A line end, not counted in the length, has to stand before it (ISO 19005-2, 6.1.7.1).
            return content.removesuffix(_STREAM_END) + b"\n" + _STREAM_END
        return content

    def _write(self, out: bytearray, number: int, content: bytes) -> None:
        self._stored[number] = (1, len(out), 0)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)

    def _new_number(self) -> int:
        self._stored.append((0, 0, 0))
        return len(self._stored) - 1

    def _write_packed(self, out: bytearray, objects: list[tuple[int, bytes]]) -> None:
        stream = self._new_number()
        places, offset = [], 0
        for index, (number, content) in enumerate(objects):
            self._stored[number] = (2, stream, index)
            places.append(b"%d %d" % (number, offset))
            offset += len(content) + 1
        head = b" ".join(places) + b"\n"
        entries = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head))
        content = head + b"\n".join(content for _, content in objects)
        self._write(out, stream, compressed_stream(content, entries))

    def _write_table(self, out: bytearray, root: bytes, info: bytes) -> None:
        start = len(out)
        number = self._new_number()
        self._stored[number] = (1, start, 0)
        identifier = hashlib.sha256(out).hexdigest()[: 2 * _ID_BYTES].encode("ascii")
        entries = b"/Type/XRef/W[1 4 2]/Size %d/Root %b/Info %b/ID[<%b><%b>]" % (
            len(self._stored), root, info, identifier, identifier,
        )  # fmt: skip
        # Each entry as its difference from the one before (PNG's predictor Up): most are alike.
        rows = [struct.pack(_ENTRY, *entry) for entry in self._stored]
        befores = [bytes(len(rows[0])), *rows]
        table = b"".join(
            _PNG_UP + bytes((now - before) & 0xFF for now, before in zip(*pair, strict=True))
            for pair in zip(rows, befores, strict=False)
        )
        entries += b"/DecodeParms<</Predictor 12/Columns %d>>" % len(rows[0])
        self._write(out, number, compressed_stream(table, entries))
        out += b"startxref\n%d\n%%%%EOF\n" % start


def compressed_stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object that holds ``content`` compressed; ``entries`` join its dictionary."""
    return plain_stream(zlib.compress(content, _BEST), entries + b"/Filter/FlateDecode")


def plain_stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object that holds ``content`` as it is."""
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (entries, len(content), content)


def text_string(text: str) -> bytes:
    """Return ``text`` as a PDF string that every reader understands (UTF-16, in hexadecimal)."""
    encoded = ("\ufeff" + text).encode("utf-16-be", "replace")
    return b"<%b>" % encoded.hex().upper().encode("ascii")


def array(parts: Iterable[bytes]) -> bytes:
    """Return an array of ``parts``."""
    return b"[%b]" % b" ".join(parts)
