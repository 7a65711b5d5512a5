"""One piece of work for the database thread, and how far it is."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from desktop.background.changes import Changed
from desktop.language.errors import MahdarError
from desktop.language.progress import CancelledError, Carried, Progress

if TYPE_CHECKING:
    from desktop.storage.home import Home

T = TypeVar("T")

REPORT_EVERY = 0.05
"""Seconds between two steps shown: more would only fill the event queue."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far a long task is: ``done`` of ``total`` (0 when unknown), and a word about it.

    ``carried`` tells the bytes of the stage that it is in, where the work counts them.
    """

    done: int
    total: int
    note: str = ""
    carried: Carried | None = None

    @property
    def share(self) -> float | None:
        """From 0.0 to 1.0, or None when the total is unknown."""
        return min(self.done / self.total, 1.0) if self.total > 0 else None


class Ending(Enum):
    """How a task ended."""

    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()


class Kind(Enum):
    """What a task may do, and whether closing the window waits for it."""

    QUERY = auto()
    COMMAND = auto()
    LONG = auto()


@dataclass(eq=False)
class Task(Generic[T]):
    """Work that was handed in; ``cancel`` it when it is no longer wanted."""

    kind: Kind
    work: "Callable[[Home, Progress], T]"
    done: Callable[[T], None] | None = None
    failed: Callable[[MahdarError], None] | None = None
    cancelled: Callable[[], None] | None = None
    on_progress: Callable[[Step], None] | None = None
    changed: Changed | Callable[[T], Changed | None] | None = None
    owner: QObject | None = None
    key: str | None = None
    is_aside: bool = False
    followers: list[Callable[[Step | Ending], None]] = field(default_factory=list)
    result: T | None = None
    error: BaseException | None = None
    ending: Ending | None = None
    _unwanted: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Say that the result is no longer wanted; running work stops at its next check."""
        self._unwanted.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether ``cancel`` was called."""
        return self._unwanted.is_set()

    @property
    def has_listener(self) -> bool:
        """Whether somebody is still there to receive the result."""
        return self.owner is None or shiboken6.isValid(self.owner)

    def run(self, home: "Home", progress: Progress) -> None:
        """Do the work on the database thread and keep what came of it."""
        try:
            progress.raise_if_cancelled()
            self.result = self.work(home, progress)
        except CancelledError:
            self.ending = Ending.CANCELLED
        except Exception as error:
            self.error = error
            self.ending = Ending.FAILED
        else:
            self.ending = Ending.DONE

    def what_changed(self) -> Changed | None:
        """Return what a finished task changed."""
        if callable(self.changed):
            return self.changed(self.result)  # type: ignore[arg-type]  # None only if T allows it
        return self.changed


class TaskProgress(Progress):
    """Carries steps to the main thread, at most twenty a second."""

    def __init__(
        self,
        task: Task[T],
        emit: Callable[[Step], None],
        is_closing: Callable[[], bool],
    ) -> None:
        self._task: Task[T] = task
        self._emit = emit
        self._is_closing = is_closing
        self._last = 0.0
        self._carried: Carried | None = None

    def report(self, done: int, total: int, note: str = "") -> None:
        now = time.monotonic()
        if now - self._last >= REPORT_EVERY or done >= total > 0:
            self._last = now
            self._emit(Step(done, total, note, self._carried))

    def carry(self, stage: str, done: int, total: int) -> None:
        if self._carried is None or self._carried.stage != stage:
            self._last = 0.0  # a new stage is told at once
        self._carried = Carried(stage, done, total)

    def raise_if_cancelled(self) -> None:
        if self._task.is_cancelled or (self._is_closing() and self._task.kind is not Kind.COMMAND):
            raise CancelledError
