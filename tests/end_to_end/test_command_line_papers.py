"""The documents beside the minutes, from the command line."""

import json
import zipfile

import pytest

from desktop.services.make_sample_office import sample_meeting
from tests.end_to_end.mahdar_command import Mahdar


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Mahdar:
    mahdar = Mahdar(tmp_path_factory.mktemp("papers") / "home")
    mahdar.ok("office", "init", "--code", "حسكة", "--name", "مكتب الحسكة")
    mahdar.ok("meeting", "add", "-", given=sample_meeting())
    return mahdar


@pytest.fixture(scope="module")
def meeting(office):
    [row] = office.json("meeting", "list")
    return row["id"]


@pytest.mark.slow
def test_every_document_is_written(office, meeting, tmp_path):
    for command in (
        ["attendance-sheet", meeting, "-o", tmp_path / "s.pdf", "--guest-rows", "4"],
        ["press", meeting, "-o", tmp_path / "p.txt"],
        ["register", "-o", tmp_path / "r.xlsx", "--from", "2024-09-01", "--status", "unfinished"],
        ["minutes", meeting, "-o", tmp_path / "m.docx"],
    ):
        [target] = [one for one in command if hasattr(one, "suffix")]
        assert office.json(*command) == {"file": str(target)}
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")
    assert "وشدّدت أحمد على ضرورة الشراكة" in (tmp_path / "p.txt").read_text("utf-8")
    with zipfile.ZipFile(tmp_path / "m.docx") as package:
        assert "إلهام أحمد" in package.read("word/document.xml").decode()


@pytest.mark.slow
def test_what_cannot_be_written_is_refused_in_a_sentence(office, meeting, tmp_path):
    secret = json.dumps(json.loads(sample_meeting()) | {"confidentiality": "secret"})
    [key] = office.json("meeting", "add", "-", given=secret)
    said = office.refused("press", key, "-o", tmp_path / "p.pdf", "--lang", "ar")
    assert "سرّي" in said
    assert ".pdf .xlsx" in office.refused("register", "-o", tmp_path / "r.csv")
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_days_and_filters_are_checked(office, tmp_path):
    for wrong in (["--from", "3/9/2024"], ["--kind", "قرار"], ["--meetings", "--kind", "action"]):
        assert office.run("register", "-o", tmp_path / "r.xlsx", *wrong).returncode == 2
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
def test_what_no_font_can_draw_is_told_beside_the_output(office, tmp_path):
    record = json.loads(sample_meeting())
    record = record[0] if isinstance(record, list) else record
    record |= {"id": "0190f000-0000-7000-8000-00000000c0de", "subject": "لقاء \u4f1a"}
    office.ok("meeting", "add", "-", given=json.dumps(record).encode())
    [row] = [row for row in office.json("meeting", "list") if "\u4f1a" in row["subject"]]
    done = office.run("minutes", row["id"], "-o", tmp_path / "m.pdf")
    assert done.returncode == 0
    assert "U+4F1A" in done.stderr
    assert "U+" not in done.stdout
