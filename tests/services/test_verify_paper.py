"""A paper is verified from its code, typed, pasted or photographed."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pikepdf
import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from sqlalchemy import select

from desktop.documents import code_picture
from desktop.documents.code_picture import read_code_picture
from desktop.documents.seal_code import SealCode, seal_code_text
from desktop.documents.seal_code_picture import SealCodePicture
from desktop.documents.typeset import Document, Paragraph, render
from desktop.language.errors import RefusedError, sentence
from desktop.language.names import Names
from desktop.models.minutes import Minutes
from desktop.security.approval_seal import seal_approval
from desktop.security.seals import SealPurpose
from desktop.services.approve_minutes import approve_minutes
from desktop.services.init_office import init_office
from desktop.services.make_office_card import make_office_card
from desktop.services.own_office import own_identity
from desktop.services.print_minutes import print_minutes
from desktop.services.trust_office import revoke_office, trust_office
from desktop.services.verdict import Checked, Verdict
from desktop.services.verdict_words import verdict_words
from desktop.services.verify_code import verify_code
from desktop.services.verify_paper import verify_file, verify_paper
from desktop.storage.home import Home, open_home
from tests.helpers.scans import as_file, as_scanned_pdf, blurred, noisy, printed, tilted
from tests.services.papers import changed, code_of, drawn_on, reworded

Add = Callable[..., UUID]


@pytest.fixture
def meeting(home: Home, add: Add, sample: dict[str, Any]) -> UUID:
    key = add(sample)
    approve_minutes(home, key)
    return key


@pytest.fixture
def code(home: Home, meeting: UUID) -> SealCode:
    return code_of(home, meeting)


@pytest.fixture
def raqqa(tmp_path: Path, home: Home) -> Iterator[Home]:
    """Return the home of another office, which trusts ours and has none of its records."""
    init_office(tmp_path / "raqqa", "رقة", Names(ar="مكتب الرقة"))
    opened = open_home(tmp_path / "raqqa")
    trust_office(opened, make_office_card(home).encoded)
    yield opened
    opened.close()


def verdict(home: Home | None, code: SealCode) -> Verdict:
    found = verify_code(home, seal_code_text(code))
    assert found.checked is Checked.CODE
    assert not found.is_genuine  # the words of the paper were not compared
    assert verdict_words(found, "ar").says != verdict_words(found, "en").says
    return found.verdict


def resealed(home: Home, code: SealCode) -> SealCode:
    """Return the code with the seal of the office of ``home`` under it."""
    with home.reading() as session:
        seal = seal_approval(own_identity(session), code.claim)
    return dataclasses.replace(code, seal=seal)


def paper_with(text: str) -> bytes:
    """Return a page that carries a code."""
    words = Paragraph("محضر اجتماع رقم 12-أ لعام 2024. " * 20)
    return render(Document("t"), [words, SealCodePicture(text, 96, "رمز"), words]).data


def test_a_code_of_a_record_that_we_hold_agrees(home, meeting, code):
    found = verify_code(home, seal_code_text(code))
    assert (found.verdict, found.record_id, found.is_held) == (Verdict.CODE_AGREES, meeting, True)
    assert found.subject
    assert found.approved_at == home.clock()


def test_a_code_of_a_record_that_we_do_not_hold_is_checked_by_the_card(raqqa, code):
    assert verdict(raqqa, code) is Verdict.CODE_NOT_HELD
    found = verify_code(raqqa, seal_code_text(code))
    assert (found.number, found.date, found.hash_only) == (code.number, code.date, False)
    assert found.office == Names(ar="مكتب الحسكة")
    renumbered = dataclasses.replace(code, number="حسكة/2024/999")
    assert verdict(raqqa, renumbered) is Verdict.WRONG_SEAL
    assert verdict(raqqa, dataclasses.replace(code, date="2024-09-04")) is Verdict.WRONG_SEAL


def test_a_code_of_an_office_that_is_not_trusted(home, raqqa, code, tmp_path):
    assert verdict(None, code) is Verdict.UNKNOWN_OFFICE
    stranger = dataclasses.replace(code, office_id=uuid4())
    assert verdict(raqqa, stranger) is Verdict.UNKNOWN_OFFICE
    revoke_office(raqqa, code.office_id)
    assert verdict(raqqa, code) is Verdict.REVOKED_OFFICE


def test_a_code_that_differs_from_what_we_hold_says_in_what(home, code):
    other_text = dataclasses.replace(code, content_hash="sha256:" + "ab" * 32)
    approved_twice = resealed(home, other_text)
    assert verdict(home, approved_twice) is Verdict.CODE_DIFFERS
    found = verify_code(home, seal_code_text(approved_twice))
    assert [one.field for one in found.fields] == ["content_hash"]
    same_number = resealed(home, dataclasses.replace(code, record_id=uuid4()))
    assert verdict(home, same_number) is Verdict.CODE_DIFFERS
    assert verdict(home, other_text) is Verdict.WRONG_SEAL


def test_the_first_form_of_the_seal_vouches_for_the_hash_alone(home, raqqa, code):
    with home.reading() as session:
        seal = own_identity(session).sign(SealPurpose.APPROVAL, code.content_hash.encode("ascii"))
    first_form = dataclasses.replace(code, seal=seal)
    found = verify_code(raqqa, seal_code_text(first_form))
    assert (found.verdict, found.hash_only) == (Verdict.CODE_NOT_HELD, True)
    assert any("not covered" in line for line in verdict_words(found, "en").lines)
    # Where the record is at hand, its number and day follow from the hash.
    assert not verify_code(home, seal_code_text(first_form)).hash_only


@pytest.mark.parametrize("spelled", ["{}", " {} ", "{:.4}", "lower", "arabic", "dashes"])
def test_the_short_code_is_found_however_it_is_typed(home, meeting, code, spelled):
    digits = code.content_hash.removeprefix("sha256:")[:16].upper()
    grouped = " ".join(digits[place : place + 4] for place in range(0, 16, 4))
    typed = {
        "lower": grouped.lower(),
        "arabic": grouped.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
        "dashes": grouped.replace(" ", "-"),
        "{:.4}": digits.replace("0", "O").replace("1", "l"),
    }.get(spelled, spelled.format(grouped))
    found = verify_code(home, typed)
    assert (found.verdict, found.checked) == (Verdict.CODE_AGREES, Checked.SHORT_CODE)
    assert (found.record_id, found.number) == (meeting, code.number)


def test_a_short_code_of_nothing_that_we_hold(home, raqqa, code):
    assert verify_code(home, "0000 0000 0000 0001").verdict is Verdict.CODE_UNKNOWN
    typed = code.content_hash.removeprefix("sha256:")[:16]
    assert verify_code(raqqa, typed).verdict is Verdict.CODE_UNKNOWN
    assert verify_code(None, typed).verdict is Verdict.CODE_UNKNOWN


@given(st.text(max_size=40).filter(lambda text: len(text.strip()) < 16))
def test_what_is_no_code_is_refused(text):
    with pytest.raises(RefusedError) as refused:
        verify_code(None, text)
    assert refused.value.code in ("code.not_short", "code.unreadable", "code.newer")
    assert refused.value.sentence("ar")


def test_a_code_whose_record_was_amended_says_so(home, add, sample, meeting, code):
    amends = {
        "meeting": str(meeting),
        "number": code.number,
        "content_hash": code.content_hash,
        "kind": "addendum",
        "reason": "إضافة بند",
    }
    approve_minutes(home, add(sample, amends=amends))
    for text in (seal_code_text(code), code.content_hash.removeprefix("sha256:")[:16]):
        found = verify_code(home, text)
        assert found.verdict is Verdict.AMENDED
        assert [one.kind for one in found.amended_by] == ["addendum"]


def test_a_record_that_was_altered_in_our_own_database_does_not_agree(home, code):
    with home.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE minutes SET seal = zeroblob(64)")
    typed = code.content_hash.removeprefix("sha256:")[:16]
    assert verify_code(home, typed).verdict is Verdict.WRONG_SEAL
    with home.reading() as session:
        assert session.scalars(select(Minutes)).one().seal == bytes(64)


# ── PDFs without their record ────────────────────────────────────────────────
def _stripped(pdf: bytes, change: Callable[[pikepdf.Pdf], object] = lambda _: None) -> bytes:
    def strip(document: pikepdf.Pdf) -> None:
        del document.Root.Names
        del document.Root.AF
        change(document)

    return changed(pdf, strip)


def test_minutes_without_their_record_are_compared_with_the_one_that_we_hold(home, meeting):
    pdf = print_minutes(home, meeting)
    found = verify_paper(home, _stripped(pdf))
    assert (found.verdict, found.checked) == (Verdict.RECORD_MISSING, Checked.PAGES)
    assert (found.is_sound, found.is_genuine, found.record_missing) == (True, False, True)
    assert (found.number, found.approved_at) == ("حسكة/2024/001", home.clock())
    for change in (reworded(1), drawn_on(1), drawn_on(), lambda pdf: pdf.add_blank_page()):
        found = verify_paper(home, _stripped(pdf, change))
        assert (found.verdict, found.is_sound) == (Verdict.NOT_OUR_PAGES, False)
        assert found.pages
        assert verdict_words(found, "ar").lines


def test_minutes_without_their_record_elsewhere_say_who_sealed_them(raqqa, home, meeting, code):
    pdf = print_minutes(home, meeting)
    found = verify_paper(raqqa, _stripped(pdf))
    assert (found.verdict, found.checked) == (Verdict.CODE_NOT_HELD, Checked.CODE)
    assert (found.number, found.date, found.record_missing) == (code.number, code.date, True)
    assert sentence("verdict.line.record_missing", "ar") in verdict_words(found, "ar").lines
    assert verify_paper(None, _stripped(pdf)).verdict is Verdict.UNKNOWN_OFFICE


def test_a_genuine_code_on_another_document_does_not_make_it_sound(home, code):
    other = paper_with(seal_code_text(code))
    assert verify_paper(home, other).verdict is Verdict.NOT_OUR_PAGES
    assert verify_paper(home, paper_with("https://example.org")).verdict is Verdict.NOT_SEALED


# ── Pictures ─────────────────────────────────────────────────────────────────
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_of_the_paper_is_read(home, code, tmp_path, kind):
    picture = tilted(printed(paper_with(seal_code_text(code)), 150), 4)
    path = tmp_path / f"photo.{kind.lower()}"
    path.write_bytes(as_file(picture, kind))
    assert verify_file(home, path).verdict is Verdict.CODE_AGREES


def test_a_scanned_pdf_is_read_by_the_code_in_its_pages(home, code):
    page = printed(paper_with(seal_code_text(code)), 150)
    found = verify_paper(home, as_scanned_pdf(Image.new("L", page.size, 255), page))
    assert (found.verdict, found.checked) == (Verdict.CODE_AGREES, Checked.CODE)
    blank = as_scanned_pdf(Image.new("L", page.size, 255))
    assert verify_paper(home, blank).verdict is Verdict.NOT_SEALED


def _refusal(data: bytes) -> str:
    with pytest.raises(RefusedError) as refused:
        verify_paper(None, data)
    assert refused.value.sentence("ar") != refused.value.sentence("en")
    return refused.value.code


def _qr(text: str) -> Image.Image:
    code = segno.make(text, micro=False)
    width, height = map(int, code.symbol_size(scale=4))
    picture = Image.new("L", (width, height), 255)
    for y, row in enumerate(code.matrix_iter(scale=4)):
        for x, dark in enumerate(row):
            if dark:
                picture.putpixel((x, y), 0)
    return picture


def test_pictures_that_say_nothing_are_refused_in_words(code, monkeypatch):
    assert _refusal(as_file(Image.new("L", (400, 300), 255))) == "picture.no_code"
    assert _refusal(as_file(_qr("https://example.org"))) == "picture.other_code"
    ours, other = seal_code_text(code), seal_code_text(dataclasses.replace(code, number="x/1"))
    one, two = _qr(ours), _qr(other)
    both = Image.new("L", (one.width + two.width, max(one.height, two.height)), 255)
    both.paste(one, (0, 0))
    both.paste(two, (one.width, 0))
    assert _refusal(as_file(both)) == "picture.two_codes"
    assert _refusal(as_file(_qr("MAHDAR1:" + ours[9:]))) == "code.unreadable"
    assert _refusal(as_file(_qr("MAHDAR7:ABC"))) == "code.newer"
    assert _refusal(as_file(one)[:300]) == "picture.unreadable"
    assert _refusal(b"GIF89a") == "paper.unknown_kind"
    monkeypatch.setattr(code_picture, "LARGEST_AREA", 100)
    assert _refusal(as_file(one)) == "picture.too_large"
    assert _refusal(as_file(one.convert("RGB"), "JPEG")) == "picture.too_large"
    monkeypatch.setattr(code_picture, "LARGEST_FILE", 100)
    assert _refusal(as_file(one)) == "picture.too_large"


def test_a_code_on_a_transparent_ground_is_read(home, code):
    picture = _qr(seal_code_text(code))
    clear = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=picture.point([255 - value for value in range(256)]))
    assert verify_paper(home, as_file(clear)).verdict is Verdict.CODE_AGREES


def test_a_file_that_is_gone_is_refused(home, tmp_path):
    with pytest.raises(RefusedError) as refused:
        verify_file(home, tmp_path / "gone.pdf")
    assert refused.value.code == "file.missing"


def test_the_code_on_printed_minutes_is_read_back_from_a_bad_scan(home, meeting, code):
    paper = printed(print_minutes(home, meeting), 300)
    scan = as_file(tilted(noisy(blurred(paper, 1.0), 30), 3))
    assert read_code_picture(scan) == seal_code_text(code)
    assert verify_paper(home, scan).verdict is Verdict.CODE_AGREES
