"""What a home holds, for comparing before and after."""

from typing import Any

from sqlalchemy import delete, func, select

from desktop.models.log import Changeset
from desktop.models.person import Post
from desktop.models.record_form import MeetingRecord, to_plain
from desktop.models.registry import metadata
from desktop.services.read_record import read_records
from desktop.storage.home import Home
from desktop.storage.queries.meetings import meeting_ids

SHOWN_ONLY = ("id", "number", "state", "content_hash")


def names_of(home: Home, entity: Any) -> list[str]:
    """Return the names in the registry, in Arabic."""
    with home.reading() as session:
        return sorted(entry.name.best() for entry in session.scalars(select(entity)))


def titles_of(home: Home) -> list[str]:
    """Return the titles of the posts in the registry."""
    with home.reading() as session:
        return sorted(post.title.best() for post in session.scalars(select(Post)))


def count_saves(home: Home) -> int:
    """Return how many changesets there are."""
    with home.reading() as session:
        return session.scalar(select(func.count()).select_from(Changeset)) or 0


def all_records(home: Home) -> list[dict[str, Any]]:
    """Return every meeting as JSON values."""
    with home.reading() as session:
        return [to_plain(r) for r in read_records(session, meeting_ids(session)).values()]


def exchanged(record: MeetingRecord) -> dict[str, Any]:
    """Return a shown record as it was exchanged: without the keys that are only shown."""
    return {key: part for key, part in to_plain(record).items() if key not in SHOWN_ONLY}


def forget_everything(home: Home) -> Home:
    """Empty a home but for its office: what is asked of SQL once need not be compiled again."""
    with home.engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            if table.name not in ("identity", "office"):
                connection.execute(delete(table))
    return home
