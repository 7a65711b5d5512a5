"""A tagged PDF read back: its tree, and what of its pages belongs where."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

PAINTING = frozenset(
    ["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "Tj", "TJ", "'", '"', "sh", "EI"]
)


@dataclass(slots=True)
class Node:
    """An element: ``pieces`` are (page, MCID), in order and apart from those of its kids."""

    role: str
    object: Any
    number: tuple[int, int]
    kids: list["Node"] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)

    @property
    def attributes(self) -> dict[str, Any]:
        return dict(self.object.get("/A", {}))

    def all(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            yield from kid.all()

    def outline(self) -> Any:
        """Return roles alone: a role, or a role with what is below it."""
        return (self.role, [kid.outline() for kid in self.kids]) if self.kids else self.role


class TaggedFile:
    """The structure of ``pdf``; reading it asserts what must hold in any tagged file."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(pdf))
        self._pages = {page.objgen: place for place, page in enumerate(self.pdf.pages)}
        root = self.pdf.Root.StructTreeRoot
        [top] = root.K
        self.root = self._node(top, root)
        self.marked = [self._contents(page) for page in self.pdf.pages]
        self._check_pieces(root.ParentTree)

    def of(self, role: str) -> list[Node]:
        return [node for node in self.root.all() if node.role == role]

    def _node(self, element: Any, parent: Any) -> Node:
        assert element.P.objgen == parent.objgen, "an element names another parent"
        node = Node(str(element.S)[1:], element, element.objgen)
        for kid in element.get("/K", pikepdf.Array()):
            if isinstance(kid, int):
                node.pieces.append((self._pages[element.Pg.objgen], kid))
            elif kid.get("/Type") == "/MCR":
                node.pieces.append((self._pages[kid.Pg.objgen], int(kid.MCID)))
            else:
                node.kids.append(self._node(kid, element))
        return node

    def _contents(self, page: Any) -> list[int]:
        """Return the MCIDs of a page in the order of drawing; nothing is drawn outside of tags."""
        found: list[int] = []
        inside = ""
        for step in pikepdf.parse_content_stream(page):
            operands, name = step.operands, str(step.operator)
            if name in ("BDC", "BMC"):
                assert not inside, "tags within tags"
                inside = str(operands[0])
                if inside != "/Artifact":
                    found.append(int(operands[1]["/MCID"]))
            elif name == "EMC":
                assert inside, "an end without a beginning"
                inside = ""
            elif name in PAINTING:
                assert inside, f"{name} outside of all tags"
        assert not inside, "tags that do not end"
        return found

    def _check_pieces(self, parent_tree: Any) -> None:
        owners = {piece: node.number for node in self.root.all() for piece in node.pieces}
        count = sum(len(node.pieces) for node in self.root.all())
        assert count == len(owners), "a piece has two owners"
        drawn = {(page, mcid) for page, mcids in enumerate(self.marked) for mcid in mcids}
        assert len(drawn) == sum(map(len, self.marked)), "a number is used twice on a page"
        assert drawn == set(owners), "what is drawn and what the tree knows differ"
        numbers = pikepdf.NumberTree(parent_tree)
        for (page, mcid), number in owners.items():
            listed = numbers[int(self.pdf.pages[page].StructParents)]
            assert listed[mcid].objgen == number, "the parent tree names another element"
