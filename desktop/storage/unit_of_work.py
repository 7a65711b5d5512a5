"""One change of the records: commit writes them and the log together; anything else undoes all."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Self
from uuid import UUID

from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, with_loader_criteria
from sqlalchemy.orm.session import ORMExecuteState

from desktop.models.base import Replicated
from desktop.storage import change_log, changes
from desktop.storage.derived_text import refresh_derived
from desktop.storage.engine import WRITING
from desktop.storage.world import as_world_error

WITH_REMOVED = {"with_removed": True}
"""Execution options of a query that wants removed records too."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What a unit of work wrote. ``seq`` is its last changeset, ``None`` where nothing changed."""

    seq: int | None
    records: frozenset[tuple[str, UUID]]


_NOTHING = Saved(None, frozenset())


def hide_removed(state: ORMExecuteState) -> None:
    """Leave removed records out of every query that does not ask for them."""
    if state.is_select and not state.execution_options.get("with_removed", False):
        state.statement = state.statement.options(
            with_loader_criteria(
                Replicated, lambda cls: cls.removed.is_(False), include_aliases=True
            )
        )


class UnitOfWork:
    """A session that writes, used as a context manager; leaving it uncommitted rolls back.

    ``user`` is who saves; ``burst`` names a spell of typing whose saves are one change.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        user: str | None = None,
        burst: str | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.session = Session(
            engine.execution_options(**WRITING), expire_on_commit=False, autoflush=True
        )
        self._user = user
        self._burst = burst
        self._clock = clock
        self._saved = _NOTHING
        event.listen(self.session, "do_orm_execute", hide_removed)
        changes.watch(self.session)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.session.close()
        told = as_world_error(error) if error is not None else None
        if told is not None:
            raise told from error

    def restate(self, record: Replicated, fields: Collection[str] | None = None) -> None:
        """Log ``fields`` of ``record`` (all of them, if none are named), changed or not.

        Approval does so: what its approver saw was written by the approval, and an edit made
        elsewhere at the same time meets it as a conflict. Deciding a conflict does so too, since
        the right value may be the one that is shown already.
        """
        changes.restate(self.session, record, fields)

    def commit(self) -> Saved:
        """Write records, search text and log in one transaction, and begin the next.

        Raises:
            WorldError: the disk is full, the file locked, and so on; nothing was written.
        """
        try:
            self._close_changeset()
            self.session.commit()
        except (DBAPIError, OSError) as error:
            self.session.rollback()
            self._saved = _NOTHING
            told = as_world_error(error)
            if told is None:
                raise
            raise told from error
        saved, self._saved = self._saved, _NOTHING
        return saved

    def next_changeset(self) -> None:
        """Log what was changed so far as a changeset of its own, in the same transaction.

        Work on many records calls it now and then: a changeset is carried whole, and one that
        is too large for a bundle could never be.
        """
        self._close_changeset()

    def _close_changeset(self) -> None:
        self.session.flush()
        written = changes.take_changes(self.session)
        seq = change_log.write(
            self.session, written, user=self._user, burst=self._burst, now=self._clock()
        )
        refresh_derived(self.session, written.keys())
        if seq is not None:
            self._saved = Saved(seq, self._saved.records | written.keys())
