"""Lists the actions to follow up: keys first, rows when they are shown."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from desktop.storage.home import Home
from desktop.storage.queries import outcomes
from desktop.storage.queries.outcomes import ALL_ACTIONS, ActionCounts, ActionFilter, ActionRow

__all__ = [
    "ActionCounts",
    "ActionFilter",
    "ActionRow",
    "count_actions",
    "list_action_ids",
    "load_action_rows",
]


def list_action_ids(home: Home, wanted: ActionFilter = ALL_ACTIONS) -> list[UUID]:
    """Return the keys of the wanted actions, what is due first coming first."""
    with home.reading() as session:
        return outcomes.action_ids(session, wanted, today=_today(home))


def load_action_rows(home: Home, ids: Sequence[UUID]) -> dict[UUID, ActionRow]:
    """Return the rows of these actions; one that is gone is left out."""
    with home.reading() as session:
        rows = outcomes.action_rows(session, ids, today=_today(home))
        return {row.id: row for row in rows}


def count_actions(home: Home) -> ActionCounts:
    """Return how many actions are open, overdue and done."""
    with home.reading() as session:
        return outcomes.action_counts(session, today=_today(home))


def _today(home: Home) -> date:
    """Return the day where the person is: what is due today is not overdue until midnight."""
    return home.clock().astimezone().date()
