"""Sets a text with Typst."""

import json
from pathlib import Path
from typing import Any

import typst

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
HEAD = """#set document(title: "نص")
#set page(paper: "a4", margin: 71pt)
#set text(font: ("Amiri", "Noto Sans Syriac"), size: 12pt, lang: "ar", dir: rtl,
  top-edge: 0.8em, bottom-edge: -0.2em)
#set par(justify: true, leading: 8pt, spacing: 14pt)
#show heading: it => align(center, text(18pt, it.body))
"""


def quoted(text: str) -> str:
    """Return ``text`` as a string of Typst's."""
    return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def marked_up(blocks: list[dict[str, Any]]) -> str:
    """Return the blocks as a Typst document."""
    parts = [HEAD]
    for block in blocks:
        if block["kind"] == "table":
            head, *rows = block["rows"]
            columns = ", ".join(["auto"] * len(head))
            cells = ", ".join(f"[{quoted(cell)}]" for row in rows for cell in row)
            heads = ", ".join(f"[{quoted(cell)}]" for cell in head)
            parts.append(f"#table(columns: ({columns}), table.header({heads}), {cells})")
            continue
        text = "".join(
            f"*{quoted(text)}*" if bold and block["kind"] != "title" else quoted(text)
            for text, bold in block["runs"]
        )
        sign = {"title": "= ", "bullet": "- "}.get(block["kind"], "")
        parts.append(sign + text + "\n")
    return "\n".join(parts)


def main(source: str, target: str) -> None:
    """Set the text of ``source`` into ``target``."""
    blocks = json.loads(Path(source).read_text("utf-8"))
    typst.compile(
        marked_up(blocks).encode(), output=target, font_paths=[str(FONTS)], ignore_system_fonts=True
    )
