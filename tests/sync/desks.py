"""Offices at work for the tests of transfer: real homes that trust each other, and their sticks."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import delete, select, text

from desktop.language.names import Names
from desktop.models.base import table_of
from desktop.models.changeset import decode_value, to_wire
from desktop.models.log import Conflict, FieldHead, LogRecord, Stream
from desktop.models.outcome import Outcome
from desktop.models.record_validation import validate
from desktop.models.registry import ENTITIES
from desktop.models.trust import Setting
from desktop.services.add_meetings import add_meetings
from desktop.services.check_home import check_home
from desktop.services.export_bundle import ExportMade, export_bundle
from desktop.services.import_bundle import ImportMade, import_bundle
from desktop.services.init_office import init_office
from desktop.services.make_office_card import make_office_card
from desktop.services.settings import set_setting
from desktop.services.trust_office import trust_office
from desktop.storage.home import Home, open_home
from desktop.storage.home_files import DATABASE_NAME
from desktop.storage.machine_mark import MARK

MOMENT = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)
CODES = ("حسكة", "قامشلي", "رقة", "كوباني")


@dataclass
class Desk:
    """One office: its home, and a folder for what goes out."""

    code: str
    home: Home
    sticks: Path
    sent: int = 0

    def send(self, *to: "Desk", full: bool = False) -> Path:
        return self.export(*to, full=full).path

    def export(self, *to: "Desk", full: bool = False) -> ExportMade:
        self.sent += 1
        target = self.sticks / f"{self.code}-{self.sent}.mahdar"
        return export_bundle(self.home, target, [desk.code for desk in to], full=full)

    def receive(self, bundle: Path, passphrase: str | None = None) -> ImportMade:
        return import_bundle(self.home, bundle, passphrase=passphrase)

    def add(self, subject: str = "اجتماع", **fields: Any) -> UUID:
        record = {"subject": subject, "date": "2026-03-20", **fields}
        [key] = add_meetings(self.home, [validate(record)]).ids
        return key

    def edit(self, key: UUID, entity: str = "meeting", **values: Any) -> None:
        """Set fields of a record as any save does."""
        with self.home.unit_of_work(user=f"كاتب {self.code}") as work:
            record = work.session.get_one(ENTITIES[entity], key)
            for name, value in values.items():
                setattr(record, name, value)
            work.commit()

    def look(self, key: UUID, entity: str = "meeting") -> dict[str, Any]:
        """Return the row of a record, removed or not."""
        table = table_of(ENTITIES[entity])
        with self.home.reading() as session:
            query = select(table).where(table.c.id == key)
            return dict(session.connection().execute(query).mappings().one())

    def shown(self) -> dict[str, Any]:
        """Return what all offices must agree on once they have the same changes."""
        with self.home.reading() as session:
            connection = session.connection()
            streams = dict(session.execute(select(Stream.no, Stream.id)).all())
            records = {
                (entity, row["id"]): {name: to_wire(value) for name, value in row.items()}
                for entity, mapped in ENTITIES.items()
                for row in connection.execute(select(table_of(mapped))).mappings()
            }
            heads = {
                (h.record_id, h.field, streams[h.stream_no], h.seq): decode_value(h.value)
                for h in session.scalars(select(FieldHead))
            }
            origins = {
                r.id: (r.entity, r.root_id, streams[r.stream_no], r.seq)
                for r in session.scalars(select(LogRecord))
            }
            conflicts = {
                c.id: (c.meeting_id, c.record_id, c.field, c.kind, c.base)
                for c in session.scalars(select(Conflict).where(Conflict.resolved_at.is_(None)))
            }
            found = set(connection.execute(text("SELECT meeting_id, folded FROM meeting_text")))
        return {
            "records": records,
            "heads": heads,
            "origins": origins,
            "conflicts": conflicts,
            "found": found,
        }

    def everything(self) -> dict[str, list[Any]]:
        """Return the content of every table, so that any change at all is seen."""
        with self.home.reading() as session:
            connection = session.connection()
            names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'"))
            return {
                name: sorted(map(repr, connection.execute(text(f'SELECT * FROM "{name}"'))))
                for name in names.scalars().all()
            }

    def refuse_faults(self) -> None:
        assert check_home(self.home) == []


Desks = Callable[..., list[Desk]]


@pytest.fixture(scope="session")
def desk_databases(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return the databases of four offices that have verified each other's cards."""
    return make_databases(tmp_path_factory.mktemp("desks"), CODES)


def make_databases(folder: Path, codes: Sequence[str]) -> list[Path]:
    """Make offices with these codes that have verified each other's cards."""
    homes = []
    for number, code in enumerate(codes):
        init_office(folder / str(number), code, Names(ar=f"مكتب {code}"), clock=lambda: MOMENT)
        homes.append(open_home(folder / str(number), clock=lambda: MOMENT))
        set_setting(homes[-1], "user", f"كاتب {code}")
    for home in homes:
        for other in homes:
            if other is not home:
                trust_office(home, make_office_card(other).encoded)
    for home in homes:
        # Whoever opens a copy of these is this office, not a second one of it.
        with home.unit_of_work() as work:
            work.session.execute(delete(Setting).where(Setting.name == MARK))
            work.commit()
        home.close()
    return [folder / str(number) / DATABASE_NAME for number in range(len(codes))]


def open_desks(databases: list[Path], folder: Path, codes: Sequence[str] = CODES) -> list[Desk]:
    """Open copies of these offices in ``folder``."""
    desks = []
    for code, database in zip(codes, databases, strict=True):
        place = folder / code
        place.mkdir()
        shutil.copyfile(database, place / DATABASE_NAME)
        sticks = folder / f"stick-{code}"
        sticks.mkdir()
        desks.append(Desk(code, open_home(place, clock=lambda: MOMENT), sticks))
    return desks


@pytest.fixture
def desks(desk_databases: list[Path], tmp_path: Path) -> Iterator[list[Desk]]:
    """Return four offices with nothing recorded yet."""
    opened = open_desks(desk_databases, tmp_path)
    yield opened
    for desk in opened:
        desk.home.close()


def meet(*desks: Desk) -> None:
    """Let each of them in turn send what the others lack."""
    for desk in desks:
        others = [other for other in desks if other is not desk]
        bundle = desk.send(*others)
        for other in others:
            other.receive(bundle)


def agree(*desks: Desk) -> None:
    first = desks[0].shown()
    for desk in desks[1:]:
        assert desk.shown() == first
    for desk in desks:
        desk.refuse_faults()


def outcome_of(desk: Desk, meeting: UUID) -> UUID:
    with desk.home.reading() as session:
        return session.scalars(select(Outcome.id).where(Outcome.meeting_id == meeting)).one()
