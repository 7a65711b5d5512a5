"""An office sets its paper without a window, and what was approved before keeps the old one."""

import json

import pytest

from tests.end_to_end.mahdar_command import ROOT, Mahdar

SAMPLE = ROOT / "resources" / "sample" / "meeting.json"
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">'
    '<circle cx="15" cy="10" r="9" fill="#0e5f63"/></svg>'
)


@pytest.mark.slow
def test_an_office_is_edited_and_approved_minutes_keep_their_paper(tmp_path):
    mahdar = Mahdar(tmp_path / "home")
    (tmp_path / "emblem.svg").write_text(DRAWING)
    mahdar.ok("office", "init", "--code", "حسكة", "--name", "مكتب الحسكة")
    [key] = mahdar.json("meeting", "add", SAMPLE)
    mahdar.ok("meeting", "approve", key)
    mahdar.ok("minutes", key, "-o", tmp_path / "before.pdf")

    patch = {"page": "letter", "words": {"ar": {"title": "محضر جلسة"}}}
    edited = mahdar.json(
        "office", "edit", "-", "--emblem", tmp_path / "emblem.svg", given=json.dumps(patch)
    )
    assert edited == {"changed": True}
    shown = mahdar.json("office", "show")
    assert (shown["page"], shown["has_emblem"], shown["words"]) == ("letter", True, patch["words"])

    mahdar.ok("minutes", key, "-o", tmp_path / "after.pdf")
    assert (tmp_path / "after.pdf").read_bytes() == (tmp_path / "before.pdf").read_bytes()
    assert mahdar.json("office", "edit", "--without-emblem") == {"changed": True}
    assert mahdar.run("office", "edit").returncode == 2
