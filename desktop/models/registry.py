"""All mapped classes in one place, and the classes that travel, by the name of their entity."""

from desktop.models import (
    attachment,
    discussion,
    log,
    meeting,
    minutes,
    office,
    organization,
    outcome,
    person,
    search_text,
    translation,
    trust,
)
from desktop.models.base import Base, Replicated

_MODULES = (
    attachment,
    discussion,
    log,
    meeting,
    minutes,
    office,
    organization,
    outcome,
    person,
    search_text,
    translation,
    trust,
)

metadata = Base.metadata

ENTITIES: dict[str, type[Replicated]] = {
    str(mapper.local_table.name): mapper.class_  # type: ignore[attr-defined]
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Replicated)
}
