"""Tables: cells of paragraphs, heading rows on every page, columns from right to left."""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import accumulate
from typing import Self

from reportlab.platypus import Flowable

from desktop.documents.typeset.column_widths import ColumnWidth, Share, column_widths
from desktop.documents.typeset.notes import NoteMark, marks_below
from desktop.documents.typeset.styles import Content, Direction, VerticalAlignment
from desktop.documents.typeset.table_drawing import TableDrawing
from desktop.documents.typeset.table_pages import PageEnd, break_before
from desktop.documents.typeset.table_rows import Row, measure_rows, parted, scope_of
from desktop.documents.typeset.table_setting import set_rows
from desktop.documents.typeset.table_style import Cell, TableStyle

_FUZZ = 0.01
_MOST_OF_A_PAGE = 0.5  # that headings may take on every page


class Table(Flowable):
    """Rows of cells, in reading order: the first column stands right if ``direction`` is RTL.

    ``widths`` are points, None for as much as the texts of the column need, or a ``Share`` of what
    is left. The first ``header_rows`` rows repeat on every page, unless they are higher than half
    of it. How rows go over pages is said by ``style``.
    """

    def __init__(
        self,
        rows: Sequence[Sequence[Content | Cell]],
        widths: Sequence[ColumnWidth],
        *,
        style: TableStyle | None = None,
        header_rows: int = 1,
        direction: Direction = Direction.RTL,
        role: str = "Table",
        space_before: float = 0.0,
        space_after: float = 8.0,
    ) -> None:
        """Raises ValueError if a row does not fill the columns exactly."""
        super().__init__()
        self.style = style or TableStyle()
        self.direction = direction
        self.role = role
        self.header_rows = header_rows
        self.spaceBefore, self.spaceAfter = space_before, space_after
        self.key = object()  # one for all parts of the table
        self._widths = list(widths)
        made = set_rows(rows, len(self._widths), header_rows, self.style)
        self._head, self._body = made[:header_rows], made[header_rows:]
        self._group: Row | None = None  # the heading of a group that goes on from the page before
        self._is_rest = False
        self._columns: tuple[float, ...] = ()
        self._columns_for: float | None = None  # the width of the line that they are made for
        self._body_height: float | None = None

    # --- size ---------------------------------------------------------------------------------

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Set every cell and return the size in points."""
        self.width = available_width
        padding = self.style.padding
        if available_width != self._columns_for:
            rows = [*self._head, *self._body]
            self._columns = column_widths(self._widths, rows, padding, available_width)
            self._columns_for = available_width
            self._body_height = None
        if self._body_height is None:
            measure_rows(self._repeated, self._columns, padding)
            self._body_height = measure_rows(self._body, self._columns, padding)
        self.height = self._body_height + sum([row.height for row in self._repeated])
        return self.width, self.height

    @property
    def _repeated(self) -> list[Row]:
        """The rows above the body: the headings, and that of a group that goes on."""
        return [*self._head, self._group] if self._group else self._head

    @property
    def rows(self) -> list[Row]:
        """All rows, the headings first: for those who write a table in another form."""
        return [*self._head, *self._body]

    @property
    def column_widths(self) -> tuple[float, ...]:
        """The widths in points of the columns, once the table is measured (``wrap``)."""
        return self._columns

    def held(self) -> Iterator[Flowable]:
        """Return what stands in the cells, in reading order."""
        for row in self.rows:
            for cell in row.cells:
                yield from cell.flowables

    @cached_property
    def has_notes(self) -> bool:
        """Whether there are numbered notes in it; true of all parts of a table that has some."""
        return any(getattr(flowable, "has_notes", False) for flowable in self.held())

    def note_marks(self) -> list[NoteMark]:
        """Return the marks of notes in the cells, as if all of them stood at the top of theirs.

        Where a cell is divided its lines begin at the top; whole rows hold theirs in any case.
        """
        if not self.has_notes:
            return []
        marks: list[NoteMark] = []
        top = sum([row.height for row in self._repeated]) if self._is_rest else 0.0
        for row in self._body if self._is_rest else self.rows:
            for cell in row.cells:
                marks += marks_below(cell.flowables, cell.heights, top + self.style.padding[0])
            top += row.height
        return marks

    # --- pages --------------------------------------------------------------------------------

    @property
    def body_rows(self) -> int:
        """Number of rows that are not headings."""
        return len(self._body)

    def divide(self, body_rows: int) -> tuple[Self, Self]:
        """Return two tables, the first with that many body rows; both have the headings.

        The table has to be measured (``wrap``) before.
        """
        return self._parts(*parted(self._body, body_rows, self._columns, self.style.padding))

    def break_before(self, body_rows: int) -> int:
        """Return after how many rows, at most ``body_rows``, the table may go to a new page."""
        return break_before(self._body, body_rows)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the rows that fit and the rest; [] if not even one row fits."""
        frame = getattr(self, "_frame", None)
        if frame is None:  # in a cell: whoever holds it says when it has to be divided
            return self._split(available_width, available_height, None, at_top=False)
        return self._split(
            available_width, available_height, float(frame._aH), at_top=bool(frame._atTop)
        )

    def split_anywhere(self, available_width: float, available_height: float) -> list[Flowable]:
        """Like ``split``, as on a page that has no more room than this."""
        return self._split(available_width, available_height, available_height, at_top=True)

    def _split(
        self, width: float, height: float, page: float | None, *, at_top: bool
    ) -> list[Flowable]:
        self.wrap(width, height)
        if self.height <= height + _FUZZ:
            return [self]
        above = sum([row.height for row in self._repeated])
        if above > (page or height) * _MOST_OF_A_PAGE:
            if page is None:
                return []
            return self._without_repeating()._split(width, height, page, at_top=at_top)
        style = self.style
        end = PageEnd(
            height - above,
            float("inf") if page is None else page - above,
            style.divide_above,
            at_top,
            self._columns,
            style.padding,
        )
        parts = end.divide(self._body)
        return list(self._parts(*parts)) if parts else []

    def _without_repeating(self) -> Self:
        """Return the table with its headings as rows like others: they take too much of a page."""
        part = self._with(self._body if self._is_rest else [*self._head, *self._body])
        part._head, part._group = [], None
        return part

    def _parts(self, above: list[Row], below: list[Row]) -> tuple[Self, Self]:
        first, rest = self._with(above), self._with(below)
        rest._is_rest = True
        rest._group = self._group_at(above, below)
        if self._body_height is not None and not _were_cut(above, below):
            # Known, so that a long table is not added up again at every page.
            first._body_height = sum([row.height for row in above])
            rest._body_height = self._body_height - first._body_height
        return first, rest

    def _group_at(self, above: list[Row], below: list[Row]) -> Row | None:
        """Return the heading of the group that ``below`` goes on with."""
        if not self.style.repeat_groups or not below or below[0].heads_group:
            return None
        for row in reversed(above):
            if row.heads_group:
                return replace(row, cells=[replace(cell) for cell in row.cells])
        return self._group

    def _with(self, body: list[Row]) -> Self:
        part = copy.copy(self)
        part.__dict__.pop("_postponed", None)  # ReportLab's mark that it was moved on once
        part._body, part._body_height = body, None
        return part

    def inner_edges(self) -> list[float]:
        """Return where the columns meet, in points from the left."""
        edges = list(accumulate(self._columns[:-1]))
        rtl = self.direction is Direction.RTL
        return [self.width - edge for edge in edges] if rtl else edges

    # --- drawing ------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw backgrounds, then lines, then the cells in reading order."""
        rows = [*self._repeated, *self._body]
        drawing = TableDrawing(
            rows, self._columns, self.width, self.height, self.direction, self.style
        )
        with self.canv.tags.artifact():
            self.canv.add_code(" ".join(["q", *drawing.grounds(), *drawing.lines(), "Q"]))
        tags = self.canv.tags.table(self.role, self.key)
        repeated = len(self._repeated)
        with tags.whole():
            for place, row in enumerate(rows):
                with tags.row(row.key, repeats=place < repeated):
                    for cell in row.cells:
                        held = [one.key for one in rows[place : place + cell.rows]]
                        with tags.cell(cell.key, scope_of(row, cell), cell.span, held):
                            for flowable, x, y in drawing.contents(place, cell):
                                flowable.drawOn(self.canv, x, y)


def _were_cut(above: list[Row], below: list[Row]) -> bool:
    """Whether a row or a cell was divided: the lower part is to be measured."""
    return any(row.measured_for is None for row in (*above[-1:], *below[:1]))


def columns(
    blocks: Sequence[list[Flowable]],
    widths: Sequence[float | None],
    *,
    gap: float = 12.0,
    direction: Direction = Direction.RTL,
    vertical: VerticalAlignment = VerticalAlignment.TOP,
) -> Table:
    """Return blocks side by side, the first one right in RTL; a None shares what is left.

    They are divided over pages only if they are higher than one.
    """
    style = TableStyle(lines=None, padding=(0.0, gap / 2, 0.0), divide_above=1.0)
    cells: list[Content | Cell] = [Cell(block, vertical=vertical) for block in blocks]
    shared: list[ColumnWidth] = [Share() if width is None else width for width in widths]
    return Table(
        [cells], shared, style=style, header_rows=0, direction=direction, role="Div",
        space_after=0.0,
    )  # fmt: skip
