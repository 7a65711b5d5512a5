"""A word across the pages of a Word file, as Word itself writes a watermark.

It is a line of WordArt in VML, placed behind the text and anchored in the head of every page. VML
is the older drawing language (ISO/IEC 29500-4, part 19); Word still writes watermarks in it, and
LibreOffice reads them from it alone.
"""

from typing import Any
from xml.sax.saxutils import quoteattr

from docx.oxml import parse_xml

from desktop.documents.typeset import Color
from desktop.documents.typeset.page_geometry import PageGeometry
from desktop.documents.word_xml import NASKH_FONT, color_code

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_HEIGHT_OF_WIDTH = 0.42
_WIDTH_OF_TEXT = 0.9
_TURNED = 315  # degrees, clockwise: it rises to the right, as on the pages
_KIND = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
    '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
    '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
    '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>'
    '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" '
    'o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>'
    '<v:textpath on="t" fitshape="t"/></v:shapetype>'
)


def watermark_run(text: str, geometry: PageGeometry, color: Color, number: int) -> Any:
    """Return a run that puts ``text`` across the page; ``number`` tells such runs apart."""
    width = geometry.text_width * _WIDTH_OF_TEXT
    place = (
        "position:absolute;margin-left:0;margin-top:0;"
        f"width:{width:.0f}pt;height:{width * _HEIGHT_OF_WIDTH:.0f}pt;rotation:{_TURNED};"
        "z-index:-251658752;mso-position-horizontal:center;"
        "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
        "mso-position-vertical-relative:margin"
    )
    letters = f"font-family:&quot;{NASKH_FONT}&quot;;font-size:1pt;font-weight:bold"
    shape = (
        f'<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{2048 + number}" '
        f'type="#_x0000_t136" alt={quoteattr(text)} style="{place}" o:allowincell="f" '
        f'fillcolor="#{color_code(color)}" stroked="f">'
        f'<v:textpath style="{letters}" string={quoteattr(text)}/></v:shape>'
    )
    return parse_xml(
        f"<w:r {_NAMESPACES}><w:rPr><w:noProof/></w:rPr><w:pict>{_KIND}{shape}</w:pict></w:r>"
    )
