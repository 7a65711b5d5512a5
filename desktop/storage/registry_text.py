"""Keeps the folded names of people and bodies, so that typing finds them in any script."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, delete, insert, select
from sqlalchemy.orm import Session

from desktop.language.folding import fold
from desktop.language.names import SCRIPTS
from desktop.models.base import table_of
from desktop.models.organization import Organization
from desktop.models.person import Person
from desktop.models.search_text import RegistryText
from desktop.storage.search import words_of

_BATCH = 500
_SOURCES = (
    (Person, [getattr(Person, f"name_{script}") for script in SCRIPTS]),
    (
        Organization,
        [
            getattr(Organization, f"{name}_{script}")
            for name in ("name", "short_name")
            for script in SCRIPTS
        ],
    ),
)
ENTITIES = frozenset(str(entity.__tablename__) for entity, _ in _SOURCES)


def refresh(session: Session, records: Iterable[UUID]) -> None:
    """Write the searched names of these people and bodies anew; removed ones lose theirs."""
    keys = sorted(records)
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        session.execute(delete(RegistryText).where(RegistryText.record_id.in_(batch)))
        rows = [
            {"record_id": key, "entity": entity.__tablename__, "folded": _folded(names)}
            for entity, columns in _SOURCES
            for key, *names in session.execute(
                select(entity.id, *columns).where(entity.id.in_(batch))
            )
        ]
        if rows:
            session.connection().execute(insert(table_of(RegistryText)), rows)


def _folded(names: Iterable[str | None]) -> str:
    known = (" ".join(fold(name).split()) for name in names if name)
    return "\n" + "".join(f"{name}\n" for name in known)


def matching(typed: str) -> ColumnElement[bool] | None:
    """Return the condition on ``RegistryText`` for what was typed; ``None`` if it is empty.

    Every word has to be found, wherever it stands in the names.
    """
    words = words_of(typed)
    if not words:
        return None
    return and_(*(RegistryText.folded.contains(word, autoescape=True) for word in words))


def closeness(typed: str) -> ColumnElement[int]:
    """Return the rank of a match: 0 where a name starts so, 1 where a word does, else 2."""
    start = " ".join(words_of(typed))
    return case(
        (RegistryText.folded.contains(f"\n{start}", autoescape=True), 0),
        (RegistryText.folded.contains(f" {start}", autoescape=True), 1),
        else_=2,
    )
