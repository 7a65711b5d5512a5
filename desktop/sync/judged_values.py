"""What the log says that records show, for a check of the records against it."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models.changeset import REMOVED_FIELD
from desktop.models.log import FieldHead, LogRecord
from desktop.sync.approvals import approvals_of
from desktop.sync.judgement import judge
from desktop.sync.past_writes import PastWrites
from desktop.sync.streams import Streams


def judged_values(session: Session, records: Sequence[UUID]) -> Mapping[UUID, Mapping[str, Any]]:
    """Return what those of ``records`` show that have more to show than single writes."""
    past = PastWrites(session, Streams(session))
    roots: dict[UUID, UUID | None] = dict(
        session.execute(
            select(LogRecord.id, LogRecord.root_id).where(LogRecord.id.in_(records))
        ).all()
    )
    approvals = approvals_of(session, past, {root for root in roots.values() if root is not None})
    beside = {
        key
        for key, root in roots.items()
        if root is not None
        and root in approvals
        and key not in past.records_in(approvals[root].ruling)
    }
    in_doubt = (
        select(FieldHead.record_id)
        .where(FieldHead.record_id.in_(records))
        .group_by(FieldHead.record_id, FieldHead.field)
        .having((func.count() > 1) | (FieldHead.field == REMOVED_FIELD))
    )
    judged = judge(session, past, beside | set(session.scalars(in_doubt)), approvals)
    return {key: judgement.shown for key, judgement in judged.items()}
