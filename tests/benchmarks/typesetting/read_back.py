"""What programs read from a PDF, against what was typed."""

import re
import subprocess
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

_STEERING = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")

_MAY_END_A_LINE = re.compile(r"[-/.:?&=_@\u2013\u2014]")


@dataclass(frozen=True, slots=True)
class Score:
    """Per cent of words, and of whole lines, that came back."""

    words: float
    lines: float


def by_poppler(file: Path, *options: str) -> str:
    """Return the text that ``pdftotext`` reads."""
    command = ["pdftotext", "-enc", "UTF-8", *options, str(file), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def by_pdfium(file: Path) -> str:
    """Return the text that PDFium reads, as Chrome copies it."""
    document = pypdfium2.PdfDocument(file)
    try:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(text_page.get_text_range())
            text_page.close()
            page.close()
        return "\n".join(texts)
    finally:
        document.close()


READERS = {"poppler": by_poppler, "PDFium": by_pdfium}


def score(lines: list[str], cells: list[str], read: str) -> Score:
    """Return how much of what was typed is in the text that was read.

    Compatibility forms count as the letters that they stand for, and steering characters do not
    count. Where a printed line ends there may be a blank, or, within an address, none. Cells of
    tables count by their words only, since readers mix the lines of cells that stand beside each
    other.
    """
    found = _plain(read)
    wanted = [_plain(line).replace("\n", " ") for line in lines]
    words = Counter(word for line in [*wanted, *map(_plain, cells)] for word in line.split())
    there = Counter(found.split())
    met = 0
    for word, count in words.items():
        met += min(count, there[word])
        if there[word] < count and _MAY_END_A_LINE.search(word):
            broken = len(re.findall(_broken(word), found)) - there[word]
            met += max(0, min(count - there[word], broken))
    whole = sum(re.search(_broken(line), found) is not None for line in wanted)
    return Score(100 * met / words.total(), 100 * whole / len(wanted))


def _broken(text: str) -> str:
    """Return the pattern of ``text`` with a line's end at each blank and within addresses."""
    signs = [
        "[ \n]" if sign == " " else re.escape(sign) + ("\n?" if _MAY_END_A_LINE.match(sign) else "")
        for sign in text
    ]
    return "".join(signs)


def _plain(text: str) -> str:
    """Return ``text`` with single blanks and line feeds."""
    plain = _STEERING.sub("", unicodedata.normalize("NFKC", text))
    lines = (" ".join(line.split()) for line in plain.splitlines())
    return "\n".join(line for line in lines if line)
