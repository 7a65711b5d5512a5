"""How long the page of meetings keeps a person waiting, and how long the window stands still.

    python -m tests.benchmarks.ui.meetings_page [meetings]

For each thing that a person does: milliseconds until the list shows it, and the longest time in
which the window could not draw (a pause is felt from about 100 ms). Fails where a list of 10,000
takes more than ten times what is usual, so that a row drawn or read too many shows on any machine.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.background.changes import ChangeHub
from desktop.background.task_runner import TaskRunner
from desktop.storage.home import open_home
from desktop.ui.context import AppContext
from desktop.ui.icons import Icons
from desktop.ui.look import Look
from desktop.ui.messages import Messages
from desktop.ui.pages.meetings import MeetingsPage
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Scheme, Theme, load_fonts
from desktop.ui.translations import install_language
from tests.benchmarks.storage.lists_and_search import fill

MOST_MS = 2000
"""Until the list shows what was asked; some 150 ms are usual, with the pause for the next key."""
MOST_STILL_MS = 600
"""In which nothing could be drawn; some 60 ms are usual."""


@dataclass(frozen=True)
class Figures:
    """What one action took, in milliseconds."""

    shown: float
    still: float


class Pulse(QObject):
    """Beats as often as a screen is drawn and keeps the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=8)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def measure(act: Callable[[], None], is_shown: Callable[[], bool]) -> Figures:
    """Do something and run the event loop until it is shown, and a moment longer."""
    pulse = Pulse()
    begun = time.perf_counter()
    act()
    run_until(is_shown)
    shown = time.perf_counter() - begun
    rest = time.perf_counter() + 0.3
    run_until(lambda: time.perf_counter() > rest)
    pulse.deleteLater()
    return Figures(shown * 1000, pulse.longest * 1000)


def run_until(is_done: Callable[[], bool]) -> None:
    loop = QEventLoop()
    watch = QTimer(interval=8)
    watch.timeout.connect(lambda: loop.quit() if is_done() else None)
    watch.start()
    loop.exec()


def page_over(app: QApplication, runner: TaskRunner, hub: ChangeHub, folder: Path) -> MeetingsPage:
    load_fonts()
    install_language(app, "ar")
    theme = Theme(app, Scheme.LIGHT)
    theme.apply()
    look = Look(theme, Icons(theme), "ar", "western")
    host = QWidget()
    context = AppContext(
        look=look,
        runner=runner,
        changes=hub,
        messages=Messages(look, host),
        preferences=Preferences(folder / "window.ini"),
        navigate=lambda _page, /, **_what: None,
        back=lambda: None,
        rebuild=lambda: None,
    )
    page = MeetingsPage(context)
    page.resize(1158, 768)
    page.show()
    return page


def figures(page: MeetingsPage, count: int) -> dict[str, Figures]:
    """Use the page as a person does."""
    rows = page.list.rows

    def is_read(words: str) -> Callable[[], bool]:
        return lambda: (
            words in page.filters.count_text()
            and (rows.rowCount() == 0 or page.list.row_of(page.list.chosen_id()) is not None)
        )

    every = str(count)
    found = {"open the list": measure(page.activated, is_read(every))}
    for name, typed in (
        ("search a word of one in seven", "الزراعه"),
        ("search one meeting", "اجتماع 77 "),
    ):
        found[name] = measure(partial(page.search.set_value, typed), is_read(" من "))
        found[f"{name}: clear"] = measure(
            lambda: page.search.set_value(""),
            lambda: " من " not in page.filters.count_text() and rows.rowCount() > count,
        )
    found["go to the end"] = measure(
        page.list.choose_last, lambda: page.list.row_of(page.list.chosen_id()) is not None
    )
    return found


def main(count: int) -> int:
    """Print the figures; return 1 if one is past its limit."""
    app = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home = open_home(folder / "home", create=True)
        fill(home, count)
        hub = ChangeHub()
        runner = TaskRunner(lambda: home, hub)
        page = page_over(app, runner, hub, folder)
        found = figures(page, count)
        page.close()
        runner.close()
        home.close()
    print(f"{count} meetings")
    for what, took in found.items():
        print(f"  {what:42} shown after {took.shown:6.0f} ms, still for {took.still:5.0f} ms")
    slow = [w for w, f in found.items() if f.shown > MOST_MS or f.still > MOST_STILL_MS]
    if slow and count <= 10_000:
        print("too slow: " + ", ".join(slow))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
