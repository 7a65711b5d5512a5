"""The file of minutes: the same bytes, what it says of itself, what it carries; bad input."""

import io

import msgspec
import pikepdf
import pytest
from hypothesis import given, settings

from desktop.documents.minutes import render_minutes
from desktop.documents.seal_attachment import SealedRecord, read_sealed_record
from desktop.models.record_form import PersonForm
from desktop.models.record_validation import validate
from tests.documents.printed_minutes import APPROVED, DRAFT, minutes, pages_of, text_of
from tests.documents.sample_minutes import (
    CONTENT_HASH,
    NUMBER,
    emblem,
    full_record,
    paper,
    record_with,
)
from tests.unit.models.generated_records import records


def test_the_same_record_gives_the_same_bytes():
    arguments = APPROVED | {"seal": bytes(64), "snapshot": '{"a":1}'}
    first, second = (render_minutes(full_record(), paper(), **arguments) for _ in range(2))
    assert first == second


def test_the_file_says_what_it_is():
    with pikepdf.open(io.BytesIO(minutes().data)) as document:
        assert str(document.docinfo["/Title"]) == f"محضر اجتماع: {record_with().subject}"
        assert str(document.docinfo["/Author"]) == "مكتب دائرة العلاقات الخارجية في الحسكة"
        assert str(document.docinfo["/Subject"]) == record_with().subject
        assert str(document.docinfo["/Producer"]) == "Mahdar"
        assert not {"/CreationDate", "/ModDate", "/Keywords"} & set(document.docinfo.keys())
        assert str(document.Root.Lang) == "ar"
        assert str(document.Root.ViewerPreferences.Direction) == "/R2L"
        assert document.Root.ViewerPreferences.DisplayDocTitle


def test_sealed_minutes_carry_their_record():
    snapshot = '{"subject":"اجتماع"}'
    data = render_minutes(record_with(), paper(), **APPROVED, seal=bytes(64), snapshot=snapshot)
    assert read_sealed_record(data) == SealedRecord(snapshot, CONTENT_HASH, bytes(64), NUMBER)
    assert pages_of(data) == pages_of(minutes().data)


def test_minutes_without_a_seal_carry_nothing():
    assert read_sealed_record(render_minutes(record_with(), paper(), **DRAFT)) is None


@pytest.mark.parametrize(
    "half",
    [{"seal": bytes(64)}, {"snapshot": "{}"}, {"seal": b"", "snapshot": "", "content_hash": None}],
)
def test_a_seal_and_its_snapshot_go_together(half):
    with pytest.raises(ValueError, match="together"):
        render_minutes(record_with(), paper(), **(APPROVED | half))


# ── what cannot be printed ──


@pytest.mark.parametrize(
    "name",
    ["ا\x00ب", "\ud800", "\u202eمقلوب", "\u200f\u200e", "ا\u0651\u0651\u0651", "\ufeff", "🙂"],
)
def test_bad_characters_in_a_name_do_not_stop_the_printing(name):
    record = record_with()
    [first, *others] = record.attendance
    person = PersonForm(name=name)
    attendance = [msgspec.structs.replace(first, person=person), *others]
    printed = minutes(msgspec.structs.replace(record, attendance=attendance, subject=name))
    assert "خالد إبراهيم" in text_of(printed.data)


def test_a_character_without_a_glyph_is_reported():
    assert minutes(record_with(subject="اجتماع 🙂🙂")).missing["🙂"] == 2
    assert minutes().missing == {}


@settings(max_examples=25)
@given(plain=records)
def test_any_valid_record_is_printed(plain):
    record = validate(plain)
    printed = minutes(record)
    assert printed.pages >= 1
    assert minutes(record).data == printed.data


@pytest.mark.parametrize("damaged", [b"", b"GIF89a", emblem()[:99], emblem()[:8] + bytes(100)])
def test_an_emblem_that_cannot_be_read_is_left_out_and_logged(damaged, caplog):
    printed = minutes(on=paper(emblem=damaged))
    assert printed.data == minutes(on=paper(emblem=None)).data
    assert "emblem" in caplog.text
