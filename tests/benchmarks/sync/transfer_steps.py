"""The steps that ``transfer`` measures; each runs in a process of its own, for its own memory.

``transfer`` starts them, each with a step's name, a folder and a number. A step prints one line of
JSON: its seconds, the most memory it held (MB), and what it found.
"""

import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyrage
from backports import zstd
from sqlalchemy import select
from sqlcipher3 import dbapi2

from desktop.language.names import Names
from desktop.language.progress import NO_PROGRESS
from desktop.models.meeting import Meeting
from desktop.services.attach_file import attach_file
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.services.init_office import init_office
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.make_office_card import make_office_card
from desktop.services.receive_bundle import opened_bundle
from desktop.services.trust_office import trust_office
from desktop.storage.home import Home, open_home
from tests.benchmarks.storage.lists_and_search import fill

MEETINGS_A_FILE = 25
FILE_SIZE = 40_000  # bytes, of what does not compress, as scans do not
OPERATIONS, OPERATIONS_A_SAVE = 1000, 10
Found = dict[str, Any]


def begin(folder: Path, count: int) -> Found:
    """Make two offices that trust each other, and fill one."""
    homes = []
    for code in ("A", "B"):
        init_office(folder / code, code, Names(ku=code))
        homes.append(open_home(folder / code))
    for home, other in (homes, reversed(homes)):
        trust_office(home, make_office_card(other).encoded)
    fill(homes[0], count)
    _attach(homes[0], folder / "scan.pdf", count // MEETINGS_A_FILE)
    for home in homes:
        home.close()
    return {}


def _attach(home: Home, scan: Path, files: int) -> None:
    with home.reading() as session:
        meetings = session.scalars(select(Meeting.id).order_by(Meeting.id).limit(files)).all()
    content = random.Random(1)
    for meeting in meetings:
        scan.write_bytes(content.randbytes(FILE_SIZE))
        attach_file(home, meeting, scan)


def seal(folder: Path, _number: int) -> Found:
    """Write the first bundle: it seals the log, which is done once."""
    return _exported(folder, folder / "first.mahdar")


def export(folder: Path, number: int) -> Found:
    """Write a full bundle of what is sealed already."""
    return _exported(folder, folder / f"full-{number}.mahdar")


def _exported(folder: Path, target: Path, *, full: bool = True) -> Found:
    home = open_home(folder / "A")
    seconds, made = _timed(lambda: export_bundle(home, target, full=full))
    home.close()
    return {"seconds": seconds, "size": made.size, "changesets": made.changesets}


def copy(folder: Path, number: int) -> Found:
    """Copy the bundle and flush it."""
    return {"seconds": _timed(lambda: _flushed(folder / f"copy-{number}", _bundle(folder)))[0]}


def _bundle(folder: Path) -> bytes:
    return (folder / "first.mahdar").read_bytes()


def _flushed(target: Path, content: bytes) -> None:
    with target.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def dump(folder: Path, number: int) -> Found:
    """Make what a plain program would send: the whole database and its files, zstd, age."""
    identity = pyrage.x25519.Identity.generate()
    sizes: list[int] = []

    def make() -> None:
        plain = folder / f"dump-{number}.db"
        source = dbapi2.connect(str(folder / "A" / open_name(folder)))
        source.execute("VACUUM INTO ?", (str(plain),))
        source.close()
        packed = zstd.compress(plain.read_bytes(), level=3)
        sizes.append(len(packed))
        everything = packed + b"".join(_files(folder))
        sealed = pyrage.encrypt(everything, [identity.to_public()])
        _flushed(folder / f"dump-{number}.age", sealed)

    seconds, _ = _timed(make)
    files = sum(len(content) for content in _files(folder))
    return {"seconds": seconds, "packed": sizes[0], "with_files": sizes[0] + files}


def open_name(folder: Path) -> str:
    """Return the name of the database within a home."""
    home = open_home(folder / "A")
    name = home.database.name
    home.close()
    return name


def _files(folder: Path) -> Iterator[bytes]:
    for path in sorted((folder / "A" / "attachments").rglob("*")):
        if path.is_file():
            yield path.read_bytes()


def rows(folder: Path, number: int) -> Found:
    """Insert every row that an import leaves into bare tables by ``executemany``.

    One transaction, no index but the primary keys; the rows are in memory before the clock runs.
    """
    old = dbapi2.connect(str(folder / "dump-0.db"))
    new = dbapi2.connect(str(folder / f"raw-{number}.db"), isolation_level=None)
    new.execute("PRAGMA journal_mode=WAL")
    new.execute("PRAGMA synchronous=FULL")
    tables = old.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'meeting_search%'"
    ).fetchall()
    seconds = 0.0
    count = 0
    new.execute("BEGIN IMMEDIATE")
    for name, sql in tables:
        new.execute(sql)
        held = old.execute(f'SELECT * FROM "{name}"').fetchall()
        if held:
            marks = ", ".join("?" for _ in held[0])
            insert = f'INSERT INTO "{name}" VALUES ({marks})'
            seconds += _timed(lambda: new.executemany(insert, held))[0]  # noqa: B023
            count += len(held)
    seconds += _timed(lambda: new.execute("COMMIT"))[0]
    return {"seconds": seconds, "rows": count}


def look(folder: Path, _number: int) -> Found:
    """Look into the bundle."""
    return _received(folder, lambda home: inspect_bundle(home, folder / "first.mahdar"))


def take(folder: Path, _number: int) -> Found:
    """Import the bundle, for the first time or once more."""
    return _received(folder, lambda home: import_bundle(home, folder / "first.mahdar"))


def _received(folder: Path, work: Callable[[Home], object]) -> Found:
    home = open_home(folder / "B")
    seconds, _ = _timed(lambda: work(home))
    home.close()
    return {"seconds": seconds}


def overhead(folder: Path, _number: int) -> Found:
    """Tell how many bytes of the bundle are not what it carries."""
    home = open_home(folder / "B")
    opened = opened_bundle(
        home, folder / "first.mahdar", NO_PROGRESS, salvage=False, passphrase=None
    )
    with opened as bundle:
        carried = sum(entry.length for entry in bundle.manifest.frames)
    home.close()
    return {"carried": carried}


def answer(folder: Path, _number: int) -> Found:
    """Carry back what the receiver has, and write a thousand operations on what there is."""
    for code, other in (("B", "A"),):
        receiver, sender = open_home(folder / code), open_home(folder / other)
        export_bundle(receiver, folder / "back.mahdar")
        import_bundle(sender, folder / "back.mahdar")
        receiver.close()
    with sender.reading() as session:
        keys = session.scalars(select(Meeting.id).order_by(Meeting.id)).all()
    chosen = random.Random(2).sample(keys, min(OPERATIONS, len(keys)))
    with sender.unit_of_work() as unit:
        for number, key in enumerate(chosen, start=1):
            meeting = unit.session.get(Meeting, key)
            if meeting is not None:
                meeting.subject = f"{meeting.subject} {number}"
            if number % OPERATIONS_A_SAVE == 0:
                unit.commit()
        unit.commit()
    sender.close()
    return {"operations": len(chosen)}


def delta(folder: Path, _number: int) -> Found:
    """Carry what was written since: export and import together."""
    made = _exported(folder, folder / "delta.mahdar", full=False)
    home = open_home(folder / "B")
    importing, taken = _timed(lambda: import_bundle(home, folder / "delta.mahdar"))
    home.close()
    return {
        "seconds": made["seconds"] + importing,
        "exporting": made["seconds"],
        "importing": importing,
        "applied": taken.counts.applied,
        "size": made["size"],
    }


STEPS = {
    step.__name__: step
    for step in (begin, seal, export, copy, dump, rows, look, take, overhead, answer, delta)
}


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    begun = time.perf_counter()
    result = work()
    return time.perf_counter() - begun, result


def _peak() -> float:
    """Return the most memory this process held, in MB (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def main() -> None:
    """Run the step that the command line names and print what it found."""
    step, folder, number = sys.argv[1:]
    print(json.dumps({**STEPS[step](Path(folder), int(number)), "peak": _peak()}))
