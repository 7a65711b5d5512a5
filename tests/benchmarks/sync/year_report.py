"""What happened in the simulated year, as a table for people and as JSON."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from tests.benchmarks.sync.year_office import Received, Sent, Worked

_QUARTERS = 4


@dataclass
class Report:
    """Counts of the whole year; days are those of the simulation, seconds those of a processor.

    Attributes:
        meddling: what share of the decisions in its own meetings an office makes in others'.
        made_on: the day on which each meeting was held.
        arrived: the offices that have it.
        everywhere_after: in how many days each came to be in every office.
        open_on: the first and the last day on which an office saw each conflict.
        most_open: the most conflicts that one office saw at a time.
        read, written: week, size of the work in changesets, and seconds of each import and export.
    """

    offices: int
    weeks: int
    seed: int
    meddling: float
    bundles: int = 0
    carried: int = 0  # bytes
    sticks: int = 0
    lost: int = 0
    twice: int = 0
    late: int = 0
    torn: int = 0
    changesets: int = 0
    applied: int = 0
    already_known: int = 0
    parked: int = 0
    opened: int = 0
    decided: int = 0
    most_open: int = 0
    rounds_afterwards: int = 0
    seconds: float = 0.0
    processor: float = 0.0
    most_memory: int = 0  # bytes, of one process
    size_of_home: int = 0  # bytes, the largest
    made_on: dict[UUID, int] = field(default_factory=dict)
    arrived: dict[UUID, set[int]] = field(default_factory=dict)
    everywhere_after: list[int] = field(default_factory=list)
    open_on: dict[UUID, tuple[int, int]] = field(default_factory=dict)
    read: list[tuple[int, int, float]] = field(default_factory=list)
    written: list[tuple[int, int, float]] = field(default_factory=list)

    def note_work(self, office: int, day: int, worked: Worked) -> None:
        """Note a week's work of an office."""
        for meeting in worked.made:
            self.made_on[meeting] = day
            self.arrived[meeting] = {office}
        for conflict in worked.seen:
            first, _last = self.open_on.get(conflict, (day, day))
            self.open_on[conflict] = first, day
        self.decided += worked.decided
        self.most_open = max(self.most_open, len(worked.seen))
        self.processor += worked.seconds

    def note_sent(self, week: int, sent: Sent) -> None:
        """Note a bundle."""
        self.bundles += 1
        self.carried += sent.size
        self.written.append((week, sent.changesets, sent.seconds))
        self.processor += sent.seconds

    def note_received(self, office: int, day: int, received: Received) -> None:
        """Note what became of a bundle that arrived."""
        self.torn += received.is_refused
        self.applied += received.applied
        self.already_known += received.already_known
        self.parked += received.parked
        self.opened += received.conflicts
        self.processor += received.seconds
        if not received.is_refused:
            week = day // 7
            self.read.append((week, received.applied + received.already_known, received.seconds))
        for meeting in received.new_meetings:
            self.arrived[meeting].add(office)
            if len(self.arrived[meeting]) == self.offices:
                self.everywhere_after.append(day - self.made_on[meeting])

    @property
    def not_everywhere(self) -> int:
        """How many meetings some office lacks."""
        return sum(len(places) < self.offices for places in self.arrived.values())

    def to_json(self) -> dict[str, Any]:
        """Return all figures."""
        return {
            "offices": self.offices,
            "weeks": self.weeks,
            "seed": self.seed,
            "meddling": self.meddling,
            "meetings": len(self.made_on),
            "changesets": self.changesets,
            "bundles": self.bundles,
            "bytes": self.carried,
            "sticks": {
                "given": self.sticks,
                "lost": self.lost,
                "twice": self.twice,
                "later_than_a_fortnight": self.late,
                "torn_and_refused": self.torn,
            },
            "taken_in": {
                "applied": self.applied,
                "already_known": self.already_known,
                "parked": self.parked,
            },
            "conflicts": {
                "different": len(self.open_on),
                "opened_at_all_offices": self.opened,
                "most_open_at_one_office": self.most_open,
                "decisions": self.decided,
                "days_open": _spread([last - first for first, last in self.open_on.values()]),
            },
            "days_until_everywhere": _spread(self.everywhere_after),
            "rounds_afterwards": self.rounds_afterwards,
            "import_by_quarter": _by_quarter(self.read, self.weeks),
            "export_by_quarter": _by_quarter(self.written, self.weeks),
            "seconds": round(self.seconds, 1),
            "processor_seconds": round(self.processor, 1),
            "most_memory_of_a_process": self.most_memory,
            "largest_home": self.size_of_home,
        }

    def table(self) -> str:
        """Return the figures as lines of text."""
        lines = [
            ("offices, weeks, seed", f"{self.offices}, {self.weeks}, {self.seed}"),
            ("meetings; saves of all offices", f"{len(self.made_on)}; {self.changesets}"),
            ("bundles; bytes", f"{self.bundles}; {self.carried / 1e6:.1f} MB"),
            (
                "sticks; lost, came twice, over a fortnight late, torn and refused",
                f"{self.sticks}; {self.lost}, {self.twice}, {self.late}, {self.torn}",
            ),
            (
                "saves applied; known already, had to wait",
                f"{self.applied}; {self.already_known}, {self.parked}",
            ),
            (
                "conflicts; most at one office, decisions",
                f"{len(self.open_on)}; {self.most_open}, {self.decided}",
            ),
            (
                "days from the first office that saw a conflict to the last",
                _words(_spread([last - first for first, last in self.open_on.values()])),
            ),
            ("days until a meeting was everywhere", _words(_spread(self.everywhere_after))),
            ("milliseconds an import, by quarter", _row(_by_quarter(self.read, self.weeks))),
            ("milliseconds an export, by quarter", _row(_by_quarter(self.written, self.weeks))),
            ("rounds after the year", f"{self.rounds_afterwards}"),
            (
                "seconds; of processors",
                f"{self.seconds:.0f}; {self.processor:.0f}",
            ),
            (
                "most memory of a process; largest home",
                f"{self.most_memory / 1e6:.0f} MB; {self.size_of_home / 1e6:.0f} MB",
            ),
        ]
        return "\n".join(f"{name:<66} {value}" for name, value in lines)


def _spread(values: Sequence[int]) -> dict[str, int]:
    """Return the day by which half, nineteen of twenty, and all were done."""
    ordered = sorted(values)
    if not ordered:
        return {}
    return {
        "half": round(statistics.median(ordered)),
        "nineteen_of_twenty": ordered[len(ordered) * 19 // 20],
        "all": ordered[-1],
    }


def _words(spread: Mapping[str, int]) -> str:
    if not spread:
        return "none"
    half, most, every = spread.values()
    return f"half {half}, nineteen of twenty {most}, all {every}"


def _by_quarter(done: Sequence[tuple[int, int, float]], weeks: int) -> list[dict[str, float]]:
    """Return for each quarter of the weeks the median work and time."""
    quarters: list[dict[str, float]] = []
    for quarter in range(_QUARTERS):
        first, end = weeks * quarter / _QUARTERS, weeks * (quarter + 1) / _QUARTERS
        chosen = [(saves, seconds) for week, saves, seconds in done if first <= week < end]
        if chosen:
            saves, seconds = zip(*chosen, strict=True)
            middle = statistics.median(seconds) * 1000
            quarters.append({"saves": statistics.median(saves), "ms": round(middle, 1)})
    return quarters


def _row(quarters: Sequence[Mapping[str, float]]) -> str:
    return ", ".join(f"{one['ms']:.0f} ({one['saves']:.0f} saves)" for one in quarters)
