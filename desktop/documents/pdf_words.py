"""The words that a page of a PDF draws, read through its fonts' ToUnicode tables.

Within a line the characters are put into the order in which they stand, from the left: a program
may write them in any order and move the pen between them.
"""

import re
import unicodedata
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from desktop.documents.pdf_fonts import DrawnFont, drawn_font

_OPERATORS = "BT Tf Td TD Tm T* Tj TJ ' \" ET Do"
_NEW_LINE = frozenset({"BT", "Td", "TD", "Tm", "T*", "ET"})
_SHOWING = frozenset({"Tj", "TJ", "'", '"'})
_DEEPEST_FORM = 4
_RUN_RIGHT = re.compile(r"\d+(?:[/.,:-]\d+)*|[A-Za-z]+")
_SIGNS = "().,:;!?،؛؟«»[]{}…\"'"
_SIGNED_DIGITS = re.compile(
    rf"(?P<left>[%٪{re.escape(_SIGNS)}]*)(?P<number>[+\u2212-]?\d[^A-Za-z]*?)"
    rf"(?P<right>[{re.escape(_SIGNS)}]*)"
)

Unpack = Callable[[Any], bytes]


def words_drawn(
    document: Any, content: bytes, resources: Any, unpack: Unpack, depth: int = 0
) -> list[str]:
    """Return the words of a content stream, line by line as they are drawn.

    A word that runs from right to left is turned round, since it stands from the left. Marks that
    are not seen are left out. What a font says nothing about is ``U+FFFD``.

    Args:
        document: the pikepdf document.
        content: the operators of a page, unpacked.
        resources: its resource dictionary, or None.
        unpack: gives what a stream holds; it sets the limits of size.
        depth: how many forms deep this content stands.
    """
    reader = _Reader(document, resources, unpack, depth)
    for operands, operator in _instructions(document, content):
        reader.take(operands, operator)
    return reader.finish()


class _Reader:
    """Follows the operators of one content stream."""

    def __init__(self, document: Any, resources: Any, unpack: Unpack, depth: int) -> None:
        self._document, self._resources = document, resources
        self._unpack, self._depth = unpack, depth
        self._fonts: dict[str, DrawnFont] = {}
        self._font = DrawnFont()
        self._size = 1.0
        self._pen = 0.0  # from where the line began, in units of text space
        self._line: list[tuple[float, str]] = []
        self._words: list[str] = []

    def take(self, operands: Any, operator: str) -> None:
        if operator in _SHOWING and operands:
            self._show(operands[-1])
        elif operator in _NEW_LINE:
            self._end_line()
        elif operator == "Tf" and len(operands) > 1:
            self._choose(str(operands[0]), float(operands[1]))
        elif operator == "Do" and operands and self._depth < _DEEPEST_FORM:
            self._words += self._words_of_form(str(operands[0]))

    def finish(self) -> list[str]:
        self._end_line()
        return self._words

    def _choose(self, key: str, size: float) -> None:
        if key not in self._fonts:
            font = _resource(self._resources, "/Font", key)
            self._fonts[key] = drawn_font(font, self._unpack)
        self._font, self._size = self._fonts[key], size

    def _show(self, operand: Any) -> None:
        import pikepdf

        parts = operand if isinstance(operand, pikepdf.Array) else [operand]
        for part in parts:
            if not isinstance(part, pikepdf.String):
                self._pen -= float(part) * self._size / 1000
                continue
            text = bytes(part)
            for start in range(0, len(text), 2):
                code = text[start : start + 2]
                self._line.append((self._pen, self._font.texts.get(code, "\ufffd")))
                self._pen += self._font.width_of(code) * self._size / 1000

    def _end_line(self) -> None:
        self._line.sort(key=lambda drawn: drawn[0])  # stable: marks stay where they were written
        self._words += _words("".join(text for _, text in self._line))
        self._line, self._pen = [], 0.0

    def _words_of_form(self, key: str) -> list[str]:
        form = _resource(self._resources, "/XObject", key)
        if form is None or str(form.get("/Subtype", "")) != "/Form":
            return []
        inner = form.get("/Resources", self._resources)
        content = self._unpack(form)
        return words_drawn(self._document, content, inner, self._unpack, self._depth + 1)


def _instructions(document: Any, content: bytes) -> Iterator[tuple[Any, str]]:
    import pikepdf

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a page that breaks off has the words before that
        stream: Any = pikepdf.Stream(document, content)
        parsed: Any = pikepdf.parse_content_stream(stream, _OPERATORS)
    for operands, operator in parsed:
        yield operands, str(operator)


def _resource(resources: Any, kind: str, key: str) -> Any:
    if resources is None or kind not in resources or key not in resources[kind]:
        return None
    return resources[kind][key]


def _words(drawn: str) -> list[str]:
    """Return the words of a line as they are read, from the right if most of them run so."""
    seen = "".join(c for c in drawn if unicodedata.category(c) != "Cf").split()
    turned = sum(_runs_left(word) for word in seen)
    lettered = sum(any(c.isalpha() for c in word) for word in seen)  # numbers run either way
    if turned * 2 <= lettered:
        return [_turned(word) for word in seen]
    return [_turned(word) if _runs_left(word) else _signs_moved(word) for word in reversed(seen)]


def _runs_left(word: str) -> bool:
    return any(unicodedata.bidirectional(c) in ("R", "AL") for c in word)


def _signs_moved(word: str) -> str:
    """Return a number of a line that runs from the right; brackets around it run with the line."""
    signed = _SIGNED_DIGITS.fullmatch(word)
    if signed is None:
        return word
    return signed["right"][::-1] + signed["number"] + signed["left"][::-1]


def _turned(word: str) -> str:
    if not _runs_left(word):
        return word
    return _RUN_RIGHT.sub(lambda run: run[0][::-1], word[::-1])
