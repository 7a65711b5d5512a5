"""How long the list, its filters and search take, beside a plain SELECT over the same rows.

    python -m tests.benchmarks.storage.lists_and_search [meetings]

Prints, for each question, milliseconds (the median of several runs) and how many times as long as
the plain SELECT of the keys it takes, so that machines can be compared. Nothing is asserted.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.models.meeting import Meeting
from desktop.storage.check import check_home
from desktop.storage.home import Home, open_home
from desktop.storage.queries import meetings, outcomes, registry
from desktop.storage.queries.meetings import MeetingFilter
from tests.storage.some_records import Registry, add_registry, records_of_meeting

RUN = 200  # meetings a commit
WORDS = ("التنمية", "الإنسانية", "التعليم", "الزراعة", "الصحة", "المياه", "البلديات")


def fill(home: Home, count: int) -> Registry:
    """Add ``count`` meetings of fourteen records, as a long import of records does."""
    found = add_registry(home, bodies=200, people=1000)
    with home.unit_of_work() as unit:
        for number in range(count):
            subject = f"اجتماع {number} حول {WORDS[number % 7]} مع منظمات المجتمع المدني"
            unit.session.add_all(records_of_meeting(found, number, subject))
            if number % RUN == RUN - 1:
                unit.commit()
                unit.session.expunge_all()
        unit.commit()
    return found


def milliseconds(question: Callable[[], object], runs: int = 7) -> float:
    """Return the median time of a question."""
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        question()
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def questions(session: Session, found: Registry) -> dict[str, Callable[[], object]]:
    """Return what a screen asks, by what it is for."""
    ids = meetings.meeting_ids(session)
    today = date(2024, 9, 3)
    return {
        "all keys, newest first": lambda: meetings.meeting_ids(session),
        "first 40 keys": lambda: meetings.meeting_ids(session, limit=40),
        "40 rows of them": lambda: meetings.meeting_rows(session, ids[:40]),
        "keys of a year": lambda: meetings.meeting_ids(session, MeetingFilter(year=2020)),
        "keys of a body": lambda: meetings.meeting_ids(
            session, MeetingFilter(organization_id=found.bodies[3])
        ),
        "keys of drafts": lambda: meetings.meeting_ids(session, MeetingFilter(state="draft")),
        "counts by state": lambda: meetings.meeting_counts(session),
        "search, a word of one in seven": lambda: meetings.meeting_ids(
            session, MeetingFilter(search="الزراعه")
        ),
        "search, one meeting": lambda: meetings.meeting_ids(
            session, MeetingFilter(search="اجتماع 777 حول")
        ),
        "search, two letters": lambda: meetings.meeting_ids(session, MeetingFilter(search="زر")),
        "search, nothing found": lambda: meetings.meeting_ids(
            session, MeetingFilter(search="زغفران")
        ),
        "complete a person": lambda: registry.suggest_persons(session, "شخص 9"),
        "complete a body": lambda: registry.suggest_organizations(session, "جهة"),
        "overdue actions": lambda: outcomes.action_ids(
            session, outcomes.ActionFilter("overdue"), today=today
        ),
    }


def main(count: int) -> None:
    """Fill a home and print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        home = open_home(Path(folder), create=True)
        begun = time.perf_counter()
        found = fill(home, count)
        seconds = time.perf_counter() - begun
        size = home.database.stat().st_size / 1e6
        print(f"{count} meetings of 14 records added in {seconds:.1f} s; {size:.0f} MB")
        with home.reading() as session:
            keys = f"SELECT id, held_on FROM {Meeting.__tablename__}"
            plain = milliseconds(lambda: session.connection().exec_driver_sql(keys).fetchall())
            print(f"{'plain SELECT of all keys':34} {plain:8.2f} ms")
            for name, question in questions(session, found).items():
                taken = milliseconds(question)
                print(f"{name:34} {taken:8.2f} ms  {taken / plain:6.2f} ×")
        taken = milliseconds(lambda: check_home(home), runs=1)
        print(f"{'check of the whole home':34} {taken:8.0f} ms")
        home.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
