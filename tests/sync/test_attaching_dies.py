"""Wherever attaching a file dies or finds the disk full, the file is attached or is not."""

import os
import random
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.services.check_home import check_home
from desktop.services.list_meetings import list_meeting_ids
from desktop.services.show_meeting import show_meeting
from desktop.services.tidy_home import find_leftovers, tidy_home
from desktop.storage.attachment_store import is_whole, stored_names
from desktop.storage.home import open_home
from tests.sync.desks import MOMENT, Desk
from tests.sync.test_dying_anywhere import MOST, endings

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")

ANYWHERE = 0  # chosen when the test runs: its name has to be the same in each worker
PLAN = bytes(range(256)) * 5000  # more than one step of copying


@pytest.mark.parametrize(
    ("how", "first", "apart"),
    [
        ("die", ANYWHERE, 41),
        pytest.param("die", 1, 1, marks=pytest.mark.slow),
        pytest.param("full", 1, 1, marks=pytest.mark.slow),
    ],
)
def test_it_is_attached_or_it_is_not(
    desks: list[Desk], tmp_path: Path, how: str, first: int, apart: int
):
    first = first or random.SystemRandom().randint(1, apart)
    desk = desks[0]
    desk.add()
    desk.home.close()
    plan = tmp_path / "plan.pdf"
    plan.write_bytes(PLAN)
    seen = set()
    for n, ending, place in endings("attach", desk.home.folder, plan, how, first, MOST, apart):
        seen.add(ending)
        home = open_home(place / "home", clock=lambda: MOMENT + timedelta(days=3650))
        try:
            assert check_home(home) == [], n
            files = show_meeting(home, list_meeting_ids(home)[0]).attachments
            assert all(is_whole(home, sha256) for sha256 in stored_names(home))
            assert [one.sha256 for one in files] in ([], stored_names(home))
            assert ending == "died" or bool(files) == (ending == "done")
            if ending == "full":
                assert list(home.staging.iterdir()) == []
            # What was cut off is found and swept; a whole file that nothing names is only told.
            left = find_leftovers(home)
            assert {path.parent for path in left.half_written} <= {home.staging}
            tidy_home(home)
            assert list(home.staging.glob("*")) == []
            assert [one.sha256 for one in left.unnamed] == ([] if files else stored_names(home))
        finally:
            home.close()
    assert "done" in seen
    assert len(seen) == 2
