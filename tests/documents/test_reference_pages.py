"""Key pages look as they did when somebody last looked at them.

Where a change in the look is meant, look at the new pages, then put them in place:

    REFERENCE_PAGES=new .venv/bin/pytest tests/documents/test_reference_pages.py
"""

import os
from functools import cache
from pathlib import Path

import pytest
from PIL import ImageChops

from tests.documents.document_set import DOCUMENTS
from tests.documents.page_likeness import (
    LIKE,
    page_picture,
    read_picture,
    save_picture,
    unlikeness,
)

FOLDER = Path(__file__).parent / "reference"
KEY_PAGES = [
    ("sample", 1),
    ("sample", 2),
    ("draft", 1),
    ("kurmanji", 1),
    ("bilingual", 1),
    ("bilingual", 2),
    ("letter", 1),
    ("amendment", 1),
    ("crowd", 1),
    ("torture", 1),
    ("torture", 2),
    ("press-item", 1),
    ("attendance-sheet", 1),
    ("register", 1),
]
MAKE_NEW = os.environ.get("REFERENCE_PAGES") == "new"

made = cache(lambda name: DOCUMENTS[name]())


@pytest.mark.parametrize(("name", "page"), KEY_PAGES)
def test_page_looks_as_it_did(name, page, tmp_path):
    now = page_picture(made(name), page)
    file = FOLDER / f"{name}-{page}.png"
    if MAKE_NEW:
        save_picture(now, file)
    difference = unlikeness(read_picture(file), now)
    now.save(tmp_path / f"{name}-{page}.png")
    assert difference <= LIKE, f"differs by {difference:.1f}; as it is now: {tmp_path}"


def test_every_reference_is_compared():
    assert {file.stem for file in FOLDER.glob("*.png")} == {f"{n}-{p}" for n, p in KEY_PAGES}


def test_a_line_that_moved_by_two_points_is_seen():
    page = page_picture(made("sample"), 1)
    moved = page.copy()
    band = page.crop((0, 300, page.width, 330))
    moved.paste(ImageChops.offset(band, 0, 2), (0, 300))
    assert unlikeness(page, moved) > LIKE


def test_a_word_that_is_gone_is_seen():
    page = page_picture(made("sample"), 1)
    shorn = page.copy()
    ink = min(page.width - 1, page.width // 2)
    shorn.paste(255, (ink - 30, 100, ink + 30, page.height - 100))
    assert unlikeness(page, shorn) > LIKE


def test_what_drawing_alone_may_change_is_not_seen():
    page = page_picture(made("sample"), 1)
    softer = page.resize((page.width * 2, page.height * 2)).resize(page.size)
    assert unlikeness(page, softer) <= LIKE
