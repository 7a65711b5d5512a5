"""Starts a change of the home in the name of the person who works there."""

from desktop.models.trust import Setting
from desktop.storage.home import Home
from desktop.storage.unit_of_work import UnitOfWork

USER = "user"
"""The setting that holds the name noted with each change; empty: none is."""


def begin(home: Home, *, burst: str | None = None) -> UnitOfWork:
    """Return a unit of work; saves of one ``burst`` of typing become one change."""
    with home.reading() as session:
        setting = session.get(Setting, USER)
    return home.unit_of_work(user=(setting.value or None) if setting else None, burst=burst)
