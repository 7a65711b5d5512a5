"""What a page of minutes costs: milliseconds, memory, and whether long ones cost more a page.

    python -m tests.benchmarks.documents.minutes_pages

Each case runs in a process of its own, warmed up by one page, as in the running program. Times are
processor time, the best of several runs. Fails when a page of a long document costs more than
``LIMIT`` times a page of a short one: work that grows faster than the document.
"""

import math
import multiprocessing
import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from desktop.documents.minutes import set_minutes
from desktop.models.record_form import MeetingRecord
from desktop.models.record_validation import validate
from tests.documents.sample_minutes import CONTENT_HASH, NUMBER, paper, record_with, sample_json

LIMIT = 1.3
RUNS = 3
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوية"
VOCABULARY = 4000  # distinct words; a few of them are said again and again, as in a language


@dataclass(frozen=True, slots=True)
class Measured:
    """A case: pages, milliseconds a page, and the process's peak memory in MB (0: not known)."""

    pages: int
    per_page: float
    peak: float


class Speech:
    """Arabic-looking sentences, the same at every run."""

    def __init__(self) -> None:
        self._random = random.Random(7)
        self._words = [
            "".join(self._random.choices(LETTERS, k=self._random.randint(2, 8)))
            for _ in range(VOCABULARY)
        ]

    def sentence(self, words: int) -> str:
        """Return a sentence; the nth word of the vocabulary is about n times rarer."""
        ranks = (int(VOCABULARY ** self._random.random()) for _ in range(words))
        return " ".join(self._words[rank - 1] for rank in ranks) + "."


def of_text(size: int) -> MeetingRecord:
    """Return a meeting of ``size`` long statements."""
    speech = Speech()
    statements = [{"text": speech.sentence(120), "kind": "statement"} for _ in range(size)]
    return validate(sample_json() | {"statements": statements})


def of_tables(size: int) -> MeetingRecord:
    """Return a meeting of ``size`` people and as many actions."""
    speech = Speech()
    attendance = [
        {
            "person": {"name": f"{speech.sentence(3)[:-1]} {n}", "honorific": "السيد"},
            "organization": speech.sentence(4)[:-1],
            "post": speech.sentence(3)[:-1],
        }
        for n in range(size)
    ]
    actions = [
        {"text": speech.sentence(12), "responsible": speech.sentence(3)[:-1], "due": "2024-12-03"}
        for _ in range(size)
    ]
    outcomes = [{"kind": "decision", "text": speech.sentence(10), "actions": actions}]
    return validate(sample_json() | {"attendance": attendance, "outcomes": outcomes})


CASES: dict[str, tuple[Callable[[int], MeetingRecord], tuple[int, ...]]] = {
    "sample": (lambda _: record_with(), (1,)),
    "text": (of_text, (180, 720)),
    "tables": (of_tables, (318, 1272)),
}
"""What makes a record, and the sizes that give about 50 and 200 pages."""


def measure(name: str) -> list[Measured]:
    """Measure one case at all its sizes; to be called in a process of its own.

    The sizes take turns, so that a busy machine slows all of them.
    """
    make, sizes = CASES[name]
    records = [make(size) for size in sizes]
    _set(record_with())
    best = [math.inf] * len(records)
    peaks = [0.0] * len(records)
    pages = [0] * len(records)
    for _ in range(RUNS):
        for place, record in enumerate(records):
            begun = time.process_time()
            pages[place] = _set(record)
            best[place] = min(best[place], time.process_time() - begun)
            peaks[place] = peaks[place] or _peak()
    return [
        Measured(count, 1000 * seconds / count, peak)
        for count, seconds, peak in zip(pages, best, peaks, strict=True)
    ]


def _set(record: MeetingRecord) -> int:
    """Set approved minutes and return the number of their pages."""
    made = set_minutes(record, paper(), state="approved", number=NUMBER, content_hash=CONTENT_HASH)
    return made.pages


def _peak() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Print the figures; 1 when long documents cost too much a page."""
    failed = False
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        for name in CASES:
            found = pool.apply(measure, (name,))
            for one in found:
                print(
                    f"{name:8} {one.pages:4} pages {one.per_page:7.1f} ms a page"
                    f" {one.pages * one.per_page:7.0f} ms in all   peak {one.peak:4.0f} MB"
                )
            growth = found[-1].per_page / found[0].per_page
            if len(found) > 1:
                failed = failed or growth > LIMIT
                print(f"{name:8} a page of the long one costs {growth:.2f} × (at most {LIMIT})")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
