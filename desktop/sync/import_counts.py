"""What an import did, or would do."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class MissingChanges:
    """Changesets ``first..last`` that others, already here, wait for.

    ``office`` is the code of the office that wrote them, empty where that is not known.
    """

    stream_id: UUID
    office_id: UUID | None
    office: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """Changesets, meetings and conflicts of one import.

    Attributes:
        applied: changesets that were applied, those that had waited included.
        already_known: changesets of the bundle that were here before.
        parked: changesets of the bundle that wait for others, or for a later version.
        unparked: changesets applied now that had waited since an earlier bundle.
        conflicts: conflicts that were opened.
        new_meetings: meetings that were not here before.
        changed_meetings: meetings that were.
        removed_meetings: meetings that are removed now.
        approved: meetings whose approval came.
        missing: what is waited for.
        kept: pieces that only a later version reads, kept for it.
        not_kept: such pieces for which there was no room; they come again.
    """

    applied: int = 0
    already_known: int = 0
    parked: int = 0
    unparked: int = 0
    conflicts: int = 0
    new_meetings: tuple[UUID, ...] = ()
    changed_meetings: tuple[UUID, ...] = ()
    removed_meetings: tuple[UUID, ...] = ()
    approved: tuple[UUID, ...] = ()
    missing: tuple[MissingChanges, ...] = ()
    kept: int = 0
    not_kept: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return the numbers, and what is missing in words that a program can read."""
        return {
            "applied": self.applied,
            "already_known": self.already_known,
            "parked": self.parked,
            "unparked": self.unparked,
            "conflicts": self.conflicts,
            "new_meetings": len(self.new_meetings),
            "changed_meetings": len(self.changed_meetings),
            "removed_meetings": len(self.removed_meetings),
            "kept": self.kept,
            "not_kept": self.not_kept,
            "missing": [
                {"office": gap.office, "first": gap.first, "last": gap.last} for gap in self.missing
            ],
        }
