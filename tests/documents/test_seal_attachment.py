"""The sealed record inside the PDF: read back exactly, refused when it is damaged."""

import io
import zlib
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents import seal_attachment
from desktop.documents.seal_attachment import (
    SealedRecord,
    read_sealed_record,
    sealed_attachments,
)
from desktop.documents.typeset import Document, render
from desktop.language.errors import RefusedError

SEALED = SealedRecord('{"subject":"اجتماع"}', "sha256:" + "ab" * 32, bytes(64), "حسكة/2024/017")


def _document(*attachments) -> bytes:
    return render(Document("ورقة", attachments=attachments), []).data


def _sealed(sealed=SEALED) -> bytes:
    return _document(*sealed_attachments(sealed))


BLANK = _document()


def _changed(change) -> bytes:
    """Return a sealed PDF after ``change`` was done to it by another program."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(_sealed())) as document:
        change(document)
        document.save(out)
    return out.getvalue()


@given(
    st.builds(
        SealedRecord,
        snapshot=st.text(min_size=1),
        content_hash=st.text(),
        seal=st.binary(),
        number=st.none() | st.text(),
    )
)
def test_what_was_attached_is_read_back(sealed):
    pdf = _sealed(sealed)
    assert read_sealed_record(pdf) == sealed
    assert _sealed(sealed) == pdf


def test_a_pdf_without_a_seal_says_so():
    assert read_sealed_record(BLANK) is None


def test_it_survives_another_program_that_saves_the_file_anew():
    assert read_sealed_record(_changed(lambda _: None)) == SEALED


def test_the_attachments_are_associated_with_the_document():
    pdf = _sealed()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert [str(one.AFRelationship) for one in document.Root.AF] == ["/Source", "/Data"]
        assert list(document.attachments) == ["record.json", "seal.json"]
        kinds = [str(one.EF.F.Subtype) for one in document.Root.AF]
        assert kinds == ["/application/json", "/application/json"]


@pytest.mark.parametrize(
    ("snapshot", "day"),
    [
        ('{"record":{"date":"2024-09-03"}}', "D:20240903000000Z"),
        ('{"record":{"date":null}}', None),
        ('{"record":[]}', None),
        ("no json", None),
    ],
)
def test_the_attachments_have_the_day_of_the_record(snapshot, day):
    pdf = _sealed(replace(SEALED, snapshot=snapshot))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        days = [one.EF.F.Params.get("/ModDate") for one in document.Root.AF]
        assert [None if one is None else str(one) for one in days] == [day, day]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"not a PDF at all", BLANK[:40]])
def test_what_is_no_pdf_is_refused(content):
    with pytest.raises(RefusedError) as refused:
        read_sealed_record(content)
    assert refused.value.code == "pdf.unreadable"
    assert refused.value.sentence("ar")


def _write(name, content):
    def change(document):
        document.attachments[name].obj.EF.F.write(content)

    return change


def _drop(name):
    def change(document):
        del document.attachments[name]

    return change


@pytest.mark.parametrize(
    "change",
    [
        _drop("record.json"),
        _drop("seal.json"),
        _write("seal.json", b"{"),
        _write("seal.json", b"[]"),
        _write("seal.json", b'{"format": "mahdar seal 1"}'),
        _write("seal.json", b"[" * 100_000),
        _write("seal.json", b'{"content_hash":"","format":"another","number":null,"seal":""}'),
        _write("seal.json", b'{"content_hash":"","format":"mahdar seal 1","number":3,"seal":""}'),
        _write(
            "seal.json", b'{"content_hash":"","format":"mahdar seal 1","number":null,"seal":"x"}'
        ),
        _write("record.json", b"\xff\xfe"),
    ],
)
def test_a_damaged_record_or_seal_is_refused(change):
    with pytest.raises(RefusedError) as refused:
        read_sealed_record(_changed(change))
    assert refused.value.code == "pdf.seal_damaged"


def test_a_small_file_that_unpacks_without_end_is_refused(monkeypatch):
    monkeypatch.setattr(seal_attachment, "_LARGEST", 1000)

    def bomb(document):
        packed = zlib.compress(bytes(10_000_000))
        stream = document.attachments["record.json"].obj.EF.F
        stream.write(packed, filter=pikepdf.Name.FlateDecode)

    with pytest.raises(RefusedError) as refused:
        read_sealed_record(_changed(bomb))
    assert refused.value.code == "pdf.seal_damaged"


@given(st.data())
def test_a_torn_file_is_read_whole_or_refused(data):
    pdf = _sealed()
    torn = pdf[: data.draw(st.integers(0, len(pdf) - 1))]
    assert _told(torn) in (SEALED, None, "pdf.unreadable", "pdf.seal_damaged")


def _told(pdf: bytes) -> SealedRecord | str | None:
    try:
        return read_sealed_record(pdf)
    except RefusedError as refused:
        return refused.code
