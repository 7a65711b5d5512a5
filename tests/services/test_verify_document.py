"""Each thing that can be wrong with a document is told apart, and named."""

import dataclasses
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pikepdf
import pytest

from desktop.documents.seal_attachment import SealedRecord
from desktop.language.errors import RefusedError, sentence
from desktop.language.names import Names
from desktop.models.snapshot import read_snapshot
from desktop.security.approval_seal import ApprovalClaim, seal_approval
from desktop.security.canonical_json import canonical_json
from desktop.security.seals import content_hash
from desktop.services.approve_minutes import approve_minutes
from desktop.services.init_office import init_office
from desktop.services.make_office_card import make_office_card
from desktop.services.own_office import own_identity
from desktop.services.print_again import print_again
from desktop.services.print_minutes import print_minutes
from desktop.services.trust_office import revoke_office, trust_office
from desktop.services.verdict import Checked, PageChange, Verdict
from desktop.services.verdict_words import verdict_words
from desktop.services.verify_document import verify_document
from desktop.storage.home import Home, open_home
from tests.services.papers import changed, drawn_on, reworded, sealed_in, with_record

Add = Callable[..., UUID]


@pytest.fixture
def meeting(home: Home, add: Add, sample: dict[str, Any]) -> UUID:
    """Return approved minutes of three pages."""
    statement = {"speaker": None, "text": "وصل الحضور في الموعد وناقشوا البند. " * 40}
    key = add(sample, statements=[*sample["statements"], statement, statement])
    approve_minutes(home, key)
    return key


@pytest.fixture
def pdf(home: Home, meeting: UUID) -> bytes:
    return print_minutes(home, meeting)


@pytest.fixture
def raqqa(tmp_path: Path) -> Iterator[Home]:
    """Return the home of another office, which knows nobody."""
    init_office(tmp_path / "raqqa", "رقة", Names(ar="مكتب الرقة"))
    opened = open_home(tmp_path / "raqqa")
    yield opened
    opened.close()


def verdict(home: Home | None, pdf: bytes) -> Verdict:
    """Return the verdict; it can always be said, in both languages."""
    found = verify_document(home, pdf)
    arabic, english = verdict_words(found, "ar"), verdict_words(found, "en")
    assert len(arabic.lines) == len(english.lines)
    assert arabic.title != english.title
    sound = (Verdict.GENUINE, Verdict.AMENDED, Verdict.SAVED_AGAIN)
    assert found.is_sound is (found.verdict in sound)
    return found.verdict


def test_genuine_minutes_say_whose_when_and_what(home, meeting, pdf):
    found = verify_document(home, pdf)
    assert (found.verdict, found.checked, found.is_genuine) == (
        Verdict.GENUINE,
        Checked.PAGES,
        True,
    )
    assert (found.code, found.number, found.date) == ("حسكة", "حسكة/2024/001", "2024-09-03")
    assert (found.record_id, found.is_held) == (meeting, True)
    assert found.approved_at == home.clock()
    words = verdict_words(found, "en")
    assert "for the meeting of 3 September 2024" in words.says
    assert any("by that office's clock" in line for line in words.lines)


def test_a_file_that_was_only_packed_anew_is_genuine(home, pdf):
    assert verdict(home, changed(pdf, lambda _: None)) is Verdict.GENUINE
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(out, linearize=True, compress_streams=False, fix_metadata_version=False)
    assert verdict(home, out.getvalue()) is Verdict.GENUINE


def test_a_file_whose_metadata_another_program_wrote_is_genuine_and_was_saved_again(home, pdf):
    def described(document: pikepdf.Pdf) -> None:
        with document.open_metadata(set_pikepdf_as_editor=True) as metadata:
            metadata["xmp:CreatorTool"] = "Another program"

    saved = changed(pdf, described)
    assert verdict(home, saved) is Verdict.SAVED_AGAIN
    found = verify_document(home, saved)
    assert (found.is_genuine, found.is_sound, found.pages) == (True, True, ())
    assert "another program" in verdict_words(found, "en").says
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(out)  # which brings the XMP into its own form
    assert verdict(home, out.getvalue()) in (Verdict.GENUINE, Verdict.SAVED_AGAIN)
    assert verdict(home, changed(saved, drawn_on(1))) is Verdict.PAGES_DIFFER


def test_what_was_put_beside_the_pages_is_noticed(home, pdf):
    def attach(document: pikepdf.Pdf) -> None:
        document.attachments["more.txt"] = b"more"

    assert verdict(home, changed(pdf, attach)) is Verdict.FILE_DIFFERS


def test_a_changed_letter_on_a_page_is_found_on_that_page(home, pdf):
    found = verify_document(home, changed(pdf, reworded(2)))
    assert found.verdict is Verdict.PAGES_DIFFER
    [page] = found.pages
    assert (page.page, page.change) == (2, PageChange.WORDS)
    assert len(page.only_here) == len(page.only_sealed) == 1
    line = verdict_words(found, "ar").lines[0]
    assert "2" in line
    assert page.only_sealed[0] in line


def test_what_was_drawn_over_a_page_is_found_on_that_page(home, pdf):
    found = verify_document(home, changed(pdf, drawn_on(1)))
    assert found.verdict is Verdict.PAGES_DIFFER
    assert [(page.page, page.change) for page in found.pages] == [(1, PageChange.DRAWING)]


def test_a_page_that_was_taken_out_or_put_in_is_named(home, pdf):
    def take_out(document: pikepdf.Pdf) -> None:
        del document.pages[-1]

    def put_in(document: pikepdf.Pdf) -> None:
        document.add_blank_page()

    count = len(pikepdf.open(io.BytesIO(pdf)).pages)
    for change, place, kind in (
        (take_out, count, PageChange.MISSING),
        (put_in, count + 1, PageChange.ADDED),
    ):
        found = verify_document(home, changed(pdf, change))
        assert found.verdict is Verdict.PAGES_DIFFER
        assert (found.pages[-1].page, found.pages[-1].change) == (place, kind)


def test_the_same_words_drawn_otherwise_everywhere_are_no_forgery_and_no_proof(home, pdf):
    found = verify_document(home, changed(pdf, drawn_on()))
    assert (found.verdict, found.is_sound) == (Verdict.OTHER_VERSION, False)
    assert "another version" in verdict_words(found, "en").says


def test_a_seal_that_was_moved_to_other_minutes_is_told(home, add, sample, pdf):
    other = add(sample, subject="موضوع آخر")
    approve_minutes(home, other)
    moved = with_record(print_minutes(home, other), sealed_in(pdf))
    assert verdict(home, moved) is Verdict.OTHER_RECORD


def test_a_changed_character_in_the_record_is_named_where_we_hold_the_record(home, raqqa, pdf):
    sealed = sealed_in(pdf)
    plain = json.loads(sealed.snapshot)
    plain["record"]["outcomes"][0]["text"] += "1"
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    forged = with_record(pdf, dataclasses.replace(sealed, snapshot=text))
    assert verdict(home, forged) is Verdict.ALTERED
    [difference] = verify_document(home, forged).fields
    assert difference.field == "outcomes[0].text"
    assert difference.here == difference.held + "1"
    assert verdict(raqqa, forged) is Verdict.ALTERED
    assert verify_document(raqqa, forged).fields == ()


def test_a_record_with_a_hash_of_its_own_has_not_that_office_s_seal(home, pdf):
    sealed = sealed_in(pdf)
    text = sealed.snapshot.replace("2024-09-03", "2024-09-04")
    forged = dataclasses.replace(sealed, snapshot=text, content_hash=content_hash(json.loads(text)))
    assert verdict(home, with_record(pdf, forged)) is Verdict.WRONG_SEAL
    unsigned = dataclasses.replace(sealed, seal=bytes(64))
    assert verdict(home, with_record(pdf, unsigned)) is Verdict.WRONG_SEAL


def test_how_far_the_office_is_trusted_decides(home, raqqa, pdf):
    assert verdict(None, pdf) is Verdict.UNKNOWN_OFFICE
    assert verdict(raqqa, pdf) is Verdict.UNKNOWN_OFFICE
    card = make_office_card(home)
    trust_office(raqqa, card.encoded)
    assert verdict(raqqa, pdf) is Verdict.GENUINE
    assert not verify_document(raqqa, pdf).is_held
    with raqqa.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE peer SET trust = 'unverified'")
    assert verdict(raqqa, pdf) is Verdict.UNVERIFIED_OFFICE
    revoke_office(raqqa, card.office_id)
    assert verdict(raqqa, pdf) is Verdict.REVOKED_OFFICE


def test_a_draft_is_told_from_a_document_of_another_program(home, add, sample):
    draft = print_minutes(home, add(sample))
    assert verdict(home, draft) is Verdict.DRAFT
    kurmanji = print_minutes(home, add(sample, language="ku"))
    assert verdict(home, kurmanji) is Verdict.DRAFT
    out = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(out)
    assert verdict(home, out.getvalue()) is Verdict.NOT_SEALED


def test_minutes_whose_seal_was_taken_out_are_no_draft(home, pdf):
    stripped = changed(pdf, lambda document: document.Root.__delitem__("/Names"))
    assert verdict(home, stripped) is Verdict.NOT_SEALED


def test_a_torn_file_and_a_damaged_seal_are_told(home, pdf):
    for share in (0.2, 0.5, 0.9):
        assert verdict(home, pdf[: int(len(pdf) * share)]) is Verdict.TORN

    def damage(document: pikepdf.Pdf) -> None:
        document.attachments["seal.json"].obj.EF.F.write(b"{")

    assert verdict(home, changed(pdf, damage)) is Verdict.SEAL_DAMAGED
    with pytest.raises(RefusedError) as refused:
        verify_document(home, b"no PDF at all")
    assert refused.value.code == "pdf.unreadable"


def test_minutes_that_were_amended_since_say_by_which(home, add, sample, pdf, meeting):
    amends = {
        "meeting": str(meeting),
        "number": "حسكة/2024/001",
        "content_hash": sealed_in(pdf).content_hash,
        "kind": "correction",
        "reason": "خطأ في المبلغ",
    }
    later = add(sample, date="2024-10-01", amends=amends)
    assert verdict(home, pdf) is Verdict.GENUINE  # a draft amends nothing
    approve_minutes(home, later)
    found = verify_document(home, pdf)
    assert (found.verdict, found.is_genuine) == (Verdict.AMENDED, True)
    assert [(one.id, one.number, one.kind) for one in found.amended_by] == [
        (later, "حسكة/2024/002", "correction")
    ]
    assert any("حسكة/2024/002" in line for line in verdict_words(found, "ar").lines)


def test_the_day_of_approval_is_part_of_what_was_sealed(home, raqqa, pdf):
    trust_office(raqqa, make_office_card(home).encoded)
    found = verify_document(raqqa, pdf)
    assert (found.is_held, found.approved_at, found.approval_sealed) == (False, home.clock(), True)
    assert any("5 أيلول 2024" in line for line in verdict_words(found, "ar").lines)
    sealed = sealed_in(pdf)
    later = sealed.snapshot.replace("2024-09-05T08:30:00Z", "2024-09-06T08:30:00Z")
    assert later != sealed.snapshot
    forged = verify_document(raqqa, with_record(pdf, dataclasses.replace(sealed, snapshot=later)))
    assert forged.verdict is Verdict.ALTERED
    assert not any("2024" in line for line in verdict_words(forged, "ar").lines)


def test_minutes_sealed_before_the_day_was_part_of_them_say_that_it_is_not_known(home, raqqa, pdf):
    sealed = sealed_in(pdf)
    plain = json.loads(sealed.snapshot)
    del plain["approved_at"]
    first = read_snapshot(canonical_json(plain))
    assert first.approved_at is None
    digest = content_hash(plain)
    with home.reading() as session:
        seal = seal_approval(own_identity(session), ApprovalClaim.of(first, digest))
    old = SealedRecord(canonical_json(plain).decode(), digest, seal, sealed.number)
    paper = print_again(old, first)
    assert paper is not None
    trust_office(raqqa, make_office_card(home).encoded)
    found = verify_document(raqqa, paper)
    assert (found.verdict, found.approved_at) == (Verdict.GENUINE, None)
    assert verdict_words(found, "ar").lines == (sentence("verdict.line.approved_unknown", "ar"),)


# ── Saved again ──────────────────────────────────────────────────────────────
def _described(document: pikepdf.Pdf) -> None:
    with document.open_metadata(set_pikepdf_as_editor=True) as metadata:
        metadata["xmp:CreatorTool"] = "Another program"


def _titled(document: pikepdf.Pdf) -> None:
    document.docinfo["/Title"] = "عنوان آخر"


def _annotated(document: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.FreeText,
        Rect=[90, 90, 300, 200],
        Contents="100,000",
        DA="/Helv 12 Tf",
    )
    document.pages[0].obj.Annots = document.make_indirect(pikepdf.Array([note]))


def _overlaid(document: pikepdf.Pdf) -> None:
    with pikepdf.new() as other:
        other.add_blank_page(page_size=(595, 842))
        other.pages[0].obj.Contents = other.make_stream(b"90 90 200 100 re f")
        document.pages[0].add_overlay(other.pages[0], None)


def _with_font_swapped(document: pikepdf.Pdf) -> None:
    fonts = document.pages[0].obj.Resources.Font
    names = sorted(fonts.keys())
    fonts[names[0]] = fonts[names[-1]]


def _with_other_attachment(document: pikepdf.Pdf) -> None:
    document.attachments["record.json"].obj.EF.F.Subtype = pikepdf.Name("/text/plain")


def _with_layer(document: pikepdf.Pdf) -> None:
    layer = document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="طبقة"))
    document.Root.OCProperties = pikepdf.Dictionary(
        OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer], Order=[layer])
    )


def _with_script(document: pikepdf.Pdf) -> None:
    document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def _turned_pages(document: pikepdf.Pdf) -> None:
    document.pages[1].obj.Rotate = 180


def _from_above(document: pikepdf.Pdf) -> None:
    for page in document.pages:
        if "/Rotate" in page.obj:
            del page.obj.Rotate
    document.Root.Pages.Rotate = 180


def _in_another_order(document: pikepdf.Pdf) -> None:
    document.pages.reverse()


@pytest.mark.parametrize("describe", [_described, _titled])
def test_a_file_saved_again_is_sound_and_said_not_to_be_the_original(home, pdf, describe):
    found = verify_document(home, changed(pdf, describe))
    assert (found.verdict, found.is_sound, found.byte_for_byte) == (
        Verdict.SAVED_AGAIN,
        True,
        False,
    )
    assert sentence("verdict.line.not_the_file", "ar") in verdict_words(found, "ar").lines
    assert verify_document(home, pdf).byte_for_byte


@pytest.mark.parametrize(
    "change",
    [
        reworded(1),
        drawn_on(2),
        drawn_on(),
        _annotated,
        _overlaid,
        _with_font_swapped,
        _with_other_attachment,
        _with_layer,
        _with_script,
        _turned_pages,
        _from_above,
        _in_another_order,
        lambda document: document.add_blank_page(),
        lambda document: document.pages.append(document.pages[0]),
        lambda document: document.pages.__delitem__(0),
        lambda document: document.attachments.__setitem__("b.txt", b"b"),
        lambda document: document.Root.__delitem__("/StructTreeRoot"),
    ],
)
def test_a_file_saved_again_with_anything_else_changed_is_not_sound(home, pdf, change):
    def saved(document: pikepdf.Pdf) -> None:
        _described(document)
        change(document)

    found = verify_document(home, changed(pdf, saved))
    assert not found.is_sound
    assert found.verdict in (Verdict.PAGES_DIFFER, Verdict.FILE_DIFFERS, Verdict.OTHER_VERSION)
