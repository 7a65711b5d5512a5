"""Approved minutes as files, and what people do to such files."""

import io
import re
from collections.abc import Callable
from uuid import UUID

import pikepdf
from sqlalchemy import select

from desktop.documents.seal_attachment import SealedRecord, read_sealed_record
from desktop.documents.seal_code import SealCode, seal_code_of
from desktop.models.minutes import Minutes
from desktop.models.snapshot import read_snapshot
from desktop.security.canonical_json import canonical_json
from desktop.storage.home import Home

_TEXT = re.compile(rb"<([0-9A-F]{16,})>")


def sealed_in(pdf: bytes) -> SealedRecord:
    sealed = read_sealed_record(pdf)
    assert sealed is not None
    return sealed


def code_of(home: Home, meeting: UUID) -> SealCode:
    """Return the code that stands on the paper of approved minutes."""
    with home.reading() as session:
        row = session.scalars(select(Minutes).where(Minutes.meeting_id == meeting)).one()
        assert row.snapshot is not None
        assert row.content_hash is not None
        assert row.seal is not None
        return seal_code_of(read_snapshot(row.snapshot), row.content_hash, row.seal)


def changed(pdf: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    """Return ``pdf`` after another program changed it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        change(document)
        document.save(out, fix_metadata_version=False)  # which would write the XMP in its own way
    return out.getvalue()


def with_record(pdf: bytes, sealed: SealedRecord) -> bytes:
    """Return approved minutes with another record and seal inside."""
    seal = {
        "content_hash": sealed.content_hash,
        "format": "mahdar seal 1",
        "number": sealed.number,
        "seal": sealed.seal.hex(),
    }

    def put(document: pikepdf.Pdf) -> None:
        document.attachments["record.json"].obj.EF.F.write(sealed.snapshot.encode("utf-8"))
        document.attachments["seal.json"].obj.EF.F.write(canonical_json(seal))

    return changed(pdf, put)


def content_of(page: pikepdf.Page) -> bytes:
    contents = page.obj.Contents
    if isinstance(contents, pikepdf.Array):
        return b"\n".join(part.read_bytes() for part in contents)
    return contents.read_bytes()


def reworded(number: int) -> Callable[[pikepdf.Pdf], None]:
    """Put one letter of page ``number`` in the place of another."""

    def change(document: pikepdf.Pdf) -> None:
        page = document.pages[number - 1]
        content = content_of(page)
        longest = max(_TEXT.findall(content), key=len)
        codes = [longest[place : place + 4] for place in range(0, len(longest), 4)]
        other = next(code for code in codes if code != codes[0])
        page.obj.Contents = document.make_stream(content.replace(longest, other + longest[4:], 1))

    return change


def drawn_on(*numbers: int) -> Callable[[pikepdf.Pdf], None]:
    """Draw a box onto pages; all of them where none is named."""

    def change(document: pikepdf.Pdf) -> None:
        for number in numbers or range(1, len(document.pages) + 1):
            page = document.pages[number - 1]
            page.obj.Contents = document.make_stream(content_of(page) + b"\n9 9 9 9 re f")

    return change
