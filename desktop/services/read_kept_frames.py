"""Reads the pieces of bundles that were kept until this version came."""

from datetime import datetime

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.services.own_office import own_identity
from desktop.storage.derived_text import refresh_derived
from desktop.sync.import_changes import import_changes
from desktop.sync.kept_frames import kept_frame, note_read, readable_frames


def read_kept_frames(session: Session, now: datetime) -> int:
    """Take in the kept frames that this version reads; return how many it could.

    One that turns out to be unreadable is as one that never came, and no reason for a home not to
    be opened.
    """
    session.flush()
    taken = 0
    for name, brought in readable_frames(session):
        frame = kept_frame(session, name)
        try:
            with session.begin_nested():
                imported = import_changes(
                    session, own_identity(session), [frame], brought=brought, now=now
                )
                refresh_derived(
                    session, imported.records, meetings=imported.meetings, made=imported.made
                )
            taken += 1
        except RefusedError:
            pass
        note_read(session, name)
        session.flush()
    return taken
