"""Whatever five offices write, and however their sticks go about, in the end all show the same."""

import os
import random
import secrets
import sys
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import seed as seeded
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import select

from desktop.models.log import Segment
from desktop.services.own_office import own_identity
from desktop.storage.derived_text import refresh_derived
from desktop.sync.bundle_format import Frame
from desktop.sync.import_changes import import_changes
from desktop.sync.kept_frames import Brought
from tests.sync.desks import MOMENT, Desk, make_databases, meet
from tests.sync.five_carry import CarryingOffices
from tests.sync.five_keys import OfficesWithKeys
from tests.sync.five_offices import FIVE

BROUGHT = Brought(UUID(int=1), bytes(32), UUID(int=2))


@pytest.fixture(scope="module")
def five_databases(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return the databases of five offices that have verified each other's cards."""
    return make_databases(tmp_path_factory.mktemp("five"), FIVE)


def run(
    examples: int,
    steps: int,
    databases: list[Path],
    seed: int | None = None,
    offices: type[CarryingOffices] = CarryingOffices,
) -> int:
    """Run this many examples of this many steps; return how many steps there were in all."""

    class Machine(offices):  # type: ignore[misc, valid-type]
        pass

    Machine.databases = databases
    run_state_machine_as_test(
        Machine if seed is None else seeded(seed)(Machine),
        settings=settings(max_examples=examples, stateful_step_count=steps, deadline=None),
    )
    return Machine.steps


def test_five_offices_agree_in_the_end(five_databases: list[Path]):
    run(3, 12, five_databases)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_five_offices_agree_in_the_end_after_more_of_it(five_databases: list[Path]):
    run(8, 30, five_databases)


@pytest.mark.campaign
@pytest.mark.timeout(0)
def test_five_offices_agree_in_the_end_whatever_they_do(
    five_databases: list[Path], capsys: pytest.CaptureFixture[str]
):
    """Hours of it, in rounds of a seed each.

    ``MAHDAR_CAMPAIGN=300x40`` examples and steps; ``MAHDAR_SEED`` to repeat a round;
    ``MAHDAR_ROUNDS=0`` goes on until it is stopped; ``MAHDAR_KEYS=no`` leaves the keys alone.
    With keys it finds what ``test_keys_compared_before_they_were_heard_of`` tells.
    """
    examples, steps = map(int, os.environ.get("MAHDAR_CAMPAIGN", "300x40").split("x"))
    first = int(os.environ.get("MAHDAR_SEED") or secrets.randbits(32))
    rounds = int(os.environ.get("MAHDAR_ROUNDS", "1"))
    offices = CarryingOffices if os.environ.get("MAHDAR_KEYS") == "no" else OfficesWithKeys
    with capsys.disabled():
        for number in range(rounds) if rounds else count():
            seed = first + number
            sys.stdout.write(f"\nseed {seed}, {examples} examples of at most {steps} steps\n")
            sys.stdout.flush()
            done = run(examples, steps, five_databases, seed, offices)
            sys.stdout.write(f"seed {seed}: {done} steps, no difference\n")


def test_the_order_of_frames_does_not_matter(desks: list[Desk]):
    """Forty saves in forty segments, handed to one office in any order."""
    hasaka, qamishli, raqqa, kobani = desks
    meeting = hasaka.add("أصل")
    meet(hasaka, qamishli)
    for number in range(10):
        desk = (hasaka, qamishli)[number % 2]
        desk.edit(meeting, subject=f"{desk.code} {number}")
        desk.export()
        if number % 3 == 2:
            meet(hasaka, qamishli)
    meet(hasaka, qamishli)
    with hasaka.home.reading() as session:
        bodies = list(session.scalars(select(Segment.body)))
    assert len(bodies) > 10
    shown = []
    for desk, seed in ((raqqa, 1), (kobani, 2)):
        order = list(bodies)
        random.Random(seed).shuffle(order)
        for body in order:
            with desk.home.unit_of_work() as work:
                identity = own_identity(work.session)
                done = import_changes(
                    work.session, identity, [Frame("segment", body)], brought=BROUGHT, now=MOMENT
                )
                refresh_derived(work.session, done.others, meetings=done.meetings)
                work.commit()
        shown.append(desk.shown()["conflicts"])
        assert desk.look(meeting) == hasaka.look(meeting)
    assert shown[0] == shown[1] == hasaka.shown()["conflicts"]
