"""From the cells a caller gives to rows that can be measured."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desktop.documents.typeset.keep import dissolved
from desktop.documents.typeset.paragraph import Paragraph
from desktop.documents.typeset.styles import Content
from desktop.documents.typeset.table_rows import Row, SetCell
from desktop.documents.typeset.table_style import Cell, TableStyle


def set_rows(
    rows: Sequence[Sequence[Content | Cell]], columns: int, header_rows: int, style: TableStyle
) -> list[Row]:
    """Return ``rows`` with their cells as flowables, each in its column.

    Raises ValueError if a row does not fill the columns exactly, or if a cell reaches from the
    headings into the body or below the last row.
    """
    covered = [0] * columns  # how many more rows each column is taken by a cell from above
    result = []
    for place, row in enumerate(rows):
        is_head = place < header_rows
        set_row, covered = _set_row(row, covered, is_head, style)
        set_row.number = place - header_rows
        if is_head and max(covered, default=0) > header_rows - place - 1:
            raise ValueError("a cell reaches from the headings into the body")
        result.append(set_row)
    if any(covered):
        raise ValueError("a cell reaches below the last row")
    return result


def _set_row(
    row: Sequence[Content | Cell], covered: list[int], is_head: bool, style: TableStyle
) -> tuple[Row, list[int]]:
    """Return the row, and how many more rows its columns are taken."""
    columns = len(covered)
    cells: list[SetCell] = []
    left = [max(0, rows - 1) for rows in covered]
    column = 0
    entries = [entry if isinstance(entry, Cell) else Cell(entry) for entry in row]
    group = not is_head and len(entries) == 1 and entries[0].heads_row
    group = group and entries[0].span == columns
    for cell in entries:
        while column < columns and covered[column]:
            column += 1
        end = column + cell.span
        if end > columns or any(covered[column:end]):
            raise ValueError(f"row of more than the {columns} columns of its table")
        left[column:end] = [cell.rows - 1] * cell.span
        cells.append(_set_cell(cell, column, is_head or group, style, is_head=is_head))
        column = end
    if not all(covered[column:]):
        raise ValueError(f"row of {column} columns in a table of {columns}")
    keeps_next = group or any(
        cell.flowables and cell.flowables[-1].getKeepWithNext() for cell in cells
    )
    return Row(cells, is_head, heads_group=group, keeps_next=keeps_next), left


def _set_cell(
    cell: Cell, column: int, looks_like_head: bool, style: TableStyle, *, is_head: bool
) -> SetCell:
    return SetCell(
        _flowables(cell, looks_like_head, style),
        cell.background or (style.head_background if is_head else None),
        cell.vertical,
        column,
        cell.span,
        cell.rows,
        cell.heads_row,
    )


def _flowables(cell: Cell, looks_like_head: bool, style: TableStyle) -> list[Flowable]:
    content = cell.content
    if isinstance(content, list) and content and isinstance(content[0], Flowable):
        return dissolved(content)
    own_style = cell.style or (style.head if looks_like_head else style.body)
    role = "TH" if looks_like_head or cell.heads_row else "TD"
    return [Paragraph(content, own_style, role=role)]
