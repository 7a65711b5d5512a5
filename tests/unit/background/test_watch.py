import threading
from typing import Any

from desktop.background.watch import Watch


def test_what_is_new_is_told_once(qtbot: Any) -> None:
    answers = iter(["none", "none", "stick", "stick"])
    last = threading.Event()

    def look() -> str:
        answer = next(answers, None)
        if answer is None:
            last.set()
        return answer or "stick"

    watch = Watch(look, 0.001)
    told: list[str] = []
    watch.seen.connect(told.append)
    watch.begin()
    qtbot.waitUntil(last.is_set)
    qtbot.waitUntil(lambda: told == ["none", "stick"])
    watch.stop()


def test_nothing_is_told_after_it_stopped(qtbot: Any) -> None:
    begun, go_on, done = threading.Event(), threading.Event(), threading.Event()

    def slow() -> str:
        begun.set()
        assert go_on.wait(10)
        done.set()
        return "late"

    watch = Watch(slow, 10)
    told: list[str] = []
    watch.seen.connect(told.append)
    watch.begin()
    assert begun.wait(10)
    watch.stop()
    assert not watch.is_watching
    again = Watch(lambda: "next", 10)
    again.seen.connect(told.append)
    go_on.set()
    assert done.wait(10)
    again.begin()
    qtbot.waitUntil(lambda: bool(told))
    again.stop()
    assert told == ["next"]
