"""Blocks that stay together, and headings that stay with what follows them."""

import copy
from collections.abc import Sequence
from typing import Any, Protocol, runtime_checkable

from reportlab.platypus import Flowable, FrameBreak, NullActionFlowable

from desktop.documents.typeset.page_frame import PageFrame

_MORE_THAN_A_PAGE = 0xFFFFFF
_FUZZ = 0.01


@runtime_checkable
class Dividable(Protocol):
    """A flowable that can be made to split where it leaves a single line alone."""

    def split_anywhere(self, available_width: float, available_height: float) -> list[Any]:
        """Like ``split``, for the case that nothing else fits on a whole page."""
        ...


def heights(flowables: Sequence[Flowable], width: float) -> list[float]:
    """Return the height of each of ``flowables`` with the space between it and the one before.

    Of two spaces that meet, the larger one counts, as in ReportLab's frames.
    """
    result = []
    space_after = 0.0
    for place, flowable in enumerate(flowables):
        space = max(space_after, flowable.getSpaceBefore()) if place else 0.0
        result.append(space + flowable.wrap(width, _MORE_THAN_A_PAGE)[1])
        space_after = flowable.getSpaceAfter()
    return result


def divided(
    flowables: list[Flowable], width: float, height: float, *, force: bool = False
) -> tuple[list[Flowable], list[Flowable]]:
    """Divide flowables that stand below each other where ``height`` ends.

    What asks to stay with the next one does. ``force`` lets single lines stand alone.
    """
    each = heights(flowables, width)
    room = height
    for place, (flowable, needed) in enumerate(zip(flowables, each, strict=True)):
        if needed <= room + _FUZZ:
            room -= needed
            continue
        space = needed - flowable.wrap(width, _MORE_THAN_A_PAGE)[1]
        left = max(0.0, room - space)
        parts = flowable.split(width, left)
        if len(parts) < 2 and force and isinstance(flowable, Dividable):
            parts = flowable.split_anywhere(width, left)
        if len(parts) > 1:
            return [*flowables[:place], parts[0]], [*parts[1:], *flowables[place + 1 :]]
        while place and not force and flowables[place - 1].getKeepWithNext():
            place -= 1  # noqa: PLW2901 - back to where the headings begin
        return flowables[:place], flowables[place:]
    return flowables, []


def dissolved(flowables: Sequence[Flowable]) -> list[Flowable]:
    """Return ``flowables`` with what kept blocks hold in their place, each kept with the next."""
    result: list[Flowable] = []
    for flowable in flowables:
        if not isinstance(flowable, _Kept):
            result.append(flowable)
            continue
        held = dissolved(flowable.content)
        for one in held[:-1]:
            kept = copy.copy(one)
            kept.keepWithNext = 1
            result.append(kept)
        result += held[-1:]
    return result


def room_for_notes(block: Flowable, flowables: Sequence[Flowable]) -> float:
    """Return the room in points that the notes of measured ``flowables`` need on its page."""
    frame = getattr(block, "_frame", None)
    return float(frame.room_for(flowables)) if isinstance(frame, PageFrame) else 0.0


def divided_on_page(
    block: Flowable, flowable: Flowable, width: float, height: float
) -> list[Flowable]:
    """Divide ``flowable``, a part of ``block``, on its page; its notes count."""
    frame = getattr(block, "_frame", None)
    flowable._frame = frame
    try:
        if isinstance(frame, PageFrame):
            return frame.divided(flowable, width, height)
        return list(flowable.split(width, height))
    finally:
        flowable.__dict__.pop("_frame", None)


def begun(flowables: Sequence[Flowable]) -> list[Flowable]:
    """Return ``flowables`` as what a block is split into, to be placed one by one.

    ReportLab takes the first of them for a part that fits as it is, unless that is an action.
    """
    return [NullActionFlowable(), *flowables]


class _Kept(Flowable):
    """Base of blocks that dissolve into their content once it is clear where they stand."""

    def __init__(self, flowables: Sequence[Flowable], **_: Any) -> None:
        super().__init__()
        self._content = list(flowables)  # the name ReportLab looks for

    def held(self) -> list[Flowable]:
        """Return what the block is made of."""
        return self._content

    @property
    def content(self) -> list[Flowable]:
        """What the block is made of."""
        return self._content

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Ask to be split, which is when the decision falls."""
        return available_width, _MORE_THAN_A_PAGE

    def getSpaceBefore(self) -> float:  # noqa: N802 - ReportLab's name
        return float(self._content[0].getSpaceBefore()) if self._content else 0.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        return float(self._content[-1].getSpaceAfter()) if self._content else 0.0

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the content, after a page break where it must not begin here."""
        frame = getattr(self, "_frame", None)
        at_top = frame is None or frame._atTop
        if at_top or self._may_begin(available_width, available_height):
            return begun(self._content)
        return [FrameBreak(), *self._content]

    def _may_begin(self, width: float, height: float) -> bool:
        raise NotImplementedError


class KeepTogether(_Kept):
    """Flowables that are not divided over pages; more than a page of them begins where it is."""

    def _may_begin(self, width: float, height: float) -> bool:
        needed = sum(heights(self._content, width)) + room_for_notes(self, self._content)
        frame = getattr(self, "_frame", None)
        page = frame._aH if frame is not None else height
        return needed <= height + _FUZZ or needed > page


class KeepWithNext(_Kept):
    """Headings and what follows them: all headings and the beginning of it stay together."""

    def __init__(self, flowables: Sequence[Flowable], **options: Any) -> None:
        super().__init__(flowables, **options)
        for flowable in self._content[-1:]:
            # A heading that nothing follows; asked again it would be kept again, for ever.
            flowable.__dict__["keepWithNext"] = 0

    def _may_begin(self, width: float, height: float) -> bool:
        *heads, following = self._content
        each = heights(self._content, width)
        rest = height - sum(each[: len(heads)]) - room_for_notes(self, heads)
        space = each[-1] - following.wrap(width, _MORE_THAN_A_PAGE)[1]
        return self._begins(following, width, rest - space)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """As of other blocks; a kept block that a page cannot hold below its heading is divided."""
        *heads, following = self._content
        frame = getattr(self, "_frame", None)
        is_kept = frame is not None and frame._atTop and isinstance(following, _Kept)
        if is_kept and not self._may_begin(available_width, available_height):
            return begun([*heads, *following.content])
        return super().split(available_width, available_height)

    def _begins(self, following: Flowable, width: float, room: float) -> bool:
        """Whether at least the beginning of ``following`` fits."""
        if room <= 0:
            return False
        height = following.wrap(width, _MORE_THAN_A_PAGE)[1]
        if height + room_for_notes(self, [following]) <= room + _FUZZ:
            return True
        parts = divided_on_page(self, following, width, room)
        if not parts or isinstance(parts[0], type(FrameBreak)) or parts[0] is following:
            return False
        if isinstance(parts[0], NullActionFlowable):  # a block that may begin: does its first part?
            return self._begins(parts[1], width, room)
        return True
