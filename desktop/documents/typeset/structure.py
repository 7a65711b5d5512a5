"""What a document consists of, apart from its looks: headings, paragraphs, lists, tables, figures.

The tree of ISO 32000-1, 14.7 and 14.8, as it grows while pages are drawn. What is drawn on a page
gets a number there (MCID); an element knows its pieces as page and number, so that a paragraph
that runs over three pages is still one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

ROLES: Final = frozenset(
    {"Document", "Part", "Sect", "Div", "BlockQuote", "Caption", "Note", "P",
     "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
     "Table", "TR", "TH", "TD", "Figure", "Span"}
)  # fmt: skip
"""Structure types in use; all are standard ones, so that no role map is needed."""

HEADINGS: Final = ("H1", "H2", "H3", "H4", "H5", "H6")
_PAGE = 1 << 20
"""A piece of a page is kept as one number, ``page * _PAGE + MCID``: there are very many."""


class Element:
    """A node of the tree; ``kids`` are elements and pieces of pages, in reading order.

    ``language`` is the one that holds inside it, said or taken over from ``parent``. ``attributes``
    are written as they stand, ``identity`` is its name in the document (notes need one).
    """

    __slots__ = (
        "alt", "attributes", "identity", "kids", "language", "number", "parent", "role"
    )  # fmt: skip

    def __init__(self, role: str, parent: "Element | None", language: str) -> None:
        self.role = role
        self.parent = parent
        self.language = language
        self.kids: list[Element | int] = []
        self.alt = ""
        self.attributes = ""
        self.identity = ""
        self.number = 0  # of its object in the file

    def elements(self) -> "Iterator[Element]":
        """Yield this element and all below it, parents first."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]


def page_and_mcid(piece: int) -> tuple[int, int]:
    """Return page, counted from 0, and MCID of a piece in ``Element.kids``."""
    return divmod(piece, _PAGE)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading for the outline: its level, its text, and where it stands.

    ``page`` counts from 0, ``top`` is in points from the foot of the page.
    """

    level: int
    title: str
    page: int
    top: float


class Structure:
    """The tree of one document while it is made, and what belongs to which page."""

    def __init__(self, language: str) -> None:
        self.root = Element("Document", None, language)
        self.headings: list[Heading] = []
        self.owners: list[list[Element]] = []
        """For each page the element of each MCID."""
        self._by_key: dict[object, Element] = {}
        self._rows_of: dict[object, set[object]] = {}
        self._notes = 0
        self._level = 0  # of the heading made last

    def known(self, key: object) -> Element | None:
        """Return the element that was made for ``key``."""
        return self._by_key.get(key)

    def add(self, role: str, parent: Element, language: str | None = None) -> Element:
        """Append a new element to ``parent``.

        Raises:
            ValueError: ``role`` is none of :data:`ROLES`.
        """
        if role not in ROLES:
            raise ValueError(f"no structure type: {role}")
        element = Element(self._allowed(role), parent, language or parent.language)
        if role == "Note":
            self._notes += 1
            element.identity = f"note-{self._notes}"
        parent.kids.append(element)
        return element

    def remember(self, key: object, element: Element) -> None:
        """Find ``element`` again by ``key``, for the parts of it that follow."""
        self._by_key[key] = element

    def rows_covered(self, cell: object, rows: Sequence[object]) -> int:
        """Return how many rows ``cell`` covers, now that it is drawn beside ``rows`` too."""
        if len(rows) <= 1 and cell not in self._rows_of:
            return 1
        covered = self._rows_of.setdefault(cell, set())
        covered.update(rows)
        return len(covered)

    def prune(self) -> None:
        """Take out the elements in which nothing stands; cells stay, a table must have them."""
        for element in reversed(list(self.root.elements())):
            element.kids = [
                kid
                for kid in element.kids
                if isinstance(kid, int) or kid.kids or kid.role in ("TD", "TH")
            ]

    def piece(self, element: Element, page: int) -> int:
        """Give the next MCID of ``page`` to ``element``, without a place among its kids."""
        while len(self.owners) <= page:
            self.owners.append([])
        self.owners[page].append(element)
        return page * _PAGE + len(self.owners[page]) - 1

    def _allowed(self, role: str) -> str:
        """Return ``role``, a heading at most one level below the one before (ISO 14289-1, 7.4)."""
        if role not in HEADINGS:
            return role
        self._level = min(HEADINGS.index(role), self._level) + 1
        return HEADINGS[self._level - 1]
