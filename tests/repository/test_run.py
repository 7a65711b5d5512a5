"""run.py notices what has changed, says what is missing and trusts no wheel it cannot check."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run
from tests.repository.source_tree import ROOT


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project folder with a lock and an environment that run.py has finished."""
    venv = tmp_path / ".venv"
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").touch()
    (tmp_path / "uv.lock").write_text("version = 1\n", "utf-8")
    monkeypatch.setattr(run, "HERE", tmp_path)
    monkeypatch.setattr(run, "LOCK", tmp_path / "uv.lock")
    monkeypatch.setattr(run, "VENV", venv)
    monkeypatch.setattr(run, "PYTHON", venv / "bin" / "python")
    monkeypatch.setattr(run, "STAMP", venv / "stamp")
    monkeypatch.setattr(run, "WHEELHOUSE", tmp_path / "wheelhouse")
    (venv / "stamp").write_text(run.wanted_stamp(), "utf-8")
    return tmp_path


def test_a_finished_environment_is_used_again(project):
    assert run.is_set_up()


@pytest.mark.parametrize("change", ["lock", "folder", "python", "interrupted"])
def test_a_change_means_setting_up_anew(project, monkeypatch, change):
    if change == "lock":
        (project / "uv.lock").write_text("version = 2\n", "utf-8")
    elif change == "folder":
        monkeypatch.setattr(run, "HERE", project / "elsewhere")
    elif change == "python":
        (project / ".venv" / "bin" / "python").unlink()
    else:
        run.STAMP.unlink()
    assert not run.is_set_up()


def test_missing_libraries_are_named_with_the_command_that_brings_them(monkeypatch):
    monkeypatch.setattr(run, "LINUX", True)
    monkeypatch.setattr(run, "can_load", lambda name: name != "libEGL.so.1")
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(SystemExit) as stop:
        run.need_system_parts(for_window=True, for_tests=True)
    message = str(stop.value)
    assert "libEGL.so.1" in message
    assert "pdftotext" in message
    assert "sudo apt-get install -y --no-install-recommends libegl1 poppler-utils" in message
    assert "libxcb" not in message


def test_a_library_that_no_system_has_cannot_be_loaded():
    assert not run.can_load("libno-such-library.so.0")


def lock_with_pip(project: Path, content: bytes) -> None:
    digest = hashlib.sha256(content).hexdigest()
    (project / "uv.lock").write_text(
        '[[package]]\nname = "pip"\nversion = "1"\n'
        f'wheels = [{{ url = "https://x/pip-1-py3-none-any.whl", hash = "sha256:{digest}" }}]\n',
        "utf-8",
    )


def test_the_wheelhouse_is_asked_first(project):
    lock_with_pip(project, b"a wheel")
    run.WHEELHOUSE.mkdir()
    (run.WHEELHOUSE / "pip-1-py3-none-any.whl").write_bytes(b"a wheel")
    assert run.pip_wheel() == run.WHEELHOUSE / "pip-1-py3-none-any.whl"


def test_a_pip_that_the_lock_does_not_name_is_not_run(project):
    lock_with_pip(project, b"a wheel")
    run.WHEELHOUSE.mkdir()
    (run.WHEELHOUSE / "pip-1-py3-none-any.whl").write_bytes(b"another wheel")
    with pytest.raises(SystemExit, match="not the one that uv"):
        run.pip_wheel()


def test_pip_that_fails_stops_in_words(project, monkeypatch):
    monkeypatch.setattr(run, "pip_wheel", lambda: project / "pip.whl")
    monkeypatch.setattr(run, "PYTHON", "false")
    with pytest.raises(SystemExit, match="could not be installed"):
        run.pip("install")


@pytest.mark.skipif(os.name == "nt", reason="a shell script is made for POSIX systems only")
def test_the_command_runs_from_anywhere_and_with_any_path(tmp_path, monkeypatch):
    folder = tmp_path / "مكتب الحسكة $HOME 'x'"
    site = folder / ".venv" / "lib" / "site-packages"
    site.mkdir(parents=True)
    (folder / ".venv" / "bin").mkdir()
    monkeypatch.setattr(run, "HERE", folder)
    monkeypatch.setattr(run, "BIN", folder / ".venv" / "bin")
    monkeypatch.setattr(run, "SITE_PACKAGES", site)
    monkeypatch.setattr(run, "MAHDAR", (folder / "echo it", "-m", "desktop"))
    (folder / "echo it").write_text('#!/bin/sh\nprintf "%s|" "$@"\n', "utf-8")
    (folder / "echo it").chmod(0o755)
    run.put_project_in()
    command = [str(folder / ".venv" / "bin" / "mahdar"), "demo", "a b"]
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=True)
    assert done.stdout == "-m|desktop|demo|a b|"
    assert (site / (site / "mahdar.pth").read_text("ascii").strip()).resolve() == folder


def test_an_unknown_word_shows_how_it_is_used():
    done = subprocess.run(
        [sys.executable, str(ROOT / "run.py"), "dance"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "python3 run.py test" in done.stdout


def test_windows_gets_a_command_that_finds_its_own_python(tmp_path, monkeypatch):
    scripts, site = tmp_path / ".venv" / "Scripts", tmp_path / ".venv" / "Lib" / "site-packages"
    scripts.mkdir(parents=True)
    site.mkdir(parents=True)
    for name, value in {
        "WINDOWS": True,
        "BIN": scripts,
        "SITE_PACKAGES": site,
        "HERE": tmp_path,
    }.items():
        monkeypatch.setattr(run, name, value)
    run.put_project_in()
    assert (scripts / "mahdar.cmd").read_text("ascii") == '@"%~dp0python.exe" -P -m desktop %*\n'
    assert (site / (site / "mahdar.pth").read_text("ascii").strip()).resolve() == tmp_path


@pytest.mark.parametrize(
    ("words", "display", "command"),
    [
        ([], True, ["-P", "-m", "desktop", "--sample"]),
        ([], False, ["-P", "-m", "desktop", "demo", "--out", "demo-output"]),
        (["test", "-x"], False, ["-m", "pytest", "-n", "3", "-x"]),
    ],
)
def test_each_word_starts_its_own_thing(monkeypatch, capsys, words, display, command):
    started: list[list[str]] = []
    monkeypatch.setattr(run, "need_system_parts", lambda **_: None)
    monkeypatch.setattr(run, "is_set_up", lambda: True)
    monkeypatch.setattr(run, "has_display", lambda: display)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    monkeypatch.setattr(run, "start", lambda *words: started.append([str(w) for w in words[1:]]))
    with pytest.raises(SystemExit):
        run.main(words)
    assert started == [command]
    assert ("No display here" in capsys.readouterr().out) == (not words and not display)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)],
)
def test_a_display_is_what_the_environment_names(monkeypatch, environment, expected):
    monkeypatch.setattr(run, "LINUX", True)
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    assert run.has_display() == expected


def test_setting_up_compiles_even_where_python_writes_no_bytecode(project, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setattr(run, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(run, "SITE_PACKAGES", project / "packages")
    for folder in ("desktop", "packages"):
        (project / folder).mkdir()
        (project / folder / "sound.py").write_text("x = 1\n", "utf-8")
    (project / "packages" / "template.py").write_text("{{ name }} = \n", "utf-8")
    run.compile_all()
    compiled = sorted(p.name.split(".")[0] for p in project.rglob("*.pyc"))
    assert compiled == ["sound", "sound"]
