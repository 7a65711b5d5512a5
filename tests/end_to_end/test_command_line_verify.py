"""``mahdar verify`` as scripts and people use it: files, pictures, codes, exit codes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.entry import main
from desktop.documents.seal_code import seal_code_text
from desktop.documents.seal_code_picture import SealCodePicture
from desktop.documents.typeset import Document, render
from desktop.language.names import Names
from desktop.models.record_validation import validate
from desktop.services.add_meetings import add_meetings
from desktop.services.approve_minutes import approve_minutes
from desktop.services.init_office import init_office
from desktop.services.make_sample_office import sample_meeting
from desktop.services.print_minutes import print_minutes
from desktop.storage.home import open_home
from tests.helpers.scans import as_file, printed
from tests.services.papers import changed, code_of, reworded

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return an office's folder, its approved minutes as a file, and the code on them."""
    folder = tmp_path_factory.mktemp("verify")
    init_office(folder / "home", "حسكة", Names(ar="مكتب الحسكة"))
    home = open_home(folder / "home")
    [meeting] = add_meetings(home, [validate(json.loads(sample_meeting()))]).ids
    approve_minutes(home, meeting)
    pdf = folder / "minutes.pdf"
    pdf.write_bytes(print_minutes(home, meeting))
    code = code_of(home, meeting)
    home.close()
    return {"home": folder / "home", "pdf": pdf, "code": code, "folder": folder}


@pytest.fixture
def run(papers: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        given = ["--home", papers["home"], "verify", *arguments]
        code = main([str(argument) for argument in given])
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def test_a_genuine_document_keeps_its_json(papers, run):
    code, out, _ = run(papers["pdf"], "--json")
    found = json.loads(out)
    assert code == 0
    before = {"verdict", "genuine", "office", "code", "number", "date", "subject", "content_hash"}
    assert found.keys() > before
    assert (found["verdict"], found["genuine"], found["checked"]) == ("genuine", True, "pages")
    assert (found["number"], found["date"]) == ("حسكة/2024/001", "2024-09-03")
    assert found["approved_at"]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_changed_page_is_named(papers, run, tmp_path: Path, language):
    forged = tmp_path / "forged.pdf"
    forged.write_bytes(changed(papers["pdf"].read_bytes(), reworded(1)))
    code, out, _ = run(forged, "--lang", language)
    assert code == 1
    assert ("الصفحة 1" if language == "ar" else "Page 1") in out
    code, out, _ = run(forged, "--json")
    [page] = json.loads(out)["pages"]
    assert (page["page"], page["change"]) == (1, "words")


def test_a_picture_of_the_paper(papers, run, tmp_path: Path):
    page = render(Document("t"), [SealCodePicture(seal_code_text(papers["code"]), 96, "رمز")])
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(as_file(printed(page.data, 200), "JPEG"))
    code, out, _ = run(photo, "--json")
    found = json.loads(out)
    # The exit code says that nothing speaks against it; "genuine" would say that pages were read.
    assert (code, found["verdict"], found["genuine"]) == (0, "code-agrees", False)


def test_the_code_of_a_paper(papers, run):
    digits = papers["code"].content_hash.removeprefix("sha256:")[:16].upper()
    for typed in (digits, f"{digits[:4]} {digits[4:]}", seal_code_text(papers["code"])):
        code, out, _ = run("--code", typed, "--json")
        assert (code, json.loads(out)["verdict"]) == (0, "code-agrees")
    code, out, _ = run("--code", "0000 0000 0000 0000", "--json")
    assert (code, json.loads(out)["verdict"]) == (1, "code-unknown")


def test_a_torn_file_and_a_wrong_code(papers, run, tmp_path: Path):
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(papers["pdf"].read_bytes()[:5000])
    code, out, _ = run(torn, "--json")
    assert (code, json.loads(out)["verdict"]) == (1, "torn")
    code, out, err = run("--code", "12", "--json")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1


def test_a_file_and_a_code_at_once_is_wrong_usage(papers, run):
    assert run(papers["pdf"], "--code", "x")[0] == 2
    assert run()[0] == 2
