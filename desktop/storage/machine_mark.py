"""Notices that a home was copied, so that two machines never write under one name.

The database remembers where it is: on which machine, and as which file of its disk. A copy, or a
disk image brought up on a second machine, finds itself elsewhere when it is opened, and goes on in
a new stream. A folder that was renamed or moved on its disk is the same file still. Where a move
looks like a copy (to another disk, or a disk that numbers its files anew) the home begins a new
stream too, which costs a row and is asked of nobody.

Only a hash under a key of this home is kept: it names no machine to whoever receives a backup.
"""

import hmac
import secrets
import sys
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from desktop.models.log import Stream
from desktop.models.trust import Setting
from desktop.storage.engine import WRITING
from desktop.storage.new_stream import leave_own_stream

MARK = "machine_mark"
"""The setting that holds the mark: key and hash, hexadecimal, parted by a colon."""

RESTORED = "restored"
"""The mark of a database that was put in the place of another."""

_KEY_BYTES = 16


def notice_copy(engine: Engine, database: Path) -> bool:
    """Begin a new stream if ``database`` is a copy; tell whether it is.

    A home without a mark gets one as soon as it has written anything.

    Raises:
        OSError, sqlalchemy.exc.DBAPIError: the disk is in the way; nothing was changed.
    """
    with Session(engine) as session:
        if _is_in_place(session, database):
            return False
    with Session(engine.execution_options(**WRITING)) as session:
        mark = session.get(Setting, MARK)
        if _is_in_place(session, database):
            return False  # somebody else opened it at the same time
        if mark is not None:
            leave_own_stream(session)
        session.merge(Setting(name=MARK, value=_mark_of(database, secrets.token_bytes(_KEY_BYTES))))
        session.commit()
    return mark is not None


def _is_in_place(session: Session, database: Path) -> bool:
    mark = session.get(Setting, MARK)
    if mark is None:
        return session.scalar(select(Stream.no).limit(1)) is None
    try:
        key = bytes.fromhex(mark.value.partition(":")[0])
    except ValueError:
        return False
    return hmac.compare_digest(mark.value, _mark_of(database, key))


def _mark_of(database: Path, key: bytes) -> str:
    # Devices are numbered anew at each start; the number of a file stays with it.
    place = f"{machine_id()}\0{database.stat().st_ino}"
    return f"{key.hex()}:{hmac.digest(key, place.encode('utf-8'), 'sha256').hex()}"


if sys.platform == "win32":
    import winreg

    def machine_id() -> str:
        """Return what this installation of the system is named by; empty where it has no name."""
        try:
            with winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography"
            ) as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""

else:

    def machine_id() -> str:
        """Return what this installation of the system is named by; empty where it has no name."""
        for place in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
            try:
                return place.read_text(encoding="ascii").strip()
            except (OSError, UnicodeDecodeError):
                continue
        return ""
