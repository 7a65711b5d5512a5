"""Word files: what their XML says of direction, styles, tables, pages; the words of the PDF."""

import io
import re
import zipfile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from PIL import Image

from desktop.documents.word_minutes import word_minutes
from desktop.documents.word_press import word_press_item
from desktop.documents.word_text import directed_runs
from desktop.models.record_validation import validate
from tests.documents.document_set import kurmanji_record
from tests.documents.printed_minutes import minutes
from tests.documents.sample_minutes import NUMBER, full_record, paper, record_with
from tests.documents.typeset.paper import by_poppler, needs_poppler, words_of
from tests.unit.models.generated_records import records

TELEPHONE = "+963\u00a0944\u00a012"
MARKS = re.compile("[\u200e\u200f]")


def made(record=None, *, state="approved"):
    number = NUMBER if state == "approved" else None
    return word_minutes(record or full_record(), paper(), state=state, number=number)


@pytest.fixture(scope="module")
def document():
    return docx.Document(io.BytesIO(made()))


@pytest.fixture(scope="module")
def body(document):
    return document.element.body


def text_of_element(found):
    """Return the text as it is read; a line break or a tab is a space."""
    told = [
        one.text or "" if one.tag == qn("w:t") else " "
        for one in found.iter(qn("w:t"), qn("w:br"), qn("w:tab"))
        if one.getparent().tag == qn("w:r")
    ]
    return MARKS.sub("", "".join(told))


def paragraph_with(body, text):
    return next(one for one in body.iter(qn("w:p")) if text in text_of_element(one))


def runs_in(paragraph):
    """Return (text, whether it is a right-to-left run) of the runs of a paragraph."""
    return [
        (text_of_element(run), run.find(qn("w:rPr")).find(qn("w:rtl")) is not None)
        for run in paragraph.iter(qn("w:r"))
        if run.find(qn("w:t")) is not None
    ]


# ── direction ──


def test_arabic_paragraphs_and_sections_run_right_to_left(body):
    subject = paragraph_with(body, "الموضوع:")
    bidi = subject.find(qn("w:pPr")).find(qn("w:bidi"))
    assert bidi is not None
    assert bidi.get(qn("w:val")) is None
    assert body.find(qn("w:sectPr")).find(qn("w:bidi")) is not None


def test_every_run_says_size_and_weight_for_both_kinds_of_letters(body):
    for run in body.iter(qn("w:rPr")):
        assert run.find(qn("w:sz")).get(qn("w:val")) == run.find(qn("w:szCs")).get(qn("w:val"))
        assert (run.find(qn("w:b")) is None) is (run.find(qn("w:bCs")) is None)
        fonts = run.find(qn("w:rFonts"))
        assert fonts.get(qn("w:cs")) == fonts.get(qn("w:ascii"))


def test_arabic_runs_are_marked_and_have_their_language(body):
    [(run, *_)] = [list(paragraph_with(body, "الموضوع:").iter(qn("w:r")))[:1]]
    properties = run.find(qn("w:rPr"))
    assert properties.find(qn("w:rtl")) is not None
    assert properties.find(qn("w:lang")).get(qn("w:bidi")) == "ar-SY"


def test_latin_names_and_dates_are_runs_of_their_own(body):
    told = runs_in(paragraph_with(body, "تُصرف بين"))
    assert ("2024-10-01", False) in told
    assert ("2024-10-15", False) in told
    assert (" تُصرف بين ", True) in told
    assert ("Rojîn Şêxo", False) in runs_in(paragraph_with(body, "Rojîn Şêxo"))
    assert ("info@example.org", False) in runs_in(paragraph_with(body, "info@"))


def test_syriac_has_its_own_font(body):
    run = next(run for run in body.iter(qn("w:r")) if "ܐܠܗܡ" in text_of_element(run))
    fonts = run.find(qn("w:rPr")).find(qn("w:rFonts"))
    assert fonts.get(qn("w:cs")) == "Noto Sans Syriac"


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("رقم 12", [("رقم 12", True)]),
        ("هاتف +963 944 12.", [("هاتف ", True), (TELEPHONE, False), (".", True)]),
        ("محضر حسكة/2024/017", [("محضر حسكة/", True), ("2024/017", False)]),
    ],
)  # fmt: skip
def test_a_line_is_cut_where_it_turns(text, runs):
    found = directed_runs(text, right_to_left=True)
    assert [(MARKS.sub("", run.text), run.right_to_left) for run in found] == runs


def test_a_run_that_begins_with_a_digit_has_a_mark():
    [_, day] = directed_runs("في 2024-09-03", right_to_left=True)
    assert day.text == "\u200e2024-09-03\u200e"
    [_, back] = directed_runs("Got: تم (10/12/2024).", right_to_left=False)[:2]
    assert back.right_to_left


def test_a_kurmanji_file_runs_left_to_right():
    document = docx.Document(io.BytesIO(made(kurmanji_record())))
    body = document.element.body
    assert body.find(qn("w:sectPr")).find(qn("w:bidi")) is None
    head = paragraph_with(body, "Protokola Civînê").find(qn("w:pPr"))
    assert head.find(qn("w:bidi")).get(qn("w:val")) == "0"
    tables = [table.find(qn("w:tblPr")) for table in body.iter(qn("w:tbl"))]
    assert not any(properties.find(qn("w:bidiVisual")) is not None for properties in tables)
    assert document.core_properties.language == "kmr-Latn-SY"


# ── styles, tables, pages ──


def test_headings_are_headings(document):
    styles = {one.style.name: one.text for one in reversed(document.paragraphs)}
    assert MARKS.sub("", styles["Heading 1"]) == "محضر اجتماع"
    assert styles["Heading 2"].startswith("أولاً:")
    assert "Heading 3" in styles
    level = document.styles["Heading 2"].element.find(qn("w:pPr")).find(qn("w:outlineLvl"))
    assert level is not None


def test_tables_run_right_to_left_and_repeat_their_heads(body):
    table = next(t for t in body.iter(qn("w:tbl")) if "الصفة" in text_of_element(t))
    assert table.find(qn("w:tblPr")).find(qn("w:bidiVisual")) is not None
    first, second, *_ = table.findall(qn("w:tr"))
    assert first.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None
    assert second.find(qn("w:trPr")).find(qn("w:tblHeader")) is None
    assert text_of_element(first.findall(qn("w:tc"))[1]) == "الاسم"
    for cell in table.iter(qn("w:tc")):
        assert cell[-1].tag == qn("w:p"), "Word opens no table whose cell ends otherwise"


def test_grid_and_cells_agree(body):
    for table in body.iter(qn("w:tbl")):
        columns = len(table.find(qn("w:tblGrid")).findall(qn("w:gridCol")))
        for row in table.findall(qn("w:tr")):
            spans = [
                cell.find(qn("w:tcPr")).find(qn("w:gridSpan")) for cell in row.findall(qn("w:tc"))
            ]
            assert sum(1 if s is None else int(s.get(qn("w:val"))) for s in spans) == columns


def test_every_page_has_its_number_and_the_sealed_original(document):
    [section] = document.sections
    for foot in (section.footer, section.first_page_footer):
        codes = [code.text.strip() for code in foot._element.iter(qn("w:instrText"))]
        assert codes == ["PAGE", "NUMPAGES"]
        text = text_of_element(foot._element)
        assert f"الأصل هو ملف PDF المختوم ذو الرقم {NUMBER}" in text
        assert "داخلي" in text


def test_a_draft_says_that_it_is_one():
    document = docx.Document(io.BytesIO(made(state="draft")))
    text = text_of_element(document.sections[0].first_page_footer._element)
    assert "مسودة" in text
    assert "المختوم" not in text


def test_the_emblem_is_in_it_with_words(document):
    [picture] = document.inline_shapes
    assert picture._inline.docPr.get("descr")


def test_an_emblem_that_only_the_pages_can_read_is_in_it_too():
    out = io.BytesIO()
    Image.new("RGB", (40, 20), (200, 30, 30)).save(out, "JPEG")
    plain = out.getvalue()
    without_its_mark = plain[:2] + plain[4 + int.from_bytes(plain[4:6], "big") :]
    data = word_minutes(record_with(), paper(emblem=without_its_mark), state="draft", number=None)
    [picture] = docx.Document(io.BytesIO(data)).inline_shapes
    assert picture.width == 2 * picture.height


def test_a_damaged_emblem_is_left_out():
    data = word_minutes(record_with(), paper(emblem=b"\x89PNG"), state="draft", number=None)
    assert not docx.Document(io.BytesIO(data)).inline_shapes


def test_the_file_says_what_it_is(document):
    properties = document.core_properties
    assert properties.title == f"محضر اجتماع: {record_with().subject}"
    assert properties.language == "ar-SY"
    assert properties.author == "مكتب دائرة العلاقات الخارجية في الحسكة"


def test_the_same_record_gives_the_same_bytes_without_dates():
    assert made() == made()
    with zipfile.ZipFile(io.BytesIO(made())) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"dcterms" not in re.sub(rb"xmlns:\w+=\S+", b"", package.read("docProps/core.xml"))


# ── one truth ──


@needs_poppler
def test_the_file_holds_every_word_of_the_pages():
    body = docx.Document(io.BytesIO(made())).element.body
    lines = [MARKS.sub("", text_of_element(one)) for one in body.iter(qn("w:p"))]
    words = {*words_of("\n".join(lines))}
    furniture = {"صفحة", "من", "مكان", "الختم", "رمز", "التحقق:", "داخلي", "الرقم:", "رقم"}
    pages = {*words_of(by_poppler(minutes(full_record()).data))} - furniture
    missing = {word for word in pages - words if re.search(r"[^\W\d_]{3}", word)}
    assert not missing


@settings(max_examples=20)
@given(plain=records)
def test_any_record_becomes_a_word_file(plain):
    record = validate(plain)
    docx.Document(io.BytesIO(word_minutes(record, paper(), state="draft", number=None)))
    public = validate(plain | {"confidentiality": "public"})
    docx.Document(io.BytesIO(word_press_item(public, paper())))
