"""A bundle with a passphrase, by commands."""

import getpass
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.entry import main
from desktop.sync.bundle_format import passphrase_lock


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrase_lock, "MEMORY", 64)


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """Run a command in a home; return its answer, or the sentence with which it was refused."""

    def run(home: str, *arguments: object) -> Any:
        code = main(
            ["--home", str(tmp_path / home), "--lang", "en", "--json", *map(str, arguments)]
        )
        told = capsys.readouterr()
        return json.loads(told.out) if code == 0 else told.err

    for home in ("here", "there"):
        run(home, "office", "init", "--code", home, "--name", home)
    (tmp_path / "r.json").write_text('{"subject": "لقاء", "date": "2026-03-20"}', "utf-8")
    run("here", "meeting", "add", tmp_path / "r.json")
    return run


def types(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Let a person at a terminal type these lines."""
    left = list(lines)
    monkeypatch.setattr(
        sys, "stdin", type("Terminal", (io.StringIO,), {"isatty": lambda _: True})()
    )
    monkeypatch.setattr(getpass, "getpass", lambda *_args, **_options: left.pop(0))


def test_first_contact_by_commands(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    bundle, card, told = (tmp_path / name for name in ("b.mahdar", "a.mahdar-card", "told.txt"))
    made = run("here", "bundle", "export", "-o", bundle, "--new-passphrase")
    assert (made["offices"], made["with_passphrase"]) == ([], True)
    assert "opens with a passphrase" in run("there", "bundle", "import", bundle)
    told.write_text(f"\ufeff{made['passphrase']}\r\nmore\n", "utf-8")
    given = ("--bundle-passphrase-file", told)
    seen = run("there", "bundle", "inspect", bundle, *given, "--card", card)
    assert (seen["standing"], seen["with_passphrase"], seen["preview"]) == ("unknown", True, None)
    run("there", "office", "trust", card, "--fingerprint", seen["fingerprint"])
    types(monkeypatch, "wrong", made["passphrase"])
    assert "does not open" in run("there", "bundle", "import", bundle)
    assert run("there", "bundle", "import", bundle)["new_meetings"] == 1


def test_a_passphrase_is_typed_twice_and_judged(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    bundle = tmp_path / "b.mahdar"
    ask = ("bundle", "export", "-o", bundle, "--ask-passphrase")
    types(monkeypatch, "نلتقي عند الجسر بعد العصر", "نلتقي عند الجسر", "easy", "easy")
    assert "same way twice" in run("here", *ask)
    assert "easy to guess" in run("here", *ask)
    assert not bundle.exists()
    types(monkeypatch, *["نلتقي عند الجسر بعد العصر"] * 2)
    assert "passphrase" not in run("here", *ask)
    assert bundle.exists()
