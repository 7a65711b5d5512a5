"""The engine stands by itself, and its page tells the truth."""

import ast
import re

import pytest

import desktop.documents.typeset as engine
from tests.documents.typeset.paper import by_pdfium, lines_of
from tests.repository.source_tree import ROOT, files, relative, tree_of

PAGE = (ROOT / "docs" / "typesetting.md").read_text(encoding="utf-8")
FOLDER = "desktop/documents/typeset"
ALLOWED = ("desktop.documents.typeset", "desktop.language.digits")
WORDS_OF_THE_PROGRAM = re.compile(
    r"\b(meetings?|minutes|agendas?|attend(?:ees?|ance))\b|محضر|اجتماع", re.IGNORECASE
)


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_it_imports_nothing_of_the_program():
    foreign = {
        f"{relative(path)}: {module}"
        for path in files("*.py", below=FOLDER)
        for module in imported(tree_of(path))
        if module.startswith("desktop") and not module.startswith(ALLOWED)
    }
    assert not foreign


def test_it_knows_nothing_of_meetings():
    found = {
        f"{relative(path)}:{number}: {line.strip()}"
        for path in files("*.py", below=FOLDER)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if WORDS_OF_THE_PROGRAM.search(line.replace("knows nothing of meetings", ""))
    }
    assert not found


def test_the_example_of_the_page_runs(tmp_path, monkeypatch, capsys):
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    exec(compile(example, "typesetting.md", "exec"), {"__name__": "example"})
    assert capsys.readouterr().out == "1 {}\n"
    text = " ".join(lines_of(by_pdfium((tmp_path / "report.pdf").read_bytes())))
    for expected in ("2024-09-03", "+963 944 123 456", "Mem û Zîn", "Bi xêr hatin.", "كليلة"):
        assert expected in text


@pytest.mark.parametrize("name", engine.__all__)
def test_the_page_names_every_public_name(name):
    assert re.search(rf"`{name}\b", PAGE)
