"""Sets a text with LibreOffice, where it is installed."""

import json
import os
import subprocess
import tempfile
from html import escape
from pathlib import Path
from typing import Any

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm"
 fo:page-height="29.7cm" fo:margin="71pt" style:writing-mode="rl-tb"/></style:page-layout>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"
 style:font-weight-complex="bold"/></style:style>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties
 fo:text-align="justify" style:writing-mode="rl-tb" fo:line-height="20pt"
 fo:margin-bottom="6pt"/><style:text-properties style:font-name="Amiri" fo:font-family="Amiri"
 style:font-family-complex="Amiri" fo:font-size="12pt" style:font-size-complex="12pt"
 style:language-complex="ar" style:country-complex="SY"/></style:style>
<style:style style:name="T" style:family="paragraph" style:parent-style-name="P">
<style:paragraph-properties fo:text-align="center" style:writing-mode="rl-tb"/>
<style:text-properties fo:font-size="18pt" style:font-size-complex="18pt"
 fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/>
</office:master-styles><office:body><office:text>
"""
TAIL = "</office:text></office:body></office:document>"
FONT_SETTINGS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>"""


def marked_up(blocks: list[dict[str, Any]]) -> str:
    """Return the blocks as a flat OpenDocument text."""
    parts = [HEAD]
    for block in blocks:
        if block["kind"] == "table":
            parts.append('<table:table><table:table-column table:number-columns-repeated="{}"/>'
                         .format(len(block["rows"][0])))  # fmt: skip
            for row in block["rows"]:
                cells = "".join(
                    f"<table:table-cell>{_paragraph(escape(cell))}</table:table-cell>"
                    for cell in row
                )
                parts.append(f"<table:table-row>{cells}</table:table-row>")
            parts.append("</table:table>")
            continue
        text = "".join(
            f'<text:span text:style-name="B">{escape(text)}</text:span>' if bold else escape(text)
            for text, bold in block["runs"]
        )
        line = _paragraph(text, "T" if block["kind"] == "title" else "P")
        if block["kind"] == "bullet":
            line = f"<text:list><text:list-item>{line}</text:list-item></text:list>"
        parts.append(line)
    return "\n".join([*parts, TAIL])


def _paragraph(text: str, style: str = "P") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def main(source: str, target: str) -> None:
    """Set the text of ``source`` into ``target``."""
    blocks = json.loads(Path(source).read_text("utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "text.fodt").write_text(marked_up(blocks), "utf-8")
        (place / "fonts.conf").write_text(
            FONT_SETTINGS.format(fonts=FONTS, cache=place / "cache"), "utf-8"
        )
        profile = f"-env:UserInstallation={(place / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder]
        subprocess.run(
            [*command, str(place / "text.fodt")],
            env=os.environ | {"FONTCONFIG_FILE": str(place / "fonts.conf")},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # it asks for Java, which this does not need
            check=True,
        )
        (place / "text.pdf").replace(target)
