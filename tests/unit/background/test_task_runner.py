import gc
import threading
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QObject

from desktop.background.changes import Changed, ChangeHub
from desktop.background.garbage import GarbageBetweenEvents, collect_what_is_due
from desktop.background.task import Ending, Step, Task
from desktop.background.task_runner import TaskRunner
from desktop.language.errors import RefusedError
from desktop.language.progress import Progress
from desktop.storage.home import Home

HOME = cast("Home", object())


@pytest.fixture
def hub(qapp: Any) -> ChangeHub:
    return ChangeHub()


@pytest.fixture
def runner(hub: ChangeHub) -> Iterator[TaskRunner]:
    made = TaskRunner(lambda: HOME, hub)
    yield made
    made.close()


class Gate:
    """Holds the database thread until it is opened."""

    def __init__(self, runner: TaskRunner) -> None:
        self._opened = threading.Event()
        self.entered = threading.Event()
        runner.query(self._wait, lambda _: None)
        assert self.entered.wait(10)

    def _wait(self, _home: Home) -> None:
        self.entered.set()
        assert self._opened.wait(10)

    def open(self) -> None:
        self._opened.set()


def test_work_gets_the_home_off_the_main_thread_and_its_result_comes_back_on_it(runner, qtbot):
    seen: list[Any] = []

    def work(home: Home) -> threading.Thread:
        seen.append(home)
        return threading.current_thread()

    def done(worker: threading.Thread) -> None:
        seen.extend([worker is threading.main_thread(), threading.current_thread()])

    runner.query(work, done)
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == [HOME, False, threading.main_thread()]


def test_work_is_done_in_the_order_in_which_it_came(runner, qtbot):
    seen: list[str] = []
    gate = Gate(runner)
    runner.command(lambda _: seen.append("saved"))
    runner.query(lambda _: seen.append("read"), lambda _: seen.append("shown"))
    gate.open()
    qtbot.waitUntil(lambda: "shown" in seen)
    assert seen == ["saved", "read", "shown"]


def test_of_queries_with_one_key_only_the_newest_is_shown(runner, qtbot):
    asked: list[str] = []
    shown: list[str] = []

    def ask(text: str) -> None:
        def find(_home: Home) -> str:
            asked.append(text)
            return text

        runner.query(find, shown.append, key="search")

    ask("م")
    qtbot.waitUntil(lambda: asked == ["م"])  # its result is on the way, and already too old
    gate = Gate(runner)
    ask("مح")
    ask("محض")
    ask("محضر")
    gate.open()
    qtbot.waitUntil(lambda: "محضر" in shown)
    assert [text for text in shown if text != "م"] == ["محضر"]
    assert "مح" not in asked
    assert "محض" not in asked


def test_what_a_command_changed_is_told_after_its_result_to_those_who_listen(runner, hub, qtbot):
    told: list[Any] = []
    owner = QObject()
    hub.listen(owner, {"meeting"}, told.append)
    hub.listen(owner, {"person"}, lambda _: told.append("nobody changed a person"))
    runner.command(lambda _: 7, told.append, changed=lambda number: Changed.of("meeting", number))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [7, Changed.of("meeting", 7)]


def test_a_listener_that_is_gone_hears_nothing(hub):
    told: list[Changed] = []
    owner = QObject()
    hub.listen(owner, {"meeting"}, told.append)
    hub.publish(Changed.of("meeting", 1))
    shiboken6.delete(owner)
    hub.publish(Changed.of("meeting", 2))
    assert told == [Changed.of("meeting", 1)]


def test_a_result_for_a_widget_that_is_gone_is_dropped(runner, qtbot):
    owner = QObject()
    shown: list[int] = []
    gate = Gate(runner)
    runner.query(lambda _: 1, shown.append, owner=owner)
    shiboken6.delete(owner)
    gate.open()
    after: list[int] = []
    runner.query(lambda _: 2, after.append)
    qtbot.waitUntil(lambda: after == [2])
    assert shown == []


def test_a_refusal_goes_to_its_asker_or_to_all(runner, qtbot):
    heard: list[tuple[str, str]] = []
    runner.refused.connect(lambda error: heard.append(("all", error.code)))

    def refuse(_home: Home) -> None:
        raise RefusedError("home.missing", folder="x")

    runner.command(refuse, failed=lambda error: heard.append(("asker", error.code)))
    runner.command(refuse)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("asker", "home.missing"), ("all", "home.missing")]


def test_a_fault_of_the_program_is_no_refusal(runner, qtbot):
    crashes: list[BaseException] = []
    runner.crashed.connect(crashes.append)
    runner.command(lambda _: 1 // 0, failed=lambda _: pytest.fail("told as a refusal"))
    qtbot.waitUntil(lambda: len(crashes) == 1)
    assert isinstance(crashes[0], ZeroDivisionError)


def test_saving_is_shown_while_a_command_waits(runner, qtbot):
    states: list[bool] = []
    runner.saving_changed.connect(states.append)
    gate = Gate(runner)
    runner.command(lambda _: None)
    runner.command(lambda _: None)
    assert states == [True]
    assert runner.is_saving
    gate.open()
    qtbot.waitUntil(lambda: states == [True, False])


def test_long_work_says_how_far_it_is_and_ends_where_it_is_cancelled(runner, qtbot):
    steps: list[Step] = []
    ends: list[str] = []
    go_on = threading.Event()

    def work(_home: Home, progress: Progress) -> None:
        progress.report(1, 10, "first")
        assert go_on.wait(10)
        progress.raise_if_cancelled()
        ends.append("went on")

    task = runner.long(
        work,
        lambda _: ends.append("done"),
        cancelled=lambda: ends.append("cancelled"),
        on_progress=steps.append,
    )
    qtbot.waitUntil(lambda: steps == [Step(1, 10, "first")])
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == ["cancelled"]
    assert steps[0].share == pytest.approx(0.1)


def test_work_that_goes_aside_leaves_the_database_to_others_and_keeps_its_turn(runner, qtbot):
    seen: list[str] = []
    release = threading.Event()

    def copy(name: str) -> Callable[[Home, Progress], None]:
        def work(home: Home, _progress: Progress) -> None:
            assert home is HOME
            assert release.wait(10)
            seen.append(name)

        return work

    runner.long(copy("first"), lambda _: seen.append("landed"), aside=True)
    runner.long(copy("second"), aside=True)
    runner.command(lambda _: seen.append("saved"))
    qtbot.waitUntil(lambda: seen == ["saved"])
    assert runner.is_busy
    release.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert [name for name in seen if name != "landed"] == ["saved", "first", "second"]


def test_closing_stops_what_went_aside_and_drops_what_waits_there(hub):
    runner = TaskRunner(lambda: HOME, hub)
    begun, ended, also = threading.Event(), threading.Event(), threading.Event()

    def endless(_home: Home, progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress.raise_if_cancelled()
        finally:
            ended.set()

    runner.long(endless, aside=True)
    runner.long(lambda _home, _progress: also.set(), aside=True)
    assert begun.wait(10)
    runner.close()
    assert ended.is_set()
    assert not also.is_set()


def test_the_last_step_is_always_told(runner, qtbot):
    steps: list[Step] = []

    def work(_home: Home, progress: Progress) -> str:
        for done in range(1, 101):
            progress.report(done, 100)
        return "all"

    results: list[str] = []
    runner.long(work, results.append, on_progress=steps.append)
    qtbot.waitUntil(lambda: results == ["all"])
    assert steps[-1] == Step(100, 100)
    assert len(steps) < 100


def test_closing_waits_for_what_is_being_saved_and_drops_what_is_only_read(hub):
    runner = TaskRunner(lambda: HOME, hub)
    done: list[str] = []
    gate = Gate(runner)
    runner.command(lambda _: done.append("first save"))
    runner.query(lambda _: done.append("read"), lambda _: None)
    runner.command(lambda _: done.append("second save"))

    def open_once_closing() -> None:
        while not runner.is_closed:
            pass
        gate.open()

    threading.Thread(target=open_once_closing).start()
    runner.close()
    assert done == ["first save", "second save"]
    with pytest.raises(RuntimeError):
        runner.command(lambda _: 1)


def test_closing_stops_long_work_at_its_next_check(hub):
    runner = TaskRunner(lambda: HOME, hub)
    started, stopped = threading.Event(), threading.Event()

    def work(_home: Home, progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress.raise_if_cancelled()
        finally:
            stopped.set()

    runner.long(work)
    assert started.wait(10)
    runner.close()
    assert stopped.is_set()


def test_changes_add_up():
    both = Changed.of("meeting", 1) | Changed.of("person", 2)
    assert both.kinds == {"meeting", "person"}
    assert both.touches(2)
    assert not both.touches(3)
    assert (both | Changed.of("organization")).touches(3)


class Held:
    """Says on which thread it ended."""

    def __init__(self, ended_on: list[threading.Thread]) -> None:
        self._ended_on = ended_on

    def __del__(self) -> None:
        self._ended_on.append(threading.current_thread())

    def take(self, _result: object) -> None:
        """Take a result, as a widget does."""


@pytest.mark.parametrize("aside", [False, True])
def test_what_a_task_holds_ends_on_the_main_thread(runner, qtbot, aside):
    ended_on: list[threading.Thread] = []
    for _ in range(50):
        runner.long(lambda home, progress: None, Held(ended_on).take, aside=aside)
    qtbot.waitUntil(lambda: not runner.is_busy)
    runner.close()
    assert ended_on == [threading.main_thread()] * 50


def test_what_a_closing_runner_drops_ends_on_the_main_thread(hub, qtbot):
    runner = TaskRunner(lambda: HOME, hub)
    gate = Gate(runner)
    ended_on: list[threading.Thread] = []
    for _ in range(20):
        runner.query(lambda home: None, Held(ended_on).take)
    threading.Timer(0.05, gate.open).start()
    runner.close()
    assert ended_on == [threading.main_thread()] * 20


def test_cycles_are_not_collected_on_the_database_thread(runner, qtbot):
    ended_on: list[threading.Thread] = []

    def work(_home: Home) -> None:
        kept = [[number] for number in range(100_000)]  # far past every threshold of Python
        assert len(kept) == 100_000

    for _ in range(20):
        cycle: list[Any] = [Held(ended_on)]
        cycle.append(cycle)
    del cycle
    landed: list[None] = []
    runner.query(work, landed.append)
    qtbot.waitUntil(lambda: bool(landed))
    assert ended_on == []
    gc.collect()
    assert ended_on == [threading.main_thread()] * 20


def test_python_collects_by_itself_again_when_the_runner_is_closed(hub, qapp):
    was = gc.isenabled()
    gc.enable()
    try:
        runner = TaskRunner(lambda: HOME, hub)
        assert not gc.isenabled()
        runner.close()
        assert gc.isenabled()
    finally:
        if not was:
            gc.disable()


def test_garbage_is_collected_once_enough_of_it_lies_about(hub, qtbot):
    garbage = GarbageBetweenEvents()
    try:
        ended_on: list[threading.Thread] = []
        for _ in range(gc.get_threshold()[0] + 1):
            cycle: list[Any] = [Held(ended_on)]
            cycle.append(cycle)
        assert len(ended_on) == 0
        collect_what_is_due()
        assert len(ended_on) >= gc.get_threshold()[0]
    finally:
        garbage.stop()


def test_a_result_on_its_way_at_the_end_may_ask_for_more(hub, qtbot):
    runner = TaskRunner(lambda: HOME, hub)
    asked: list[Task[None]] = []
    saved: list[None] = []

    def ask_again(_none: None) -> None:
        asked.append(runner.query(lambda home: None, saved.append))

    runner.command(lambda home: None, ask_again)
    runner.close()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[0].ending is Ending.CANCELLED
    assert saved == []
    with pytest.raises(RuntimeError):
        runner.command(lambda home: None)
