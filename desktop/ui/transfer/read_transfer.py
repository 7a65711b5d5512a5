"""What the page Transfer shows, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.list_conflicts import ConflictView, list_conflicts
from desktop.services.list_transfers import PeerRow, TransferRow, list_offices, list_transfers
from desktop.services.show_knowledge import OfficeKnowledge, show_knowledge, show_missing
from desktop.sync.import_counts import MissingChanges

if TYPE_CHECKING:
    from desktop.storage.home import Home

MOST_LINES = 500
"""Of the history."""


@dataclass(frozen=True, slots=True)
class TransferView:
    """Offices, what they have and we have, bundles so far, gaps, conflicts."""

    offices: tuple[PeerRow, ...]
    knowledge: tuple[OfficeKnowledge, ...]
    transfers: tuple[TransferRow, ...]
    missing: tuple[MissingChanges, ...]
    conflicts: tuple[ConflictView, ...]


def read_transfer(home: "Home") -> TransferView:
    """Return everything that the page shows."""
    return TransferView(
        offices=tuple(list_offices(home)),
        knowledge=tuple(show_knowledge(home)),
        transfers=tuple(list_transfers(home, limit=MOST_LINES)),
        missing=show_missing(home),
        conflicts=tuple(list_conflicts(home)),
    )
