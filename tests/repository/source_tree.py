"""The repository's own files, as its checks see them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NOT_OURS = {".git", ".venv", "build", "dist", "wheelhouse", "demo-output", "node_modules"}


def files(*patterns: str, below: str = ".") -> list[Path]:
    """Return the files that match any of ``patterns``, leaving out what is made or fetched."""
    return sorted(
        path
        for pattern in patterns
        for path in (ROOT / below).rglob(pattern)
        if path.is_file() and not _NOT_OURS.intersection(path.relative_to(ROOT).parts)
    )


def relative(path: Path) -> str:
    """Return the path as people write it: from the repository's root, with slashes."""
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    """Return the parsed file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def product_trees() -> Iterator[tuple[str, ast.Module]]:
    """Yield every module of the program with its path from the root."""
    for path in files("*.py", below="desktop"):
        yield relative(path), tree_of(path)


def name_of(node: ast.AST) -> str:
    """Return the last part of a dotted name: ``Qt.AlignmentFlag.AlignRight`` → ``AlignRight``."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def is_text(node: ast.AST) -> bool:
    """Tell whether the node is a string that stands in the source."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
