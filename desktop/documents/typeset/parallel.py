"""Two or more texts beside each other, row by row, over as many pages as they need."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desktop.documents.typeset.column_widths import ColumnWidth, Share
from desktop.documents.typeset.styles import Content, Direction
from desktop.documents.typeset.table import Table
from desktop.documents.typeset.table_style import Cell, Lines, TableStyle


class ParallelColumns(Table):
    """Blocks side by side, as in a bilingual document: the blocks of a row begin at one height.

    ``rows`` are blocks, each a list of flowables, the first one right if ``direction`` is RTL; all
    rows have the same number of them, and a block may be empty. Every row may be divided over
    pages, at least two lines of a paragraph on each side; a row whose block ends with a flowable
    that is kept with the next one stays with the next row. ``widths`` are points or None for equal
    columns, ``gap`` is what lies between the columns, ``row_gap`` between the rows, ``divider``
    the line between the columns, if there is to be one.
    """

    def __init__(
        self,
        rows: Sequence[Sequence[list[Flowable]]],
        widths: Sequence[float | None] | None = None,
        *,
        gap: float = 18.0,
        row_gap: float = 6.0,
        direction: Direction = Direction.RTL,
        divider: Lines | None = None,
        space_after: float = 8.0,
    ) -> None:
        """Raises ValueError if the rows differ in how many blocks they have."""
        count = len(rows[0]) if rows else 1
        given: Sequence[float | None] = widths or [None] * count
        shared: list[ColumnWidth] = [Share() if width is None else width for width in given]
        cells: list[list[Content | Cell]] = [[Cell(block) for block in row] for row in rows]
        style = TableStyle(lines=None, padding=(0.0, gap / 2, row_gap), divide_above=0.0)
        super().__init__(
            cells, shared, style=style, header_rows=0, direction=direction, role="Div",
            space_after=space_after,
        )  # fmt: skip
        self.divider = divider

    def draw(self) -> None:
        """Draw the dividers, then the blocks row by row."""
        if self.divider is not None:
            drawn = [f"{x:.2f} {self.height:.2f} m {x:.2f} 0 l" for x in self.inner_edges()]
            look = "{:g} {:g} {:g} RG {:g} w".format(*self.divider.color, self.divider.width)
            self.canv.add_code(" ".join(["q", look, *drawn, "S Q"]))
        super().draw()
