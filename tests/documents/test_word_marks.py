"""What a Word file says of itself: a draft across its pages, a sealed one by its code."""

import hashlib
import io
from uuid import UUID

import docx
import pytest
from docx.oxml.ns import qn

from desktop.documents.code_picture import read_code_picture
from desktop.documents.page_furniture import short_code
from desktop.documents.seal_code import read_seal_code
from desktop.documents.typeset import TextStyle
from desktop.documents.word_minutes import word_minutes
from desktop.documents.word_xml import run
from desktop.models.snapshot import snapshot_of
from desktop.security.canonical_json import canonical_json
from tests.documents.document_set import MEETING, OFFICE
from tests.documents.sample_minutes import CONTENT_HASH, NUMBER, paper, record_with

VML_TEXT = "{urn:schemas-microsoft-com:vml}textpath"


def draft(**changes):
    return word_minutes(record_with(**changes), paper(), state="draft", number=None)


def sealed():
    record, sheet = record_with(), paper()
    plain = snapshot_of(UUID(MEETING), record, NUMBER, {"id": OFFICE} | sheet.to_json())
    return word_minutes(
        record,
        sheet,
        state="approved",
        number=NUMBER,
        content_hash=CONTENT_HASH,
        seal=hashlib.sha512(b"seal").digest(),
        snapshot=canonical_json(plain).decode("utf-8"),
    )


def across(data):
    """Return the words across the pages, by the head that holds them."""
    [section] = docx.Document(io.BytesIO(data)).sections
    heads = (section.first_page_header, section.header)
    return [
        [one.get("string") for one in head._element.iter(VML_TEXT) if one.get("string")]
        for head in heads
    ]


@pytest.mark.parametrize(("language", "word"), [("ar", "مسودة"), ("ku", "Reşnivîs")])
def test_a_draft_says_so_across_each_page(language, word):
    data = draft(language=language)
    assert across(data) == [[word], [word]]
    assert data == draft(language=language)


def test_approved_minutes_have_nothing_across_them():
    assert across(sealed()) == [[], []]


def test_approved_minutes_end_with_the_code_of_their_seal():
    data = sealed()
    assert data == sealed()
    document = docx.Document(io.BytesIO(data))
    *_, shape = document.inline_shapes
    assert shape.width == shape.height
    assert shape.width.pt == pytest.approx(96, abs=0.1)
    described = shape._inline.docPr.get("descr")
    assert described
    picture = shape._inline.graphic.graphicData.pic.blipFill.blip.embed
    code = read_seal_code(read_code_picture(document.part.related_parts[picture].blob))
    assert (code.record_id, code.number, code.content_hash) == (UUID(MEETING), NUMBER, CONTENT_HASH)
    shown, beside = document.tables[-1].rows[0].cells
    assert shown._element.findall(f".//{qn('w:drawing')}")
    assert short_code(CONTENT_HASH) in beside.text


def test_drafts_and_minutes_without_a_seal_have_no_code():
    assert len(docx.Document(io.BytesIO(draft())).inline_shapes) == 1  # the emblem
    assert len(docx.Document(io.BytesIO(sealed())).inline_shapes) == 2


@pytest.mark.parametrize(
    ("is_syriac", "marks"), [(False, ["b", "bCs", "i", "iCs"]), (True, ["b", "bCs"])]
)
def test_bold_italic_is_said_for_both_kinds_of_letters_in_the_order_of_the_schema(is_syriac, marks):
    style = TextStyle(bold=True, italic=True)
    made = run("نص", style, right_to_left=True, is_syriac=is_syriac)
    names = [one.tag.split("}")[1] for one in made.find(qn("w:rPr"))]
    assert names[: len(marks) + 2] == ["rFonts", *marks, "color"]
