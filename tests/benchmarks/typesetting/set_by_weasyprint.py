"""Sets a text with WeasyPrint."""

import json
from html import escape
from pathlib import Path
from typing import Any

import weasyprint

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
STYLE = f"""
@font-face {{ font-family: Amiri; src: url({(FONTS / "Amiri-Regular.ttf").as_uri()}) }}
@font-face {{ font-family: Amiri; font-weight: bold;
  src: url({(FONTS / "Amiri-Bold.ttf").as_uri()}) }}
@font-face {{ font-family: Syriac; src: url({(FONTS / "NotoSansSyriac-Regular.ttf").as_uri()}) }}
@page {{ size: A4; margin: 71pt }}
body {{ font: 12pt/20pt Amiri, Syriac; text-align: justify }}
p {{ margin: 0 0 6pt }}
h1 {{ font-size: 18pt; line-height: 28pt; text-align: center; margin: 0 0 6pt }}
table {{ border-collapse: collapse; width: 100% }}
td, th {{ border: .5pt solid #000; padding: 2pt 5pt; text-align: right }}
"""


def marked_up(blocks: list[dict[str, Any]]) -> str:
    """Return the blocks as HTML."""
    tags = {"title": "h1", "bullet": "li", "paragraph": "p"}
    parts = []
    for block in blocks:
        if block["kind"] == "table":
            head, *rows = block["rows"]
            lines = ["".join(f"<th>{escape(cell)}</th>" for cell in head)]
            lines += ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows]
            body = "".join(f"<tr>{line}</tr>" for line in lines[1:])
            parts.append(f"<table><thead><tr>{lines[0]}</tr></thead>{body}</table>")
            continue
        text = "".join(
            f"<b>{escape(text)}</b>" if bold else escape(text) for text, bold in block["runs"]
        )
        tag = tags[block["kind"]]
        line = f"<{tag}>{text}</{tag}>"
        parts.append(f"<ul>{line}</ul>" if tag == "li" else line)
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>نص</title>'
        f"<style>{STYLE}</style></head><body>{body}</body></html>"
    )


def main(source: str, target: str) -> None:
    """Set the text of ``source`` into ``target``."""
    blocks = json.loads(Path(source).read_text("utf-8"))
    weasyprint.HTML(string=marked_up(blocks)).write_pdf(target, pdf_variant="pdf/ua-1")
