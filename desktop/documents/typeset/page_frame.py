"""The text column of a page: flowables fill it from above, their notes from below."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import ActionFlowable, Flowable, Frame

from desktop.documents.typeset.notes import NoteMark, PlacedNote, marks_of
from desktop.documents.typeset.styles import Direction

_FUZZ = 0.01
_A_HAIR = 0.1
_ABOVE_RULE, _BELOW_RULE = 8.0, 3.0
_RULE_WIDTH, _RULE_LENGTH = 0.5, 110.0
_MOST_OF_A_PAGE = 0.5  # that may go to notes which the page before had no room for


class PageFrame(Frame):
    """A frame whose room shrinks by the notes of what is placed in it.

    A note begins on the page of its mark. It goes on at the foot of the next page if it has more
    lines than fit; on a page that has no room for a note at all, because what its mark stands in
    fills it, the whole note goes over.
    """

    def __init__(self, x: float, y: float, width: float, height: float) -> None:
        self.notes: list[Flowable] = []  # the words at the foot of this page
        self.waiting: list[Flowable] = []  # those that the next page begins with
        self._accepts_overflow = False
        self._has_backlog = False
        self.holds_only_notes = False  # once the story has ended
        self._foot = y  # where the page ends, without notes
        super().__init__(x, y, width, height, 0, 0, 0, 0)

    # --- pages --------------------------------------------------------------------------------

    def _reset(self) -> None:
        """Begin a page; ReportLab calls this."""
        super()._reset()
        self._y1p = self._foot
        waiting, self.notes, self.waiting = self.waiting, [], []
        if waiting:
            most = self._aH * (1.0 if self.holds_only_notes else _MOST_OF_A_PAGE)
            self.notes, self.waiting = self._divided_notes(waiting, most)
            if not self.notes:  # a line higher than that: let it have the page
                self.notes, self.waiting = waiting[:1], waiting[1:]
            self._y1p = self._foot + self._height_of(self.notes)
        self._has_backlog = bool(self.waiting)

    def draw_notes(self, canvas: Any) -> None:
        """Draw the rule and the notes of this page."""
        if self.waiting:  # what is left of the page is theirs
            held = [*self.notes, *self.waiting]
            self.notes, self.waiting = self._divided_notes(held, self._y - self._foot)
        if not self.notes:
            return
        y = self._foot + self._height_of(self.notes) - _ABOVE_RULE
        style = getattr(self.notes[0], "style", None)
        rtl = style is None or style.direction is not Direction.LTR
        left = self._x2 - _RULE_LENGTH if rtl else self._x1
        with canvas.tags.artifact():
            canvas.add_code(
                f"q 0 G {_RULE_WIDTH} w {left:.2f} {y:.2f} m"
                f" {left + _RULE_LENGTH:.2f} {y:.2f} l S Q"
            )
        y -= _BELOW_RULE
        for note in self.notes:
            y -= note.wrap(self._aW, self._aH)[1]
            note.drawOn(canvas, self._x1, y)
            y -= note.getSpaceAfter()

    # --- flowables ----------------------------------------------------------------------------

    def add(self, flowable: Flowable, canv: Any, trySplit: int = 0) -> int:  # noqa: N803
        """Place ``flowable`` with its notes; 0 if there is no room for both."""
        overflow, self._accepts_overflow = self._accepts_overflow, False
        if not getattr(flowable, "has_notes", False):
            return int(self._add(flowable, canv, trySplit))
        space = 0.0 if self._atTop else max(flowable.getSpaceBefore() - self._prevASpace, 0.0)
        flowable._frame = self
        _, height = flowable.wrap(self._aW, max(0.0, self._y - self._y1p - space))
        notes = [mark.note for mark in _in_order(marks_of(flowable))]
        held = self._placed(notes, self._y - self._foot - space - height)
        if held is None and (overflow or self._has_backlog):
            held = self.notes, [*self.waiting, *(note.text for note in notes)]
        if held is None:
            flowable.__dict__.pop("_frame", None)
            return 0
        before = self._y1p
        self._y1p = self._foot + self._height_of(held[0])
        added = int(self._add(flowable, canv, trySplit))
        if added:
            self.notes, self.waiting = held
        else:
            self._y1p = before
        return added

    def split(self, flowable: Flowable, canv: Any) -> list[Flowable]:
        """Return the part of ``flowable`` that fits together with its notes, and the rest."""
        space = 0.0 if self._atTop else max(flowable.getSpaceBefore() - self._prevASpace, 0.0)
        room = self._y - self._foot - space
        if room <= 0:
            return []
        flowable.canv = canv
        flowable._frame = self
        try:
            parts = self.divided(flowable, self._aW, self._y - self._y1p - space)
            if parts or not self._atTop:
                return parts
            return self._at_any_price(flowable)
        finally:
            for name in ("canv", "_frame"):
                flowable.__dict__.pop(name, None)

    def divided(self, flowable: Flowable, width: float, room: float) -> list[Flowable]:
        """Return ``flowable`` divided so that the first part fits into ``room`` with its notes.

        ``room`` is what the notes of the page have left so far; [] if nothing fits.
        """
        if room <= 0:
            return []
        if not getattr(flowable, "has_notes", False) or self._has_backlog:
            return list(flowable.split(width, room))
        flowable.wrap(width, room)
        for height in self._heights(_by_height(marks_of(flowable)), room):
            parts = list(flowable.split(width, height))
            if not parts or isinstance(parts[0], ActionFlowable):
                continue
            first = parts[0].wrap(width, height)[1]
            if first + self.room_for(parts[:1]) <= room + _FUZZ:
                return parts
        return []

    def room_for(self, flowables: Sequence[Flowable]) -> float:
        """Return the room in points that the notes of measured ``flowables`` need at least."""
        marks = [one for flowable in flowables for one in marks_of(flowable)]
        return self._least_height([one.note for one in _in_order(marks)])

    def _heights(self, marks: Sequence[NoteMark], room: float) -> list[float]:
        """Return the heights, greatest first, that leave the marks above them room for notes."""
        found = []
        for count in range(len(marks) + 1):
            notes = [one.note for one in _in_order(marks[:count])]
            height = room - self._least_height(notes)
            if count < len(marks):
                height = min(height, marks[count].below_top - _A_HAIR)
            if height > 0 and (not count or height >= marks[count - 1].below_top - _FUZZ):
                found.append(height)
        return sorted(found, reverse=True)

    def _at_any_price(self, flowable: Flowable) -> list[Flowable]:
        """Return what has to stand on this page, which is empty, whether its notes fit or not."""
        self.waiting = [*self.notes, *self.waiting]
        self.notes, self._y1p = [], self._foot
        self._accepts_overflow = self._has_backlog = True
        parts = list(flowable.split(self._aW, self._aH))
        if parts:
            return parts
        fits = flowable.wrap(self._aW, self._aH)[1] <= self._aH + _FUZZ
        return [flowable] if fits else []

    # --- notes --------------------------------------------------------------------------------

    def _placed(
        self, new: Sequence[PlacedNote], room: float
    ) -> tuple[list[Flowable], list[Flowable]] | None:
        """Return the notes of the page and those that go over; None if one cannot begin here."""
        if self.waiting:
            return None
        texts = [note.text for note in new]
        placed, waiting = self._divided_notes([*self.notes, *texts], room)
        begun = len(placed) >= len(self.notes) + len(texts)
        return (placed, waiting) if begun else None

    def _divided_notes(
        self, texts: Sequence[Flowable], room: float
    ) -> tuple[list[Flowable], list[Flowable]]:
        """Return the notes that ``room`` holds and the rest; one may be divided."""
        left = room - _ABOVE_RULE - _BELOW_RULE
        placed: list[Flowable] = []
        for place, text in enumerate(texts):
            height = text.wrap(self._aW, self._aH)[1]
            if height > left + _FUZZ:
                parts = text.split(self._aW, max(0.0, left))
                if len(parts) > 1:
                    return [*placed, parts[0]], [*parts[1:], *texts[place + 1 :]]
                return placed, list(texts[place:])
            placed.append(text)
            left -= height + text.getSpaceAfter()
        return placed, []

    def _height_of(self, texts: Sequence[Flowable]) -> float:
        if not texts:
            return 0.0
        each = sum([text.wrap(self._aW, self._aH)[1] + text.getSpaceAfter() for text in texts])
        return float(_ABOVE_RULE + _BELOW_RULE + each - texts[-1].getSpaceAfter())

    def _least_height(self, notes: Sequence[PlacedNote]) -> float:
        """Return the room that more notes take if only the beginning of the last one stands."""
        if not notes:
            return 0.0
        texts = [note.text for note in notes]
        last = texts[-1]
        whole = float(last.wrap(self._aW, self._aH)[1])
        least = _beginning(last, whole)
        return self._height_of([*self.notes, *texts]) - whole + least - self._height_of(self.notes)


def _beginning(text: Flowable, height: float) -> float:
    """Return the height of the least part of a note that may stand alone: two lines of four."""
    line = float(text.style.line_height)
    return 2.0 * line if height > 4.0 * line - _FUZZ else float(height)


def _in_order(marks: Sequence[NoteMark]) -> list[NoteMark]:
    return sorted(marks, key=lambda one: one.note.number)


def _by_height(marks: Sequence[NoteMark]) -> list[NoteMark]:
    return sorted(marks, key=lambda one: (one.below_top, one.note.number))
