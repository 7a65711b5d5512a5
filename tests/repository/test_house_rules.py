"""The shape of the source: names, lengths, layers that import-linter cannot see."""

import ast
import re
import sys

from tests.repository.source_tree import files, product_trees, relative, tree_of

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
MIGRATIONS = "desktop/storage/migrations/versions/"  # each writes a whole schema down, once
NAMES_THAT_SAY_NOTHING = {"common", "helper", "helpers", "manager", "misc", "util", "utils"}
# Written apart, so that this file is not found by its own search.
PROMISES = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" * 3, "HA" + "CK"]) + r")\b")


def test_no_file_holds_more_than_one_idea_can_fill():
    long_files = {
        relative(path): length
        for path in [*files("*.py", below="desktop"), *files("*.py", below="tests")]
        if not relative(path).startswith(MIGRATIONS)
        and (length := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert not long_files


def lines_of_code(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function's body, without its signature and docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (function.end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_functions_fit_on_a_screen():
    long_functions = {
        f"{path}:{node.lineno} {node.name}": length
        for path, tree in product_trees()
        for node in ast.walk(tree)
        if not path.startswith(MIGRATIONS)
        and isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and (length := lines_of_code(node)) > LONGEST_FUNCTION
    }
    assert not long_functions


def test_modules_are_named_for_what_they_hold():
    empty_names = [
        relative(path)
        for path in files("*.py", below="desktop")
        if NAMES_THAT_SAY_NOTHING.intersection(re.split(r"[_/.]", relative(path)))
    ]
    assert not empty_names


def test_nothing_is_left_for_later():
    sources = files("*.py", "*.md", "*.json", "*.qss", "*.toml", "*.ts", "run")
    promises = [
        f"{relative(path)}:{number}"
        for path in sources
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if PROMISES.search(line)
    ]
    assert not promises


def test_language_needs_only_the_standard_library():
    allowed = sys.stdlib_module_names | {"desktop.language", "resources"}
    foreign = set()
    for path in files("*.py", below="desktop/language"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Import):
                modules = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                modules = [node.module or ""]
            else:
                continue
            foreign |= {
                f"{relative(path)}: {module}"
                for module in modules
                if module.split(".")[0] not in allowed and not module.startswith("desktop.language")
            }
    assert not foreign


def test_every_package_folder_says_what_it_holds():
    silent = [
        relative(folder)
        for folder in {path.parent for path in files("*.py", below="desktop")}
        if not (folder / "__init__.py").exists()
        or not ast.get_docstring(tree_of(folder / "__init__.py"))
    ]
    assert not silent
