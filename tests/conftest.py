"""What every test gets: no screen, no home of its own user, nothing left behind."""

import gc
import os
import shutil
import sys
from collections.abc import Generator, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

PATIENCE_MS = 20_000

# Before Qt is imported anywhere: Qt reads it once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Homes save with an fsync, which on a slow disk is most of what the tests wait for. What must be
# on the disk after a death is tested by injected faults, which no disk can show by itself.
MEMORY = Path("/dev/shm")
if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > 6 * 1024**3:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

settings.register_profile("modest", max_examples=60, deadline=None, print_blob=True)
settings.register_profile("slow", max_examples=600, deadline=None, print_blob=True)
settings.register_profile("campaign", max_examples=6000, deadline=None, print_blob=True)
settings.load_profile("modest")

_FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}


@pytest.fixture(scope="session", autouse=True)
def _person(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Run as somebody with empty folders, whose system speaks no language in particular."""
    person = tmp_path_factory.mktemp("person")
    with pytest.MonkeyPatch.context() as patch:
        for variable, folder in _FOLDERS.items():
            (person / folder).mkdir(mode=0o700, exist_ok=True)
            patch.setenv(variable, str(person / folder))
        patch.setenv("LC_ALL", "C.UTF-8")
        for variable in ("MAHDAR_HOME", "MAHDAR_PASSPHRASE_FILE", "LANGUAGE"):
            patch.delenv(variable, raising=False)
        yield person


@pytest.fixture(autouse=True)
def _mahdar_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give each test that names no home a home of its own."""
    home = Path(tmp_path_factory.getbasetemp()) / "homes" / os.urandom(8).hex()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MAHDAR_HOME", str(home))
        yield


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Fail the test that leaves a window open or work running, not the one after it."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return
    drained = QThreadPool.globalInstance().waitForDone(10_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    for window in windows:
        window.close()
    assert drained, "work is still running in the thread pool"
    assert not windows, f"windows left open: {windows}"


def pytest_collection_finish() -> None:
    """What was loaded so far stays: no later collection need look at it again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Destroy widgets that hang in cycles here, never on the thread of xdist or of a test."""
    if "qapp" not in getattr(item, "fixturenames", ()):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()  # what one test loaded is no garbage of the next: looking at it is dear
        gc.enable()


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    """Wait longer than pytest-qt does by itself: a busy machine is no fault of the program."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=PATIENCE_MS)
    return qtbot
