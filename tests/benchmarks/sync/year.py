"""A year of offices and couriers: everything arrives everywhere, though many sticks do not.

    python -m tests.benchmarks.sync.year [OFFICES] [WEEKS] [SEED] [--json FILE]

Real homes and real bundle files. The first office is the centre: it sends to all every week, and
most sticks of the others go to it; some go to a neighbour. A stick takes days to weeks, and may be
lost, come twice, or come torn; what arrives is read on the day it arrives. People hold meetings,
go on writing in those of other offices, and decide some of the conflicts they find: those of their
own meetings, and once in a while those of others, so that decisions meet as well.

After the year the couriers go on until nothing is on the way, nothing is missing and nothing is in
dispute. It fails where offices then differ, or a write is neither shown nor overwritten by somebody
who had seen it. What happens by chance follows from the seed; keys do not, so of two runs with one
seed the couriers are the same, and which of two writes is shown is not.
"""

import argparse
import json
import os
import random
import shutil
import tempfile
import time
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from desktop.storage.home_files import DATABASE_NAME
from tests.benchmarks.sync.year_office import OfficeAtWork, Received, code_of
from tests.benchmarks.sync.year_report import Report
from tests.benchmarks.sync.year_workers import Workers

OFFICES, WEEKS = 12, 16
DAYS_OF_A_WEEK = 7
LOST, TWICE, TORN = 0.15, 0.10, 0.05
SOONEST, LATEST = 1, 40  # days on the way; half of the sticks take less than a week
LATE = 14  # days
TO_NEIGHBOUR = 0.3
LONGEST_AFTERWARDS = 30  # rounds
PROCESSES = 2
IN_MEMORY = Path("/dev/shm")  # not for speed of its own: a year wears a disk


@dataclass(frozen=True)
class Stick:
    """A bundle on its way to one office."""

    bundle: Path
    to: int
    arrives: int


class Year:
    """The offices, the sticks between them, and the days that pass."""

    def __init__(self, folder: Path, workers: Workers, report: Report) -> None:
        self.chance = random.Random(report.seed)
        self.workers = workers
        self.report = report
        self.offices = range(report.offices)
        self.sticks: list[Stick] = []
        self.day = 0
        self._begin(folder)

    def week(self) -> None:
        """Let everybody work and send, then let seven days pass."""
        ask = self.workers.ask
        working = [ask(at, OfficeAtWork.work, self.day) for at in self.offices]
        for at, worked in zip(self.offices, working, strict=True):
            self.report.note_work(at, self.day, worked.result())
        addressed = [self._recipients(at) for at in self.offices]
        sending = [
            ask(at, OfficeAtWork.send, [code_of(other) for other in to])
            for at, to in zip(self.offices, addressed, strict=True)
        ]
        for to, sent in zip(addressed, sending, strict=True):
            self.report.note_sent(self.day // DAYS_OF_A_WEEK, sent.result())
            self._hand_over(sent.result().bundle, to)
        for _ in range(DAYS_OF_A_WEEK):
            self.day += 1
            self._deliver()

    def finish(self) -> bool:
        """Let the centre hear everybody and everybody the centre, and the centre decide.

        All that is on the way arrives first. Tell whether nothing is in dispute anywhere.
        """
        ask = self.workers.ask
        self._take_in(sorted(self.sticks, key=lambda stick: stick.arrives))
        self.sticks.clear()
        self.day += DAYS_OF_A_WEEK
        others = self.offices[1:]
        sending = [ask(at, OfficeAtWork.send, [code_of(0)]) for at in others]
        self._take_in([Stick(sent.result().bundle, 0, self.day) for sent in sending])
        self.report.decided += ask(0, OfficeAtWork.decide_everything).result()
        sent = ask(0, OfficeAtWork.send, [code_of(at) for at in others]).result()
        self._take_in([Stick(sent.bundle, at, self.day) for at in others])
        waiting = [ask(at, OfficeAtWork.open_conflicts) for at in self.offices]
        self.report.rounds_afterwards += 1
        return not sum(one.result() for one in waiting)

    def refuse_differences(self) -> None:
        """Raise AssertionError where offices differ, or a write was lost."""
        asked = [self.workers.ask(at, OfficeAtWork.state) for at in self.offices]
        states = [state.result() for state in asked]
        for at, state in enumerate(states):
            assert state == states[0], f"{code_of(at)} differs from {code_of(0)}"
        missing = self.report.not_everywhere
        assert not missing, f"{missing} meetings are not everywhere"

    def _begin(self, folder: Path) -> None:
        ask, begin = self.workers.ask, self.workers.begin
        seed, meddling = self.report.seed, self.report.meddling
        for made in [begin(folder, at, seed, meddling) for at in self.offices]:
            made.result()
        cards = [ask(at, OfficeAtWork.card).result() for at in self.offices]
        trusting = [
            ask(at, OfficeAtWork.trust, cards[:at] + cards[at + 1 :]) for at in self.offices
        ]
        for trusted in trusting:
            trusted.result()

    def _recipients(self, at: int) -> list[int]:
        count = len(self.offices)
        if at == 0:
            return list(range(1, count))
        if count > 2 and self.chance.random() < TO_NEIGHBOUR:
            step = self.chance.choice((-1, 1))
            return [(at - 1 + step) % (count - 1) + 1]
        return [0]

    def _hand_over(self, bundle: Path, to: list[int]) -> None:
        for other in to:
            self.report.sticks += 1
            if self.chance.random() < LOST:
                self.report.lost += 1
                continue
            copies = 2 if self.chance.random() < TWICE else 1
            self.report.twice += copies - 1
            for _ in range(copies):
                days = min(LATEST, SOONEST + int(self.chance.expovariate(1 / DAYS_OF_A_WEEK)))
                self.report.late += days > LATE
                self.sticks.append(Stick(bundle, other, self.day + days))

    def _deliver(self) -> None:
        here = [stick for stick in self.sticks if stick.arrives <= self.day]
        self.sticks = [stick for stick in self.sticks if stick.arrives > self.day]
        self.chance.shuffle(here)
        self._take_in(here, torn=TORN)

    def _take_in(self, sticks: list[Stick], torn: float = 0.0) -> None:
        reading: list[tuple[Stick, Future[Received]]] = []
        for stick in sticks:
            whole = self.chance.random() if self.chance.random() < torn else 1.0
            asked = self.workers.ask(stick.to, OfficeAtWork.receive, stick.bundle, whole)
            reading.append((stick, asked))
        for stick, received in reading:
            self.report.note_received(stick.to, self.day, received.result())
        under_way = {stick.bundle for stick in self.sticks}
        for bundle in {stick.bundle for stick in sticks} - under_way:
            bundle.unlink()


def live_through(folder: Path, report: Report, processes: int) -> None:
    """Let the year of ``report`` pass in ``folder``, and fill it.

    Raises:
        AssertionError: offices differ at the end, or something was lost.
    """
    begun = time.perf_counter()
    workers = Workers(processes)
    try:
        year = Year(folder, workers, report)
        for week in range(1, report.weeks + 1):
            year.week()
            print(
                f"week {week}: {report.bundles} bundles, {len(report.open_on)} conflicts,"
                f" {time.perf_counter() - begun:.0f} s",
                flush=True,
            )
        is_settled = False
        while not is_settled:
            assert report.rounds_afterwards < LONGEST_AFTERWARDS, "it does not come to an end"
            is_settled = year.finish()
        year.refuse_differences()
        report.changesets = workers.ask(0, OfficeAtWork.count_saves).result()
        report.most_memory = workers.most_memory()
    finally:
        workers.close()
    report.size_of_home = max(
        (folder / str(at) / DATABASE_NAME).stat().st_size for at in range(report.offices)
    )
    report.seconds = time.perf_counter() - begun


def main() -> None:
    """Live through the year and print what happened."""
    options = _options()
    seed = options.seed or random.SystemRandom().randrange(1, 10**6)
    report = Report(options.offices, options.weeks, seed, options.meddling / options.offices)
    print(f"{report.offices} offices, {report.weeks} weeks, seed {seed}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="mahdar-year-", dir=options.folder))
    try:
        live_through(folder, report, options.processes)
    finally:
        shutil.rmtree(folder)
    print(report.table())
    print("Every office shows the same, and no write was lost.")
    if options.json is not None:
        options.json.write_text(json.dumps(report.to_json(), indent=2) + "\n", encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("offices", type=int, nargs="?", default=OFFICES)
    parser.add_argument("weeks", type=int, nargs="?", default=WEEKS)
    parser.add_argument("seed", type=int, nargs="?", default=0, help="0: by chance")
    parser.add_argument(
        "--meddling", type=float, default=1.0, help="how many offices decide a conflict of another"
    )
    parser.add_argument("--json", type=Path, help="write the figures there too")
    parser.add_argument("--processes", type=int, default=min(PROCESSES, os.cpu_count() or 1))
    in_memory = IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None
    parser.add_argument("--folder", type=Path, default=in_memory, help="where the homes lie")
    return parser.parse_args()


if __name__ == "__main__":
    main()
