"""The pages of a PDF as values that can be compared: what is drawn on each, and its words.

What is drawn is compared as the hash of the page with everything that it refers to, so that a file
which another program has only packed anew still has the same pages. The words are read in the
order in which they are drawn, through the fonts' ToUnicode tables: enough to tell that two pages
hold the same words, and to name those that differ.
"""

import hashlib
import io
import zlib
from collections import Counter, deque
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.documents.pdf_words import words_drawn
from desktop.language.errors import RefusedError

if TYPE_CHECKING:
    import pikepdf

MOST_PAGES = 3000
_LARGEST_STREAM = 32 * 1024 * 1024  # bytes, unpacked
_LARGEST_TOTAL = 256 * 1024 * 1024  # bytes unpacked in one document: a small file can hold any
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")  # ISO 32000-1, 7.7.3.4
_BACKWARDS = frozenset({"/Parent", "/P"})  # they lead from a page to all others
_OF_THE_SAVING = frozenset({"/Metadata", "/Version"})  # a program that saves a file writes its own
_PACKING = frozenset({"/Length", "/Filter", "/DecodeParms"})


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One page: the hash of what is drawn, and how often each word stands on it."""

    drawing: bytes
    words: Counter[str]


@dataclass(frozen=True, slots=True)
class PdfContent:
    """A document: its pages, and the hash of all that its catalog leads to and of its description.

    ``apart_from_metadata`` is that hash without what a program writes anew when it saves a file.
    """

    pages: tuple[PdfPage, ...]
    everything: bytes
    apart_from_metadata: bytes
    producer: str


def read_pdf_content(pdf: bytes) -> PdfContent:
    """Read what a PDF shows.

    Raises:
        RefusedError: ``pdf.unreadable``: it is no PDF, or torn, or locked with a password, or it
            unpacks to more than any minutes would.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            return _Reader(document).content()
    except (pikepdf.PdfError, ValueError, TypeError, LookupError, AttributeError, OSError) as error:
        raise RefusedError("pdf.unreadable") from error
    except (RecursionError, zlib.error) as error:
        raise RefusedError("pdf.unreadable") from error


class _Reader:
    """Reads one open document; hashes of shared objects (fonts, pictures) are made once."""

    def __init__(self, document: "pikepdf.Pdf") -> None:
        self._document = document
        self._shapes: dict[tuple[int, int], _Shape] = {}
        self._unpacked = 0

    def content(self) -> PdfContent:
        pages = list(self._document.pages)
        if len(pages) > MOST_PAGES:
            raise ValueError("too many pages")
        read = tuple(self._page(page.obj) for page in pages)
        info: Any = self._document.docinfo
        return PdfContent(
            pages=read,
            everything=self._hash([self._document.Root, *_entries(info)]),
            apart_from_metadata=self._hash(_entries(self._document.Root, _OF_THE_SAVING)),
            producer=str(info.get("/Producer", "")),
        )

    def _page(self, page: Any) -> PdfPage:
        own = {key: page[key] for key in page.keys() if key not in _BACKWARDS}  # noqa: SIM118
        for key in _INHERITED:
            if key not in own and (given := _inherited(page, key)) is not None:
                own[key] = given
        drawing = self._hash(_entries(own))
        words = words_drawn(
            self._document,
            b"\n".join(self._parts(own.get("/Contents"))),
            own.get("/Resources"),
            self.unpacked,
        )
        return PdfPage(drawing, Counter(words))

    def _parts(self, contents: Any) -> Iterator[bytes]:
        """Yield the parts of a page's content, which viewers read as one."""
        import pikepdf

        if isinstance(contents, pikepdf.Array):
            for part in contents:
                yield self.unpacked(part)
        elif isinstance(contents, pikepdf.Stream):
            yield self.unpacked(contents)

    def unpacked(self, stream: Any) -> bytes:
        """Return what a stream holds; one packed in an unusual way stays packed.

        Raises:
            ValueError: it, or all streams of the document together, are too large.
        """
        raw: bytes = stream.read_raw_bytes()
        if _is_deflated(stream):
            raw = zlib.decompressobj().decompress(raw, _LARGEST_STREAM)
            if len(raw) == _LARGEST_STREAM:  # one that breaks off shows what comes before that
                raise ValueError("too large")
        self._unpacked += len(raw)
        if self._unpacked > _LARGEST_TOTAL:
            raise ValueError("too large")
        return raw

    def _hash(self, values: Iterable[Any]) -> bytes:
        """Hash values with all that they lead to.

        Objects are visited in the order in which they are first named, and named by that order:
        their numbers in the file, which every program gives anew, do not matter.
        """
        digest = hashlib.sha256()
        numbers: dict[tuple[int, int], int] = {}
        waiting = deque(self._shape(value) for value in values)
        while waiting:
            shape = waiting.popleft()
            digest.update(shape.own)
            for reference in shape.references:
                place = reference.objgen
                if place not in numbers:
                    numbers[place] = len(numbers)
                    waiting.append(self._shape(reference))
                digest.update(numbers[place].to_bytes(4, "big"))
        return digest.digest()

    def _shape(self, value: Any) -> "_Shape":
        import pikepdf

        if not isinstance(value, pikepdf.Object) or not value.is_indirect:
            return self._spelled_whole(value)
        place = value.objgen
        if place not in self._shapes:
            self._shapes[place] = self._spelled_whole(value)
        return self._shapes[place]

    def _spelled_whole(self, value: Any) -> "_Shape":
        digest, references = hashlib.sha256(), list[Any]()
        for part in self._spelled(value, references, at_top=True):
            digest.update(len(part).to_bytes(8, "big") + part)
        return _Shape(digest.digest(), tuple(references))

    def _spelled(
        self, value: Any, references: list[Any], *, at_top: bool = False
    ) -> Iterator[bytes]:
        """Yield the parts of a value; of another object only that it is named here."""
        import pikepdf

        if not isinstance(value, pikepdf.Object):
            yield f"{type(value).__name__} {value}".encode()
        elif value.is_indirect and not at_top:
            references.append(value)
            yield b"reference"
        elif isinstance(value, pikepdf.Array):
            yield b"array %d" % len(value)
            for part in value:
                yield from self._spelled(part, references)
        elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
            left_out = _BACKWARDS
            if isinstance(value, pikepdf.Stream):
                yield b"stream"
                yield self.unpacked(value)
                left_out = _BACKWARDS | _PACKING
            keys = sorted(key for key in value.keys() if key not in left_out)  # noqa: SIM118
            yield b"dictionary %d" % len(keys)
            for key in keys:
                yield key.encode()
                yield from self._spelled(value[key], references)
        else:
            yield value.unparse()


@dataclass(frozen=True, slots=True)
class _Shape:
    """One object: the hash of what it says itself, and the objects that it names, in order."""

    own: bytes
    references: tuple[Any, ...]


def _entries(values: Any, left_out: Container[str] = ()) -> Iterator[Any]:
    """Yield the keys of a dictionary and what stands under them, in the order of the keys."""
    for key in sorted(values.keys()):
        if key not in left_out:
            yield key
            yield values[key]


def _is_deflated(stream: Any) -> bool:
    """Tell whether a stream is packed in the one way that our pages and most others are."""
    import pikepdf

    filters = stream.get("/Filter")
    if isinstance(filters, pikepdf.Array) and len(filters) == 1:
        filters = filters[0]
    return str(filters) == "/FlateDecode" and "/DecodeParms" not in stream


def _inherited(page: Any, key: str) -> Any:
    above = page.get("/Parent")
    for _ in range(50):  # levels of the page tree; a made-up one may lead back to itself
        if above is None:
            return None
        if key in above:
            return above[key]
        above = above.get("/Parent")
    return None
