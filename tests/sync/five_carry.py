"""Five offices that also keep all else that a record may hold, and carry it in every way there is.

Parts of every kind, entries of the directory, attached files; full bundles, bundles in several
parts that come in any order, and bundles that only a passphrase opens.
"""

import contextlib
import random
from datetime import date, time
from typing import Any
from unittest.mock import patch

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule
from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.models.discussion import AgendaItem, Challenge, Proposal, Statement
from desktop.models.meeting import Attendance, Meeting, Organizer
from desktop.models.minutes import Minutes
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.person import Person
from desktop.services import bundle_load
from desktop.services.attach_file import attach_file
from desktop.services.export_bundle import export_bundle
from desktop.services.list_attachments import list_missing_files
from tests.sync.five_offices import FIVE, OFFICE, PICK, WORDS, FiveOffices, Stick

SMALL_PART = 48 * 1024
A_FILE = random.Random(7).randbytes(70_000)  # more than one small part holds
PASSPHRASE = "سبع كلمات لا يعرفها أحد غيرنا هنا"
WRITES: tuple[tuple[Any, dict[str, tuple[Any, ...]]], ...] = (
    (
        Meeting,
        {
            "kind": (None, "دوري", "طارئ"),
            "held_on": (None, date(2026, 3, 20), date(2099, 12, 31)),
            "starts_at": (None, time(9), time(9, 30)),
            "city": (Names(), Names(ar="الحسكة", ku="Hesekê"), Names(syr="ܚܣܟܗ")),
            "quorum": (None, 0, 7),
            "confidentiality": ("public", "internal"),
        },
    ),
    (AgendaItem, {"title": ("بند", "بند آخر"), "discussion": (None, "دار نقاش.\nثم آخر.")}),
    (Attendance, {"role": ("member", "chair"), "honorific": (None, "د.", "م.")}),
    (Statement, {"text": ("قال كذا.", "قال كذا. ثم أضاف."), "verbatim": (False, True)}),
    (Challenge, {"text": ("نقص", "نقص كبير"), "sector": (None, "الصحة")}),
    (Proposal, {"text": ("اقتراح", "اقتراح ثان"), "sector": (None, "التعليم")}),
    (ActionItem, {"status": ("open", "done"), "due": (None, date(1970, 1, 1), date(2099, 1, 1))}),
)
FIELDS = [(entity, name, values) for entity, fields in WRITES for name, values in fields.items()]


class CarryingOffices(FiveOffices):
    """Every kind of record and every kind of bundle."""

    @rule(at=OFFICE, which=PICK, field=st.sampled_from(FIELDS), value=PICK)
    def write_field(self, at: int, which: int, field: Any, value: int) -> None:
        entity, name, values = field
        chosen = values[value % len(values)]
        if entity is not Meeting:
            self.write_any(at, entity, which, **{name: chosen})
        elif not self.is_approved(at):
            self.write(at, Meeting, self.meeting, **{name: chosen})

    @rule(at=OFFICE, word=WORDS, entity=st.sampled_from([AgendaItem, Statement, Challenge]))
    def add_part(self, at: int, word: str, entity: Any) -> None:
        field = "title" if entity is AgendaItem else "text"
        self.add(at, entity(meeting_id=self.meeting, **{field: word}))

    @rule(at=OFFICE, word=WORDS)
    def propose(self, at: int, word: str) -> None:
        self.add(at, Proposal(meeting_id=self.meeting, text=word))

    @rule(at=OFFICE, which=PICK, word=WORDS)
    def give_task(self, at: int, which: int, word: str) -> None:
        outcome = self.pick(at, Outcome, which)
        if outcome is not None:
            self.add(at, ActionItem(meeting_id=self.meeting, outcome_id=outcome, text=word))

    @rule(at=OFFICE, which=PICK, name=st.sampled_from(["شيرين", "آزاد", "سلوى"]))
    def rename_person(self, at: int, which: int, name: str) -> None:
        person = self.pick(at, Attendance, which, Attendance.person_id)
        if person is not None:
            self.write(at, Person, person, name=Names(ar=name, ku="Navek"))

    @rule(at=OFFICE, which=PICK, name=st.sampled_from(["دائرة", "هيئة"]))
    def rename_organization(self, at: int, which: int, name: str) -> None:
        body = self.pick(at, Organizer, which, Organizer.organization_id)
        if body is not None:
            self.write(at, Organization, body, name=Names(ar=name), licence_number="٧")

    @rule(at=OFFICE, first=st.integers(0, 2))
    def attach(self, at: int, first: int) -> None:
        file = self.folder / f"ملف {first}.pdf"
        file.write_bytes(bytes([first]) + A_FILE)
        if not self.is_approved(at):
            with contextlib.suppress(RefusedError):
                attach_file(self.desks[at].home, self.meeting, file)

    @rule(at=OFFICE, to=st.sets(OFFICE), full=st.booleans())
    def send_in_parts(self, at: int, to: set[int], full: bool) -> None:
        """Write a bundle whose parts come each alone, in any order, or never."""
        others = self.believed(at, to)
        if not others:
            return
        codes = frozenset(desk.code for desk in others)
        sender = self.desks[at]
        sender.sent += 1
        target = sender.sticks / f"{sender.code}-{sender.sent}.mahdar"
        with patch.object(bundle_load, "SMALLEST_PART", SMALL_PART):
            made = export_bundle(
                sender.home, target, sorted(codes), full=full, part_size=SMALL_PART
            )
        self.sticks += [Stick(path, codes, sender.code) for path in made.paths]

    @rule(at=OFFICE)
    def send_with_passphrase(self, at: int) -> None:
        sender = self.desks[at]
        sender.sent += 1
        target = sender.sticks / f"{sender.code}-{sender.sent}.mahdar"
        made = export_bundle(sender.home, target, passphrase=PASSPHRASE)
        self.sticks.append(Stick(made.path, frozenset(FIVE), sender.code, PASSPHRASE))

    @invariant()
    def approved_text_stays(self) -> None:
        """See that each approved text, by its hash, is for ever what it was when first seen."""
        if not hasattr(self, "desks"):
            return
        texts = self.__dict__.setdefault("approved_texts", {})
        for desk in self.desks:
            with desk.home.reading() as session:
                query = select(Minutes.content_hash, Minutes.snapshot)
                for name, snapshot in session.execute(
                    query.where(Minutes.content_hash.is_not(None))
                ):
                    assert texts.setdefault(name, snapshot) == snapshot

    def exchange_and_compare(self) -> None:
        super().exchange_and_compare()
        self.approved_text_stays()
        for desk in self.desks:
            assert list_missing_files(desk.home) == []
            assert list(desk.home.staging.glob("*")) == []
