"""What a record shows where writes met that did not know of each other, and what is to be decided.

Everything here follows from the log alone, so every office shows the same and lists the same,
in whatever order bundles came. What is shown until somebody decides is the value that comes last
in the order of the log (Lamport time, then stream): never the one with the later clock.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.base import MERGE_TEXT, Ordered, table_of
from desktop.models.changeset import ANY_FIELD, REMOVED_FIELD, decode_value
from desktop.models.log import FieldHead, LogRecord
from desktop.models.registry import ENTITIES
from desktop.sync.approvals import MINUTES, SEAL_FIELD, Approvals
from desktop.sync.past_writes import PastWrites
from desktop.sync.streams import Place
from desktop.sync.text_merge import merge_texts

VALUE = "value"
TEXT = "text"
REMOVAL = "removal"
AMENDMENT = "amendment"
APPROVAL = "approval"

_BATCH = 500
_POSITION = "position"
_STATE = "state"
Heads = Mapping[Place, Any]


@dataclass(frozen=True)
class Dispute:
    """Something to be decided; ``base`` is the value that all started from."""

    kind: str
    base: Any = None


@dataclass
class Judgement:
    """What one record shows in the fields that were looked at, and its open disputes by field."""

    entity: str
    root: UUID | None
    shown: dict[str, Any] = field(default_factory=dict)
    disputes: dict[str, Dispute] = field(default_factory=dict)


@dataclass
class _Case:
    key: UUID
    entity: str
    root: UUID | None
    origin: Place
    heads: dict[str, dict[Place, Any]] = field(default_factory=dict)


def judge(
    session: Session,
    past: PastWrites,
    records: Iterable[UUID],
    approvals: Mapping[UUID, Approvals],
) -> dict[UUID, Judgement]:
    """Return the judgement of each of ``records``; ``approvals`` are those of their meetings."""
    keys = sorted(records)
    judged: dict[UUID, Judgement] = {}
    for start in range(0, len(keys), _BATCH):
        for case in _cases(session, keys[start : start + _BATCH]):
            approved = approvals.get(case.root) if case.root is not None else None
            judged[case.key] = _Judge(past, case, approved).judge()
    return judged


def _cases(session: Session, keys: list[UUID]) -> list[_Case]:
    records = select(
        LogRecord.id, LogRecord.entity, LogRecord.root_id, LogRecord.stream_no, LogRecord.seq
    ).where(LogRecord.id.in_(keys))
    cases = {
        key: _Case(key, entity, root, (no, seq))
        for key, entity, root, no, seq in session.execute(records)
    }
    heads = select(
        FieldHead.record_id, FieldHead.field, FieldHead.stream_no, FieldHead.seq, FieldHead.value
    ).where(FieldHead.record_id.in_(keys))
    for key, name, no, seq, value in session.execute(heads):
        cases[key].heads.setdefault(name, {})[no, seq] = decode_value(value)
    return list(cases.values())


class _Judge:
    """Judges one record."""

    def __init__(self, past: PastWrites, case: _Case, approvals: Approvals | None) -> None:
        self._past = past
        self._case = case
        self._approvals = approvals
        self._result = Judgement(case.entity, case.root)

    def judge(self) -> Judgement:
        for name, heads in sorted(self._case.heads.items()):
            if name != REMOVED_FIELD:
                self._judge_field(name, heads)
        self._judge_removal()
        if getattr(ENTITIES.get(self._case.entity), "is_only_added", False):
            self._result.disputes.clear()
        if self._is_second_approval():
            for name in list(self._result.disputes):
                del self._result.disputes[name]
            self._dispute(SEAL_FIELD, APPROVAL)
        return self._result

    def _judge_field(self, name: str, heads: Heads) -> None:
        standing = self._standing(heads)
        self._result.shown[name] = standing[max(standing, key=self._past.order)]
        if name == _POSITION and issubclass(ENTITIES.get(self._case.entity, object), Ordered):
            return  # an order loses no word; the last move stands
        if _differ(standing.values()):
            self._judge_values(name, standing)
        elif self._amendments(heads, standing):
            self._dispute(name, AMENDMENT, self._past.base(self._case.key, name, heads))

    def _judge_values(self, name: str, standing: Heads) -> None:
        base = self._past.base(self._case.key, name, standing)
        if not _is_long_text(self._case.entity, name):
            self._dispute(name, VALUE, base)
            return
        in_order = [standing[place] for place in sorted(standing, key=self._past.order)]
        merged = merge_texts(base, in_order)
        if merged is not None:
            self._result.shown[name] = merged
        self._dispute(name, TEXT, base)

    def _judge_removal(self) -> None:
        heads = self._case.heads.get(REMOVED_FIELD)
        if self._is_unapproved():
            self._judge_unapproved(heads)
            return
        if heads is None:
            return
        standing = self._standing(heads)
        removals = {place for place, removed in standing.items() if removed}
        contested = bool(removals) and (
            len(removals) < len(standing) or self._is_edited_elsewhere(removals)
        )
        self._result.shown[REMOVED_FIELD] = bool(removals) and not contested
        if contested:
            self._dispute(ANY_FIELD, REMOVAL)
        elif self._amendments(heads, standing):
            self._dispute(ANY_FIELD, AMENDMENT)

    def _judge_unapproved(self, heads: Heads | None) -> None:
        """Keep a record out of the approved meeting whose approver had never seen it."""
        self._result.shown[REMOVED_FIELD] = True
        is_decided = heads is not None and any(map(self._is_on_approval, heads))
        is_there = heads is None or not all(heads.values())
        contested = heads is not None and self._is_edited_elsewhere(
            {place for place, removed in heads.items() if removed}
        )
        if is_decided and heads is not None:
            standing = self._standing(heads)
            self._result.shown[REMOVED_FIELD] = all(standing.values())
        elif is_there or contested:
            self._result.disputes.clear()
            self._dispute(ANY_FIELD, AMENDMENT)

    def _is_edited_elsewhere(self, removals: set[Place]) -> bool:
        """Tell whether a field was written by somebody who had not seen the removal."""
        seen = self._past.seen_by_removals(self._case.key, removals)
        written = (
            place
            for name, heads in self._case.heads.items()
            if name != REMOVED_FIELD
            for place in self._standing(heads)
        )
        return any(place not in seen for place in written)

    def _is_unapproved(self) -> bool:
        """Tell whether the approval did not cover this record, nor was it made on top of it."""
        if self._approvals is None:
            return False
        ruling = self._approvals.ruling
        if self._case.key in self._past.records_in(ruling):
            return False
        return not self._is_on_approval(self._case.origin)

    def _is_on_approval(self, place: Place) -> bool:
        return self._approvals is not None and self._past.saw(place, self._approvals.ruling)

    def _standing(self, heads: Heads) -> Heads:
        """Return the heads that stand on the ruling approval, or all if there is none of them."""
        if self._approvals is None or len(heads) == 1:
            return heads
        standing = {place: v for place, v in heads.items() if self._is_on_approval(place)}
        return standing or heads

    def _amendments(self, heads: Heads, standing: Heads) -> bool:
        """Tell whether anything that differs was written beside the approval."""
        if self._approvals is None or self._case.entity == MINUTES:
            return False
        beside = {place: v for place, v in heads.items() if place not in standing}
        values = [v for place, v in beside.items() if not self._is_on_another(place)]
        return any(_differ([v, *standing.values()]) for v in values)

    def _is_on_another(self, place: Place) -> bool:
        assert self._approvals is not None
        return any(self._past.saw(place, other) for other in self._approvals.others)

    def _is_second_approval(self) -> bool:
        approvals = self._approvals
        return bool(approvals and approvals.others and approvals.minutes == self._case.key)

    def _dispute(self, name: str, kind: str, base: Any = None) -> None:
        self._result.disputes[name] = Dispute(kind, base)


def _differ(values: Iterable[Any]) -> bool:
    several = list(values)
    return any(value != several[0] or type(value) is not type(several[0]) for value in several)


def _is_long_text(entity: str, name: str) -> bool:
    if entity not in ENTITIES:
        return False
    column = table_of(ENTITIES[entity]).columns.get(name)
    return column is not None and column.info.get("merge") == MERGE_TEXT
