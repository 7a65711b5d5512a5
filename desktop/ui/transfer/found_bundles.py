"""The files that lie on a stick, brought together: all parts of one bundle are one thing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from desktop.services.peek_bundles import PeekedFile
from desktop.sync.trust import Standing

_NEVER = datetime.min.replace(tzinfo=UTC)
TAKEN_UNASKED = frozenset({Standing.VERIFIED, Standing.VOUCHED, Standing.OURSELVES})
"""Senders whose bundles are ticked from the beginning."""


@dataclass(frozen=True, slots=True)
class FoundParts:
    """A bundle as it lies there: its files by part, each part once."""

    files: tuple[PeekedFile, ...]

    @property
    def first(self) -> PeekedFile:
        """The file that speaks for all; one that could be read, if there is one."""
        return next((file for file in self.files if file.problem is None), self.files[0])

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)

    @property
    def missing_parts(self) -> tuple[int, ...]:
        """The numbers of the parts that neither lie there nor were taken in before."""
        known = {file.part for file in self.files} | self.first.parts_here
        return tuple(part for part in range(1, self.first.of + 1) if part not in known)

    @property
    def can_be_opened(self) -> bool:
        """Whether it can be looked into, if need be with a passphrase."""
        return self.first.problem is None or self.first.asks_for_passphrase

    @property
    def is_here(self) -> bool:
        """Whether all of its files were taken in before."""
        return all(file.is_here for file in self.files)

    @property
    def was_written_here(self) -> bool:
        """Whether it is one of our own, on its way to others."""
        return self.first.was_written_here

    @property
    def is_torn(self) -> bool:
        """Whether one of its files was cut short."""
        return any(file.is_torn for file in self.files)

    @property
    def is_wanted(self) -> bool:
        """Whether it is ticked at first: it is new here, and whoever made it is trusted."""
        is_new = not (self.is_here or self.was_written_here)
        return is_new and self.first.standing in TAKEN_UNASKED


def brought_together(peeked: Iterable[PeekedFile]) -> tuple[FoundParts, ...]:
    """Return the bundles: those first that can be opened and are new here, our own after them."""
    groups: dict[UUID | Path, dict[int, PeekedFile]] = {}
    for file in peeked:
        parts = groups.setdefault(file.bundle_id or file.path, {})
        known = parts.get(file.part)
        if known is None or (known.is_torn and not file.is_torn):
            parts[file.part] = file  # of two copies the whole one
    found = [FoundParts(tuple(parts[n] for n in sorted(parts))) for parts in groups.values()]
    found.sort(key=lambda one: one.first.made or _NEVER, reverse=True)
    return tuple(sorted(found, key=_place))


def _place(one: FoundParts) -> tuple[bool, bool, bool]:
    return not one.can_be_opened, one.was_written_here, one.is_here


def in_order(chosen: Sequence[FoundParts]) -> tuple[Path, ...]:
    """Return the files of the chosen bundles in the order to take them in: the oldest first."""
    oldest = sorted(chosen, key=lambda one: one.first.made or _NEVER)
    return tuple(file.path for one in oldest for file in one.files)
