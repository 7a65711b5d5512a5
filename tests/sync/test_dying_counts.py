"""Every way in which the program changes a disk is a step at which the tests let it die."""

import ast
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import desktop
from tests.sync.dying import COUNTED

LAYERS = ("services", "storage", "sync", "security")
CHANGES = {
    "os": {
        *("fsync", "replace", "rename", "renames", "unlink", "remove", "removedirs", "rmdir"),
        *("mkdir", "makedirs", "link", "symlink", "truncate", "ftruncate", "write", "pwrite"),
        *("writev", "sendfile", "copy_file_range", "posix_fallocate"),
    },
    "shutil": {"copy", "copy2", "copyfile", "copyfileobj", "copytree", "move", "rmtree"},
}
METHODS = {"write_bytes", "write_text", "touch", "hardlink_to", "symlink_to"}
# Opened to be written by its own methods: the fsync that ends each of the two counts.
ELSEWHERE = {("storage/backup.py", "open"), ("storage/write_file.py", "open")}


def changes_in(tree: ast.AST) -> Iterator[str]:
    """Yield each call that changes a disk, as it is written."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        name, owner = node.func.attr, node.func.value
        module = owner.id if isinstance(owner, ast.Name) else ""
        if name in CHANGES.get(module, ()):
            yield f"{module}.{name}"
        elif name in METHODS or (name == "open" and module != "os" and _is_for_writing(node)):
            yield name


def _is_for_writing(call: ast.Call) -> bool:
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    texts = [g.value for g in given if isinstance(g, ast.Constant) and isinstance(g.value, str)]
    return any(set(text) <= set("rwxabt+") and set(text) & set("wxa+") for text in texts)


def test_each_change_of_a_disk_is_counted():
    root = Path(next(iter(desktop.__path__)))
    found = {
        (path.relative_to(root).as_posix(), call)
        for layer in LAYERS
        for path in (root / layer).rglob("*.py")
        for call in changes_in(ast.parse(path.read_text("utf-8")))
    }
    modules = {os: "os", shutil: "shutil"}
    counted = {f"{modules[m]}.{name}" for m, names in COUNTED.items() for name in names}
    assert {call for _, call in found} & counted
    assert {(path, call) for path, call in found if call not in counted} == ELSEWHERE
