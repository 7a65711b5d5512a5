"""Random stories of headings, paragraphs, tables and notes, and what of them is on which page.

Every block is set in words of its own, so that a page tells what stands on it: ``wbcxd`` is word d
of block bc. The first letter tells the kind: word, title, head of a table, group of rows, note.
"""

import re
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw
from hypothesis import strategies as st

from desktop.documents.typeset import (
    Cell,
    Direction,
    KeepTogether,
    Note,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    ParallelColumns,
    Table,
    TableStyle,
    TextStyle,
)

PLAIN = ParagraphStyle(
    text=TextStyle(size=10, language="en"), direction=Direction.LTR, leading=16, space_after=4
)
TITLE = PLAIN.but(keep_with_next=True, space_before=6)
STYLE = TableStyle(body=PLAIN.but(space_after=0), head=PLAIN.but(space_after=0))
_WORD = re.compile("([wthgn])([a-j]+)x([a-j]+)")


def _letters(number):
    return "".join("abcdefghij"[int(digit)] for digit in str(number))


def _number(letters):
    return int("".join(str("abcdefghij".index(letter)) for letter in letters))


@dataclass
class Story:
    """A story and what it is made of: blocks are ``(kind, words)`` by their number."""

    flowables: list = field(default_factory=list)
    blocks: list = field(default_factory=list)
    heads: dict = field(default_factory=dict)  # block of a cell -> block of its table's heading
    rows: dict = field(default_factory=dict)  # block of a cell -> first block of its row
    notes: dict = field(default_factory=dict)  # block of a note -> (block, word) it stands after

    def text(self, kind, words):
        self.blocks.append((kind, words))
        block = _letters(len(self.blocks) - 1)
        return " ".join(f"{kind}{block}x{_letters(word)}" for word in range(words))

    def noted(self, words, note_words):
        """Text with a note after its first word, if it has one."""
        text = self.text("w", words)
        block = len(self.blocks) - 1
        if not note_words:
            return text
        note = Note(self.text("n", note_words))
        self.notes[len(self.blocks) - 1] = (block, 0)
        first, _, rest = text.partition(" ")
        return [first, note, " " + rest]


def _paragraph(story, draw):
    words = draw(st.integers(1, 80))
    notes = draw(st.sampled_from([0, 0, 0, 2, 5, 40]))
    return Paragraph(story.noted(words, notes), PLAIN)


def _table(story, draw):
    rows, header_rows = [], draw(st.integers(0, 2))
    for _ in range(header_rows):
        rows.append([story.text("h", 1), "", story.text("h", 1)])
    last_head = len(story.blocks) - 1
    for _ in range(draw(st.integers(1, 12))):
        if draw(st.integers(0, 5)) == 0:
            rows.append([Cell(story.text("g", 1), span=3, heads_row=True)])
            if header_rows:
                story.heads[len(story.blocks) - 1] = last_head
        cells = []
        row = len(story.blocks)
        for _ in range(3):
            words = draw(st.sampled_from([0, 1, 1, 2, 4, 9, 60]))
            notes = draw(st.sampled_from([0, 0, 0, 0, 3])) if words else 0
            cells.append(story.noted(words, notes))
        rows.append(cells)
        for block in range(row, len(story.blocks)):
            story.rows[block] = row
            if header_rows and story.blocks[block][0] == "w":
                story.heads[block] = last_head
    widths = draw(st.sampled_from([[None, None, None], [80, None, None]]))
    return Table(rows, widths, header_rows=header_rows, direction=Direction.LTR, style=STYLE)


def _parallel(story, draw):
    rows = []
    for _ in range(draw(st.integers(1, 3))):
        row = len(story.blocks)
        rows.append([[_paragraph(story, draw)], [_paragraph(story, draw)]])
        story.rows |= dict.fromkeys(range(row, len(story.blocks)), row)
    return ParallelColumns(rows, direction=Direction.LTR)


@st.composite
def stories(draw):
    story = Story()
    for _ in range(draw(st.integers(1, 7))):
        kind = draw(st.sampled_from(["title", "text", "text", "kept", "table", "parallel"]))
        if kind == "title":
            story.flowables.append(Paragraph(story.text("t", 2), TITLE))
        elif kind == "text":
            story.flowables.append(_paragraph(story, draw))
        elif kind == "kept":
            kept = [_paragraph(story, draw) for _ in range(draw(st.integers(1, 3)))]
            story.flowables.append(KeepTogether(kept))
        else:
            make = _table if kind == "table" else _parallel
            story.flowables.append(make(story, draw))
    return story


geometries = st.builds(
    lambda width, height: PageGeometry(width, height, 20, 20, 20, 20),
    st.integers(330, 600),
    st.integers(180, 700),
)


@dataclass(frozen=True)
class Printed:
    """A page: its words as ``(kind, block, word)`` in the order they are drawn, and its ink."""

    words: list
    ink: list  # left, bottom, right, top of each text object


def printed_pages(data):
    document = pypdfium2.PdfDocument(data)
    found = []
    try:
        for page in document:
            text = page.get_textpage()
            letters = re.sub(r"\d", " ", text.get_text_range())
            words = [
                (kind, _number(block), _number(word))
                for kind, block, word in _WORD.findall(letters)
            ]
            kinds = [pypdfium2.raw.FPDF_PAGEOBJ_TEXT]
            found.append(Printed(words, [one.get_bounds() for one in page.get_objects(kinds)]))
            text.close()
            page.close()
    finally:
        document.close()
    return found
