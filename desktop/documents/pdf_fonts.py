"""What the codes of a PDF's font stand for, and how wide they are (ISO 32000-1, 9.7 and 9.10)."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_HEX = rb"<([0-9A-Fa-f\s]*)>"
_PAIR = re.compile(_HEX + rb"\s*" + _HEX)
_RANGE = re.compile(_HEX + rb"\s*" + _HEX + rb"\s*" + _HEX)
_MOST_CODES = 0x10000
_USUAL_WIDTH = 1000.0


@dataclass(frozen=True, slots=True)
class DrawnFont:
    """A font with two-byte codes: their texts, and their widths in thousandths of the size."""

    texts: Mapping[bytes, str] = field(default_factory=dict)
    widths: Mapping[int, float] = field(default_factory=dict)
    usual_width: float = _USUAL_WIDTH

    def width_of(self, code: bytes) -> float:
        """Return how far the pen moves after ``code``."""
        return self.widths.get(int.from_bytes(code, "big"), self.usual_width)


def drawn_font(font: Any, unpack: Callable[[Any], bytes]) -> DrawnFont:
    """Read a font dictionary; of one that is missing or of another kind nothing is known.

    Args:
        font: the font of a resource dictionary, or None.
        unpack: gives what a stream holds; it sets the limits of size.
    """
    if font is None or font.get("/ToUnicode") is None:
        return DrawnFont()
    below = font.get("/DescendantFonts")
    described: Any = {} if below is None else below[0]
    return DrawnFont(
        texts=dict(_texts(unpack(font.ToUnicode))),
        widths=dict(_widths(described.get("/W", []))),
        usual_width=float(described.get("/DW", _USUAL_WIDTH)),
    )


def _texts(table: bytes) -> Iterator[tuple[bytes, str]]:
    for kind, block in _BLOCK.findall(table):
        if kind == b"bfchar":
            for code, text in _PAIR.findall(block):
                yield _hex(code), _hex(text).decode("utf-16-be", "replace")
        else:
            for first, last, text in _RANGE.findall(block):
                yield from _range(_hex(first), _hex(last), _hex(text))


def _range(first: bytes, last: bytes, text: bytes) -> Iterator[tuple[bytes, str]]:
    start, end = int.from_bytes(first, "big"), int.from_bytes(last, "big")
    mapped = int.from_bytes(text, "big")
    for step in range(min(end - start + 1, _MOST_CODES)):
        spelled = (mapped + step).to_bytes(len(text) + 1, "big")[-max(len(text), 2) :]
        yield (start + step).to_bytes(len(last), "big"), spelled.decode("utf-16-be", "replace")


def _hex(digits: bytes) -> bytes:
    plain = b"".join(digits.split())
    return bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode("ascii"))


def _widths(table: Any) -> Iterator[tuple[int, float]]:
    """Yield the width of each code: ``first [w w …]`` or ``first last w``."""
    import pikepdf

    entries: list[Any] = list(table)
    place = 0
    while place + 1 < len(entries):
        first, second = int(entries[place]), entries[place + 1]
        if isinstance(second, pikepdf.Array):
            for offset, width in enumerate(second):
                yield first + offset, float(width)
            place += 2
        else:
            same = float(entries[place + 2])
            for code in range(first, min(int(second) + 1, first + _MOST_CODES)):
                yield code, same
            place += 3
