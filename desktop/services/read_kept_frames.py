"""Reads the pieces of bundles that were kept until this version came."""

from desktop.language.errors import RefusedError
from desktop.services.own_office import own_identity
from desktop.services.receive_bundle import refuse_inconsistent
from desktop.storage.derived_text import refresh_derived
from desktop.storage.home import Home
from desktop.sync.import_changes import import_changes
from desktop.sync.kept_frames import (
    Brought,
    is_waiting,
    kept_frame,
    note_read,
    readable_frames,
)


def read_kept_frames(home: Home) -> int:
    """Take in the kept frames that this version reads; return how many it could.

    One that turns out to be unreadable, or to say what the records do not allow, is as one that
    never came, and no reason for a home not to be opened. Each is a transaction of its own, since
    references are looked at only when one ends.

    Raises:
        WorldError: the disk is in the way; what was read stays read.
    """
    with home.reading() as session:
        waiting = readable_frames(session)
    taken = 0
    for name, brought in waiting:
        try:
            with refuse_inconsistent(str(brought.sender_id)):
                taken += _read(home, name, brought)
        except RefusedError:
            with home.unit_of_work() as work:
                note_read(work.session, name)
                work.commit()
    return taken


def _read(home: Home, name: bytes, brought: Brought) -> bool:
    """Read one frame, unless another window or the command line did so meanwhile."""
    with home.unit_of_work() as work:
        session = work.session
        if not is_waiting(session, name):
            return False
        imported = import_changes(
            session,
            own_identity(session),
            [kept_frame(session, name)],
            brought=brought,
            now=home.clock(),
        )
        refresh_derived(session, imported.others, meetings=imported.meetings, made=imported.made)
        note_read(session, name)
        work.commit()
    return True
