"""Lists outcomes: keys first, rows when they are shown."""

from collections.abc import Sequence
from uuid import UUID

from desktop.storage.home import Home
from desktop.storage.queries import outcomes
from desktop.storage.queries.outcomes import OutcomeRow

__all__ = ["OutcomeRow", "list_outcome_ids", "load_outcome_rows"]


def list_outcome_ids(home: Home, search: str = "", *, kind: str | None = None) -> list[UUID]:
    """Return the keys of the outcomes, those of the newest meeting first."""
    with home.reading() as session:
        return outcomes.outcome_ids(session, search, kind=kind)


def load_outcome_rows(home: Home, ids: Sequence[UUID]) -> dict[UUID, OutcomeRow]:
    """Return the rows of these outcomes; one that is gone is left out."""
    with home.reading() as session:
        return {row.id: row for row in outcomes.outcome_rows(session, ids)}
