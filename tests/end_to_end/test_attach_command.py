"""Files are attached on the command line, and written out again."""

import json
from pathlib import Path

import pytest

from desktop.cli.entry import main


def test_attach_list_write_out_and_detach(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    def run(*arguments: object) -> tuple[int, str, str]:
        code = main(["--home", str(tmp_path / "home"), "--lang", "en", *map(str, arguments)])
        told = capsys.readouterr()
        return code, told.out, told.err

    run("office", "init", "--code", "C", "--name", "مكتب")
    (tmp_path / "r.json").write_text(json.dumps({"subject": "أ", "date": "2024-09-03"}), "utf-8")
    key = run("meeting", "add", tmp_path / "r.json")[1].strip()
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_bytes(b"one")
    two.write_bytes(b"two")

    attached = json.loads(run("meeting", "attach", key, one, two, "--json")[1])
    assert [file["name"] for file in attached] == ["one.txt", "two.txt"]
    assert run("meeting", "attachment", key, "two.txt", "-o", tmp_path / "out")[0] == 0
    assert (tmp_path / "out").read_bytes() == b"two"
    assert run("meeting", "attachment", key, "three", "-o", tmp_path / "out")[0] == 1

    (tmp_path / "home" / "attachments" / attached[0]["sha256"]).unlink()
    code, told, _ = run("check", "--json")
    assert code == 0
    [missing] = json.loads(told)["missing_attachments"]
    assert (missing["name"], missing["meeting"]) == ("one.txt", key)

    assert run("meeting", "detach", key, "one.txt")[0] == 0
    assert json.loads(run("check", "--json")[1])["missing_attachments"] == []
