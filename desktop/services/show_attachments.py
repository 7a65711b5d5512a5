"""Where the attached files of a meeting stand: here, on their way, and who added them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.attachment import Attachment
from desktop.models.log import Changeset, LogRecord, Stream
from desktop.models.office import Office
from desktop.models.record_form import AttachmentForm
from desktop.storage.attachment_pieces import held_pieces
from desktop.storage.attachment_store import DIGEST, stored_path
from desktop.storage.home import Home
from desktop.storage.unit_of_work import WITH_REMOVED


@dataclass(frozen=True, slots=True)
class Adding:
    """Who added a file. ``at`` is by the clock of who wrote it; ``user`` may not have been told."""

    user: str | None
    office: Names
    code: str
    is_ours: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class AttachmentStanding:
    """An attached file: whether its bytes are here, and who added it.

    Attributes:
        is_here: all of it is in the store.
        share: how much of it came, from 0.0 to 1.0.
        added: who added it; ``None`` as long as that is not saved.
    """

    is_here: bool
    share: float
    added: Adding | None


def show_attachments(
    home: Home, meeting_id: UUID, files: Sequence[AttachmentForm]
) -> dict[str, AttachmentStanding]:
    """Return how the files of a meeting stand, by their hash.

    Args:
        home: the home.
        meeting_id: the meeting, also one that was never saved.
        files: its attached files, as its record or an editor has them.

    Raises:
        WorldError: the disk cannot be read.
    """
    with home.reading() as session:
        added = _added(session, meeting_id, [file.sha256 for file in files])
    return {
        file.sha256: AttachmentStanding(
            is_here=stored_path(home, file.sha256) is not None,
            share=_share(home, file),
            added=added.get(file.sha256),
        )
        for file in files
    }


def _share(home: Home, file: AttachmentForm) -> float:
    if stored_path(home, file.sha256) is not None:
        return 1.0
    if not DIGEST.fullmatch(file.sha256) or file.size <= 0:
        return 0.0
    return min(held_pieces(home, file.sha256, file.size).held / file.size, 1.0)


def _added(session: Session, meeting_id: UUID, files: Sequence[str]) -> dict[str, Adding]:
    query = (
        select(Attachment.sha256, Changeset.user, Changeset.wall_claim, Stream)
        .join(LogRecord, LogRecord.id == Attachment.id)
        .join(
            Changeset,
            (Changeset.stream_no == LogRecord.stream_no) & (Changeset.seq == LogRecord.seq),
        )
        .join(Stream, Stream.no == LogRecord.stream_no)
        .where(Attachment.meeting_id == meeting_id, Attachment.sha256.in_(files))
        .order_by(Attachment.removed.desc(), Changeset.lamport.desc())
    )
    added = {}
    for sha256, user, at, stream in session.execute(query, execution_options=WITH_REMOVED):
        office = session.get(Office, stream.office_id) if stream.office_id else None
        added[sha256] = Adding(
            user=user,
            office=Names() if office is None else office.name,
            code="" if office is None else office.code,
            is_ours=stream.is_own,
            at=at,
        )
    return added
