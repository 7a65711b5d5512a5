"""Five offices that do anything, in any order, with sticks that may not be relied on.

Real homes and real files. What happens to them: typing (a title, a long text, in bursts), a list
put in another order, attendance added and taken away, records and whole meetings removed and
brought back, minutes approved, conflicts decided; sticks for all or for some, which come early,
late, again, never, torn, or to an office they are not for; clocks that say 1970 or 2099; disks that
die and come back as an older backup, or as a copy of the files that nobody told the program of.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.models.base import Replicated
from desktop.models.discussion import AgendaItem
from desktop.models.log import Changeset, ParkedSegment, Stream
from desktop.models.meeting import Attendance, Meeting
from desktop.models.minutes import APPROVED, Minutes
from desktop.models.outcome import Outcome
from desktop.models.trust import VERIFIED, VOUCHED
from desktop.services.approve_minutes import approve_minutes
from desktop.services.backup_home import backup_home
from desktop.services.import_bundle import import_bundle
from desktop.services.list_conflicts import list_conflicts
from desktop.services.resolve_conflict import resolve_conflict
from desktop.services.restore_home import restore_home
from desktop.storage.home import open_home
from desktop.storage.unit_of_work import WITH_REMOVED
from tests.sync.desks import CODES, MOMENT, Desk, agree, meet, open_desks
from tests.sync.said_of_keys import trust
from tests.sync.written import no_write_was_lost, nobody_overwrote_what_they_had_not_seen

FIVE = (*CODES, "منبج")
WORDS = st.sampled_from(["قرار.", "توصية.", "اتفاق.", "قرار. توصية.", "توصية. قرار. اتفاق."])
COMPLETE = {
    "organizers": [{"organization": "دائرة العلاقات الخارجية"}],
    "attendance": [{"person": {"name": "شيرين خليل"}}, {"person": {"name": "آزاد حسن"}}],
    "agenda": [{"title": "بند أول"}, {"title": "بند ثان"}, {"title": "بند ثالث"}],
    "outcomes": [{"kind": "decision", "text": "قرار. توصية. اتفاق."}],
}
KINDS = ("decision", "recommendation", "agreement")
PLACES = ("Zz", "a0", "a0V", "a1", "a2", "a5")
TIMES = (datetime(1970, 1, 1, tzinfo=UTC), MOMENT, datetime(2099, 12, 31, 23, 59, tzinfo=UTC))
BELIEVED = (VERIFIED, VOUCHED)
ROUNDS = 3  # of the last exchange: say what one has, hear what one lacks, get it
MOST_BACKUPS = 6
OFFICE = st.integers(0, len(FIVE) - 1)
PICK = st.integers(0, 10**6)
Log = set[tuple[UUID, int, bytes]]


@dataclass
class Clock:
    """A clock that somebody may set."""

    now: datetime = MOMENT

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Stick:
    """A bundle, whom it is for, and who wrote it."""

    bundle: Path
    to: frozenset[str]
    sender: str
    passphrase: str | None = None


class FiveOffices(RuleBasedStateMachine):
    """Five homes, the sticks between them, their backups, and any order of doing things."""

    databases: ClassVar[list[Path]] = []
    steps: ClassVar[int] = 0

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mahdar-"))
        self.desks = open_desks(self.databases, self.folder, FIVE)
        self.clocks = [Clock() for _ in self.desks]
        for at in range(len(self.desks)):
            self.reopen(at, lambda: None)
        self.sticks: list[Stick] = []
        self.backups: list[tuple[int, Path]] = []
        self.copies: list[tuple[int, Path]] = []
        self.meeting = self.desks[0].add("أصل", **COMPLETE)
        self.spare = self.desks[0].add("اجتماع آخر")
        bundle = self.desks[0].send()
        for desk in self.desks[1:]:
            desk.receive(bundle)

    @rule(at=OFFICE, word=WORDS, burst=st.booleans())
    def retitle(self, at: int, word: str, burst: bool) -> None:
        if not self.is_approved(at):
            self.write(at, Meeting, self.meeting, burst=burst, subject=word)

    @rule(at=OFFICE, which=PICK, word=WORDS, burst=st.booleans())
    def reword(self, at: int, which: int, word: str, burst: bool) -> None:
        kind = KINDS[len(word) % 3]
        self.write_any(at, Outcome, which, burst=burst, text=word, kind=kind)

    @rule(at=OFFICE, which=PICK, place=st.sampled_from(PLACES))
    def move(self, at: int, which: int, place: str) -> None:
        self.write_any(at, AgendaItem, which, position=place)

    @rule(at=OFFICE, which=PICK, entity=st.sampled_from([Outcome, AgendaItem, Attendance]))
    def remove(self, at: int, which: int, entity: type[Replicated]) -> None:
        self.write_any(at, entity, which, removed=True)

    @rule(at=OFFICE, which=PICK, presence=st.sampled_from(["present", "excused", "absent"]))
    def mark_presence(self, at: int, which: int, presence: str) -> None:
        self.write_any(at, Attendance, which, presence=presence)

    @rule(at=OFFICE, word=WORDS)
    def add_outcome(self, at: int, word: str) -> None:
        self.add(at, Outcome(meeting_id=self.meeting, text=word))

    @rule(at=OFFICE, which=PICK)
    def add_attendance(self, at: int, which: int) -> None:
        """Add somebody who may be on the list already: two offices do so too."""
        person = self.pick(at, Attendance, which, Attendance.person_id)
        if person is not None:
            self.add(at, Attendance(meeting_id=self.meeting, person_id=person))

    @rule(at=OFFICE, removed=st.booleans())
    def remove_or_restore_meeting(self, at: int, removed: bool) -> None:
        self.write(at, Meeting, self.spare, removed=removed)

    @rule(at=OFFICE, word=WORDS)
    def retitle_other(self, at: int, word: str) -> None:
        self.write(at, Meeting, self.spare, subject=word)

    @rule(at=OFFICE)
    def approve(self, at: int) -> None:
        if self.pick(at, Outcome, 0) is not None and not self.is_approved(at):
            with contextlib.suppress(RefusedError):
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

    @rule(at=OFFICE, time=st.sampled_from(TIMES))
    def set_clock(self, at: int, time: datetime) -> None:
        self.clocks[at].now = time

    @rule(at=OFFICE, to=st.sets(OFFICE))
    def send(self, at: int, to: set[int]) -> None:
        """Write a bundle for some offices, or for all; who receives it, if anybody, is open."""
        others = self.believed(at, to)
        if others:
            bundle = self.desks[at].send(*others)
            codes = frozenset(desk.code for desk in others)
            self.sticks.append(Stick(bundle, codes, self.desks[at].code))

    @precondition(lambda self: self.sticks)
    @rule(at=OFFICE, which=PICK)
    def receive(self, at: int, which: int) -> None:
        """Import any stick that ever was made: early, late, or once more."""
        desk, stick = self.desks[at], self.sticks[which % len(self.sticks)]
        if desk.code in stick.to or desk.code == stick.sender:
            if self.takes(desk, stick):
                assert desk.receive(stick.bundle, stick.passphrase).counts.applied == 0
            desk.refuse_faults()
        else:
            self.refuse(desk, stick.bundle, "bundle.not_for_us")

    @precondition(lambda self: self.sticks)
    @rule(at=OFFICE, which=PICK, cut=st.integers(1, 999), salvage=st.booleans())
    def receive_torn(self, at: int, which: int, cut: int, salvage: bool) -> None:
        """A stick pulled too early is refused; what is whole of it may be taken all the same."""
        desk, stick = self.desks[at], self.sticks[which % len(self.sticks)]
        torn = self.folder / "torn.mahdar"
        whole = stick.bundle.read_bytes()
        torn.write_bytes(whole[: len(whole) * cut // 1000])
        self.refuse(desk, torn, "bundle.")
        if salvage and desk.code in stick.to:
            with contextlib.suppress(RefusedError):
                import_bundle(desk.home, torn, salvage=True)
            desk.refuse_faults()

    @rule(at=OFFICE)
    def back_up(self, at: int) -> None:
        if len(self.backups) < MOST_BACKUPS:
            backup = self.folder / f"backup-{len(self.backups)}.db"
            backup_home(self.desks[at].home, backup)
            self.backups.append((at, backup))

    @precondition(lambda self: self.backups)
    @rule(which=PICK)
    def restore(self, which: int) -> None:
        """Let an office go back to how it was: what it has not sent since is gone."""
        at, backup = self.backups[which % len(self.backups)]
        home = self.desks[at].home
        self.reopen(at, lambda: restore_home(backup, home.folder))
        self.desks[at].refuse_faults()

    @rule(at=OFFICE)
    def copy_files(self, at: int) -> None:
        """Copy the database as a disk image does, in the middle of a word or not."""
        if len(self.copies) < MOST_BACKUPS:
            copy = self.folder / f"copy-{len(self.copies)}.db"
            self.reopen(at, lambda: shutil.copyfile(self.desks[at].home.database, copy))
            self.copies.append((at, copy))

    @precondition(lambda self: self.copies)
    @rule(which=PICK)
    def put_files_back(self, which: int) -> None:
        """Put such a copy in the place of the database, past the program that would restore it."""
        at, copy = self.copies[which % len(self.copies)]
        database = self.desks[at].home.database

        def replace() -> None:
            shutil.copyfile(copy, self.folder / "incoming.db")
            (self.folder / "incoming.db").replace(database)

        self.reopen(at, replace)
        self.desks[at].refuse_faults()

    @invariant()
    def count(self) -> None:
        type(self).steps += 1

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        try:
            self.exchange_and_compare()
        finally:
            for desk in self.desks:
                desk.home.close()
            shutil.rmtree(self.folder)

    def exchange_and_compare(self) -> None:
        before: Log = set().union(*(log_of(desk) for desk in self.desks))
        self.exchange()
        agree(*self.desks)
        for desk in self.desks:
            assert before <= log_of(desk)
            no_write_was_lost(desk)
            nobody_overwrote_what_they_had_not_seen(desk)
            # Before what a restore took from everybody, others may wait for ever; nothing else may.
            assert set(parked(desk).values()) <= {"gap"}
            assert parked(desk) == parked(self.desks[0])

    def exchange(self) -> None:
        for _ in range(ROUNDS):
            meet(*self.desks)

    def believed(self, at: int, to: set[int]) -> list[Desk]:
        """Return those of ``to``, or of all if it is nobody else, that may be sent to."""
        desk = self.desks[at]
        wanted = [self.desks[other] for other in sorted(to - {at})] or self.desks
        return [o for o in wanted if o is not desk and trust(desk, o) in BELIEVED]

    def takes(self, desk: Desk, stick: Stick) -> bool:
        """Import a stick that is for this office; say whether its sender was believed."""
        desk.receive(stick.bundle, stick.passphrase)
        return True

    def reopen(self, at: int, meanwhile: Callable[[], Any]) -> None:
        desk = self.desks[at]
        desk.home.close()
        meanwhile()
        desk.home = open_home(desk.home.folder, clock=self.clocks[at])

    def refuse(self, desk: Desk, bundle: Path, code: str) -> None:
        before = desk.everything()
        with pytest.raises(RefusedError) as refusal:
            desk.receive(bundle)
        assert refusal.value.code.startswith(code)
        assert desk.everything() == before

    def is_approved(self, at: int) -> bool:
        with self.desks[at].home.reading() as session:
            query = select(Minutes.state).where(Minutes.meeting_id == self.meeting)
            return session.scalars(query).one() == APPROVED

    def pick(self, at: int, entity: Any, which: int, column: Any = None) -> Any:
        """Return the key, or a column, of some record of the meeting; ``None`` if there is none."""
        with self.desks[at].home.reading() as session:
            query = select(entity.id if column is None else column)
            found = session.scalars(
                query.where(entity.meeting_id == self.meeting).order_by(entity.id)
            ).all()
        return found[which % len(found)] if found else None

    def write_any(
        self, at: int, entity: Any, which: int, *, burst: bool = False, **values: Any
    ) -> None:
        key = self.pick(at, entity, which)
        if key is not None and not self.is_approved(at):
            self.write(at, entity, key, burst=burst, **values)

    def write(self, at: int, entity: Any, key: UUID, *, burst: bool = False, **values: Any) -> None:
        name = f"typing at {at}" if burst else None
        with self.desks[at].home.unit_of_work(burst=name) as work:
            record = work.session.get_one(entity, key, execution_options=WITH_REMOVED)
            for field, value in values.items():
                setattr(record, field, value)
            work.commit()

    def add(self, at: int, record: Replicated) -> None:
        if not self.is_approved(at):
            with self.desks[at].home.unit_of_work() as work:
                work.session.add(record)
                work.commit()


def log_of(desk: Desk) -> Log:
    """Return stream, number and hash of every changeset that an office has."""
    with desk.home.reading() as session:
        query = select(Stream.id, Changeset.seq, Changeset.hash).join(
            Changeset, Changeset.stream_no == Stream.no
        )
        return {(stream, seq, name) for stream, seq, name in session.execute(query)}


def parked(desk: Desk) -> dict[bytes, str]:
    """Return why each segment waits that does."""
    with desk.home.reading() as session:
        return dict(session.execute(select(ParkedSegment.hash, ParkedSegment.reason)).all())
