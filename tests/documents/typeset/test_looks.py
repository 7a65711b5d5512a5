"""Italic and bold italic runs: which faces they are drawn in, and that they come back as typed."""

import io
import subprocess
import sys

import pikepdf
import pytest

from desktop.documents.typeset import Paragraph, Run, TextStyle
from desktop.documents.typeset.fonts import NASKH, FaceStyle
from desktop.documents.typeset.pieces import prepare
from tests.documents.typeset.looks import BOTH, ITALIC, LINES, LOOKS, mixed_line, paper_of_looks
from tests.documents.typeset.paper import by_poppler, lines_of, needs_poppler, printed


def descriptors(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return {
            str(obj.FontName).partition("+")[2]: (int(obj.Flags), float(obj.ItalicAngle))
            for obj in pdf.objects
            if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/FontDescriptor"
        }


def faces_of(text, look):
    return {piece.word.face.path.stem for piece in prepare([Run(text)], look, 1).pieces}


def test_the_file_says_which_of_its_fonts_are_italic():
    symbolic, italic = 4, 64
    found = descriptors(paper_of_looks())
    # Amiri's Arabic letters lean to the left, as its own "post" table says.
    assert found["Amiri-Italic"] == found["Amiri-BoldItalic"] == (symbolic | italic, 10.0)
    upright = {name: told for name, told in found.items() if "Italic" not in name}
    assert {"Amiri-Regular", "Amiri-Bold", "NotoSansSyriac-Regular"} <= set(upright)
    assert set(upright.values()) == {(symbolic, 0.0)}


@pytest.mark.parametrize(
    ("look", "amiri", "syriac"),
    [
        (ITALIC, "Amiri-Italic", "NotoSansSyriac-Regular"),
        (BOTH, "Amiri-BoldItalic", "NotoSansSyriac-Bold"),
    ],
)
def test_letters_without_an_italic_face_stay_upright(look, amiri, syriac):
    assert faces_of("نص Zîn 12-أ", look) == {amiri}
    assert faces_of("ܫܠܡܐ", look) == {syriac}
    assert faces_of("نص ✓ €", look) == {amiri, *faces_of("✓€", look)}
    assert faces_of("✓", look) == faces_of("✓", look.but(italic=False))


def test_the_italic_faces_draw_what_minutes_are_written_in():
    letters = "أبتثجحخدذرزسشصضطظعغفقكلمنهويءآؤئىةًٌٍَُِّْٰ٠١٢٣٤٥٦٧٨٩،؛؟٪êîûşçÊÎÛŞÇabcXYZ0123456789«»–—…•"
    for style in (FaceStyle(italic=True), FaceStyle(bold=True, italic=True)):
        assert NASKH.faces(style)[0].characters.issuperset(letters)


def test_a_paper_without_italic_letters_reads_no_italic_font():
    program = (
        "from desktop.documents.typeset import Document, Paragraph, Run, TextStyle, render;"
        "from desktop.documents.typeset import fonts;"
        "read = []; whole = fonts.FontFace.__init__;"
        "fonts.FontFace.__init__ ="
        " lambda self, path: (read.append(path.name), whole(self, path))[1];"
        "render(Document('x'), [Paragraph(['نص ', Run('Zîn', TextStyle(bold=True))])]);"
        "print(any('Italic' in name for name in read), len(read))"
    )
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert found.stdout.split()[0] == "False"
    assert int(found.stdout.split()[1]) >= 2


@needs_poppler
def test_lines_come_back_in_every_look():
    papers = [Paragraph([Run(line, look)]) for look in LOOKS.values() for line in LINES]
    page = printed(papers)
    assert lines_of(by_poppler(page.data)) == lines_of("\n".join(LINES * len(LOOKS)))
    assert page.missing == {}


@needs_poppler
def test_words_stay_whole_where_the_look_changes_inside_them():
    typed = "".join(part if isinstance(part, str) else part.text for part in mixed_line())
    assert lines_of(by_poppler(printed([Paragraph(mixed_line())]).data)) == lines_of(typed)


def test_an_italic_line_has_the_advances_of_its_own_face():
    def width(look):
        return sum(piece.width for piece in prepare([Run("Rêveberiya Xweser")], look, 0).pieces)

    assert len({width(look) for look in LOOKS.values()}) == len(LOOKS)
    assert width(ITALIC) != width(TextStyle())
