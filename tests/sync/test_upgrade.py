"""What a later version wrote passes through this one, and is shown after an upgrade."""

import json
import subprocess
import sys
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import delete

from desktop.models.trust import Setting
from desktop.services.catch_up_home import catch_up_home
from desktop.storage.home import open_home
from tests.sync.desks import MOMENT, Desk, agree, meet


def later(what: str, desk: Desk, meeting: UUID) -> dict[str, Any]:
    """Let the later version open the home of ``desk``; return what it shows."""
    desk.home.close()
    done = subprocess.run(
        [sys.executable, "-m", "tests.sync.later_version", what, desk.home.folder, str(meeting)],
        check=True,
        capture_output=True,
    )
    desk.home = open_home(desk.home.folder, clock=lambda: MOMENT)
    shown: dict[str, Any] = json.loads(done.stdout)
    return shown


@pytest.mark.slow
def test_newer_fields_and_records_pass_through_and_are_shown_after_an_upgrade(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli, raqqa)
    written = later("write", hasaka, meeting)
    assert (written["weather"], written["plates"], written["faults"]) == ("ماطر", ["ب"], [])
    qamishli.receive(hasaka.send(qamishli))
    qamishli.refuse_faults()
    qamishli.edit(meeting, subject="كتبته النسخة الحاضرة")
    raqqa.receive(qamishli.send(raqqa))
    raqqa.refuse_faults()
    assert raqqa.look(meeting)["subject"] == "كتبته النسخة الحاضرة"
    for desk in (qamishli, raqqa):
        shown = later("upgrade", desk, meeting)
        assert shown == {"weather": "ماطر", "plates": ["ب"], "faults": [], "caught_up": [2, 0]}
    meet(hasaka, qamishli, raqqa)
    agree(hasaka, qamishli, raqqa)


def test_a_home_that_was_never_asked_is_read_through_once_and_stays_as_it_is(desks: list[Desk]):
    hasaka, *_ = desks
    hasaka.add("أصل", outcomes=[{"text": "قرار"}])
    with hasaka.home.unit_of_work() as work:
        work.session.execute(delete(Setting).where(Setting.name.startswith("fields.")))
        work.commit()
    before = hasaka.shown()
    assert catch_up_home(hasaka.home) > 0
    assert catch_up_home(hasaka.home) == 0
    assert hasaka.shown() == before
    hasaka.refuse_faults()
