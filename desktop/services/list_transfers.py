"""Lists the offices we know, what was carried between us, and what is missing."""

from desktop.storage.home import Home
from desktop.storage.queries import transfers
from desktop.storage.queries.transfers import MissingRange, PeerRow, TransferRow

__all__ = [
    "MissingRange",
    "PeerRow",
    "TransferRow",
    "list_missing_ranges",
    "list_offices",
    "list_transfers",
]


def list_offices(home: Home) -> list[PeerRow]:
    """Return the other offices whose cards we have, by code."""
    with home.reading() as session:
        return transfers.peer_rows(session)


def list_transfers(home: Home, *, office: str | None = None, limit: int = 50) -> list[TransferRow]:
    """Return the last transfers and receipts, newest first.

    Args:
        home: the home.
        office: only those that concern the office with this code.
        limit: the most lines.
    """
    with home.reading() as session:
        return transfers.transfer_rows(session, office=office, limit=limit)


def list_missing_ranges(home: Home) -> list[MissingRange]:
    """Return what bundles that came too early wait for."""
    with home.reading() as session:
        return transfers.missing_ranges(session)
