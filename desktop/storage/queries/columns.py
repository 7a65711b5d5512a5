"""Reading names, counts and long lists of keys: what every query here needs."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Select
from sqlalchemy.orm import Session

from desktop.language.names import SCRIPTS, Names

AnySelect: TypeAlias = "Select[*tuple[Any, ...]]"

_BATCH = 500


def name_columns(entity: Any, prefix: str = "name") -> list[Any]:
    """Return the columns of a name, one a script, in the order of ``Names``."""
    return [getattr(entity, f"{prefix}_{script}") for script in SCRIPTS]


def names_from(values: Sequence[str | None]) -> Names:
    """Return the name that the first three of ``values`` spell."""
    return Names(*values[: len(SCRIPTS)])


def batches(keys: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    """Yield ``keys`` in runs that one statement takes."""
    for start in range(0, len(keys), _BATCH):
        yield keys[start : start + _BATCH]


def counts_by_key(session: Session, query: AnySelect) -> dict[Any, int]:
    """Return what ``query`` counted (its second column) for each of its keys (the first)."""
    return {key: count for key, count in session.execute(query) if key is not None}
