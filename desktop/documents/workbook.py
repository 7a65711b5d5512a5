"""Workbooks (XLSX) that open from right to left, with texts that stay texts and dates that are."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Literal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop.documents.minutes_words import runs_right_to_left
from desktop.documents.printable import printable
from desktop.documents.settled_package import settled
from desktop.language.isolates import without_isolates

Value = str | int | date | None
Kind = Literal["text", "number", "date"]

_LONGEST_TEXT = 32_767  # characters in a cell: a limit of the format
_LONGEST_SHEET_NAME = 31
_NOT_IN_SHEET_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_FONT = "Sakkal Majalla"
_FONT_SIZE = 12
_HEAD_INK, _HEAD_GROUND, _LINE = "0E5F63", "ECF1F1", "B2BABA"
_FORMATS: dict[Kind, str] = {"text": "@", "number": "0", "date": "yyyy/mm/dd"}
_RIGHT_TO_LEFT_MARK = "\u200f"
_LINE_HEIGHT = 20.0  # points
_CROWDED = 1.0  # of a column's width in characters is filled before a word goes to the next line
_FORMULA_SIGNS = ("=", "+", "-", "@")
_FIRST_DAY = date(1900, 3, 1)  # before it Excel's count of days is not everybody's


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the word over it, its width in characters, what stands in it."""

    title: str
    width: float
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: rows under a heading that stays in sight and filters."""

    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]


def workbook(
    sheets: Sequence[Sheet], *, title: str, author: str, right_to_left: bool, page_code: str
) -> bytes:
    """Return the sheets as XLSX; the same arguments give the same bytes.

    ``page_code`` is the foot of printed pages, with Excel's ``&P`` and ``&N`` in it.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        name = _text(sheet.name).translate(_NOT_IN_SHEET_NAMES)[:_LONGEST_SHEET_NAME].strip(" '")
        made = book.create_sheet(name or None)  # which gives a number to one that is there already
        _fill(made, sheet, right_to_left=right_to_left)
        _set_printing(made, page_code)
    book.properties.title = _text(title)
    book.properties.creator = book.properties.lastModifiedBy = _text(author)
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue())


def _fill(made: Worksheet, sheet: Sheet, *, right_to_left: bool) -> None:
    made.sheet_view.rightToLeft = right_to_left
    made.freeze_panes = "A2"
    side = Side(style="thin", color=_LINE)
    border = Border(left=side, right=side, top=side, bottom=side)
    for place, column in enumerate(sheet.columns, 1):
        cell = made.cell(1, place)
        _put(cell, column.title, "text", right_to_left=right_to_left)
        cell.font = Font(name=_FONT, size=_FONT_SIZE, bold=True, color=_HEAD_INK)
        cell.fill = PatternFill("solid", fgColor=_HEAD_GROUND)
        cell.border = border
        made.column_dimensions[get_column_letter(place)].width = column.width
    font = Font(name=_FONT, size=_FONT_SIZE)
    for number, row in enumerate(sheet.rows, 2):
        for place, (column, value) in enumerate(zip(sheet.columns, row, strict=True), 1):
            cell = made.cell(number, place)
            _put(cell, value, column.kind, right_to_left=right_to_left)
            cell.font = font
            cell.border = border
        made.row_dimensions[number].height = _LINE_HEIGHT * _lines(sheet.columns, row)
    last = get_column_letter(len(sheet.columns))
    made.auto_filter.ref = f"A1:{last}{len(sheet.rows) + 1}"


def _put(cell: Cell, value: Value, kind: Kind, *, right_to_left: bool) -> None:
    """Write a value; a text is one whatever it begins with, never a formula."""
    order = 0
    if isinstance(value, str):
        text = _text(value)
        cell.value = text or None
        if text:
            cell.data_type = "s"
        cell.quotePrefix = text.startswith(_FORMULA_SIGNS)  # as a person's apostrophe would
        cell.number_format = _FORMATS["text"]
        order = 2 if runs_right_to_left(text) else 1
    elif isinstance(value, date) and value < _FIRST_DAY:
        cell.value = value.isoformat()
    elif value is not None:
        cell.value = value
        cell.number_format = _FORMATS[kind]
    cell.alignment = Alignment(
        horizontal="center" if kind != "text" else ("right" if right_to_left else "left"),
        vertical="top",
        wrap_text=True,
        readingOrder=order,
    )


def _lines(columns: Sequence[Column], row: Sequence[Value]) -> int:
    """Guess how many lines the fullest cell needs: no program measures that on opening."""
    return max(
        sum(
            max(1, ceil(len(line) / (column.width * _CROWDED)))
            for line in (value.split("\n") if isinstance(value, str) else [""])
        )
        for column, value in zip(columns, row, strict=True)
    )


def _text(text: str) -> str:
    return without_isolates(printable(text))[:_LONGEST_TEXT]


def _set_printing(made: Worksheet, page_code: str) -> None:
    made.page_setup.orientation = "landscape"
    made.page_setup.paperSize = made.PAPERSIZE_A4
    made.page_setup.fitToHeight = 0
    made.sheet_properties.pageSetUpPr.fitToPage = True
    made.print_title_rows = "1:1"
    mark = _RIGHT_TO_LEFT_MARK if made.sheet_view.rightToLeft else ""
    made.oddFooter.center.text = f"{mark}{page_code}"
