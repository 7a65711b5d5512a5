"""Arabic on a terminal that neither joins letters nor turns lines."""

import io
import json
import sys
import unicodedata
from pathlib import Path

import pytest

from desktop.cli.entry import main
from desktop.cli.invocation import Invocation
from desktop.cli.terminal_order import is_visual, ordered_output
from desktop.language.names import Names
from desktop.services.init_office import init_office

NAME = "مكتب الحسكة (شرق) 12-أ"
SHOWN = "أ-12 (قرش) ةكسحلا بتكم"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("terminal") / "home"
    init_office(made, "حسكة", Names(ar=NAME))
    return made


@pytest.fixture
def told(folder, capsys, monkeypatch):
    monkeypatch.delenv("MAHDAR_TERMINAL", raising=False)

    def run(*arguments):
        assert main(["--home", str(folder), "--lang", "ar", "office", "show", *arguments]) == 0
        return capsys.readouterr().out

    return run


def plain(text):
    """Presentation forms back to letters, so that only the order is compared."""
    return unicodedata.normalize("NFKC", text)


def test_a_file_or_another_program_gets_it_as_it_is_read(told):
    assert NAME in told()
    assert NAME in told("--terminal", "logical")


def test_by_the_option_or_the_environment_lines_are_joined_and_turned(told, monkeypatch):
    visual = told("--terminal", "visual")
    assert NAME not in visual
    assert "\ufee3" in visual  # the initial form of meem
    assert SHOWN in plain(visual)
    monkeypatch.setenv("MAHDAR_TERMINAL", "visual")
    assert told() == visual
    assert NAME in told("--terminal", "logical")


def test_what_is_wrong_is_turned_as_well(folder, capsys):
    assert main(["--home", str(folder / "x"), "--lang", "ar", "office", "show"]) == 1
    as_read = capsys.readouterr().err
    assert main(["--terminal", "visual", "--home", str(folder / "x"), "--lang", "ar", "check"]) == 1
    assert plain(capsys.readouterr().err) != plain(as_read)
    assert as_read.endswith("\n")


def test_json_is_never_turned(told):
    assert json.loads(told("--terminal", "visual", "--json"))["name"] == NAME


@pytest.mark.parametrize(
    ("platform", "environment", "visual"),
    [
        ("linux", {"TERM": "linux"}, True),
        ("linux", {"TERM": "xterm-256color"}, False),
        ("win32", {}, True),
        ("win32", {"WT_SESSION": "1"}, False),
    ],
)
def test_the_consoles_that_cannot_do_it_are_known(monkeypatch, platform, environment, visual):
    for name in ("TERM", "WT_SESSION"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert is_visual("auto", Terminal()) is visual
    assert not is_visual("auto", io.StringIO())
    assert is_visual("visual", io.StringIO())
    assert not is_visual("logical", Terminal())


def test_a_long_line_is_broken_before_it_is_turned(monkeypatch):
    monkeypatch.setenv("COLUMNS", "20")
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    with ordered_output(Invocation(terminal="visual")):
        sys.stdout.write("الكلمة الأولى ثم الثانية ثم الثالثة ثم الأخيرة\n")
        sys.stdout.write("progress \r\x1b[K50% تم\r")
        sys.stdout.flush()
    first, *_, last = plain(screen.getvalue()).split("\n")
    assert first.rstrip().endswith("ةملكلا")  # read from the right, the first word comes first
    assert len(first) < 20
    assert last.startswith("progress \r\x1b[K")
    assert last.endswith("\r")
