"""The words that a page of a PDF draws, read through its fonts' ToUnicode tables."""

import re
import unicodedata
import warnings
from collections.abc import Callable, Iterator
from typing import Any

_OPERATORS = "Tf Tj TJ ' \" ET Do"
_DEEPEST_FORM = 4
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_HEX = rb"<([0-9A-Fa-f\s]*)>"
_PAIR = re.compile(_HEX + rb"\s*" + _HEX)
_RANGE = re.compile(_HEX + rb"\s*" + _HEX + rb"\s*" + _HEX)
_RUN_RIGHT = re.compile(r"\d+(?:[/.,:-]\d+)*|[A-Za-z]+")
_LONGEST_RANGE = 0x10000

Unpack = Callable[[Any], bytes]


def words_drawn(
    document: Any, content: bytes, resources: Any, unpack: Unpack, depth: int = 0
) -> list[str]:
    """Return the words of a content stream, in the order in which they are drawn.

    A word that runs from right to left is turned round, since it is drawn from the left. Marks
    that are not seen are left out. What a font says nothing about is ``U+FFFD``.

    Args:
        document: the pikepdf document.
        content: the operators of a page, unpacked.
        resources: its resource dictionary, or None.
        unpack: gives what a stream holds; it sets the limits of size.
        depth: how many forms deep this content stands.
    """
    fonts: dict[str, dict[bytes, str]] = {}
    codes: dict[bytes, str] = {}
    line: list[str] = []
    words: list[str] = []
    for operands, named in _instructions(document, content):
        if named == "Tf":
            key = str(operands[0])
            if key not in fonts:
                fonts[key] = _codes_of(resources, key, unpack)
            codes = fonts[key]
        elif named in ("Tj", "'", '"', "TJ"):
            line.extend(_drawn(operands[-1], codes))
        elif named == "ET":
            words += _words("".join(line))
            line = []
        elif named == "Do" and depth < _DEEPEST_FORM:
            words += _words_of_form(document, resources, str(operands[0]), unpack, depth)
    return words + _words("".join(line))


def _instructions(document: Any, content: bytes) -> Iterator[tuple[Any, str]]:
    import pikepdf

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a page that breaks off has the words before that
        stream: Any = pikepdf.Stream(document, content)
        parsed: Any = pikepdf.parse_content_stream(stream, _OPERATORS)
    for operands, operator in parsed:
        if operands:
            yield operands, str(operator)
        elif str(operator) == "ET":
            yield (), "ET"


def _words_of_form(
    document: Any, resources: Any, key: str, unpack: Unpack, depth: int
) -> list[str]:
    form = _resource(resources, "/XObject", key)
    if form is None or str(form.get("/Subtype", "")) != "/Form":
        return []
    inner = form.get("/Resources", resources)
    return words_drawn(document, unpack(form), inner, unpack, depth + 1)


def _drawn(operand: Any, codes: dict[bytes, str]) -> Iterator[str]:
    import pikepdf

    parts = operand if isinstance(operand, pikepdf.Array) else [operand]
    for part in parts:
        if isinstance(part, pikepdf.String):
            text = bytes(part)
            for start in range(0, len(text), 2):
                yield codes.get(text[start : start + 2], "\ufffd")


def _codes_of(resources: Any, key: str, unpack: Unpack) -> dict[bytes, str]:
    """Return what the two-byte codes of a font stand for."""
    font = _resource(resources, "/Font", key)
    if font is None or font.get("/ToUnicode") is None:
        return {}
    codes: dict[bytes, str] = {}
    for kind, block in _BLOCK.findall(unpack(font.ToUnicode)):
        if kind == b"bfchar":
            for code, text in _PAIR.findall(block):
                codes[_hex(code)] = _hex(text).decode("utf-16-be", "replace")
        else:
            for first, last, text in _RANGE.findall(block):
                codes.update(_range(_hex(first), _hex(last), _hex(text)))
    return codes


def _range(first: bytes, last: bytes, text: bytes) -> Iterator[tuple[bytes, str]]:
    start, end = int.from_bytes(first, "big"), int.from_bytes(last, "big")
    mapped = int.from_bytes(text, "big")
    for step in range(min(end - start + 1, _LONGEST_RANGE)):
        spelled = (mapped + step).to_bytes(max(len(text), 2), "big")
        yield (start + step).to_bytes(len(first), "big"), spelled.decode("utf-16-be", "replace")


def _hex(digits: bytes) -> bytes:
    plain = b"".join(digits.split())
    return bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode("ascii"))


def _resource(resources: Any, kind: str, key: str) -> Any:
    if resources is None or kind not in resources or key not in resources[kind]:
        return None
    return resources[kind][key]


def _words(drawn: str) -> list[str]:
    """Return the words of a line as they are read."""
    seen = "".join(c for c in drawn if unicodedata.category(c) != "Cf")
    return [_turned(word) for word in seen.split()]


def _turned(word: str) -> str:
    if not any(unicodedata.bidirectional(c) in ("R", "AL") for c in word):
        return word
    return _RUN_RIGHT.sub(lambda run: run[0][::-1], word[::-1])
