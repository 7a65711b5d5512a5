"""Which files the records name, and which of them are not here."""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.attachment import Attachment
from desktop.storage.attachment_store import stored_path
from desktop.storage.home import Home


class NamedFile(NamedTuple):
    """An attached file as its record describes it; ``size`` in bytes, as it claims."""

    id: UUID
    meeting_id: UUID
    name: str
    sha256: str
    size: int


def named_files(session: Session) -> list[NamedFile]:
    """Return what the records name, in the order in which it was made."""
    query = select(
        Attachment.id, Attachment.meeting_id, Attachment.name, Attachment.sha256, Attachment.size
    )
    rows = session.execute(query.order_by(Attachment.id))
    return [NamedFile(*row) for row in rows]


def missing_files(home: Home, session: Session) -> list[NamedFile]:
    """Return what the records name and the store lacks."""
    return [one for one in named_files(session) if stored_path(home, one.sha256) is None]
