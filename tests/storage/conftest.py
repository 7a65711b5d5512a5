"""Homes for the tests of storage: made once, copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.storage.home import Home, open_home
from desktop.storage.home_files import DATABASE_NAME

MOMENT = datetime(2024, 9, 3, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the database of a home in which nothing was done yet."""
    folder = tmp_path_factory.mktemp("empty")
    open_home(folder, create=True).close()
    return folder / DATABASE_NAME


@pytest.fixture
def new_home(
    tmp_path_factory: pytest.TempPathFactory, empty_database: Path
) -> Iterator[Callable[[], Home]]:
    """Return a function that opens a new, empty home; all are closed at the end."""
    opened: list[Home] = []

    def make() -> Home:
        folder = tmp_path_factory.mktemp("home")
        shutil.copyfile(empty_database, folder / DATABASE_NAME)
        opened.append(open_home(folder, clock=lambda: MOMENT))
        return opened[-1]

    yield make
    for home in opened:
        home.close()


@pytest.fixture
def home(new_home: Callable[[], Home]) -> Home:
    """Return a new, empty home."""
    return new_home()
