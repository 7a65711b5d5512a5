"""The files inside a PDF (ISO 32000-1, 7.11.4), read with an end to how much they unpack to."""

import io
import zlib
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pikepdf

Packed = tuple[bytes, list[str]]
"""The bytes of a stream as they stand in the file, and the names of their filters."""


def embedded_files(document: "pikepdf.Pdf", names: Collection[str]) -> dict[str, Packed]:
    """Return those of the files called ``names`` that are there, still packed.

    Raises what pikepdf raises for a document that is damaged or made to break readers.
    """
    from pikepdf import Array, Name, NameTree

    root: Any = document.Root
    embedded: Any = root.get("/Names", {}).get("/EmbeddedFiles")
    if embedded is None:
        return {}
    tree = NameTree(embedded)
    found: dict[str, Packed] = {}
    for name in names:
        if name not in tree:
            continue
        stream: Any = tree[name].EF.F
        filters = stream.get("/Filter", Array())
        if isinstance(filters, Name):
            filters = [filters]
        found[name] = (stream.read_raw_bytes(), [str(one) for one in filters])
    return found


def file_in_pdf(pdf: bytes, name: str, most: int) -> bytes | None:
    """Return the file called ``name`` in a PDF; None where it is not, or cannot be read."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            found = embedded_files(document, (name,))
        return unpacked(found[name], most) if name in found else None
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, OSError, zlib.error):
        return None


def unpacked(packed: Packed, most: int) -> bytes:
    """Unpack a file of at most ``most`` bytes: a small one can unpack to any size.

    Raises:
        ValueError: it is packed in a way this program does not use, cut off, or too large.
    """
    data, filters = packed
    if not filters:
        return data
    if filters != ["/FlateDecode"]:
        raise ValueError(f"packed with {filters}")
    unpacker = zlib.decompressobj()
    content = unpacker.decompress(data, most)
    if not unpacker.eof:
        raise ValueError("cut off or too large")
    return content
