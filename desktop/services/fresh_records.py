"""What one spell of typing has made so far.

While a name is typed letter by letter, autosave sees it grow. An entry of the registry that was
made in the same spell may therefore still be renamed or dropped: nobody else has seen it.
"""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.changeset import decode_changeset
from desktop.models.log import Changeset, Stream


def fresh_records(session: Session, burst: str | None) -> frozenset[UUID]:
    """Return the keys of the records that the open changeset of ``burst`` made.

    None, if there is no burst, if another save came in between, or if it was carried already.
    """
    if burst is None:
        return frozenset()
    last = session.scalar(
        select(Changeset)
        .join(Stream, Stream.no == Changeset.stream_no)
        .where(Stream.is_own.is_(True), Changeset.seq == Stream.seq)
    )
    if last is None or last.burst != burst or last.segment_id is not None:
        return frozenset()
    operations = decode_changeset(last.body).operations
    return frozenset(UUID(bytes=operation.record) for operation in operations if operation.is_new)
