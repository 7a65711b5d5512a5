"""The file itself: fonts, determinism, what stands in its catalogue."""

import io
import subprocess
import sys

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.documents.typeset import (
    Alignment,
    Document,
    Kashida,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    Picture,
    Rule,
    Run,
    Table,
    TextStyle,
    bullet_list,
    render,
    watermark,
)
from desktop.documents.typeset.fonts import NASKH, UPRIGHT, FaceStyle, load_face
from desktop.documents.typeset.truetype import Component, PrintedGlyph, build_font
from resources import resource_path


def picture():
    image = Image.new("RGBA", (40, 20), (20, 90, 140, 128))
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


def paper():
    text = "نصّ مِن كلمات كثيرة (UNICEF) رقم 12-أ وبتاريخ 2024-09-03 ܡܕܒܪܢܘܬܐ " * 8
    justified = ParagraphStyle(alignment=Alignment.JUSTIFY, kashida=Kashida.LOW)
    story = [
        Paragraph([Run("عنوان", TextStyle(size=18, bold=True, color=(0.1, 0.3, 0.5)))]),
        Picture(picture(), width=60, alt="شعار"),
        Rule(),
        Paragraph(text, justified),
        *bullet_list(["أول", "ثانٍ"]),
        Table([["م", "النص"], ["1", "كلمة"]], [30, None]),
    ]
    document = Document("ورقة", background=watermark("مسودة", PageGeometry()))
    return render(document, story)


def test_the_same_story_gives_the_same_bytes():
    assert paper().data == paper().data


def test_the_bytes_do_not_depend_on_the_process():
    program = (
        "import hashlib; from tests.documents.typeset.test_embedding import paper;"
        "print(hashlib.sha256(paper().data).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, check=True, text=True,
            env={"PYTHONPATH": ".", "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(digests) == 1


def test_every_font_is_embedded_and_none_is_helvetica():
    with pikepdf.open(io.BytesIO(paper().data)) as pdf:
        descriptors = [
            obj for obj in pdf.objects
            if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == "/FontDescriptor"
        ]  # fmt: skip
        assert len(descriptors) == 3
        assert all("/FontFile2" in descriptor for descriptor in descriptors)
        for page in pdf.pages:
            assert len(page.Resources.Font) == 3
    assert b"Helvetica" not in paper().data


def test_the_catalogue_says_language_and_direction():
    with pikepdf.open(io.BytesIO(paper().data)) as pdf:
        assert pdf.Root.Lang == "ar"
        assert pdf.Root.ViewerPreferences.Direction == "/R2L"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.docinfo["/Title"] == "ورقة"


def test_the_fonts_cover_the_languages_of_the_office():
    regular = NASKH.faces(UPRIGHT)
    assert regular[0].characters.issuperset("أبتثجحخدذرزسشصضطظعغفقكلمنهويءآؤئىةًٌٍَُِّْٰ٠١٢٣٤٥٦٧٨٩،؛؟٪")
    assert regular[0].characters.issuperset("êîûşçÊÎÛŞÇabcXYZ0123456789«»–—…•")
    assert regular[1].characters.issuperset("ܐܒܓܕܗܘܙܚܛܝܟܠܡܢܣܥܦܨܩܪܫܬ")
    for face in (*regular, *NASKH.faces(FaceStyle(bold=True))):
        assert face.units_per_em == 1000


def test_a_built_font_measures_what_was_asked():
    import uharfbuzz as hb

    face = load_face(resource_path("fonts", "Amiri-Regular.ttf"))
    alef, beh = face.glyph("ا"), face.glyph("ب")
    wanted = [
        PrintedGlyph((Component(alef, 0, 0),), face.advance(alef)),
        PrintedGlyph((Component(beh, 10, -20), Component(alef, 300, 0)), 777),
        PrintedGlyph((), 0),
        PrintedGlyph((Component(alef, 0, 0),), face.advance(alef)),
    ]
    data, numbers = build_font(face.face, wanted)
    assert numbers[0] == numbers[3]
    built = hb.Font(hb.Face(hb.Blob(data)))
    assert [built.get_glyph_h_advance(number) for number in numbers[1:3]] == [777, 0]
    plain, both = built.get_glyph_extents(numbers[0]), built.get_glyph_extents(numbers[1])
    assert both.y_bearing - plain.y_bearing in (0, 1)
    assert both.width > plain.width


def test_a_file_that_is_no_font_is_refused(tmp_path):
    wrong = tmp_path / "wrong.ttf"
    wrong.write_bytes(b"no font")
    with pytest.raises(ValueError, match="no TrueType outlines"):
        load_face(wrong)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_is_drawn(mode):
    out = io.BytesIO()
    Image.new(mode, (40, 30)).save(out, "PNG")
    data = render(Document("ورقة"), [Picture(out.getvalue(), width=40, alt="شعار")]).data
    with pikepdf.open(io.BytesIO(data)) as document:
        [image] = document.pages[0].get_images().values()
        assert (int(image.Width), int(image.Height)) == (40, 30)


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_kind_of_jpeg_is_drawn(mode):
    out = io.BytesIO()
    Image.new(mode, (40, 30)).save(out, "JPEG")
    data = render(Document("ورقة"), [Picture(out.getvalue(), width=40, alt="شعار")]).data
    with pikepdf.open(io.BytesIO(data)) as document:
        assert len(document.pages[0].get_images()) == 1


def gif():
    out = io.BytesIO()
    Image.new("L", (4, 4)).save(out, "GIF")
    return out.getvalue()


def wide_png():
    """A PNG that says it is 60,000 pixels wide and high, and holds nothing."""
    return picture()[:16] + (60_000).to_bytes(4, "big") * 2 + picture()[24:]


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG", b"\x89PNG\r\n\x1a\n", picture()[:50], gif(), wide_png(), b"x" * 99]
)
def test_what_is_no_picture_is_refused_before_it_is_drawn(data):
    with pytest.raises(OSError, match="not a picture that can be printed"):
        Picture(data, alt="شعار")


@given(place=st.integers(8, len(picture()) - 1), byte=st.integers(0, 255), end=st.integers(8, 200))
def test_a_damaged_picture_is_refused_or_drawn(place, byte, end):
    data = bytearray(picture())
    data[place] = byte
    for damaged in (bytes(data), bytes(data[:end])):
        try:
            drawn = Picture(damaged, width=20, alt="شعار")
        except OSError:
            continue
        assert render(Document("ورقة"), [drawn]).pages == 1
