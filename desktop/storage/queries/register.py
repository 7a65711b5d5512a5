"""The register of outcomes over a period, each outcome with the actions that follow from it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.folding import fold
from desktop.models.meeting import Meeting
from desktop.models.outcome import ActionItem, Outcome
from desktop.storage import search
from desktop.storage.queries.amendments import stands_in_registers
from desktop.storage.queries.columns import batches
from desktop.storage.queries.meetings import UNFINISHED
from desktop.storage.queries.outcomes import ActionRow, OutcomeRow, action_rows, outcome_rows

RegisterStatus = Literal["unfinished", "overdue", "open", "in_progress", "done", "cancelled"]
"""``unfinished`` is open or in progress, ``overdue`` that and past its day."""


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """What the register is narrowed to; empty means all.

    Attributes:
        first: the first day of the meetings; those without a day are left out then.
        last: their last day.
        kind: of the outcomes.
        status: of the actions; outcomes without such an action are left out.
        responsible: a part of the name of who is responsible, in any script and spelling.
        search: looks at the meetings, as the list of meetings does.
    """

    first: date | None = None
    last: date | None = None
    kind: str = ""
    status: RegisterStatus | None = None
    responsible: str = ""
    search: str = ""


RegisterEntry = tuple[OutcomeRow, tuple[ActionRow, ...]]
"""An outcome and those of its actions that are wanted, in their order."""


def register_entries(
    session: Session, wanted: RegisterFilter, *, today: date
) -> list[RegisterEntry]:
    """Return the wanted outcomes, the oldest meeting first, the chief outcome leading."""
    outcomes = outcome_rows(session, _outcome_ids(session, wanted))
    narrowed = bool(wanted.status or wanted.responsible.strip())
    by_outcome = _actions(session, [outcome.id for outcome in outcomes], today)
    entries = [(outcome, tuple(_wanted_of(by_outcome[outcome.id], wanted))) for outcome in outcomes]
    return [entry for entry in entries if entry[1] or not narrowed]


def _outcome_ids(session: Session, wanted: RegisterFilter) -> list[UUID]:
    query = (
        select(Outcome.id)
        .join(Meeting, Meeting.id == Outcome.meeting_id)
        .where(stands_in_registers(Outcome.meeting_id))
    )
    found = search.matching(wanted.search, session.get_bind().dialect.name)
    if found is not None:
        query = query.where(found)
    if wanted.first is not None:
        query = query.where(Meeting.held_on >= wanted.first)
    if wanted.last is not None:
        query = query.where(Meeting.held_on <= wanted.last)
    if wanted.kind:
        query = query.where(Outcome.kind == wanted.kind)
    undated_last = Meeting.held_on.is_(None)
    order = (undated_last, Meeting.held_on, Meeting.id, Outcome.position, Outcome.id)
    return list(session.scalars(query.order_by(*order)))


def _actions(
    session: Session, outcomes: Sequence[UUID], today: date
) -> defaultdict[UUID, list[ActionRow]]:
    by_outcome: defaultdict[UUID, list[ActionRow]] = defaultdict(list)
    for batch in batches(outcomes):
        query = (
            select(ActionItem.id)
            .where(ActionItem.outcome_id.in_(batch))
            .order_by(ActionItem.position, ActionItem.id)
        )
        for row in action_rows(session, list(session.scalars(query)), today=today):
            by_outcome[row.outcome_id].append(row)
    return by_outcome


def _wanted_of(actions: Sequence[ActionRow], wanted: RegisterFilter) -> Iterator[ActionRow]:
    name = fold(wanted.responsible).strip()
    for action in actions:
        names = action.responsible.by_script().values()
        if name and not any(name in fold(text) for text in names):
            continue
        if _has_status(action, wanted.status):
            yield action


def _has_status(action: ActionRow, status: RegisterStatus | None) -> bool:
    if status is None:
        return True
    if status == "unfinished":
        return action.status in UNFINISHED
    return action.is_overdue if status == "overdue" else action.status == status
