"""The structure of a document as objects of its file (ISO 32000-1, 14.7)."""

from desktop.documents.typeset.pdf_file import PdfFile, array, text_string
from desktop.documents.typeset.structure import Element, Structure, page_and_mcid


def write_structure(structure: Structure, file: PdfFile, pages: list[int]) -> bytes:
    """Write the tree into ``file`` and return the reference to its root.

    ``pages`` are the object numbers of the pages. Page n has the key n in the parent tree.
    """
    structure.prune()
    elements = list(structure.root.elements())
    root = file.reserve(1 + len(elements))
    for number, element in enumerate(elements, start=root + 1):
        element.number = number
    for element in elements:
        file.put(element.number, _element(element, root, pages))
    nums = []
    for page, owners in enumerate(structure.owners):
        owned = file.add(array(b"%d 0 R" % owner.number for owner in owners))
        nums.append(b"%d %b" % (page, owned))
    entries = b"/Type/StructTreeRoot/K[%d 0 R]/ParentTree %b/ParentTreeNextKey %d" % (
        structure.root.number, file.add(b"<</Nums%b>>" % array(nums)), len(pages),
    )  # fmt: skip
    named = sorted((one for one in elements if one.identity), key=lambda one: one.identity)
    if named:
        entries += b"/IDTree %b" % _identities(named, file)
    file.put(root, b"<<%b>>" % entries)
    return b"%d 0 R" % root


def _element(element: Element, root: int, pages: list[int]) -> bytes:
    parent = element.parent
    entries = [b"/S/%b/P %d 0 R" % (element.role.encode(), parent.number if parent else root)]
    if parent and element.language != parent.language:
        entries.append(b"/Lang(%b)" % element.language.encode("ascii", "replace"))
    if element.alt:
        entries.append(b"/Alt%b" % text_string(element.alt))
    if element.attributes:
        entries.append(b"/A%b" % element.attributes.encode("ascii"))
    if element.identity:
        entries.append(b"/ID(%b)" % element.identity.encode("ascii"))
    if element.kids:
        entries.append(_kids(element.kids, pages))
    return b"<<%b>>" % b"".join(entries)


def _kids(kids: "list[Element | int]", pages: list[int]) -> bytes:
    """Return the kids; those on the first page that has some need not name it again."""
    places = [page_and_mcid(kid) if isinstance(kid, int) else None for kid in kids]
    home = next((place[0] for place in places if place), None)
    written = []
    for kid, place in zip(kids, places, strict=True):
        if isinstance(kid, Element):
            written.append(b"%d 0 R" % kid.number)
        elif place and place[0] == home:
            written.append(b"%d" % place[1])
        elif place:
            written.append(b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % (pages[place[0]], place[1]))
    own_page = b"" if home is None else b"/Pg %d 0 R" % pages[home]
    return own_page + b"/K" + array(written)


def _identities(named: list[Element], file: PdfFile) -> bytes:
    """Write the name tree in which elements are found by their names."""
    names = array(b"(%b)%d 0 R" % (one.identity.encode("ascii"), one.number) for one in named)
    return file.add(b"<</Names%b>>" % names)
