"""The structure of a document: every piece of every page is in it, in its place."""

import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.documents.typeset import (
    Cell,
    Document,
    ListItem,
    Paragraph,
    ParagraphStyle,
    Table,
    TextStyle,
    bullet_list,
    nested_list,
    numbered_list,
    render,
)
from tests.documents.archive.forgeries import forged
from tests.documents.archive.tagged_file import TaggedFile
from tests.documents.archive.tagged_story import SMALL, Bare, Ring, head, tagged_document
from tests.documents.printed_minutes import minutes
from tests.documents.sample_minutes import full_record

WORDS = "يتابع المكتب تنفيذ القرار مع الجهات المعنية ويبلغ الحضور بما أنجز منه شهريا "


def tagged(*story, **about) -> TaggedFile:
    return TaggedFile(render(Document("ورقة", SMALL, **about), story).data)


@pytest.fixture(scope="module")
def every_role():
    return TaggedFile(tagged_document())


@pytest.fixture(scope="module")
def full_minutes():
    return TaggedFile(minutes(full_record()).data)


# ── whole documents ──


@pytest.mark.parametrize("document", ["every_role", "full_minutes"])
def test_structure_is_sound(document, request):
    file = request.getfixturevalue(document)
    assert file.pdf.Root.MarkInfo.Marked
    assert {str(page.Tabs) for page in file.pdf.pages} == {"/S"}
    assert not [one for one in file.of("Figure") if not str(one.object.get("/Alt", "")).strip()]
    assert not [one for one in file.of("Figure") if "/BBox" not in one.attributes]
    assert not [one for one in file.of("TH") if "/Scope" not in one.attributes]
    levels = [int(one.role[1]) for one in file.root.all() if re.fullmatch("H[1-6]", one.role)]
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    for one in file.of("L"):
        assert {item.role for item in one.kids} == {"LI"}
        assert all([part.role for part in item.kids] == ["Lbl", "LBody"] for item in one.kids)


def test_no_words_are_put_over_marked_content(full_minutes):
    assert not [one for one in full_minutes.root.all() if "/ActualText" in one.object]
    for page in full_minutes.pdf.pages:
        assert b"ActualText" not in page.Contents.read_bytes()


def test_minutes_begin_with_their_title_and_hold_their_tables(full_minutes):
    roles = [one.role for one in full_minutes.root.all()]
    assert roles.index("Figure") < roles.index("H1") < roles.index("Table")
    assert [one.role for one in full_minutes.of("Table")[0].kids[0].kids[:2]] == ["TH", "TH"]


def test_minutes_have_bookmarks_for_their_headings(full_minutes):
    with full_minutes.pdf.open_outline() as outline:
        titles = [str(item.title) for item in outline.root]
        below = [str(item.title) for item in outline.root[0].children]
    assert len(titles) == 1
    assert "محضر" in titles[0]
    assert len(below) >= 5


# ── over pages ──


def test_a_paragraph_over_three_pages_is_one():
    file = tagged(Paragraph(WORDS * 40))
    assert len(file.pdf.pages) >= 3
    [paragraph] = file.root.kids
    assert [page for page, _ in paragraph.pieces] == list(range(len(file.pdf.pages)))


def test_a_list_item_over_pages_keeps_one_label():
    file = tagged(*bullet_list(["أول", WORDS * 30]))
    assert file.root.outline() == ("Document", [("L", [("LI", ["Lbl", "LBody"])] * 2)])
    assert len(file.of("LBody")[1].pieces) == len(file.pdf.pages)


def test_a_list_in_a_list_is_inside_its_item():
    file = tagged(*nested_list([ListItem("أ", [ListItem("ب", ["ج"]), "د"]), "هـ"]))
    inmost = ("L", [("LI", ["Lbl", "LBody"])])
    middle = ("L", [("LI", ["Lbl", ("LBody", [inmost])]), ("LI", ["Lbl", "LBody"])])
    outer = ("L", [("LI", ["Lbl", ("LBody", [middle])]), ("LI", ["Lbl", "LBody"])])
    assert file.root.outline() == ("Document", [outer])


def test_headings_of_a_table_are_read_once():
    file = tagged(Table([["م", "الاسم"], *([str(n), "اسم"] for n in range(60))], [40, None]))
    assert len(file.pdf.pages) > 2
    assert len(file.of("Table")) == 1
    assert len(file.of("TR")) == 61
    assert len(file.of("TH")) == 2


def test_a_row_over_pages_is_one_row():
    file = tagged(Table([["أ", "ب"], [WORDS * 30, "قصير"]], [None, None]))
    assert len(file.pdf.pages) > 1
    assert [len(row.kids) for row in file.of("TR")] == [2, 2]
    assert len({page for page, _ in file.of("TD")[0].pieces}) == len(file.pdf.pages)


def test_a_cell_over_rows_that_a_page_break_divides_covers_all_of_them():
    rows: list[list[Any]] = [
        [Cell("صف", heads_row=True, rows=30), "0"],
        *([str(n)] for n in range(1, 30)),
    ]
    file = tagged(Table(rows, [60, None], header_rows=0))
    assert len(file.pdf.pages) > 1
    [head_cell] = file.of("TH")
    assert head_cell.attributes["/RowSpan"] == 30
    assert head_cell.attributes["/Scope"] == "/Row"


# ── languages ──


def test_other_languages_are_said_in_the_order_of_reading():
    file = tagged(Paragraph("حضرت Rojîn Şêxo و ܐܠܗܡ ثم غادرت."))
    [paragraph] = file.root.kids
    assert [str(span.object.Lang) for span in paragraph.kids] == ["ku", "syr"]
    kinds = ["Span" if "/S" in kid else "text" for kid in _kids(paragraph)]
    assert kinds == ["text", "Span", "text", "Span", "text"]


def test_a_span_over_two_lines_is_one():
    file = tagged(Paragraph("بدأ " + "Rêveberiya Xweser " * 6 + "ثم انتهى."))
    [span] = file.of("Span")
    assert len(span.pieces) >= 2


def test_a_paragraph_in_another_language_says_so():
    kurmanji = ParagraphStyle(text=TextStyle(language="ku"))
    file = tagged(Paragraph("نص"), Paragraph("Civîn", kurmanji), Paragraph("USD 100"))
    assert [str(one.object.get("/Lang", "")) for one in file.root.kids] == ["", "ku", ""]


def _kids(node):
    """The kids as they stand in the file; a number is content."""
    return [kid if not isinstance(kid, int) else {} for kid in node.object.K]


# ── what is no content ──


def test_decoration_is_left_out():
    file = tagged(Paragraph("نص"), Bare(), Ring(""), Paragraph("زخرفة", role="Artifact"))
    assert file.root.outline() == ("Document", ["P"])


def test_header_is_an_artifact_of_the_page():
    file = tagged(Paragraph("نص"), header=head)
    assert file.root.outline() == ("Document", ["P"])
    assert b"/Artifact <</Type/Pagination/Subtype/Header" in file.pdf.pages[0].Contents.read_bytes()


def test_a_role_that_readers_do_not_know_is_refused():
    with pytest.raises(ValueError, match="Heading1"):
        tagged(Paragraph("نص", role="Heading1"))


def test_no_code_leads_to_the_glyph_of_what_is_missing():
    made = render(Document("ورقة", SMALL), [Paragraph("🙂 نص")])
    assert made.missing == {"🙂": 1}
    file = TaggedFile(made.data)
    for font in file.pdf.pages[0].Resources.Font.values():
        glyphs = font.DescendantFonts[0].CIDToGIDMap.read_bytes()
        assert b"\0\0" not in [glyphs[at : at + 2] for at in range(2, len(glyphs), 2)]


# ── any story ──

paragraph = st.integers(1, 8).map(lambda n: ([Paragraph(WORDS * n)], ["P"]))
mixed = st.integers(1, 6).map(lambda n: ([Paragraph((WORDS + "Rojîn Şêxo ") * n)], ["P"]))
heading = st.builds(lambda: ([Paragraph("عنوان", role="H1")], ["H1"]))
listed = st.lists(st.integers(1, 6), min_size=1, max_size=4).map(
    lambda sizes: ([*numbered_list([WORDS * n for n in sizes]), Paragraph("ثم")], ["L", "P"])
)
table = st.tuples(st.integers(1, 25), st.integers(1, 8)).map(
    lambda size: (
        [Table([["أ", "ب"], *([["1", WORDS * size[1]]] * size[0])], [40, None])],
        ["Table"],
    )
)
drawn = st.sampled_from(["ختم", "", None]).map(
    lambda alt: ([Bare() if alt is None else Ring(alt)], ["Figure"] if alt else [])
)
stories = st.lists(st.one_of(paragraph, mixed, heading, listed, table, drawn), max_size=8)


@settings(max_examples=30)
@given(stories)
def test_any_story_is_tagged_in_its_order(blocks):
    file = tagged(*(flowable for flowables, _ in blocks for flowable in flowables))
    assert [one.role for one in file.root.kids] == [role for _, roles in blocks for role in roles]


def test_a_broken_tree_is_noticed():
    def drop_a_paragraph(document):
        del document.Root.StructTreeRoot.K[0].K[0]

    broken = forged(tagged_document(), drop_a_paragraph)
    with pytest.raises(AssertionError, match="differ"):
        TaggedFile(broken)
