"""One worker thread owns the database; widgets live on the main thread.

Work is handed in as plain functions over ``Home`` and runs in the order in which it came, so a
query after a command sees what the command wrote. Results come back on the main thread. Long work
that only handles files may go aside, to a thread of its own, so that saving goes on meanwhile.

Tasks hold callbacks, and those hold widgets, which must be destroyed on the main thread. So the
main thread keeps every task until it has landed, and the workers pass only its number on.
"""

import itertools
import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.background.changes import Changed, ChangeHub
from desktop.background.garbage import GarbageBetweenEvents
from desktop.background.task import Ending, Kind, Step, Task, TaskProgress
from desktop.language.errors import MahdarError
from desktop.language.progress import Progress

if TYPE_CHECKING:
    from desktop.storage.home import Home

T = TypeVar("T")


class TaskRunner(QObject):
    """Hands work to the database thread and its results to the main thread."""

    refused = Signal(object)
    """A MahdarError that its asker did not take."""
    crashed = Signal(object)
    """Any other exception: a fault of the program, for the crash report."""
    saving_changed = Signal(bool)
    """True while a command waits or runs."""

    opened = Signal(object)
    """The home is open; gives it."""
    not_opened = Signal(object)
    """The exception that kept the home shut; nothing that was handed in will run."""

    _landed = Signal(int)
    _stepped = Signal(object, object)

    def __init__(
        self,
        open_home: "Callable[[], Home]",
        changes: ChangeHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_home = open_home
        self._changes = changes
        self._numbers = itertools.count()
        self._in_hand: dict[int, Task[Any]] = {}
        self._waiting: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._aside: queue.SimpleQueue[tuple[Home, int] | None] = queue.SimpleQueue()
        self._aside_thread: threading.Thread | None = None
        self._newest: dict[str, Task[Any]] = {}
        self._saves = 0
        self._under_way = 1  # the opening of the home
        self._closed = False
        self.opened.connect(self._on_opened, Qt.ConnectionType.QueuedConnection)
        self._landed.connect(self._on_landed, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self._on_stepped, Qt.ConnectionType.QueuedConnection)
        self._garbage = GarbageBetweenEvents(self)
        self._thread = threading.Thread(target=self._serve, name="database", daemon=True)
        self._thread.start()

    def query(
        self,
        work: "Callable[[Home], T]",
        done: Callable[[T], None],
        failed: Callable[[MahdarError], None] | None = None,
        *,
        owner: QObject | None = None,
        key: str | None = None,
    ) -> Task[T]:
        """Read something.

        Args:
            work: runs on the database thread; must not touch widgets.
            done: gets the result on the main thread.
            failed: gets a MahdarError; without it ``refused`` is emitted.
            owner: the result is dropped once this object is deleted.
            key: of two queries with one key only the newer one's result is delivered.
        """
        task = Task(Kind.QUERY, lambda home, _: work(home), done, failed, owner=owner, key=key)
        if key is not None:
            older = self._newest.get(key)
            if older is not None:
                older.cancel()
            self._newest[key] = task
        return self._submit(task)

    def command(
        self,
        work: "Callable[[Home], T]",
        done: Callable[[T], None] | None = None,
        failed: Callable[[MahdarError], None] | None = None,
        *,
        owner: QObject | None = None,
        changed: Changed | Callable[[T], Changed | None] | None = None,
    ) -> Task[T]:
        """Change something; what ``changed`` says is published after ``done`` has run."""
        return self._submit(
            Task(
                Kind.COMMAND,
                lambda home, _: work(home),
                done,
                failed,
                owner=owner,
                changed=changed,
            )
        )

    def long(
        self,
        work: "Callable[[Home, Progress], T]",
        done: Callable[[T], None] | None = None,
        failed: Callable[[MahdarError], None] | None = None,
        *,
        cancelled: Callable[[], None] | None = None,
        on_progress: Callable[[Step], None] | None = None,
        owner: QObject | None = None,
        changed: Changed | Callable[[T], Changed | None] | None = None,
        aside: bool = False,
    ) -> Task[T]:
        """Do something that takes time; the work reports its steps and may be cancelled.

        With ``aside`` it begins in its turn, and then leaves the database to others: it must not
        touch it. What goes aside is done one after another.
        """
        return self._submit(
            Task(
                Kind.LONG,
                work,
                done,
                failed,
                cancelled,
                on_progress,
                owner=owner,
                changed=changed,
                is_aside=aside,
            )
        )

    @property
    def is_saving(self) -> bool:
        """Whether a command waits or runs."""
        return self._saves > 0

    @property
    def is_closed(self) -> bool:
        """Whether ``close`` was called: nothing more is taken."""
        return self._closed

    @property
    def is_busy(self) -> bool:
        """Whether anything waits or runs, or its result is on its way."""
        return self._under_way > 0

    def close(self) -> None:
        """Finish every command that waits, drop the queries, cancel long work, end the thread."""
        if self._closed:
            return
        self._closed = True
        self._waiting.put(None)
        self._thread.join()
        if self._aside_thread is not None:
            self._aside.put(None)
            self._aside_thread.join()
        self._in_hand = {n: task for n, task in self._in_hand.items() if task.ending is not None}
        self._garbage.stop()

    def _submit(self, task: Task[T]) -> Task[T]:
        if self._closed:
            return _refuse(task)
        if task.kind is Kind.COMMAND:
            self._count_saves(+1)
        self._under_way += 1
        number = next(self._numbers)
        self._in_hand[number] = task
        self._waiting.put(number)
        return task

    def _serve(self) -> None:
        try:
            # Here and not before: what it imports takes as long as Qt, and the window is up by now.
            home = self._open_home()
        except Exception as error:
            self.not_opened.emit(error)
            return
        self.opened.emit(home)
        while (number := self._waiting.get()) is not None:
            if self._is_unwanted(number):
                continue
            if self._in_hand[number].is_aside:
                self._put_aside(home, number)
            else:
                self._run(home, number)

    def _is_unwanted(self, number: int) -> bool:
        return self._closed and self._in_hand[number].kind is not Kind.COMMAND

    def _run(self, home: "Home", number: int) -> None:
        self._run_task(home, self._in_hand[number])
        # From here on the main thread may let go of the task, so nothing here may still hold it.
        self._landed.emit(number)

    def _run_task(self, home: "Home", task: Task[Any]) -> None:
        task.run(home, self._progress_of(task))

    def _put_aside(self, home: "Home", number: int) -> None:
        if self._aside_thread is None:
            self._aside_thread = threading.Thread(
                target=self._serve_aside, name="files", daemon=True
            )
            self._aside_thread.start()
        self._aside.put((home, number))

    def _serve_aside(self) -> None:
        while (put := self._aside.get()) is not None:
            home, number = put
            if not self._is_unwanted(number):
                self._run(home, number)

    def _on_opened(self, _home: object) -> None:
        self._under_way -= 1

    def _progress_of(self, task: Task[T]) -> Progress:
        return TaskProgress(task, lambda step: self._stepped.emit(task, step), lambda: self._closed)

    def _on_stepped(self, task: Task[Any], step: Step) -> None:
        if task.has_listener:
            if task.on_progress is not None:
                task.on_progress(step)
            for follower in task.followers:
                follower(step)

    def _on_landed(self, number: int) -> None:
        task = self._in_hand.pop(number)
        self._under_way -= 1
        if task.kind is Kind.COMMAND:
            self._count_saves(-1)
        is_newest = task.key is None or self._newest.get(task.key) is task
        if task.key is not None and is_newest:
            del self._newest[task.key]
        for follower in task.followers:
            if task.ending is not None:
                follower(task.ending)
        match task.ending:
            case Ending.DONE:
                self._deliver(task, is_newest)
            case Ending.FAILED:
                self._deliver_error(task, is_newest)
            case Ending.CANCELLED:
                if task.cancelled is not None and task.has_listener:
                    task.cancelled()

    def _deliver(self, task: Task[Any], is_newest: bool) -> None:
        changed = task.what_changed()
        wanted = is_newest and not (task.kind is Kind.QUERY and task.is_cancelled)
        if wanted and task.done is not None and task.has_listener:
            task.done(task.result)
        if changed is not None:
            self._changes.publish(changed)

    def _deliver_error(self, task: Task[Any], is_newest: bool) -> None:
        error = task.error
        if not isinstance(error, MahdarError):
            self.crashed.emit(error)
        elif task.failed is not None and task.has_listener:
            task.failed(error)
        elif is_newest:
            self.refused.emit(error)

    def _count_saves(self, difference: int) -> None:
        before = self.is_saving
        self._saves += difference
        if self.is_saving != before:
            self.saving_changed.emit(self.is_saving)


def _refuse(task: Task[T]) -> Task[T]:
    """Drop what is asked after the end, as closing drops what waits; nothing typed may be lost.

    A result that was on its way when the window closed may well ask for more.
    """
    if task.kind is Kind.COMMAND:
        raise RuntimeError("the task runner is closed")
    task.cancel()
    task.ending = Ending.CANCELLED
    return task
