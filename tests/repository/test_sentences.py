"""Every code that the program can say has a sentence in both languages, and none is left over."""

import ast
import json
import re
import string
from collections.abc import Iterator

from tests.repository.source_tree import ROOT, is_text, name_of, product_trees


def sentences(language: str) -> dict[str, str]:
    path = ROOT / "resources" / "i18n" / f"sentences.{language}.json"
    return dict(json.loads(path.read_text(encoding="utf-8")))


def speakers() -> set[str]:
    """Return the names of what takes a code first: the error classes and ``Phrase``."""
    classes = {
        node.name: {name_of(base) for base in node.bases}
        for _, tree in product_trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {"MahdarError"}
    while more := {name for name, bases in classes.items() if bases & found} - found:
        found |= more
    return found | {"Phrase"}


def spoken() -> Iterator[tuple[str, str, ast.Call]]:
    """Yield each code written at a speaker's first place, where that is, and the call."""
    names = speakers()
    for path, tree in product_trees():
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and (name_of(node.func) in names or getattr(node.func, "id", "") == "sentence")
                and node.args
                and isinstance(node.args[0], ast.Constant)
                and isinstance(node.args[0].value, str)
            ):
                yield node.args[0].value, f"{path}:{node.lineno}", node


def strings_and_patterns() -> tuple[set[str], list[str]]:
    """Return every string of the program, and its f-strings as patterns."""
    texts: set[str] = set()
    patterns: list[str] = []
    for _, tree in product_trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                texts.add(node.value)
            elif isinstance(node, ast.JoinedStr) and is_text(node.values[0]):
                patterns.append(
                    "".join(
                        re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w.-]+"
                        for part in node.values
                    )
                )
    return texts, patterns


def placeholders(sentence: str) -> set[str]:
    return {field.split(".")[0] for _, field, _, _ in string.Formatter().parse(sentence) if field}


def test_each_code_has_its_two_sentences():
    known = sentences("ar").keys() & sentences("en").keys()
    missing = {code: place for code, place, _ in spoken() if code not in known}
    assert not missing


def test_each_code_is_given_the_details_that_its_sentence_names():
    english = sentences("en")
    missing = {
        place: sorted(lacking)
        for code, place, call in spoken()
        if all(keyword.arg for keyword in call.keywords)  # no **details, which only running shows
        and (lacking := placeholders(english.get(code, "")) - {k.arg for k in call.keywords})
    }
    assert not missing


def test_no_sentence_is_left_over():
    texts, patterns = strings_and_patterns()
    unused = [
        code
        for code in sentences("ar").keys() | sentences("en").keys()
        if code not in texts and not any(re.fullmatch(pattern, code) for pattern in patterns)
    ]
    assert not sorted(unused)


def test_both_languages_say_the_same_things_with_the_same_details():
    arabic, english = sentences("ar"), sentences("en")
    assert arabic.keys() == english.keys()
    different = [
        code for code in arabic if placeholders(arabic[code]) != placeholders(english[code])
    ]
    assert not different


def test_arabic_sentences_are_arabic():
    words = {code: re.sub(r"\{.*?\}", "", text) for code, text in sentences("ar").items()}
    foreign = [
        code
        for code, text in words.items()
        if re.search(r"[^\W\d_]", text) and not re.search("[\u0621-\u064a]", text)
    ]
    assert not foreign


def test_sentence_files_are_sorted():
    for language in ("ar", "en"):
        codes = list(sentences(language))
        assert codes == sorted(codes), language
