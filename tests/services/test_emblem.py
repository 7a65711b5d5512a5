"""An emblem is made of a picture file once: PNG, JPEG or SVG; what could do harm is refused."""

import base64
import io

import pytest
from PIL import Image

from desktop.language.errors import RefusedError
from desktop.services.office_rules import LARGEST_EMBLEM, refuse_emblem
from desktop.services.read_emblem import LONGEST_SIDE, read_emblem
from desktop.services.svg_cost import LARGEST_COST

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
EMBLEM = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
    '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
    + HEAD
    + """xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   width="60mm" height="40mm" viewBox="0 0 120 80" inkscape:version="1.2">
  <title>شعار</title>
  <metadata id="m"><x:RDF xmlns:x="urn:rdf">made by hand</x:RDF></metadata>
  <defs>
    <linearGradient id="sky"><stop offset="0" stop-color="#0e5f63"/>
      <stop offset="1" stop-color="#58b1ac"/></linearGradient>
    <path id="ray" d="M60 4 L63 14 L57 14 Z"/>
    <style>/* of the emblem */ .leaf{fill:url(#sky);opacity:.9} #rim{stroke:#a8690b}</style>
  </defs>
  <circle id="rim" cx="60" cy="40" r="36" fill="none" stroke-width="4"/>
  <path class="leaf" d="M60 16 C80 30 80 52 60 66 C40 52 40 30 60 16 Z"/>
  <g fill="#a93a2a"><use xlink:href="#ray"/><use href="#ray" transform="rotate(90 60 40)"/></g>
</svg>"""
)


def opened(png):
    with Image.open(io.BytesIO(png)) as image:
        return image.convert("RGBA")


def drawing(inside, attributes='viewBox="0 0 10 10"'):
    return f"{HEAD}{attributes}>{inside}</svg>".encode()


def picture(wide, high, form="PNG", mode="RGB"):
    out = io.BytesIO()
    noise = Image.effect_noise((wide, high), 90).convert(mode)
    noise.save(out, form)
    return out.getvalue()


def test_a_drawing_is_rendered_once_to_a_picture_of_1200_pixels():
    png = read_emblem(EMBLEM.encode())

    refuse_emblem(png)
    image = opened(png)
    assert image.width == 1200
    assert abs(image.height - 800) <= 1  # millimetres are rounded to pixels first
    assert image.getpixel((5, 5))[3] == 0  # its ground stays transparent
    leaf = image.getpixel((600, 400))
    assert leaf[1] > leaf[0] + 40
    assert image.getpixel((600, 41))[:3] == (168, 105, 11)
    assert read_emblem(EMBLEM.encode()) == png
    assert read_emblem(png) == png


def test_a_small_png_stays_as_it_is_and_a_photograph_is_made_to_fit():
    small = picture(60, 40)
    assert read_emblem(small) == small
    photograph = picture(1600, 900, "JPEG")
    made = read_emblem(photograph)
    assert len(made) <= LARGEST_EMBLEM
    wide, high = opened(made).size
    assert wide <= LONGEST_SIDE
    assert abs(wide / high - 16 / 9) < 0.02


def test_a_picture_is_never_made_larger():
    assert opened(read_emblem(picture(50, 30, "JPEG"))).size == (50, 30)


ENTITIES = """<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<svg xmlns="http://www.w3.org/2000/svg"><title>&c;</title></svg>"""
TENFOLD = "".join(
    f'<g id="g{n}">{f"<use href={chr(34)}#g{n - 1}{chr(34)}/>" * 10}</g>' for n in range(1, 12)
)
PATTERNS = "".join(
    f'<pattern id="p{n}" width="1" height="1">'
    + f'<rect width="1" height="1" fill="url(#p{n - 1})"/>' * 10
    + "</pattern>"
    for n in range(1, 12)
)
RECT = '<rect width="9" height="9"/>'


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (ENTITIES.encode(), "svg.entities"),
        (drawing("<script>alert(1)</script>" + RECT), "svg.active"),
        (drawing(RECT.replace("/>", ' onload="x()"/>')), "svg.active"),
        (drawing("<foreignObject/>"), "svg.active"),
        (drawing('<image href="file:///etc/passwd"/>'), "svg.outside"),
        (drawing('<image href="#a" xlink:href="../../secret.png"/>'), "svg.outside"),
        (drawing('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'), "svg.outside"),
        (drawing('<use href="http://example.org/a.svg#b"/>'), "svg.outside"),
        (drawing('<rect fill="url(http://example.org/a#b)"/>'), "svg.outside"),
        (drawing("<style>@import 'http://example.org/a.css';</style>"), "svg.outside"),
        (b'<?xml-stylesheet href="http://example.org/a.css"?>' + drawing(RECT), "svg.outside"),
        (drawing('<text x="1" y="5">أ</text>'), "svg.letters"),
        (drawing('<filter id="f"><feMorphology radius="9999"/></filter>'), "svg.unknown"),
        (drawing(RECT * (LARGEST_COST + 1)), "svg.too_costly"),
        (drawing(f'<g id="g0">{RECT}</g>{TENFOLD}<use href="#g11"/>'), "svg.too_costly"),
        (drawing(f'<pattern id="p0"/>{PATTERNS}<rect fill="url(#p11)"/>'), "svg.too_costly"),
        (drawing('<g id="a"><use href="#a"/></g>'), "svg.too_costly"),
        (drawing("<g>" * 5000 + "</g>" * 5000), "svg.too_costly"),
        (
            drawing(f"<style>{'*{filter:blur(1px) blur(1px)}' * 300}</style>{RECT}"),
            "svg.too_costly",
        ),
        (drawing("<style>url(" + " " * 500_000 + "</style>" + RECT), "svg.outside"),
        (drawing("<!--" + " " * 1024 * 1024 + "-->" + RECT), "svg.too_large"),
        (drawing("<g>"), "svg.unreadable"),
        (b'<svg xmlns="urn:other"/>', "svg.unreadable"),
        (drawing(RECT).replace(b"rect", b"r\xe9ct"), "svg.unreadable"),
        (drawing(RECT, 'width="0" height="0"'), "svg.unreadable"),
        (drawing(""), "svg.empty"),
        (b"GIF89a", "office.emblem_unreadable"),
        (b"", "office.emblem_unreadable"),
        (picture(4001, 1), "office.emblem_unreadable"),
        (picture(40, 40)[:200], "office.emblem_unreadable"),
    ],
)
def test_what_could_do_harm_or_is_no_picture_is_refused_in_a_sentence(file, code):
    with pytest.raises(RefusedError) as refused:
        read_emblem(file)
    assert refused.value.code == code
    assert len(refused.value.sentence("ar")) > 15


def test_a_drawing_may_hold_a_picture_of_its_own():
    inside = base64.b64encode(picture(2, 2)).decode()
    drawn = drawing(f'<image width="10" height="10" href="data:image/png;base64,{inside}"/>')
    assert opened(read_emblem(drawn)).size == (1200, 1200)


@pytest.mark.parametrize("size", ['width="1" height="100000000"', 'viewBox="0 0 1e9 1"'])
def test_a_drawing_of_any_shape_stays_within_its_bounds(size):
    try:
        png = read_emblem(drawing('<rect width="1000000000" height="1000000000"/>', size))
    except RefusedError as refused:
        assert refused.code.startswith("svg.")  # noqa: PT017  # both are good endings
    else:
        assert max(opened(png).size) <= LONGEST_SIDE
