"""Something is looked at again and again, away from the main thread."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.background.watch import Watch


class Place:
    """What is looked at: how often and by which thread is noted."""

    def __init__(self) -> None:
        self.found = "nothing"
        self.looks = 0
        self.threads: set[str] = set()
        self.goes_on = threading.Event()
        self.goes_on.set()

    def look(self) -> str:
        self.looks += 1
        self.threads.add(threading.current_thread().name)
        found = self.found
        self.goes_on.wait()
        return found


@pytest.fixture
def place() -> Iterator[Place]:
    made = Place()
    yield made
    made.goes_on.set()


@pytest.fixture
def watch(qtbot, place: Place) -> Iterator[Watch]:
    made = Watch(place.look, 0.01)
    yield made
    made.stop()


def test_only_what_is_new_is_told(qtbot, watch: Watch, place: Place):
    told: list[str] = []
    watch.seen.connect(told.append)
    watch.begin()
    assert watch.is_watching
    qtbot.waitUntil(lambda: place.looks > 3)
    assert told == ["nothing"]
    place.found = "a stick"
    qtbot.waitUntil(lambda: told == ["nothing", "a stick"])
    assert threading.current_thread().name not in place.threads
    watch.begin()  # whoever comes back hears it again
    qtbot.waitUntil(lambda: told == ["nothing", "a stick", "a stick"])


def test_what_was_being_looked_at_is_not_told_after_the_end(qtbot, watch: Watch, place: Place):
    told: list[str] = []
    watch.seen.connect(told.append)
    place.goes_on.clear()
    watch.begin()
    qtbot.waitUntil(lambda: place.looks == 1)
    watch.stop()
    assert not watch.is_watching
    place.goes_on.set()
    qtbot.waitUntil(lambda: not any(t.name == "watch" for t in threading.enumerate()))
    QApplication.processEvents()
    assert told == []
    assert place.looks == 1


def test_without_a_time_it_looks_once(qtbot, place: Place):
    told: list[str] = []
    watch = Watch(place.look)
    watch.seen.connect(told.append)
    watch.begin()
    qtbot.waitUntil(lambda: told == ["nothing"])
    place.found = "a stick"
    qtbot.waitUntil(lambda: not any(t.name == "watch" for t in threading.enumerate()))
    assert (told, place.looks) == (["nothing"], 1)
