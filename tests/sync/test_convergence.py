"""Whatever three offices write, and however their sticks go about, in the end all show the same."""

import random
import shutil
import tempfile
from pathlib import Path
from typing import ClassVar
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from desktop.models.log import Segment
from desktop.models.minutes import APPROVED, Minutes
from desktop.models.outcome import Outcome
from desktop.services.approve_minutes import approve_minutes
from desktop.services.list_conflicts import list_conflicts
from desktop.services.own_office import own_identity
from desktop.services.resolve_conflict import resolve_conflict
from desktop.storage.derived_text import refresh_derived
from desktop.sync.bundle_format import Frame
from desktop.sync.import_changes import import_changes
from tests.sync.desks import MOMENT, Desk, agree, meet, open_desks
from tests.sync.written import no_write_was_lost

WORDS = st.sampled_from(["قرار.", "توصية.", "اتفاق.", "قرار. توصية.", "توصية. قرار. اتفاق."])
COMPLETE = {
    "organizers": [{"organization": "دائرة العلاقات الخارجية"}],
    "attendance": [{"person": {"name": "شيرين خليل"}}],
    "outcomes": [{"kind": "decision", "text": "قرار. توصية. اتفاق."}],
}
KINDS = ("decision", "recommendation", "agreement")
OFFICE = st.integers(0, 2)
PICK = st.integers(0, 10**6)


class ThreeOffices(RuleBasedStateMachine):
    """Three homes, the sticks between them, and any order of doing things."""

    databases: ClassVar[list[Path]] = []

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mahdar-"))
        *self.desks, spare = open_desks(self.databases, self.folder)
        spare.home.close()
        self.sticks: list[Path] = []
        self.meeting = self.desks[0].add("أصل", **COMPLETE)
        bundle = self.desks[0].send()
        for desk in self.desks[1:]:
            desk.receive(bundle)

    @rule(at=OFFICE, word=WORDS)
    def retitle(self, at: int, word: str) -> None:
        if not self.is_approved(at):
            self.desks[at].edit(self.meeting, subject=word)

    @rule(at=OFFICE, which=PICK, word=WORDS)
    def reword(self, at: int, which: int, word: str) -> None:
        outcome = self.an_outcome(at, which)
        if outcome is not None and not self.is_approved(at):
            self.desks[at].edit(outcome, "outcome", text=word, kind=KINDS[len(word) % 3])

    @rule(at=OFFICE, which=PICK)
    def remove(self, at: int, which: int) -> None:
        outcome = self.an_outcome(at, which)
        if outcome is not None and not self.is_approved(at):
            self.desks[at].edit(outcome, "outcome", removed=True)

    @rule(at=OFFICE, word=WORDS)
    def add(self, at: int, word: str) -> None:
        if not self.is_approved(at):
            with self.desks[at].home.unit_of_work() as work:
                work.session.add(Outcome(meeting_id=self.meeting, text=word))
                work.commit()

    @rule(at=OFFICE)
    def approve(self, at: int) -> None:
        if self.an_outcome(at, 0) is not None and not self.is_approved(at):
            approve_minutes(self.desks[at].home, self.meeting)

    @rule(at=OFFICE, which=PICK, take=PICK)
    def decide(self, at: int, which: int, take: int) -> None:
        conflicts = list_conflicts(self.desks[at].home)
        if not conflicts:
            return
        conflict = conflicts[which % len(conflicts)]
        if conflict.kind == "approval" and len(conflicts) > 1:
            return
        values = [v for v in conflict.values if v.is_shown or conflict.kind != "amendment"]
        if values:
            value = values[take % len(values)].value
            resolve_conflict(self.desks[at].home, conflict.id, str(value))

    @rule(at=OFFICE)
    def send(self, at: int) -> None:
        self.sticks.append(self.desks[at].send())

    @precondition(lambda self: self.sticks)
    @rule(at=OFFICE, which=PICK)
    def receive(self, at: int, which: int) -> None:
        """Import any stick that ever was made: early, late, or once more."""
        stick = self.sticks[which % len(self.sticks)]
        self.desks[at].receive(stick)
        assert self.desks[at].receive(stick).counts.applied == 0
        self.desks[at].refuse_faults()

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        try:
            meet(*self.desks)
            agree(*self.desks)
            for desk in self.desks:
                no_write_was_lost(desk)
        finally:
            for desk in self.desks:
                desk.home.close()
            shutil.rmtree(self.folder)

    def is_approved(self, at: int) -> bool:
        with self.desks[at].home.reading() as session:
            return session.scalars(select(Minutes.state)).one() == APPROVED

    def an_outcome(self, at: int, which: int) -> UUID | None:
        with self.desks[at].home.reading() as session:
            outcomes = session.scalars(select(Outcome.id).order_by(Outcome.id)).all()
        return outcomes[which % len(outcomes)] if outcomes else None


def run(examples: int, steps: int, databases: list[Path]) -> None:
    ThreeOffices.databases = databases
    run_state_machine_as_test(
        ThreeOffices,
        settings=settings(max_examples=examples, stateful_step_count=steps, deadline=None),
    )


def test_three_offices_agree_in_the_end(desk_databases: list[Path]):
    run(8, 16, desk_databases)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_three_offices_agree_in_the_end_after_more_of_it(desk_databases: list[Path]):
    run(40, 30, desk_databases)


@pytest.mark.campaign
@pytest.mark.timeout(7200)
def test_three_offices_agree_in_the_end_whatever_they_do(desk_databases: list[Path]):
    run(300, 40, desk_databases)


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
                done = import_changes(work.session, identity, [Frame("segment", body)], now=MOMENT)
                refresh_derived(work.session, done.records)
                work.commit()
        shown.append(desk.shown()["conflicts"])
        assert desk.look(meeting) == hasaka.look(meeting)
    assert shown[0] == shown[1] == hasaka.shown()["conflicts"]
