"""How long a transfer of many meetings takes, beside copying as many bytes and flushing them.

    python -m tests.benchmarks.sync.transfer [meetings]

Prints seconds, ratios to what the disk and the driver need by themselves, and peak memory. Nothing
is asserted.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlcipher3 import dbapi2

from desktop.language.names import Names
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.services.init_office import init_office
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.make_office_card import make_office_card
from desktop.services.trust_office import trust_office
from desktop.storage.backup import copy_database
from desktop.storage.home import Home, open_home
from tests.benchmarks.storage.lists_and_search import fill

Result = TypeVar("Result")


def main() -> None:
    """Make two offices, fill one, carry everything to the other."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sender, receiver = _offices(folder)
        fill(sender, count)
        print(f"{count} meetings")
        _measure(sender, receiver, folder)
        sender.close()
        receiver.close()


def _offices(folder: Path) -> tuple[Home, Home]:
    homes = []
    for code in ("A", "B"):
        init_office(folder / code, code, Names(ku=code))
        homes.append(open_home(folder / code))
    for home, other in (homes, reversed(homes)):
        trust_office(home, make_office_card(other).encoded)
    return homes[0], homes[1]


def _measure(sender: Home, receiver: Home, folder: Path) -> None:
    bundle = folder / "all.mahdar"
    copied = folder / "copy.db"
    copy_database(sender.engine, copied)
    exporting, made = _timed("export", lambda: export_bundle(sender, bundle))
    flushing, _ = _timed("copy of the bundle, flushed", lambda: _copy(bundle, folder / "copy"))
    raw, _ = _timed("rows of the database by executemany", lambda: _raw_rows(copied, folder))
    _timed("look into it", lambda: inspect_bundle(receiver, bundle))
    importing, taken = _timed("import", lambda: import_bundle(receiver, bundle))
    again, _ = _timed("import once more", lambda: import_bundle(receiver, bundle))
    size = copied.stat().st_size
    print(
        f"database {size / 1e6:.1f} MB, bundle {made.size / 1e6:.1f} MB, {made.segments} segments"
    )
    print(f"changesets {made.changesets}, new meetings {len(taken.counts.new_meetings)}")
    print(f"export / copy and flush of the bundle   {exporting / flushing:8.1f}")
    print(f"import / executemany of all rows        {importing / raw:8.1f}")
    print(f"import once more / import               {again / importing:8.2f}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _timed(what: str, work: Callable[[], Result]) -> tuple[float, Result]:
    begun = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - begun
    print(f"{what:40}{seconds:8.2f} s")
    return seconds, result


def _copy(source: Path, target: Path) -> None:
    with target.open("wb") as file:
        file.write(source.read_bytes())
        file.flush()
        os.fsync(file.fileno())


def _raw_rows(source: Path, folder: Path) -> None:
    """Insert every row of the database into bare tables of a new one, in one transaction."""
    old = dbapi2.connect(str(source))
    new = dbapi2.connect(str(folder / "raw.db"), isolation_level=None)
    new.execute("PRAGMA journal_mode=WAL")
    new.execute("PRAGMA synchronous=FULL")
    tables = old.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'meeting_search%'"
    ).fetchall()
    new.execute("BEGIN IMMEDIATE")
    for name, sql in tables:
        new.execute(sql)
        rows = old.execute(f'SELECT * FROM "{name}"').fetchall()
        if rows:
            marks = ", ".join("?" for _ in rows[0])
            new.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
    new.execute("COMMIT")
    new.close()
    old.close()


if __name__ == "__main__":
    main()
