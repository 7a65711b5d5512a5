"""A program that dies, or whose disk is full, at the n-th thing it does to a disk or a database.

Run as ``python -m tests.sync.dying WORK HOME FILE HOW FIRST LAST STEP``: for each n from FIRST to
LAST by STEP it copies HOME, forks, lets the child import or export FILE and fail at its n-th
step, and prints one line of JSON: n, how the child ended (``died``, ``full`` or ``done``), and the
folder of the copy. It stops after the first that was done, and fails at an error that is none of
the world's.
"""

import errno
import json
import os
import shutil
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from desktop.language.errors import WorldError
from desktop.services import bundle_load
from desktop.services.attach_file import attach_file
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.services.list_meetings import list_meeting_ids
from desktop.services.make_new_keys import make_new_keys
from desktop.services.restore_home import restore_home
from desktop.storage.home import open_home
from desktop.sync.bundle_format.scratch import Scratch

DIED, FULL, DONE, OTHER = 7, 8, 0, 9
ENDINGS = {DIED: "died", FULL: "full", DONE: "done"}
COUNTED = {
    os: ("fsync", "replace", "rename", "unlink", "rmdir", "mkdir", "link"),
    shutil: ("copyfile", "copytree", "rmtree"),
}
SMALL_PART = 48 * 1024
MOMENT = datetime(2026, 3, 21, 9, 30, tzinfo=UTC)


class Countdown:
    """Counts steps; at the last one it ends the process, or refuses to write."""

    def __init__(self, left: int, *, dies: bool) -> None:
        self.left = left
        self.dies = dies

    def step(self, *, writes: bool = True) -> None:
        """Count one step; a full disk is only noticed where something is ``writes``."""
        if not self.dies and not writes:
            return
        self.left -= 1
        if self.left > 0:
            return
        if self.dies:
            os._exit(DIED)
        if self.left == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class _File:
    """A file whose writes count."""

    def __init__(self, file: Any, countdown: Countdown) -> None:
        self._file = file
        self._countdown = countdown

    def write(self, data: bytes) -> int:
        self._countdown.step()
        # What a dying process wrote last may be there in part.
        written: int = self._file.write(data)
        return written

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> "_File":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def _count(countdown: Countdown) -> None:
    """Make everything that touches a disk or the database a step."""
    for module, names in COUNTED.items():
        for name in names:
            real = getattr(module, name)
            setattr(module, name, _counted(real, countdown, writes=name == "fsync"))
    open_file, write = os.fdopen, Scratch.write

    def fdopen(*arguments: Any, **options: Any) -> Any:
        return _File(open_file(*arguments, **options), countdown)

    def scratch_write(scratch: Scratch, data: bytes) -> int:
        countdown.step()
        return write(scratch, data)

    setattr(os, "fdopen", fdopen)  # noqa: B010 - mypy knows it as a function that stays
    setattr(Scratch, "write", scratch_write)  # noqa: B010
    for moment in ("before_cursor_execute", "after_cursor_execute", "commit"):
        event.listen(Engine, moment, lambda *_: countdown.step(writes=False))


def _counted(real: Callable[..., Any], countdown: Countdown, *, writes: bool) -> Callable[..., Any]:
    def counted(*arguments: Any, **options: Any) -> Any:
        countdown.step(writes=writes)
        return real(*arguments, **options)

    return counted


def _child(work: str, home: Path, file: Path, countdown: Countdown) -> int:
    opened = open_home(home, clock=lambda: MOMENT)
    _count(countdown)
    try:
        if work == "import":
            import_bundle(opened, file)
        elif work == "attach":
            attach_file(opened, list_meeting_ids(opened)[0], file)
        elif work == "keys":
            make_new_keys(opened, revoke_old=True)
        elif work == "restore":
            opened.close()
            restore_home(file, home)
        elif work == "parts":
            setattr(bundle_load, "SMALLEST_PART", SMALL_PART)  # noqa: B010 - a constant elsewhere
            target = home.parent / "stick" / file.name
            export_bundle(opened, target, full=True, part_size=SMALL_PART)
        else:
            export_bundle(opened, home.parent / "stick" / file.name)
    except WorldError as error:
        return FULL if error.code.endswith(("disk_full", "disk_failed")) else OTHER
    return DONE


def main(work: str, home: str, file: str, how: str, *numbers: str) -> None:
    """Try each n; see the head of this module."""
    first, last, step = map(int, numbers)
    source = Path(home)
    for n in range(first, last + 1, step):
        place = source.parent / f"{work}-{how}-{n}"
        shutil.copytree(source, place / "home")
        (place / "stick").mkdir()
        child = os.fork()
        if child == 0:
            ending = OTHER
            try:
                ending = _child(work, place / "home", Path(file), Countdown(n, dies=how == "die"))
            except Exception:
                traceback.print_exc()
            finally:
                os._exit(ending)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        sys.stdout.write(json.dumps([n, ENDINGS[status], str(place)]) + "\n")
        sys.stdout.flush()
        if status == DONE:
            return


if __name__ == "__main__":
    main(*sys.argv[1:])
