"""The tags of a table while its rows are drawn."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.documents.typeset.tags import PageTags


class TableTags:
    """The tags of one table: rows and cells where it is one, nothing where it is only a layout."""

    def __init__(self, tags: "PageTags", role: str, key: object) -> None:
        self._tags = tags
        self._role = role
        self._key = key

    @property
    def _is_table(self) -> bool:
        return self._role == "Table" and not self._tags.is_silent

    @contextmanager
    def whole(self) -> Iterator[None]:
        """Draw the part of the table that this page has."""
        if self._role == "Artifact":
            with self._tags.artifact():
                yield
            return
        with self._tags.element(self._role, self._key):
            yield

    @contextmanager
    def row(self, key: object, *, repeats: bool = False) -> Iterator[None]:
        """Draw a row; one of those that stand on every page is content only the first time."""
        if not self._is_table:
            yield
        elif repeats and self._tags.structure.known(key) is not None:
            with self._tags.artifact():
                yield
        else:
            with self._tags.element("TR", key):
                yield

    @contextmanager
    def cell(
        self, key: object, scope: str = "", columns: int = 1, rows: Sequence[object] = ()
    ) -> Iterator[None]:
        """Draw a cell, or what this page has of it.

        ``scope`` (Column, Row, Both) makes it a heading. ``columns`` is how many it covers, and
        ``rows`` are the keys of the rows. In a layout each cell is a part of its own.
        """
        if self._role == "Artifact" or self._tags.is_silent:
            yield
        elif not self._is_table:
            with self._tags.element("Div", key):
                yield
        else:
            with self._tags.element("TH" if scope else "TD", key) as cell:
                covered = self._tags.structure.rows_covered(key, rows)
                spans = f"/ColSpan {columns}" if columns > 1 else ""
                spans += f"/RowSpan {covered}" if covered > 1 else ""
                scoped = f"/Scope/{scope}" if scope else ""
                cell.attributes = f"<</O/Table{scoped}{spans}>>" if scoped or spans else ""
                yield
