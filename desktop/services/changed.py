"""What a use case changed, told to the views: they listen for kinds, and read again."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Changed:
    """Kinds of things (``"meeting"``, ``"person"``) and the identities that changed.

    No identities means: any of these kinds may have changed (an import, say).
    """

    kinds: frozenset[str]
    ids: frozenset[object] = frozenset()

    @classmethod
    def of(cls, kind: str, *ids: object) -> Self:
        """Return the change of some things of one kind."""
        return cls(frozenset({kind}), frozenset(ids))

    @classmethod
    def by_meeting(cls, meeting: UUID, records: Iterable[tuple[str, UUID]] = ()) -> Self:
        """Return the change of one meeting, in which ``records`` (entity, key) were written."""
        written = list(records)
        kinds = frozenset(entity for entity, _key in written) | {"meeting"}
        return cls(kinds, frozenset((meeting, *(key for _entity, key in written))))

    def __or__(self, other: "Changed") -> "Changed":
        everything = not self.ids or not other.ids
        ids: frozenset[object] = frozenset() if everything else self.ids | other.ids
        return Changed(self.kinds | other.kinds, ids)

    def touches(self, identity: object) -> bool:
        """Tell whether the thing with this identity may have changed."""
        return not self.ids or identity in self.ids
