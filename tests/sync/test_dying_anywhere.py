"""Wherever an import or an export dies or finds the disk full, it is complete or untouched."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.models.record_validation import read_records
from desktop.services.add_meetings import add_meetings
from desktop.services.approve_minutes import approve_minutes
from desktop.services.make_sample_office import sample_meeting
from desktop.storage.home import open_home
from tests.sync.desks import MOMENT, Desk

ROOT = Path(__file__).parents[2]
MOST = 100_000
APART = {"die": 31, "full": 4}  # steps between those that the default tests try

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")


@dataclass
class Case:
    """Two closed homes, and the first one's bundle for the second."""

    sender: Path
    receiver: Path
    bundle: Path


@pytest.fixture
def case(desks: list[Desk]) -> Case:
    hasaka, qamishli, *_ = desks
    [meeting] = add_meetings(hasaka.home, read_records(sample_meeting())).ids
    approve_minutes(hasaka.home, meeting)
    hasaka.add("اجتماع لم يُعتمد", outcomes=[{"text": "قرار."}])
    bundle = hasaka.send(qamishli)
    hasaka.edit(meeting_of(hasaka), subject="موضوع جديد")
    for desk in desks:
        desk.home.close()
    return Case(hasaka.home.folder, qamishli.home.folder, bundle)


def meeting_of(desk: Desk):
    from desktop.services.list_meetings import list_meetings

    return next(row.id for row in list_meetings(desk.home) if row.state == "draft")


def endings(work: str, home: Path, file: Path, how: str, first: int, last: int, step: int):
    """Yield n, how it ended, and the folder, for each n that was tried."""
    command = [sys.executable, "-m", "tests.sync.dying", work, str(home), str(file), how]
    command += [str(first), str(last), str(step)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            n, ending, place = json.loads(line)
            yield n, ending, Path(place)
            shutil.rmtree(place)
    assert process.returncode == 0


def kept(desk: Desk):
    """Return all that is stored, but for what a home notes when it finds itself copied."""
    tables = desk.everything()
    return {name: tables[name] for name in tables.keys() - {"setting", "log_stream"}}


def steps_to_try(how: str, every: bool) -> tuple[int, int]:
    """Return the first n and the distance to the next; other ones at each run."""
    return (1, 1) if every else (random.SystemRandom().randint(1, APART[how]), APART[how])


def opened(folder: Path) -> Desk:
    return Desk("؟", open_home(folder, clock=lambda: MOMENT), folder.parent / "stick")


def closing(folder: Path) -> Iterator[Desk]:
    desk = opened(folder)
    try:
        yield desk
    finally:
        desk.home.close()


def import_died(case: Case, how: str, every: bool) -> list[str]:
    for desk in closing(case.receiver):
        before = kept(desk)
    seen = []
    first, step = steps_to_try(how, every)
    for n, ending, place in endings("import", case.receiver, case.bundle, how, first, MOST, step):
        seen.append(ending)
        for desk in closing(place / "home"):
            if ending == "done" or kept(desk) != before:
                # Only the very last steps come after the commit.
                assert desk.receive(case.bundle).counts.applied == 0, f"half done at {n}"
            else:
                assert desk.receive(case.bundle).counts.applied > 0
            desk.refuse_faults()
    return seen


def export_died(case: Case, how: str, every: bool) -> list[str]:
    seen = []
    first, step = steps_to_try(how, every)
    for n, ending, place in endings("export", case.sender, case.bundle, how, first, MOST, step):
        seen.append(ending)
        made = place / "stick" / case.bundle.name
        assert ending != "done" or made.exists()
        shutil.copytree(case.receiver, place / "receiver")
        for receiver in closing(place / "receiver"):
            if made.exists():
                assert receiver.receive(made).counts.applied > 0, f"half written at {n}"
            elif ending == "full":
                assert list(made.parent.iterdir()) == [], f"left behind at {n}"
            for sender in closing(place / "home"):
                sender.refuse_faults()
                again = sender.export(full=True)
                assert receiver.receive(again.path).counts.parked == 0
            there = receiver.shown()["records"]
            for key, values in sender_records(place / "home").items():
                assert there[key] == values
    return seen


def sender_records(folder: Path):
    for desk in closing(folder):
        return desk.shown()["records"]
    raise AssertionError


@pytest.mark.parametrize("how", ["die", pytest.param("full", marks=pytest.mark.slow)])
@pytest.mark.parametrize("work", [import_died, export_died])
def test_here_and_there(case, work, how):
    seen = work(case, how, False)
    assert seen[-1] == "done"


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("how", ["die", "full"])
@pytest.mark.parametrize("work", [import_died, export_died])
def test_at_every_step(case, work, how):
    seen = work(case, how, True)
    assert seen[-1] == "done"
    assert set(seen[:-1]) == {"died" if how == "die" else "full"}
