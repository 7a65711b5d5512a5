"""Homes of an office for the tests of services: made once, copied for each test."""

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.language.names import Names
from desktop.models.record_validation import validate
from desktop.services.add_meetings import add_meetings
from desktop.services.init_office import init_office
from desktop.services.make_sample_office import sample_meeting
from desktop.storage.home import Home, open_home
from desktop.storage.home_files import DATABASE_NAME

MOMENT = datetime(2024, 9, 5, 8, 30, tzinfo=UTC)
LETTERHEAD = Names(ar="الإدارة الذاتية\nدائرة العلاقات الخارجية", ku="Rêveberiya Xweser")


@pytest.fixture(scope="session")
def office_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the database of an office in which nothing was recorded yet."""
    folder = tmp_path_factory.mktemp("office") / "home"
    init_office(
        folder,
        "حسكة",
        Names(ar="مكتب الحسكة"),
        city=Names(ar="الحسكة"),
        letterhead=LETTERHEAD,
        clock=lambda: MOMENT,
    )
    return folder / DATABASE_NAME


@pytest.fixture
def new_home(
    tmp_path_factory: pytest.TempPathFactory, office_database: Path
) -> Iterator[Callable[[], Home]]:
    """Return a function that opens a new home of the same office; all are closed at the end."""
    opened: list[Home] = []

    def make() -> Home:
        folder = tmp_path_factory.mktemp("home")
        shutil.copyfile(office_database, folder / DATABASE_NAME)
        opened.append(open_home(folder, clock=lambda: MOMENT))
        return opened[-1]

    yield make
    for home in opened:
        home.close()


@pytest.fixture
def home(new_home: Callable[[], Home]) -> Home:
    """Return a home of an office without meetings."""
    return new_home()


@pytest.fixture
def sample() -> dict[str, Any]:
    """Return the sample record as JSON values."""
    record: dict[str, Any] = json.loads(sample_meeting())
    return record


@pytest.fixture
def add(home: Home) -> Callable[..., UUID]:
    """Return a function that adds a record, given as JSON values."""

    def add_one(record: dict[str, Any], **changes: Any) -> UUID:
        [key] = add_meetings(home, [validate({**record, **changes})]).ids
        return key

    return add_one
