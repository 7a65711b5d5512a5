"""Bookmarks from the headings of a document (ISO 32000-1, 12.3.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.documents.typeset.pdf_file import PdfFile, text_string
from desktop.documents.typeset.structure import Heading

_LEAST_HEADINGS = 2  # that an outline is worth having for


@dataclass(slots=True)
class _Entry:
    heading: Heading
    number: int
    below: list["_Entry"] = field(default_factory=list)

    @property
    def count(self) -> int:
        """Number of entries below this one."""
        return sum(1 + entry.count for entry in self.below)


def write_outline(headings: Sequence[Heading], file: PdfFile, pages: list[int]) -> bytes | None:
    """Write a bookmark for each of ``headings`` and return the reference to them.

    ``pages`` are the object numbers of the pages. None where there are too few headings.
    """
    if len(headings) < _LEAST_HEADINGS:
        return None
    root = file.reserve(1 + len(headings))
    top: list[_Entry] = []
    open_entries: list[_Entry] = []
    for number, heading in enumerate(headings, start=root + 1):
        entry = _Entry(heading, number)
        while open_entries and open_entries[-1].heading.level >= heading.level:
            open_entries.pop()
        (open_entries[-1].below if open_entries else top).append(entry)
        open_entries.append(entry)
    _write_level(top, root, file, pages)
    file.put(root, b"<</Type/Outlines%b>>" % _ends(top))
    return b"%d 0 R" % root


def _write_level(entries: list[_Entry], parent: int, file: PdfFile, pages: list[int]) -> None:
    for place, entry in enumerate(entries):
        heading = entry.heading
        content = b"/Title%b/Parent %d 0 R" % (text_string(heading.title), parent)
        content += b"/Dest[%d 0 R/XYZ null %.2f null]" % (pages[heading.page], heading.top)
        if place > 0:
            content += b"/Prev %d 0 R" % entries[place - 1].number
        if place + 1 < len(entries):
            content += b"/Next %d 0 R" % entries[place + 1].number
        file.put(entry.number, b"<<%b%b>>" % (content, _ends(entry.below)))
        _write_level(entry.below, entry.number, file, pages)


def _ends(entries: list[_Entry]) -> bytes:
    """Return where the entries of one level begin and end, and how many there are in all."""
    if not entries:
        return b""
    count = sum(1 + entry.count for entry in entries)
    return b"/First %d 0 R/Last %d 0 R/Count %d" % (entries[0].number, entries[-1].number, count)
