"""The record that is being edited, with its way back and forth."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.models.record_form import MeetingRecord

MOST_STEPS = 200
TYPING_PAUSE_S = 1.5
"""Typing in one field is one step back until it pauses for this long."""


@dataclass(frozen=True, slots=True)
class _Step:
    record: MeetingRecord
    place: str


class Draft(QObject):
    """Holds the record; a record handed in is never changed afterwards, only replaced."""

    changed = Signal()
    """The record differs from before: by typing, or by a step back or forth."""
    restored = Signal(str)
    """A step back or forth was made; the sections show the record anew. Gives the place."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._record = MeetingRecord(subject="", date=None)
        self._behind: list[_Step] = []
        self._ahead: list[_Step] = []
        self._last_place = ""
        self._last_at = float("-inf")

    @property
    def record(self) -> MeetingRecord:
        """The record as it stands."""
        return self._record

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._behind)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step forth."""
        return bool(self._ahead)

    def load(self, record: MeetingRecord) -> None:
        """Start with a record; nothing lies behind it."""
        self._record = record
        self._behind.clear()
        self._ahead.clear()
        self._last_at = float("-inf")

    def change(self, record: MeetingRecord, place: str) -> None:
        """Put a new state in place of the present one.

        ``place`` names the field that was typed in; a run of typing there is one step. A place
        that ends in ``]`` is a whole part that came, went or moved: each time a step.
        """
        if record == self._record:
            return
        now = self._clock()
        same_run = (
            place == self._last_place
            and not place.endswith("]")
            and now - self._last_at < TYPING_PAUSE_S
        )
        if not (same_run and self._behind):
            self._behind = [*self._behind[-MOST_STEPS + 1 :], _Step(self._record, place)]
        self._ahead.clear()
        self._record = record
        self._last_place, self._last_at = place, now
        self.changed.emit()

    def undo(self) -> None:
        """Go one step back."""
        self._step(self._behind, self._ahead)

    def redo(self) -> None:
        """Go one step forth again."""
        self._step(self._ahead, self._behind)

    def _step(self, source: list[_Step], target: list[_Step]) -> None:
        if not source:
            return
        step = source.pop()
        target.append(_Step(self._record, step.place))
        self._record = step.record
        self._last_at = float("-inf")
        self.restored.emit(step.place)
        self.changed.emit()
