"""Files that are not what they claim: each breaks one rule that our own files keep."""

import io
from collections.abc import Callable

import pikepdf

from tests.documents.archive.verapdf import PROFILES

ARCHIVE, ACCESSIBLE = PROFILES

Forge = Callable[[pikepdf.Pdf], None]


def forged(pdf: bytes, forge: Forge) -> bytes:
    """Return ``pdf`` after ``forge`` was done to it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        forge(document)
        document.save(out)
    return out.getvalue()


def _elements(document: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    return [one for one in document.objects if _is_element(one) and str(one.S) == f"/{role}"]


def _is_element(one: pikepdf.Object) -> bool:
    return isinstance(one, pikepdf.Dictionary) and "/S" in one and "/P" in one


def _without_alt(document: pikepdf.Pdf) -> None:
    for figure in _elements(document, "Figure"):
        del figure.Alt


def _without_scope(document: pikepdf.Pdf) -> None:
    for heading in _elements(document, "TH"):
        del heading.A


def _skipped_heading(document: pikepdf.Pdf) -> None:
    _elements(document, "H2")[0].S = pikepdf.Name.H5


def _untagged_content(document: pikepdf.Pdf) -> None:
    document.pages[0].contents_add(b"0 0 m 9 9 l S")


def _without_structure(document: pikepdf.Pdf) -> None:
    del document.Root.StructTreeRoot


def _without_to_unicode(document: pikepdf.Pdf) -> None:
    del document.pages[0].Resources.Font.M1.ToUnicode


def _unembedded_font(document: pikepdf.Pdf) -> None:
    page = document.pages[0]
    page.Resources.Font.F1 = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page.contents_add(b"/P BMC BT /F1 9 Tf (x) Tj ET EMC")


def _without_output_intent(document: pikepdf.Pdf) -> None:
    del document.Root.OutputIntents


def _without_relationship(document: pikepdf.Pdf) -> None:
    for attached in document.Root.AF:
        del attached.AFRelationship


def _without_title(document: pikepdf.Pdf) -> None:
    metadata = document.Root.Metadata.read_bytes()
    start, end = metadata.index(b"<dc:title>"), metadata.index(b"</dc:title>") + 11
    document.Root.Metadata.write(metadata[:start] + metadata[end:])


FORGERIES: dict[str, tuple[Forge, str]] = {
    "alt": (_without_alt, ACCESSIBLE),
    "scope": (_without_scope, ACCESSIBLE),
    "heading": (_skipped_heading, ACCESSIBLE),
    "untagged": (_untagged_content, ACCESSIBLE),
    "structure": (_without_structure, ACCESSIBLE),
    "title": (_without_title, ACCESSIBLE),
    "to-unicode": (_without_to_unicode, ARCHIVE),
    "font": (_unembedded_font, ARCHIVE),
    "intent": (_without_output_intent, ARCHIVE),
    "relationship": (_without_relationship, ARCHIVE),
}
"""What is done to approved minutes, and the profile that then has to fail."""
