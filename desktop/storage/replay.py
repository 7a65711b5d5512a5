"""Replays what the log says of one record, whatever order its changesets are read in.

Every write names the dots that it overwrote, so the current ones are all that were written less
all that were overwritten: nothing depends on order, clocks, or what this program knows of the
record's class.
"""

from dataclasses import dataclass, field
from typing import Any

from desktop.models.changeset import ANY_FIELD, REMOVED_FIELD, Dot, Operation


@dataclass
class RecordHistory:
    """All writes of one record; values are wire values."""

    entity: str = ""
    origin: Dot | None = None
    created: dict[str, Any] = field(default_factory=dict)
    writes: dict[str, dict[Dot, Any]] = field(default_factory=dict)
    overwritten: dict[str, set[Dot]] = field(default_factory=dict)

    def add(self, dot: Dot, operation: Operation) -> None:
        """Take in what the changeset ``dot`` did to the record."""
        self.entity = operation.entity
        if operation.is_new and (self.origin is None or dot < self.origin):
            # Of two makings of one record the lower dot is its origin; the other is a write.
            self.origin = dot
            self.created = operation.values
        for name, value in operation.values.items():
            self.writes.setdefault(name, {})[dot] = value
        for name, dots in operation.overwrites.items():
            overwritten = self.overwritten.setdefault(name, set())
            overwritten.update((bytes(stream), seq) for stream, seq in dots)

    def heads(self, name: str) -> dict[Dot, Any]:
        """Return the current writes of a field; more than one are a conflict."""
        written = dict(self.writes.get(name, {}))
        if self.origin is not None and not written:
            written[self.origin] = self.created.get(name)
        gone = self.overwritten.get(name)
        if gone is None:
            return written
        return {dot: value for dot, value in written.items() if dot not in gone}

    def later_fields(self) -> set[str]:
        """Return the fields that were written again after the record was made."""
        return {name for name, dots in self.writes.items() if set(dots) - {self.origin}}

    def is_removal_contested(self) -> bool:
        """Tell whether the record was removed by someone who had not seen all of its writes."""
        if not any(self.heads(REMOVED_FIELD).values()):
            return False
        seen = self.overwritten.get(ANY_FIELD, set())
        removals = set(self.heads(REMOVED_FIELD))
        dots = {dot for written in self.writes.values() for dot in written}
        return bool(dots - seen - removals)
