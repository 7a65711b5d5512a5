"""A year of offices and couriers: everything arrives everywhere, though many sticks do not.

    python -m tests.benchmarks.sync.year [offices] [weeks] [seed]

Real homes and real bundle files. The first office is the centre: it sends to all every week, and
most sticks of the others go to it; some go to a neighbour. A stick takes days to weeks, and may be
lost, come twice, or come torn; what arrives is read on the day it arrives. People hold meetings,
go on writing in those of other offices, and decide some of the conflicts they find.

After the year the couriers go on until nothing is on the way and nothing is missing. It fails where
offices then differ, or a write is neither shown nor overwritten by somebody who had seen it. The
report says how many bundles, bytes and conflicts there were, and how long a meeting took to be
everywhere.
"""

import random
import shutil
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.record_validation import validate
from desktop.services.add_meetings import add_meetings
from desktop.services.init_office import init_office
from desktop.services.list_conflicts import list_conflicts
from desktop.services.make_office_card import make_office_card
from desktop.services.resolve_conflict import resolve_conflict
from desktop.services.trust_office import trust_office
from desktop.storage.home import open_home
from tests.sync.desks import MOMENT, Desk
from tests.sync.written import no_write_was_lost

OFFICES, WEEKS = 10, 16
DAYS_OF_A_WEEK = 7
LOST, TWICE, TORN = 0.15, 0.10, 0.05
SOONEST, LATEST = 1, 40  # days on the way; half of the sticks take less than a week
MEETINGS_A_WEEK = 1.5  # an office
EDITS_A_WEEK = 0.5
TO_NEIGHBOUR = 0.3
DECIDED = 0.3  # of the conflicts that an office sees in a week
LONGEST_AFTERWARDS = 30  # rounds


@dataclass
class Stick:
    """A bundle on its way to one office."""

    bundle: Path
    to: int
    arrives: int


@dataclass
class Report:
    """What happened."""

    bundles: int = 0
    carried: int = 0  # bytes
    lost: int = 0
    torn: int = 0
    conflicts: int = 0
    decided: int = 0
    made_on: dict[UUID, int] = field(default_factory=dict)
    arrived: dict[UUID, set[int]] = field(default_factory=dict)
    everywhere_after: list[int] = field(default_factory=list)


class Year:
    """The offices, the sticks between them, and the days that pass."""

    def __init__(self, folder: Path, offices: int, seed: int) -> None:
        self.chance = random.Random(seed)
        self.desks = _offices(folder, offices)
        self.sticks: list[Stick] = []
        self.day = 0
        self.report = Report()

    def week(self) -> None:
        """Let everybody work and send, then let seven days pass."""
        for at in range(len(self.desks)):
            self._work(at)
        for at in range(len(self.desks)):
            self._send(at)
        for _ in range(DAYS_OF_A_WEEK):
            self.day += 1
            self._deliver()

    def finish(self) -> None:
        """Let the centre hear everybody and everybody the centre, on sticks that arrive."""
        for stick in sorted(self.sticks, key=lambda one: one.arrives):
            self._receive(stick)
        self.sticks.clear()
        self.day += DAYS_OF_A_WEEK
        centre, *others = self.desks
        for desk in others:
            self._receive(Stick(desk.send(centre), 0, self.day))
        bundle = centre.send(*others)
        for at in range(1, len(self.desks)):
            self._receive(Stick(bundle, at, self.day))

    def decide_everything(self) -> None:
        """Let the centre decide what is left."""
        self._decide(0, 1.0)

    def refuse_differences(self) -> None:
        """Raise AssertionError where offices differ, or a write was lost."""
        first = self.desks[0].shown()
        for desk in self.desks:
            assert desk.shown() == first, f"{desk.code} differs"
            no_write_was_lost(desk)
        missing = [key for key in self.report.made_on if not self._is_everywhere(key)]
        assert not missing, f"{len(missing)} meetings are not everywhere"

    def close(self) -> None:
        """Close all homes."""
        for desk in self.desks:
            desk.home.close()

    def _work(self, at: int) -> None:
        desk = self.desks[at]
        for _ in range(self._about(MEETINGS_A_WEEK)):
            record = {
                "subject": f"اجتماع {len(self.report.made_on) + 1}",
                "date": "2026-03-20",
                "agenda": [{"title": "بند أول"}, {"title": "بند ثان"}],
                "outcomes": [{"kind": "decision", "text": "قرار."}],
            }
            [key] = add_meetings(desk.home, [validate(record)]).ids
            self.report.made_on[key] = self.day
            self.report.arrived[key] = {at}
        for _ in range(self._about(EDITS_A_WEEK)):
            here = [key for key, places in self.report.arrived.items() if at in places]
            if here:
                key = self.chance.choice(here[-20:])
                desk.edit(key, subject=f"{desk.code} في اليوم {self.day}")
        self._decide(at, DECIDED)

    def _decide(self, at: int, share: float) -> None:
        for conflict in list_conflicts(self.desks[at].home):
            if self.chance.random() < share:
                value = self.chance.choice(conflict.values).value
                resolve_conflict(self.desks[at].home, conflict.id, str(value))
                self.report.decided += 1

    def _send(self, at: int) -> None:
        count = len(self.desks)
        if at == 0:
            to = list(range(1, count))
        elif self.chance.random() < TO_NEIGHBOUR:
            to = [at % (count - 1) + 1]
        else:
            to = [0]
        made = self.desks[at].export(*(self.desks[other] for other in to))
        self.report.bundles += 1
        self.report.carried += made.size
        for other in to:
            if self.chance.random() < LOST:
                self.report.lost += 1
                continue
            for _ in range(2 if self.chance.random() < TWICE else 1):
                days = min(LATEST, SOONEST + int(self.chance.expovariate(1 / DAYS_OF_A_WEEK)))
                self.sticks.append(Stick(made.path, other, self.day + days))

    def _deliver(self) -> None:
        here = [stick for stick in self.sticks if stick.arrives <= self.day]
        self.sticks = [stick for stick in self.sticks if stick.arrives > self.day]
        self.chance.shuffle(here)
        for stick in here:
            if self.chance.random() < TORN:
                self._receive_torn(stick)
            else:
                self._receive(stick)

    def _receive(self, stick: Stick) -> None:
        counts = self.desks[stick.to].receive(stick.bundle).counts
        self.report.conflicts += counts.conflicts
        for key in counts.new_meetings:
            self.report.arrived[key].add(stick.to)
            if self._is_everywhere(key):
                self.report.everywhere_after.append(self.day - self.report.made_on[key])

    def _receive_torn(self, stick: Stick) -> None:
        whole = stick.bundle.read_bytes()
        torn = stick.bundle.with_suffix(".torn")
        torn.write_bytes(whole[: self.chance.randrange(len(whole))])
        try:
            self.desks[stick.to].receive(torn)
        except RefusedError:
            self.report.torn += 1
        else:
            raise AssertionError("a torn bundle was imported")
        finally:
            torn.unlink()

    def _is_everywhere(self, key: UUID) -> bool:
        return len(self.report.arrived[key]) == len(self.desks)

    def _about(self, mean: float) -> int:
        """Return a number of things that happen ``mean`` times in a week (Poisson)."""
        count, left = 0, self.chance.expovariate(mean)
        while left < 1:
            count += 1
            left += self.chance.expovariate(mean)
        return count


def _offices(folder: Path, count: int) -> list[Desk]:
    desks = []
    for number in range(count):
        code = f"مكتب{number}"
        place = folder / str(number)
        init_office(place, code, Names(ar=code), clock=lambda: MOMENT)
        sticks = folder / f"stick-{number}"
        sticks.mkdir()
        desks.append(Desk(code, open_home(place, clock=lambda: MOMENT), sticks))
    cards = [make_office_card(desk.home).encoded for desk in desks]
    for desk in desks:
        for other, card in zip(desks, cards, strict=True):
            if other is not desk:
                trust_office(desk.home, card)
    return desks


def main(arguments: list[str]) -> None:
    """Live through the year and print what happened."""
    offices, weeks, seed = (*map(int, arguments), *(OFFICES, WEEKS, 0)[len(arguments) :])
    seed = seed or random.SystemRandom().randrange(1, 10**6)
    print(f"{offices} offices, {weeks} weeks, seed {seed}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="mahdar-year-"))
    begun = time.perf_counter()
    year = Year(folder, offices, seed)
    try:
        for _ in range(weeks):
            year.week()
        rounds = 0
        while rounds < 2 or any(list_conflicts(desk.home) for desk in year.desks):
            assert rounds < LONGEST_AFTERWARDS, "it does not come to an end"
            year.finish()
            year.decide_everything()
            rounds += 1
        year.refuse_differences()
    finally:
        year.close()
        shutil.rmtree(folder)
    _print(year.report, time.perf_counter() - begun)


def _print(report: Report, seconds: float) -> None:
    days = sorted(report.everywhere_after)
    print(
        f"meetings {len(report.made_on)}, bundles {report.bundles}, {report.carried / 1e6:.1f} MB"
    )
    print(f"sticks lost {report.lost}, torn and refused {report.torn}")
    print(f"conflicts seen {report.conflicts}, decided {report.decided}")
    print(
        f"days until a meeting was everywhere: half within {statistics.median(days):.0f},"
        f" nineteen of twenty within {days[len(days) * 19 // 20]}, all within {days[-1]}"
    )
    print(f"every office shows the same; {seconds:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
