"""Mistakes that Qt makes easy in Arabic; each was made once, and stays fixed by its check."""

import ast

import pytest

from tests.repository.source_tree import name_of, product_trees

# QTimeEdit and QDateEdit reverse their sections in right-to-left windows, spin boxes refuse or
# misread Arabic digits, and QPlainTextEdit has no right-to-left paragraphs.
HOUSE_FIELDS_ONLY = {
    "QDateEdit",
    "QDateTimeEdit",
    "QDoubleSpinBox",
    "QPlainTextEdit",
    "QSpinBox",
    "QTimeEdit",
}
# The preview dialog points its arrows the wrong way; text copied from QPdfWriter's PDF is garbage.
NOWHERE = {"QPdfWriter", "QPrintPreviewDialog"}


def raw_widgets(tree: ast.AST, forbidden: set[str]) -> list[str]:
    return sorted(
        {
            name
            for node in ast.walk(tree)
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.ImportFrom)
                else [name_of(node)]
            )
            if name in forbidden
        }
    )


def bare_right_alignments(tree: ast.AST) -> list[int]:
    """Return the lines with AlignRight that is not joined to AlignAbsolute: Qt mirrors it."""
    joined = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.BinOp)
        and "AlignAbsolute" in {name_of(part) for part in ast.walk(node)}
        for part in ast.walk(node)
    }
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, (ast.Attribute, ast.Name))
        and name_of(node) == "AlignRight"
        and id(node) not in joined
    ]


def locales_of_no_country(tree: ast.AST) -> list[int]:
    """Return the lines with an Arabic locale without a country: Qt takes it for Egypt's."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and name_of(node.func) == "QLocale"
        and len(node.args) == 1
        and (
            (isinstance(node.args[0], ast.Constant) and node.args[0].value == "ar")
            or name_of(node.args[0]) == "Arabic"
        )
    ]


@pytest.mark.parametrize(
    ("check", "source", "caught"),
    [
        (lambda tree: raw_widgets(tree, {"QSpinBox"}), "from Qt import QSpinBox", True),
        (lambda tree: raw_widgets(tree, {"QSpinBox"}), "box = QtWidgets.QSpinBox()", True),
        (lambda tree: raw_widgets(tree, {"QSpinBox"}), "box = NumberField()", False),
        (bare_right_alignments, "x.setAlignment(Qt.AlignmentFlag.AlignRight)", True),
        (bare_right_alignments, "Flag.AlignRight | Flag.AlignVCenter", True),
        (bare_right_alignments, "F.AlignRight | F.AlignVCenter | F.AlignAbsolute", False),
        (locales_of_no_country, "QLocale('ar')", True),
        (locales_of_no_country, "QLocale(QLocale.Language.Arabic)", True),
        (locales_of_no_country, "QLocale('ar_SY')", False),
    ],
)
def test_the_checks_see_what_they_are_for(check, source, caught):
    assert bool(check(ast.parse(source))) == caught


def test_raw_qt_fields_are_used_only_inside_the_house_fields():
    found = {
        path: names
        for path, tree in product_trees()
        if not path.startswith("desktop/ui/fields/")
        and (names := raw_widgets(tree, HOUSE_FIELDS_ONLY))
    }
    assert not found


def test_what_is_wrong_in_arabic_everywhere_is_used_nowhere():
    found = {path: names for path, tree in product_trees() if (names := raw_widgets(tree, NOWHERE))}
    assert not found


def test_right_alignment_is_absolute_outside_the_house_fields():
    found = {
        path: lines
        for path, tree in product_trees()
        if not path.startswith("desktop/ui/fields/") and (lines := bare_right_alignments(tree))
    }
    assert not found


def test_arabic_locales_name_their_country():
    found = {
        path: lines for path, tree in product_trees() if (lines := locales_of_no_country(tree))
    }
    assert not found
