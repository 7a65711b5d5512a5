"""Sets a text with the engine of this project."""

import json
from pathlib import Path

from reportlab.platypus import Flowable

from desktop.documents.typeset import (
    Alignment,
    Document,
    Kashida,
    PageGeometry,
    Paragraph,
    ParagraphStyle,
    Run,
    Table,
    TableStyle,
    TextStyle,
    bullet_list,
    render,
)
from tests.benchmarks.typesetting.texts import Block

MARGIN = 71.0
BODY = ParagraphStyle(
    TextStyle(size=12), alignment=Alignment.JUSTIFY, leading=20, kashida=Kashida.LOW
)
TITLE = BODY.but(text=BODY.text.but(size=18, bold=True), alignment=Alignment.CENTER, leading=28)
CELL = BODY.but(alignment=Alignment.START, kashida=Kashida.OFF, space_after=0)
CELLS = TableStyle(body=CELL, head=CELL.but(text=CELL.text.but(bold=True)))


def story(blocks: list[Block]) -> list[Flowable]:
    """Return the flowables of ``blocks``."""
    found: list[Flowable] = []
    for block in blocks:
        if block["kind"] == "table":
            rows = block["rows"]
            found.append(Table(rows, [None] * len(rows[0]), style=CELLS))
            continue
        runs: list[str | Run] = [
            Run(text, BODY.text.but(bold=True)) if bold else text for text, bold in block["runs"]
        ]
        if block["kind"] == "title":
            found.append(Paragraph(block["runs"][0][0], TITLE, role="H1"))
        elif block["kind"] == "bullet":
            found += bullet_list([runs], BODY)
        else:
            found.append(Paragraph(runs, BODY))
    return found


def main(source: str, target: str) -> None:
    """Set the text of ``source`` into ``target``."""
    geometry = PageGeometry(top=MARGIN, bottom=MARGIN, left=MARGIN, right=MARGIN)
    document = Document("نص", geometry=geometry, language="ar")
    blocks = json.loads(Path(source).read_text("utf-8"))
    Path(target).write_bytes(render(document, story(blocks)).data)
