"""How far a bundle is, told on a terminal and nowhere else."""

import io
import json
import re
import sys
import time
from pathlib import Path

import pytest

from desktop.cli import terminal_progress
from desktop.cli.entry import main
from desktop.cli.invocation import Invocation
from desktop.cli.terminal_progress import TerminalProgress
from tests.sync.desks import Desk, desk_databases, desks

__all__ = ["desk_databases", "desks"]


class Terminal(io.StringIO):
    """Standard error as a person has it."""

    def isatty(self) -> bool:
        return True


def call(desk: Desk, monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *given: str) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(terminal_progress, "EVERY_S", 0.0)
    assert main(["--home", str(desk.home.folder), "--lang", "en", "--json", *given]) == 0


def test_stages_and_bytes_are_told_on_a_terminal(
    desks: list[Desk], tmp_path: Path, monkeypatch, capsys
):
    hasaka, qamishli, *_ = desks
    hasaka.add()
    bundle = str(tmp_path / "out.mahdar")
    sending, receiving = Terminal(), Terminal()
    call(hasaka, monkeypatch, sending, "bundle", "export", "-o", bundle)
    assert json.loads(capsys.readouterr().out)["meetings"] == 1
    assert re.search(r"Writing · \d+ KB of \d+ KB · \d+%", sending.getvalue())
    assert "Reading back" in sending.getvalue()
    assert sending.getvalue().endswith("\r\x1b[K")
    call(qamishli, monkeypatch, receiving, "bundle", "import", bundle)
    assert "Taking in" in receiving.getvalue()


@pytest.mark.parametrize(("stream", "quiet"), [(io.StringIO(), []), (Terminal(), ["--quiet"])])
def test_scripts_and_the_quiet_are_told_nothing(
    desks: list[Desk], tmp_path: Path, monkeypatch, stream, quiet
):
    desks[0].add()
    target = str(tmp_path / "out.mahdar")
    call(desks[0], monkeypatch, stream, "bundle", "export", "-o", target, *quiet)
    assert stream.getvalue() == ""


def test_the_time_left_is_told_once_it_can_be_known(monkeypatch):
    clock = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: clock[0])
    stream = Terminal()
    shown = TerminalProgress(Invocation(language="ar"), stream)
    shown.carry("writing", 12_000_000, 48_000_000)
    clock[0] += 25
    shown.report(250, 1000)
    assert "الكتابة · 12.0 م.ب من 48.0 م.ب · 25% · بقي 1:15" in stream.getvalue()
