"""The main path and the refusals of the command line, run as a program of its own."""

import io
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.cli.entry import main
from desktop.services.make_sample_office import sample_meeting
from tests.end_to_end.mahdar_command import ROOT, Mahdar

SAMPLE = json.loads(sample_meeting())


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Mahdar:
    """Return an office with one draft, for tests that change nothing."""
    mahdar = Mahdar(tmp_path_factory.mktemp("office") / "home")
    mahdar.ok("office", "init", "--code", "حسكة", "--name", "مكتب الحسكة")
    mahdar.ok("meeting", "add", "-", given=json.dumps(SAMPLE))
    return mahdar


@pytest.mark.slow
def test_record_approve_print_verify(tmp_path):
    mahdar = Mahdar(tmp_path / "home")
    made = mahdar.json("office", "init", "--code", "حسكة", "--name", "مكتب الحسكة")
    assert made["code"] == "حسكة"
    assert mahdar.json("office", "show")["fingerprint"] == made["fingerprint"]

    [key] = mahdar.json("meeting", "add", ROOT / "resources" / "sample" / "meeting.json")
    shown = mahdar.json("meeting", "show", key)
    assert {k: v for k, v in shown.items() if k in SAMPLE} == SAMPLE
    assert (shown["id"], shown["state"], shown["number"]) == (key, "draft", None)

    mahdar.ok("meeting", "edit", key, "-", given='{"place": {"venue": "القاعة الكبرى"}}')
    [again] = mahdar.json(
        "meeting", "add", "-", given=json.dumps(mahdar.json("meeting", "show", key))
    )
    assert mahdar.json("meeting", "show", again)["place"]["venue"] == "القاعة الكبرى"

    approved = mahdar.json("meeting", "approve", key)
    assert approved["number"] == "حسكة/2024/001"
    listed = mahdar.json("meeting", "list", "--search", "المجتمع المدني")
    assert {row["id"]: row["state"] for row in listed} == {key: "approved", again: "draft"}
    assert listed[0].keys() == {"id", "number", "subject", "date", "state"}
    assert (
        mahdar.json("meeting", "show", approved["number"])["content_hash"]
        == (approved["content_hash"])
    )

    mahdar.ok("minutes", key, "-o", tmp_path / "m.pdf")
    assert (tmp_path / "m.pdf").read_bytes().startswith(b"%PDF")
    found = mahdar.json("verify", tmp_path / "m.pdf")
    assert (found["genuine"], found["number"]) == (True, approved["number"])
    assert mahdar.json("check") == {
        "sound": True,
        "findings": [],
        "missing_attachments": [],
        "half_written": [],
        "unnamed_files": [],
        "useless_pieces": [],
    }

    assert approved["number"] in mahdar.refused("meeting", "approve", key)
    assert approved["number"] in mahdar.refused("meeting", "edit", key, "-", given='{"kind": null}')


def refused(capsys, office: Mahdar, *arguments: str) -> str:
    """Run a command in this process; it has to be refused in one sentence."""
    assert main(["--home", str(office.home), *arguments]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    sentence: str = told.err.strip()
    return sentence


def _bytes(given: str | bytes) -> bytes:
    return given.encode() if isinstance(given, str) else given


def changed(**fields: object) -> str:
    return json.dumps({**SAMPLE, **fields})


@pytest.mark.parametrize(
    ("given", "place"),
    [
        (changed(subjectt="x"), "subjectt"),
        (changed(date="2024-02-30"), "date"),
        (changed(date="3/9/2024"), "date"),
        (changed(date=None), "date"),
        (changed(starts_at="25:00"), "starts_at"),
        (changed(subject="x" * 1024 * 1024), "subject"),
        (changed(subject="اجتماع \u202e مقلوب"), "subject"),
        (changed(subject=""), "subject"),
        (changed(agenda=[{"title": "x\u0000y"}], statements=[]), "agenda[0].title"),
        (changed(attendance=[{"presence": "present"}]), "attendance[0]"),
        (changed(statements=[{"text": "x", "agenda_item": 9}]), "statements[0].agenda_item"),
        (changed(organizers=[{"organization": "x", "role": "boss"}]), "organizers[0].role"),
        (f"[{json.dumps(SAMPLE)}, {changed(nonsense=1)}]", "[1].nonsense"),
        ("{", ""),
        ('{"subject": "x", "subject": "y", "date": "2024-01-01"}', "subject"),
        ("[" * 5000 + "]" * 5000, ""),
        ('"text"', ""),
        (b"\xff\xfe\xfd", ""),
    ],
)
def test_a_bad_record_is_refused_in_one_sentence_and_nothing_changes(
    office, capsys, monkeypatch, given, place
):
    before = (office.home / "mahdar.db").read_bytes()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(_bytes(given))))
    told = refused(capsys, office, "meeting", "add", "-")
    assert place in told
    assert len(told) < 600
    assert (office.home / "mahdar.db").read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("meeting", "show", "01a20993-4e09-7bd0-baa4-0cc80581063d"),
        ("meeting", "show", "no such id"),
        ("meeting", "approve", "حسكة/2024/999"),
        ("meeting", "add", "/nowhere/record.json"),
        ("minutes", "x", "-o", "/nowhere/m.pdf"),
        ("verify", "/nowhere/m.pdf"),
        ("restore", "/nowhere/backup"),
        ("office", "trust", "/nowhere/card"),
        ("office", "init", "--code", "x", "--name", "y"),
    ],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_cannot_be_done_is_refused_in_the_language_asked_for(
    office, capsys, arguments, language
):
    told = refused(capsys, office, *arguments, "--lang", language, "--json")
    assert any("\u0600" <= letter <= "\u06ff" for letter in told) or language == "en"


@pytest.mark.parametrize(
    "arguments",
    [("meeting",), ("meeting", "add"), ("nonsense",), ("minutes", "x"), ("--lang", "fr", "check")],
)
def test_wrong_usage_is_exit_code_2(capsys, arguments):
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err


@pytest.mark.slow
def test_a_home_is_chosen_by_option_before_or_after_the_command(office, tmp_path):
    for arguments in (
        ("--home", office.home, "meeting", "list", "--json"),
        ("meeting", "list", "--json", "--home", office.home),
    ):
        done = Mahdar(tmp_path / "nowhere").run(*arguments)
        assert len(json.loads(done.stdout)) == 1
    assert str(tmp_path) in Mahdar(tmp_path / "nowhere").refused("meeting", "list")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(("system", "word"), [("ar_SY.UTF-8", "سليم"), ("ku_TR", "sound")])
def test_messages_speak_the_language_of_the_system(office, capsys, monkeypatch, system, word):
    monkeypatch.setenv("LC_ALL", system)
    assert main(["--home", str(office.home), "check"]) == 0
    assert word in capsys.readouterr().out


def test_the_passphrase_option_is_told_that_there_is_none(office, capsys):
    where = ("--home", str(office.home), "--passphrase-file", "secret")
    assert main([*where, "meeting", "list", "--json"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)
    assert "passphrase" in told.err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_window_is_refused_in_words(capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    assert "display" in capsys.readouterr().err


@pytest.mark.slow
def test_a_document_that_nobody_sealed_is_not_relied_on(office, tmp_path):
    [row] = office.json("meeting", "list")
    office.ok("minutes", row["id"], "-o", tmp_path / "draft.pdf")
    done = office.run("verify", tmp_path / "draft.pdf", "--json")
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (1, "draft")


def test_a_reader_that_goes_away_is_no_fault(office):
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "meeting", "list"],
        cwd=ROOT,
        env={**os.environ, "MAHDAR_HOME": str(office.home)},
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=100,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_ctrl_c_ends_quietly(office):
    running = subprocess.Popen(
        [sys.executable, "-m", "desktop", "meeting", "add", "-"],
        cwd=ROOT,
        env={**os.environ, "MAHDAR_HOME": str(office.home)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdin is not None
    _wait_until_it_reads(running.pid)
    running.send_signal(signal.SIGINT)
    running.wait(timeout=100)  # with its input still open: an end of it would be read as a record
    told, wrong = running.communicate()
    assert (running.returncode, told, wrong) == (1, b"", b"")


def _wait_until_it_reads(process: int) -> None:
    """Wait until a process sleeps in a read of its standard input."""
    status = Path(f"/proc/{process}/syscall")
    for _attempt in range(10_000):
        if status.read_text().startswith("0 0x0 "):
            return
        os.sched_yield()
        time.sleep(0.01)
    pytest.fail("it never read")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
def test_a_full_disk_while_adding_loses_nothing(tmp_path):
    mahdar = Mahdar(tmp_path / "home")
    mahdar.ok("office", "init", "--code", "حسكة", "--name", "مكتب الحسكة")
    mahdar.ok("meeting", "add", "-", given=json.dumps(SAMPLE))
    before = mahdar.json("meeting", "list")
    room = (mahdar.home / "mahdar.db").stat().st_size + 64 * 1024
    many = json.dumps([{**SAMPLE, "subject": f"اجتماع {n}"} for n in range(150)])
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "meeting", "add", "-"],
        cwd=ROOT,
        env={**os.environ, "MAHDAR_HOME": str(mahdar.home)},
        input=many.encode(),
        capture_output=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
    assert mahdar.json("meeting", "list") == before
    assert mahdar.json("check")["sound"]
    assert len(mahdar.json("meeting", "add", "-", given=many)) == 150


def test_ten_thousand_and_one_starts_without_qt_and_reportlab(office):
    code = (
        "import sys; from desktop.cli.entry import main; main(['meeting', 'list', '--json']);"
        "print(sorted({name.split('.')[0] for name in sys.modules}"
        " & {'PySide6', 'reportlab', 'pikepdf', 'jsonschema', 'pyrage', 'alembic'}),"
        "file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "MAHDAR_HOME": str(office.home)},
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert done.stderr.decode().strip() == "[]"
