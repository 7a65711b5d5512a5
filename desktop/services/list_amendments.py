"""The later minutes that amend a meeting's."""

from uuid import UUID

from desktop.storage.home import Home
from desktop.storage.queries.amendments import Amendment, amendments_of

__all__ = ["Amendment", "list_amendments"]


def list_amendments(home: Home, meeting_id: UUID) -> tuple[Amendment, ...]:
    """Return the amendments of a meeting's minutes, the oldest first; drafts come last."""
    with home.reading() as session:
        return amendments_of(session, [meeting_id])[meeting_id]
