"""One office of the simulated year: a real home, and people who work at it.

It lives in a worker process (:mod:`tests.benchmarks.sync.year_workers`), so everything that goes in
or out is plain data. Everything by chance comes from the office's own seeded generator.
"""

import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.log import Changeset
from desktop.models.outcome import Outcome
from desktop.services.export_bundle import export_bundle
from desktop.services.init_office import init_office
from desktop.services.list_conflicts import ConflictView, count_conflicts, list_conflicts
from desktop.services.make_office_card import make_office_card
from desktop.services.resolve_conflict import resolve_conflict
from desktop.services.trust_office import trust_office
from desktop.storage.home import open_home
from tests.sync.desks import MOMENT, Desk
from tests.sync.written import no_write_was_lost

MEETINGS_A_WEEK = 1.5  # an office
EDITS_A_WEEK = 1.0
LATEST_MEETINGS = 20  # people go on writing in these
OF_OUTCOMES, REMOVALS = 0.3, 0.1  # of the edits; the others are of the subject
DECIDED = 0.3  # of the conflicts in its own meetings that an office sees in a week


@dataclass(frozen=True)
class Worked:
    """A week's work: the meetings that were made, the conflicts seen before any was decided."""

    made: tuple[UUID, ...]
    seen: tuple[UUID, ...]
    decided: int
    seconds: float


@dataclass(frozen=True)
class Sent:
    """A bundle that was written."""

    bundle: Path
    size: int
    changesets: int
    seconds: float


@dataclass(frozen=True)
class Received:
    """A bundle that was taken in, or, torn, refused."""

    new_meetings: tuple[UUID, ...] = ()
    applied: int = 0
    already_known: int = 0
    parked: int = 0
    conflicts: int = 0
    is_refused: bool = False
    seconds: float = 0.0


@dataclass
class OfficeAtWork:
    """A home, and the people at it; ``meddling`` is how much of others' conflicts they decide."""

    number: int
    meddling: float
    desk: Desk
    chance: random.Random
    held: set[UUID] = field(default_factory=set)
    known: list[UUID] = field(default_factory=list)

    def work(self, day: int) -> Worked:
        """Hold meetings, go on writing in the latest ones of anybody, decide some conflicts."""
        begun = time.process_time()
        made = [self._hold_meeting() for _ in range(self._about(MEETINGS_A_WEEK))]
        for number in range(self._about(EDITS_A_WEEK)):
            if self.known:
                self._edit(self.chance.choice(self.known[-LATEST_MEETINGS:]), day, number)
        conflicts = list_conflicts(self.desk.home)
        decided = sum(self._decide(conflict) for conflict in conflicts)
        seen = tuple(conflict.id for conflict in conflicts)
        return Worked(tuple(made), seen, decided, time.process_time() - begun)

    def decide_everything(self) -> int:
        """Decide every conflict that is open here; return how many."""
        conflicts = list_conflicts(self.desk.home)
        for conflict in conflicts:
            self._take(conflict)
        return len(conflicts)

    def send(self, to: Sequence[str]) -> Sent:
        """Write a bundle to the offices with these codes."""
        begun = time.process_time()
        self.desk.sent += 1
        target = self.desk.sticks / f"{self.desk.sent}.mahdar"
        made = export_bundle(self.desk.home, target, to)
        return Sent(made.path, made.size, made.changesets, time.process_time() - begun)

    def receive(self, bundle: Path, whole: float = 1.0) -> Received:
        """Take in a bundle, of which the stick holds only the share ``whole``.

        Raises:
            AssertionError: a torn bundle was taken in.
        """
        begun = time.process_time()
        if whole < 1:
            return self._receive_torn(bundle, whole)
        counts = self.desk.receive(bundle).counts
        self.known += counts.new_meetings
        return Received(
            counts.new_meetings,
            counts.applied,
            counts.already_known,
            counts.parked,
            counts.conflicts,
            seconds=time.process_time() - begun,
        )

    def count_saves(self) -> int:
        """Return how many changesets of all offices are here."""
        with self.desk.home.reading() as session:
            return session.scalar(select(func.count()).select_from(Changeset)) or 0

    def open_conflicts(self) -> int:
        """Return how many conflicts wait here."""
        return count_conflicts(self.desk.home)

    def state(self) -> dict[str, str]:
        """Return a hash of each kind of thing that all offices must agree on.

        Raises:
            AssertionError: a write is neither there nor overwritten by who had seen it, or the
                records are not what the log says.
        """
        no_write_was_lost(self.desk)
        if self.number <= 1:  # as long as a year of work: once for the centre, once for another
            self.desk.refuse_faults()
        hashes = {}
        for kind, shown in self.desk.shown().items():
            lines = shown.items() if isinstance(shown, dict) else shown
            hashes[kind] = sha256("\n".join(sorted(map(repr, lines))).encode()).hexdigest()
        return hashes

    def card(self) -> bytes:
        """Return the card of the office."""
        return make_office_card(self.desk.home).encoded

    def trust(self, cards: Sequence[bytes]) -> None:
        """Verify the cards of the other offices."""
        for card in cards:
            trust_office(self.desk.home, card)

    def close(self) -> None:
        """Close the home."""
        self.desk.home.close()

    def _hold_meeting(self) -> UUID:
        key = self.desk.add(
            f"اجتماع {self.desk.code} {len(self.held) + 1}",
            agenda=[{"title": "بند أول"}, {"title": "بند ثان"}],
            outcomes=[{"kind": "decision", "text": "قرار أول. وقرار ثان. وقرار ثالث."}],
        )
        self.held.add(key)
        self.known.append(key)
        return key

    def _edit(self, meeting: UUID, day: int, number: int) -> None:
        said = f"{self.desk.code} في اليوم {day}"
        chosen = self.chance.random()
        with self.desk.home.reading() as session:
            outcome = session.scalars(
                select(Outcome.id).where(Outcome.meeting_id == meeting)
            ).first()
        if outcome is None or chosen >= OF_OUTCOMES + REMOVALS:
            self.desk.edit(meeting, subject=f"{said} ({number})")
        elif chosen < REMOVALS:
            self.desk.edit(outcome, "outcome", removed=True)
        else:
            sentences = ["قرار أول. ", "وقرار ثان. ", "وقرار ثالث."]
            sentences[self.chance.randrange(3)] = f"{said} ({number}). "
            self.desk.edit(outcome, "outcome", text="".join(sentences))

    def _decide(self, conflict: ConflictView) -> bool:
        """Decide a conflict perhaps; where others decide it too, the decisions meet."""
        share = DECIDED if conflict.meeting_id in self.held else DECIDED * self.meddling
        if self.chance.random() >= share:
            return False
        self._take(conflict)
        return True

    def _take(self, conflict: ConflictView) -> None:
        value = self.chance.choice(conflict.values).value
        resolve_conflict(self.desk.home, conflict.id, str(value))

    def _receive_torn(self, bundle: Path, whole: float) -> Received:
        content = bundle.read_bytes()
        torn = self.desk.sticks / f"{bundle.stem}.torn"
        torn.write_bytes(content[: int(whole * len(content))])
        try:
            self.desk.receive(torn)
        except RefusedError:
            return Received(is_refused=True)
        finally:
            torn.unlink()
        raise AssertionError("a torn bundle was taken in")

    def _about(self, mean: float) -> int:
        """Return a number of things that happen ``mean`` times in a week (Poisson)."""
        count, left = 0, self.chance.expovariate(mean)
        while left < 1:
            count += 1
            left += self.chance.expovariate(mean)
        return count


def code_of(number: int) -> str:
    """Return the code of an office."""
    return f"مكتب{number}"


def begin_office(folder: Path, number: int, seed: int, meddling: float) -> OfficeAtWork:
    """Make the home of an office that knows no other yet."""
    place, sticks = folder / str(number), folder / f"stick-{number}"
    sticks.mkdir()
    code = code_of(number)
    init_office(place, code, Names(ar=code), clock=lambda: MOMENT)
    desk = Desk(code, open_home(place, clock=lambda: MOMENT), sticks)
    return OfficeAtWork(number, meddling, desk, random.Random(f"{seed} {number}"))
