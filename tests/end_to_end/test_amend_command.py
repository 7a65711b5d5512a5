"""Approved minutes are amended on the command line, and read back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.entry import main
from desktop.services.make_sample_office import sample_meeting

Run = Callable[..., Any]
MORE = {
    "quorum": 2,
    "next_meeting": {"date": "2024-12-03", "starts_at": None, "venue": "قاعة البلدية"},
    "copies_to": [{"recipient": "الأرشيف"}],
    "second_language": "ku",
    "translations": [{"of": "outcomes/1/text", "text": "Civînên demdemî"}],
    "hijri_correction": 1,
}


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command in this process and gives code, output and errors."""

    def command(*arguments: str, patch: dict[str, Any] | None = None) -> tuple[int, str, str]:
        given = [*arguments]
        if patch is not None:
            (tmp_path / "given.json").write_text(json.dumps(patch), "utf-8")
            given.append(str(tmp_path / "given.json"))
        code = main(["--home", str(tmp_path / "home"), "--lang", "en", *given])
        told = capsys.readouterr()
        return code, told.out, told.err

    command("office", "init", "--code", "C", "--name", "مكتب")
    return command


def test_a_whole_record_goes_round_and_is_amended(run: Run):
    record = {**json.loads(sample_meeting()), **MORE}
    key = run("meeting", "add", patch=record)[1].strip()
    shown = json.loads(run("meeting", "show", key, "--json")[1])
    assert {name: shown[name] for name in record} == record
    again = run("meeting", "add", patch=shown)[1].strip()
    assert {**json.loads(run("meeting", "show", again, "--json")[1]), "id": key} == shown
    assert run("meeting", "edit", key, patch={"quorum": 3, "hijri_correction": None})[0] == 0

    number = json.loads(run("meeting", "approve", key, "--json")[1])["number"]
    amend = ("meeting", "amend", number, "--kind", "correction", "--reason", "a name was missing")
    code, draft, errors = run(*amend)
    assert (code, errors) == (0, "")
    draft = draft.strip()
    amends = json.loads(run("meeting", "show", draft, "--json")[1])["amends"]
    assert (amends["number"], amends["kind"]) == (number, "correction")
    read = run("meeting", "show", draft)[1]
    for words in ("Amends the minutes: Correction", "a name was missing", "Copies to", "Civînên"):
        assert words in read
    assert "Amended by" not in run("meeting", "show", number)[1]

    second = json.loads(run("meeting", "approve", draft, "--json")[1])["number"]
    assert f"Amended by: {second}" in run("meeting", "show", number)[1]
    assert "amended_by" not in run("meeting", "show", number, "--json")[1]
    assert run("check")[0] == 0


def test_a_draft_is_refused_in_a_sentence(run: Run):
    key = run("meeting", "add", patch=json.loads(sample_meeting()))[1].strip()
    amend = ("meeting", "amend", key, "--kind", "addendum", "--reason", "x")
    assert run(*amend) == (
        1,
        "",
        "Only approved minutes are amended; these can simply be edited.\n",
    )
    code, out, errors = run("meeting", "amend", key, "--kind", "rewrite", "--reason", "x")
    assert (code, out) == (2, "")
    assert "correction" in errors
