"""Attendees out of lines that were copied from a table or a list."""

import csv
from collections.abc import Iterator

from desktop.language.terms import is_honorific
from desktop.language.text_rules import clean_pasted
from desktop.models.keys import new_key
from desktop.models.record_form import AttendanceForm, PersonForm

MOST_LINES = 2000


def read_attendance(text: str) -> list[AttendanceForm]:
    """Return the people of lines with name, post and body, parted by tabs as Excel copies them.

    Post and body may be missing. A first column of numbers, or of honorifics alone, is understood.
    """
    parts = []
    for cells in _lines(text):
        honorific, name = split_honorific(cells[0])
        post, body = (*cells[1:3], "", "")[:2]
        person = PersonForm(name=name, honorific=honorific or None)
        parts.append(
            AttendanceForm(
                key=new_key().hex, person=person, post=post or None, organization=body or None
            )
        )
    return parts


def split_honorific(name: str) -> tuple[str, str]:
    """Return the honorific before a name, if there surely is one, and the name.

    Only words with the article or a full stop count: سيد and Mîrza are names of people too.
    """
    words = name.split()
    count = 0
    while count < len(words) - 1 and _is_surely_honorific(words[count]):
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def _is_surely_honorific(word: str) -> bool:
    return (word.startswith("ال") or word.endswith(".")) and is_honorific(word)


def _lines(text: str) -> Iterator[list[str]]:
    rows = csv.reader(text.splitlines(keepends=True), delimiter="\t")
    for number, row in enumerate(rows):
        if number == MOST_LINES:
            return
        cells = [clean_pasted(cell, long=False).strip() for cell in row]
        if len(cells) > 1 and cells[0].strip(".-) ").isdecimal():
            cells = cells[1:]
        if len(cells) > 1 and cells[0] and all(map(is_honorific, cells[0].split())):
            cells = [f"{cells[0]} {cells[1]}", *cells[2:]]
        if cells and cells[0]:
            yield cells
