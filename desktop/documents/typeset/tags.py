"""Tagging while pages are drawn: what on a page is content, of which element, and what is not.

``canvas.tags`` is where flowables say it::

    with self.canv.tags.figure("The seal of the office", (0, 0, self.width, self.height)):
        ...draw it...
    with self.canv.tags.element("Note", key=self._key):  # what is drawn inside belongs to it
        ...draw paragraphs...
    with self.canv.tags.artifact():  # decoration; paragraphs drawn inside are none of the text
        ...

The reading order is the order of drawing. What is drawn outside of all of these is an artifact by
itself. Inside an artifact nothing is tagged, so that a flowable may also stand in a header. A
flowable that is divided over pages gives a ``key``, an object that its parts share: they are one
element.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from desktop.documents.typeset.structure import (
    HEADINGS,
    Element,
    Heading,
    Structure,
    page_and_mcid,
)
from desktop.documents.typeset.table_tags import TableTags
from desktop.documents.typeset.text_tags import TextTags

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points."""

_PAINTS_NOTHING = ("q", "Q")
_SAME_INDENT = 0.5
_CELLS = ("TH", "TD")
_ARTIFACT = "/Artifact BMC"


class PageTags:
    """The tags of the pages of one canvas; of one page at a time, as they are drawn."""

    def __init__(self, canvas: Any, structure: Structure) -> None:
        self.structure = structure
        self._canvas = canvas
        self._page = 0
        self._inside = [structure.root]
        self._silent = 0
        self._untagged_from = 0
        self._indents: dict[Element, float] = {}  # of the lists

    @property
    def is_silent(self) -> bool:
        """Whether what is drawn now is an artifact."""
        return self._silent > 0

    @property
    def current(self) -> Element:
        """The element that new ones are appended to."""
        return self._inside[-1]

    # --- for flowables ------------------------------------------------------------------------

    @contextmanager
    def artifact(self, properties: str = "") -> Iterator[None]:
        """Draw what is no content; ``properties`` as in ISO 32000-1, 14.8.2.2.2."""
        if not self._silent:
            self.open(f"/Artifact <<{properties}>> BDC" if properties else _ARTIFACT)
        self._silent += 1
        yield
        self._silent -= 1
        if not self._silent:
            self.close()

    @contextmanager
    def element(
        self, role: str, key: object | None = None, *, language: str | None = None
    ) -> Iterator[Element]:
        """Make what is drawn inside the kids of an element, or of the one made for ``key``.

        Raises:
            ValueError: ``role`` is none of ``structure.ROLES``.
        """
        if self._silent:
            yield self.current
            return
        self._inside.append(self._element(role, key, language))
        yield self.current
        self._inside.pop()

    @contextmanager
    def figure(self, alt: str, box: Box) -> Iterator[None]:
        """Draw a picture that ``alt`` describes; without words it is an artifact.

        ``box`` is what it covers, in the coordinates that hold now.
        """
        if self._silent or not alt.strip():
            with self.artifact():
                yield
            return
        figure = self.structure.add("Figure", self.current)
        figure.alt = alt
        corners = [*self._canvas.absolutePosition(*box[:2])]
        corners += self._canvas.absolutePosition(*box[2:])
        bounds = " ".join(f"{number:.2f}" for number in corners)
        figure.attributes = f"<</O/Layout/BBox[{bounds}]/Placement/Block>>"
        self.begin(figure)
        yield
        self.close()

    @contextmanager
    def text(
        self,
        role: str,
        key: object,
        language: str,
        *,
        marker: str = "",
        indent: float = 0.0,
        title: tuple[str, float] | None = None,
    ) -> Iterator[TextTags]:
        """Draw a paragraph, line by line: see :class:`TextTags`.

        ``LBody`` becomes an item of the list before it, or of a new one; one with a larger
        ``indent`` than the item before begins a list inside that item. A paragraph that is a
        table's cell (``TH``, ``TD``) stands directly in the cell. ``title`` is the text of a
        heading and where its top is, for the outline.
        """
        if self._silent or role == "Artifact":
            with self.artifact():
                yield TextTags(self, None, None)
            return
        label = None
        if role in _CELLS and self.current.role in _CELLS:
            element = self._cell_text(language)
        elif role == "LBody":
            element, label = self._item(key, language, marker, indent)
        else:
            is_new = role in HEADINGS and self.structure.known(key) is None
            element = self._element("P" if role in _CELLS else role, key, language)
            if is_new and title is not None:
                self._add_heading(element, *title)
        text = TextTags(self, element, label)
        yield text
        text.finish()

    def table(self, role: str, key: object) -> TableTags:
        """Return the tags of a table, or of a part of it on this page."""
        return TableTags(self, role, key)

    # --- for the canvas and the classes of this module ----------------------------------------

    def begin(self, element: Element) -> None:
        """Open content of ``element`` and append it to its kids."""
        piece = self.structure.piece(element, self._page)
        element.kids.append(piece)
        self.open(self.opening(element.role, piece))

    def opening(self, role: str, piece: int) -> str:
        """Return the operator that opens content."""
        return f"/{role} <</MCID {page_and_mcid(piece)[1]}>> BDC"

    def new_piece(self, element: Element) -> int:
        """Return a new piece of this page that belongs to ``element``."""
        return self.structure.piece(element, self._page)

    def open(self, operator: str) -> None:
        """Begin marked content; what was drawn since the last one becomes an artifact."""
        self.settle()
        self._canvas.add_code(operator)

    def close(self) -> None:
        """End marked content."""
        self._canvas.add_code("EMC")
        self.skip()

    def settle(self) -> None:
        """Make what was drawn outside of all tags an artifact."""
        code: list[str] = self._canvas._code
        loose = code[self._untagged_from :]
        if any(step not in _PAINTS_NOTHING and not step.endswith(" cm") for step in loose):
            code.insert(self._untagged_from, _ARTIFACT)
            code.append("EMC")
        self._untagged_from = len(code)

    def skip(self) -> None:
        """Take what was drawn so far as tagged."""
        self._untagged_from = len(self._canvas._code)

    def turn_to(self, page: int) -> None:
        """Go to ``page``, counted from 0, of which nothing is drawn yet."""
        self._page = page
        self.skip()

    def _add_heading(self, element: Element, title: str, top: float) -> None:
        level = HEADINGS.index(element.role) + 1
        _, y = self._canvas.absolutePosition(0, top)
        self.structure.headings.append(Heading(level, title, self._page, y))

    def _element(self, role: str, key: object | None, language: str | None) -> Element:
        known = self.structure.known(key) if key is not None else None
        if known is not None:
            return known
        element = self.structure.add(role, self.current, language)
        if key is not None:
            self.structure.remember(key, element)
        return element

    def _cell_text(self, language: str) -> Element:
        cell = self.current
        if not cell.kids:
            cell.language = language
        return cell

    def _item(
        self, key: object, language: str, marker: str, indent: float
    ) -> tuple[Element, Element | None]:
        """Return body and label of a list item; no label for the parts that follow the first."""
        known = self.structure.known(key)
        if known is not None:
            return known, None
        item = self.structure.add("LI", self._list(marker, indent), language)
        label = self.structure.add("Lbl", item) if marker else None
        body = self.structure.add("LBody", item)
        self.structure.remember(key, body)
        return body, label

    def _list(self, marker: str, indent: float) -> Element:
        """Return the list that an item belongs to: one that ends here, or a new one."""
        holder, found = self.current, _last_list(self.current)
        while found is not None and indent > self._indents[found] + _SAME_INDENT:
            holder = _last_body(found)
            found = _last_list(holder)
        if found is None:
            found = self.structure.add("L", holder)
            numbering = "Decimal" if len(marker.strip()) > 1 else "Disc"
            found.attributes = f"<</O/List/ListNumbering/{numbering}>>"
            self._indents[found] = indent
        return found


def _last_list(holder: Element) -> Element | None:
    last = holder.kids[-1] if holder.kids else None
    return last if isinstance(last, Element) and last.role == "L" else None


def _last_body(found: Element) -> Element:
    """Return the body of the last item of a list."""
    *_, item = found.kids
    assert isinstance(item, Element)
    *_, body = item.kids
    assert isinstance(body, Element)
    return body
