"""Keeps what is derived for search in step with the records, after a save or an import."""

from collections.abc import Iterable, Set
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.log import LogRecord
from desktop.storage import registry_text, search

_BATCH = 500


def refresh_derived(
    session: Session,
    records: Iterable[tuple[str, UUID]],
    *,
    meetings: Set[UUID] | None = None,
    made: Set[UUID] = frozenset(),
) -> None:
    """Write anew the search texts that the written ``records`` (entity, key) are part of.

    The records and their log rows have to be there already, in this transaction.

    Args:
        session: a session that may write.
        records: entity and key of what was written.
        meetings: those that ``records`` belong to; looked up if the caller does not know.
        made: records that are new, so that no meeting but those of ``records`` can name them.
    """
    written = sorted(set(records))
    named = [key for entity, key in written if entity in registry_text.ENTITIES]
    if meetings is None:
        meetings = _roots(session, [key for _, key in written])
    renamed = [key for key in named if key not in made]
    meetings = meetings | search.meetings_naming(session, renamed)
    registry_text.refresh(session, named)
    search.refresh(session, meetings)


def _roots(session: Session, keys: list[UUID]) -> set[UUID]:
    meetings: set[UUID] = set()
    for start in range(0, len(keys), _BATCH):
        roots = select(LogRecord.root_id).where(
            LogRecord.id.in_(keys[start : start + _BATCH]), LogRecord.root_id.is_not(None)
        )
        meetings.update(key for key in session.scalars(roots) if key is not None)
    return meetings
