"""What the catalog of a file needs so that the file lasts (PDF/A-3u) and can be read aloud (UA-1).

The structure and the bookmarks, the metadata, what its colours mean, and how it is to be shown.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from desktop.documents.typeset.attachment import Attachment, write_attachments
from desktop.documents.typeset.outline import write_outline
from desktop.documents.typeset.pdf_file import (
    Literal,
    PdfFile,
    compressed_stream,
    plain_stream,
    text_string,
)
from desktop.documents.typeset.structure import Structure
from desktop.documents.typeset.structure_file import write_structure
from desktop.documents.typeset.xmp import About, xmp_packet
from resources import resource_path

_RTL_LANGUAGES = frozenset({"ar", "syr", "fa", "ckb", "ur", "he"})
_COLOR_SPACE = "sRGB IEC61966-2.1"


def write_archive_entries(
    file: PdfFile, about: About, structure: Structure, attachments: Sequence[Attachment] = ()
) -> None:
    """Add to ``file``, whose pages are finished, all that its catalog has to name."""
    pages = [file.number(f"Page{place}") for place in range(1, len(file.Pages.pages) + 1)]
    entries = {
        "StructTreeRoot": write_structure(structure, file, pages),
        "MarkInfo": b"<</Marked true>>",
        "Lang": text_string(about.language),
        "Metadata": file.add(plain_stream(xmp_packet(about), b"/Type/Metadata/Subtype/XML")),
        "OutputIntents": b"[%b]" % _output_intent(file),
        "ViewerPreferences": b"<</DisplayDocTitle true/Direction/%b>>" % _direction(about.language),
    }
    entries |= write_attachments(attachments, file)
    outline = write_outline(structure.headings, file, pages)
    if outline is not None:
        entries["Outlines"] = outline
    catalog: Any = file.Catalog
    catalog.Outlines = None  # ReportLab's own, which are empty
    catalog.__NoDefault__ = [*{*catalog.__NoDefault__, *entries}]
    catalog.__Refs__ = ["Pages"]
    for name, value in entries.items():
        setattr(catalog, name, Literal(value))


def reads_right_to_left(language: str) -> bool:
    """Whether a document in ``language`` says that it reads from right to left."""
    return language.partition("-")[0] in _RTL_LANGUAGES


def _direction(language: str) -> bytes:
    return b"R2L" if reads_right_to_left(language) else b"L2R"


def _output_intent(file: PdfFile) -> bytes:
    profile = file.add(compressed_stream(_profile(), b"/N 3"))
    name = text_string(_COLOR_SPACE)
    return b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier%b/Info%b%b>>" % (
        name, name, b"/DestOutputProfile " + profile,
    )  # fmt: skip


@cache
def _profile() -> bytes:
    return resource_path("color", "sRGB.icc").read_bytes()
