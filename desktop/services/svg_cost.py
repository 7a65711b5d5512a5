"""What rendering an SVG drawing costs, counted before it is rendered.

The unit is about what one plain shape takes. A reference (``use``, a pattern, a mask, a filter)
costs what it refers to, again at each place. Style sheets are read roughly: a rule counts for
every element that has one of its classes, its id or its name, which may count too much and never
too little.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Self

from desktop.language.errors import RefusedError

LARGEST_COST = 20_000
"""Drawn at 1,200 pixels in a few seconds at the very worst; real emblems are far below."""

DEEPEST = 120
"""Elements within elements, and references within references."""

_LAYER = 20  # of a group that is drawn apart and then laid over the rest
_FILTER_STEP = 60
_PICTURE = 100

_MOST_RULES = 200  # that cost something
_MOST_ADDED = 10 * LARGEST_COST  # references by rules

# Possessive (*+): a hostile text of a million blanks is read once, not once for each blank.
_REFERENCE = re.compile(r"url\(\s*+['\"]?+\s*+#([^'\")\s]++)")
_LAYERED = re.compile(r"\b(?:opacity|filter|mask|clip-path|mix-blend-mode|isolation)\s*+:")
_LAYERING = frozenset({"opacity", "filter", "mask", "clip-path", "mix-blend-mode", "isolation"})
_SELECTED = re.compile(r"[.#]?+[\w-]++|\*|\[")


@dataclass(slots=True)
class SvgElement:
    """An element with what it costs by itself and what it refers to."""

    tag: str
    key: str | None
    selected_by: frozenset[str]
    weight: int
    references: list[str]
    parts: list["SvgElement"] = field(default_factory=list)

    @classmethod
    def of(cls, tag: str, attributes: list[tuple[str, str]]) -> Self:
        """Return an element of the drawing; one of another vocabulary has an empty ``tag``."""
        made = cls(tag, None, frozenset(), _weight(tag), [])
        names = {tag, "*", "["}
        for name, value in attributes:
            made.references += _REFERENCE.findall(value)
            if name == "id":
                made.key = value
                names.add(f"#{value}")
            elif name == "class":
                names |= {f".{one}" for one in value.split()}
            elif name == "href" and tag != "a":
                made.references.append(value.strip().removeprefix("#"))
            elif name == "style":
                made.weight += _layers(value)
            elif name in _LAYERING:
                made.weight += _layers(f"{name}:{value}")
        made.selected_by = frozenset(names)
        return made


class SvgCost:
    """The tree of a drawing as it is read, and the sum of it."""

    def __init__(self) -> None:
        self._root = SvgElement("", None, frozenset(), 0, [])
        self._open = [self._root]
        self._elements: list[SvgElement] = []
        self._style: list[str] = []
        self._known: dict[int, int] = {}
        # Two elements of one key are an error that readers settle differently: all are counted.
        self._by_key: dict[str, list[SvgElement]] = {}

    @property
    def has_elements(self) -> bool:
        """Whether anything was read."""
        return bool(self._elements)

    def enter(self, element: SvgElement) -> None:
        """Begin an element within the one that is open.

        Raises:
            RefusedError: ``svg.too_costly``: there are too many.
        """
        if len(self._elements) >= LARGEST_COST:
            raise RefusedError("svg.too_costly")
        self._open[-1].parts.append(element)
        self._open.append(element)
        self._elements.append(element)
        if element.key:
            self._by_key.setdefault(element.key, []).append(element)

    def leave(self) -> None:
        """End the element that is open."""
        self._open.pop()

    def add_style(self, text: str) -> None:
        """Add a part of a style sheet."""
        self._style.append(text)

    def refuse(self) -> None:
        """Refuse a drawing that costs too much, or that refers to itself.

        Raises:
            RefusedError: ``svg.too_costly``.
        """
        self._apply_styles()
        if self._cost(self._root, 0, set()) > LARGEST_COST:
            raise RefusedError("svg.too_costly")

    def _apply_styles(self) -> None:
        rules = list(_rules("".join(self._style)))
        if len(rules) > _MOST_RULES:
            raise RefusedError("svg.too_costly")
        added = 0
        for selected, references, layers in rules:
            for element in self._elements:
                if not selected & element.selected_by:
                    continue
                added += len(references)
                if added > _MOST_ADDED:
                    raise RefusedError("svg.too_costly")
                element.references += references
                element.weight += layers

    def _cost(self, element: SvgElement, depth: int, above: set[int]) -> int:
        """Return the cost of an element with all that is within it and that it refers to."""
        place = id(element)
        if place in self._known:
            return self._known[place]
        if place in above or depth > 2 * DEEPEST:
            raise RefusedError("svg.too_costly")
        above.add(place)
        cost = element.weight
        for part in element.parts:
            cost += self._cost(part, depth + 1, above)
        for name in element.references:
            for target in self._by_key.get(name, []):
                cost += self._cost(target, depth + 1, above)
        above.discard(place)
        self._known[place] = cost
        return cost


def _rules(style: str) -> Iterator[tuple[set[str], list[str], int]]:
    """Yield of each rule that costs: what it selects, what it refers to, what it adds itself."""
    for rule in _without_comments(style).split("}"):
        selectors, _, body = rule.rpartition("{")
        references, layers = _REFERENCE.findall(body), _layers(body)
        if references or layers:
            yield set(_SELECTED.findall(selectors)), references, layers


def _without_comments(style: str) -> str:
    before, *rest = style.split("/*")
    return before + "".join(part.partition("*/")[2] for part in rest)


def _layers(style: str) -> int:
    """Return the cost of the layers that some declarations ask for, filters by name included."""
    steps = style.count("(") if "filter" in style else 0
    return _LAYER * len(_LAYERED.findall(style)) + _FILTER_STEP * steps


def _weight(tag: str) -> int:
    if tag == "image":
        return _PICTURE
    return _FILTER_STEP if tag.startswith("fe") else 1
