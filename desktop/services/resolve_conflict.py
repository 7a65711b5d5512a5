"""Decides a conflict: an ordinary save that replaces every value in it, and travels like any."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.text_rules import problem_with
from desktop.models.base import MERGE_TEXT, Replicated, table_of
from desktop.models.changeset import ANY_FIELD, REMOVED_FIELD, from_wire
from desktop.models.log import Conflict
from desktop.models.minutes import Minutes
from desktop.models.registry import ENTITIES
from desktop.services.changed import Changed
from desktop.services.conflict_words import readable_value, shown_value
from desktop.services.own_office import own_identity
from desktop.services.take_approval import take_approval
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.storage.unit_of_work import WITH_REMOVED, UnitOfWork
from desktop.sync.disputed_values import REMOVED, DisputedValue, disputed_values
from desktop.sync.judgement import AMENDMENT, APPROVAL, TEXT, VALUE
from desktop.sync.past_writes import PastWrites
from desktop.sync.streams import Streams

OURS = "ours"
THEIRS = "theirs"
_YEARS = (1900, 2200)  # as in the record form
_RANGES = {"quorum": (1, 2000), "hijri_correction": (-2, 2)}  # likewise
_GOES_ON = {"action_item": frozenset({"status", "progress"})}
"""What changes after approval too: how far an action is."""


@dataclass(frozen=True, slots=True)
class ResolvedConflict:
    """A conflict that was decided."""

    id: UUID
    changed: Changed


def resolve_conflict(home: Home, conflict_id: UUID | str, take: str) -> ResolvedConflict:
    """Decide a conflict.

    Args:
        home: the home.
        conflict_id: which.
        take: ``ours``, ``theirs``, one of its values, or for a plain field any value that fits.

    Raises:
        RefusedError: ``conflict.unknown``; ``conflict.no_ours``; ``conflict.several`` (``theirs``
            could be more than one); ``conflict.value``; ``conflict.approved``: what was approved
            does not change; ``conflict.others_first``: which approval rules is decided last.
    """
    with begin(home) as work:
        conflict = _open_conflict(work.session, conflict_id)
        past = PastWrites(work.session, Streams(work.session))
        values = disputed_values(work.session, past, conflict)
        value = _chosen(work.session, conflict, values, take)
        _refuse_against_approval(work.session, conflict, value)
        if conflict.kind == APPROVAL:
            _refuse_before_others(work.session, conflict)
            take_approval(work, conflict, next(v.place for v in values if v.value == value))
        else:
            _write(work, conflict, value)
        saved = work.commit()
    changed = Changed.by_meeting(conflict.meeting_id or conflict.record_id, saved.records)
    return ResolvedConflict(conflict.id, changed | Changed.of("conflict", conflict.id))


def _open_conflict(session: Session, conflict_id: UUID | str) -> Conflict:
    try:
        key = UUID(str(conflict_id))
    except ValueError:
        raise RefusedError("conflict.unknown", conflict=conflict_id) from None
    conflict = session.get(Conflict, key)
    if conflict is None or conflict.resolved_at is not None:
        raise RefusedError("conflict.unknown", conflict=conflict_id)
    return conflict


def _chosen(
    session: Session, conflict: Conflict, values: Sequence[DisputedValue], take: str
) -> Any:
    ourselves = own_identity(session).office_id
    if take in (OURS, THEIRS):
        wanted = [v.value for v in values if (v.office_id == ourselves) == (take == OURS)]
        different = list(dict.fromkeys(wanted))
        if not different and take == OURS:
            raise RefusedError("conflict.no_ours")
        if len(different) != 1:
            raise RefusedError("conflict.several")
        return different[0]
    by_word = {_word(readable_value(session, conflict, v.value)): v.value for v in values}
    if take in by_word:
        return by_word[take]
    typed = _moment_or_number(conflict, take) if conflict.kind == VALUE else None
    if typed is not None:
        return typed
    if conflict.kind in (VALUE, TEXT):
        return _new_value(conflict, take, by_word)
    raise RefusedError("conflict.value", value=take, allowed=_listed(by_word))


def _moment_or_number(conflict: Conflict, take: str) -> str | int | None:
    """Return a date, a time or a number as the log holds it; None if the field takes no such."""
    kind = table_of(ENTITIES[conflict.entity]).columns[conflict.field].type.python_type
    try:
        if kind is date and _YEARS[0] <= date.fromisoformat(take).year <= _YEARS[1]:
            return date.fromisoformat(take).isoformat()
        if kind is time and time.fromisoformat(take).tzinfo is None:
            return time.fromisoformat(take).isoformat()
        least, most = _RANGES.get(conflict.field, (1, 0))
        if kind is int and least <= int(take) <= most:
            return int(take)
    except ValueError:
        return None
    return None


def _new_value(conflict: Conflict, take: str, by_word: dict[str, Any]) -> Any:
    """Return a value that nobody had written, if the field takes it."""
    column = table_of(ENTITIES[conflict.entity]).columns[conflict.field]
    is_text = column.type.python_type is str and not column.foreign_keys
    is_long = column.info.get("merge") == MERGE_TEXT
    if is_text and (take or is_long) and problem_with(take, long=is_long) is None:
        return take
    raise RefusedError("conflict.value", value=take, allowed=_listed(by_word))


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _listed(words: dict[str, Any]) -> str:
    return ", ".join(word or '""' for word in words)


def _refuse_against_approval(session: Session, conflict: Conflict, value: Any) -> None:
    if conflict.kind != AMENDMENT or conflict.field in _GOES_ON.get(conflict.entity, ()):
        return
    if value != shown_value(session, conflict):
        number = session.scalar(
            select(Minutes.number).where(
                Minutes.meeting_id == conflict.meeting_id, Minutes.number.is_not(None)
            )
        )
        raise RefusedError("conflict.approved", number=number or "")


def _refuse_before_others(session: Session, conflict: Conflict) -> None:
    """Refuse to write a whole meeting anew over conflicts that nobody has decided."""
    others = session.scalar(
        select(func.count()).where(
            Conflict.meeting_id == conflict.meeting_id,
            Conflict.id != conflict.id,
            Conflict.resolved_at.is_(None),
        )
    )
    if others:
        raise RefusedError("conflict.others_first", count=others)


def _write(work: UnitOfWork, conflict: Conflict, value: Any) -> None:
    entity: Any = ENTITIES[conflict.entity]
    query = select(entity).where(entity.id == conflict.record_id)
    record: Replicated = work.session.scalars(query, execution_options=WITH_REMOVED).one()
    if conflict.field == ANY_FIELD:
        record.removed = value == REMOVED
        work.restate(record, {REMOVED_FIELD})
        return
    column = table_of(entity).columns[conflict.field]
    setattr(record, conflict.field, from_wire(value, column.type.python_type))
    work.restate(record, {conflict.field})
