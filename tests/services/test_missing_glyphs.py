"""Characters that no font can draw are told, whatever document they stand in."""

import pytest

from desktop.services.export_attendance_sheet import export_attendance_sheet
from desktop.services.export_minutes import export_minutes
from desktop.services.export_press_item import export_press_item
from desktop.services.export_register import RegisterFilter, export_register
from desktop.services.print_minutes import set_minutes_page
from desktop.services.set_document import missing_glyphs

UNDRAWN = "\u4f1a"  # of a script that the fonts do not have
WRITERS = {
    "minutes.pdf": export_minutes,
    "minutes.docx": export_minutes,
    "press.pdf": export_press_item,
    "press.txt": export_press_item,
    "sheet.pdf": export_attendance_sheet,
    "register.pdf": lambda home, _key, target: export_register(home, target, RegisterFilter()),
}


@pytest.mark.parametrize("name", WRITERS)
def test_what_a_pdf_cannot_draw_is_told(home, add, sample, tmp_path, name):
    """Word and plain text have the fonts of whoever opens them: nothing is missing there."""
    key = add(sample, subject=f"لقاء {UNDRAWN}")
    written = WRITERS[name](home, key, tmp_path / name)
    assert written.missing == ((UNDRAWN,) if name.endswith(".pdf") else ())


def test_nothing_is_missing_in_the_sample(home, add, sample, tmp_path):
    key = add(sample)
    for name, write in WRITERS.items():
        assert write(home, key, tmp_path / name).missing == ()
    assert set_minutes_page(home, key).missing == ()


def test_many_are_not_all_named():
    few = missing_glyphs("\u4f1a\u8bae")
    assert "U+4F1A U+8BAE" in few.sentence("en")
    assert "U+4F1A U+8BAE" in few.sentence("ar")
    many = missing_glyphs(map(chr, range(0x4E00, 0x4E40))).sentence("en")
    assert many.count("U+") == 12
    assert "…" in many
