"""Two offices carry records between them by commands."""

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop.cli.entry import main
from desktop.services.make_sample_office import sample_meeting


class Office:
    """Runs commands on one home, in this process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._home = ["--home", str(folder), "--lang", "en"]
        self._capsys = capsys

    def json(self, *arguments: object) -> Any:
        assert main([*self._home, "--json", *map(str, arguments)]) == 0
        return json.loads(self._capsys.readouterr().out)

    def refused(self, *arguments: object) -> str:
        assert main([*self._home, *map(str, arguments)]) == 1
        told = self._capsys.readouterr()
        assert told.out == ""
        return told.err


@pytest.fixture
def offices(tmp_path, capsys):
    """Return two offices that trust each other."""
    here, there = Office(tmp_path / "here", capsys), Office(tmp_path / "there", capsys)
    here.json("office", "init", "--code", "حسكة", "--name", "مكتب الحسكة")
    other = there.json("office", "init", "--code", "قامشلي", "--name", "مكتب القامشلي")
    for one, name in ((here, "here.mahdar-card"), (there, "there.mahdar-card")):
        one.json("office", "card", "-o", tmp_path / name)
    card = tmp_path / "there.mahdar-card"
    assert "does not match" in here.refused("office", "trust", card, "--fingerprint", "1" * 40)
    here.json("office", "trust", card, "--fingerprint", other["fingerprint"])
    there.json("office", "trust", tmp_path / "here.mahdar-card")
    assert [peer["code"] for peer in here.json("office", "list")] == ["قامشلي"]
    return here, there


def add_sample(office: Office, folder: Path) -> str:
    (folder / "record.json").write_bytes(sample_meeting())
    [key] = office.json("meeting", "add", folder / "record.json")
    assert isinstance(key, str)
    return key


def test_an_approved_meeting_arrives_as_it_was_approved(offices, tmp_path):
    here, there = offices
    key = add_sample(here, tmp_path)
    approved = here.json("meeting", "approve", key)
    here.json("minutes", key, "-o", tmp_path / "here.pdf")
    bundle = tmp_path / "transfer.mahdar"
    made = here.json("bundle", "export", "-o", bundle, "--to", "قامشلي")
    assert made["offices"] == ["قامشلي"]
    seen = there.json("bundle", "inspect", bundle)
    assert (seen["from"], seen["preview"]["new_meetings"]) == ("حسكة", [key])
    assert there.json("meeting", "list") == []

    taken = there.json("bundle", "import", bundle)
    assert taken.keys() >= {"applied", "already_known", "parked", "conflicts", "from"}
    assert there.json("meeting", "show", key) == here.json("meeting", "show", key)
    there.json("minutes", approved["number"], "-o", tmp_path / "there.pdf")
    assert (tmp_path / "there.pdf").read_bytes() == (tmp_path / "here.pdf").read_bytes()
    assert there.json("verify", tmp_path / "here.pdf")["genuine"]
    again = there.json("bundle", "import", bundle)
    assert (again["applied"], again["already_known"]) == (0, taken["applied"])
    assert there.json("check")["sound"]


def test_a_torn_bundle_is_refused_and_a_conflict_decided(offices, tmp_path):
    here, there = offices
    key = add_sample(here, tmp_path)
    bundle, patch = tmp_path / "transfer.mahdar", tmp_path / "patch.json"
    here.json("bundle", "export", "-o", bundle)
    whole = bundle.read_bytes()
    bundle.write_bytes(whole[: len(whole) // 2])
    assert "cut short" in there.refused("bundle", "import", bundle)
    assert there.json("meeting", "list") == []
    bundle.write_bytes(whole)
    there.json("bundle", "import", bundle)
    for office, subject in ((here, "من هنا"), (there, "من هناك")):
        patch.write_text(json.dumps({"subject": subject}), "utf-8")
        office.json("meeting", "edit", key, patch)
    here.json("bundle", "export", "-o", bundle)
    assert there.json("bundle", "import", bundle)["conflicts"] == 1
    [conflict] = there.json("conflict", "list")
    assert (conflict["meeting"], conflict["field"]) == (key, "subject")
    assert {value["value"] for value in conflict["values"]} == {"من هنا", "من هناك"}
    there.json("conflict", "resolve", conflict["id"], "--take", "theirs")
    assert there.json("conflict", "list") == []
    assert there.json("meeting", "show", key)["subject"] == "من هنا"


def test_the_demo_writes_what_it_lists(tmp_path, capsys):
    assert main(["demo", "--out", str(tmp_path / "out"), "--json"]) == 0
    written = [Path(name) for name in json.loads(capsys.readouterr().out)]
    assert all(path.stat().st_size for path in written)
    here, there = (path for path in written if path.suffix == ".pdf")
    assert here.read_bytes() == there.read_bytes()
    assert any(path.suffix == ".mahdar" for path in written)
    pictures = {path.name: path for path in written if path.suffix == ".png"}
    # A list that is still being read, or an editor without its meeting, has hardly any ink.
    assert ink_of(pictures["1-meetings.png"]) > 4500
    assert ink_of(pictures["2-editor.png"]) > 2000


def ink_of(picture: Path) -> int:
    """Return how many dark dots the content of a page has, navigation and header left out."""
    with Image.open(picture) as shown:
        return sum(shown.convert("L").crop((0, 100, 1150, 768)).histogram()[:100])


def test_a_stick_is_filled_looked_through_and_emptied_at_once(offices, tmp_path, capsys):
    """What the bundle will carry is told before; several are taken in together, one is torn."""
    here, there = offices
    stick = tmp_path / "stick"
    stick.mkdir()
    add_sample(here, tmp_path)
    foreseen = here.json("bundle", "foresee", "--to", "قامشلي")
    assert (foreseen["new_meetings"], foreseen["parts"]) == (1, 1)
    made = here.json("bundle", "export", "-o", stick / "1.mahdar")
    assert made["changesets"] == foreseen["changesets"]
    assert foreseen["size"] <= made["size"] <= foreseen["room"]
    here.json("bundle", "export", "-o", stick / "2.mahdar", "--full")
    (stick / "torn.mahdar").write_bytes((stick / "1.mahdar").read_bytes()[:-9])
    (stick / "letter.txt").write_text("لا شيء", "utf-8")

    def found() -> dict[str, Any]:
        listed = there.json("bundle", "list", stick)
        return {Path(file["file"]).name: file for file in listed}

    before = found()
    assert before.keys() == {"1.mahdar", "2.mahdar", "torn.mahdar"}
    assert (before["1.mahdar"]["from"], before["1.mahdar"]["standing"]) == ("حسكة", "verified")
    assert before["torn.mahdar"]["torn"]
    assert not before["2.mahdar"]["here"]
    files = [str(stick / name) for name in sorted(before)]
    assert main(["--home", str(tmp_path / "there"), "--json", "bundle", "import", *files]) == 1
    told = capsys.readouterr()
    taken = json.loads(told.out)
    assert taken["new_meetings"] == 1
    assert len(taken["bundles"]) == 2
    assert [Path(one["file"]).name for one in taken["refused"]] == ["torn.mahdar"]
    assert "torn.mahdar" in told.err
    assert found()["2.mahdar"]["here"]
    assert (
        main(["--home", str(tmp_path / "there"), "--lang", "en", "bundle", "list", str(stick)]) == 0
    )
    told = capsys.readouterr()
    assert "2.mahdar: from مكتب الحسكة (حسكة, verified)" in told.out
    assert "taken in before" in told.out


def test_a_folder_that_is_not_there_is_refused_in_words(offices, tmp_path):
    here, _ = offices
    assert here.refused("bundle", "list", tmp_path / "pulled out")


def test_what_was_carried_and_confirmed_is_told(offices, tmp_path):
    here, there = offices
    add_sample(here, tmp_path)
    [before] = here.json("office", "knowledge")
    assert (before["lacks"], before["bundles"]) == (None, 0)
    here.json("bundle", "export", "-o", tmp_path / "out.mahdar", "--to", "قامشلي")
    [carried] = here.json("office", "knowledge")
    assert (carried["bundles"], carried["on_its_way"]) == (1, carried["here"])
    there.json("bundle", "import", tmp_path / "out.mahdar")
    there.json("bundle", "export", "-o", tmp_path / "back.mahdar", "--to", "حسكة")
    here.json("bundle", "import", tmp_path / "back.mahdar")
    [known] = here.json("office", "knowledge")
    assert (known["bundles"], known["ours_confirmed"]) == (0, known["ours"])
    told = here.json("office", "history", "--office", "قامشلي")
    assert {row["direction"] for row in told} == {"sent", "received", "confirmed"}
    [receipt] = [row for row in told if row["direction"] == "confirmed"]
    [sent] = [row for row in told if row["direction"] == "sent"]
    assert receipt["summary"]["bundles"] == [sent["bundle"].replace("-", "")]
    assert here.json("office", "history", "--office", "قامش") == []
