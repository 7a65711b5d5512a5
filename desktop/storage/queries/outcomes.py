"""The register of outcomes and of the actions that follow from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from desktop.language.names import Names
from desktop.models.meeting import Meeting
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.person import Person
from desktop.storage import search
from desktop.storage.queries.amendments import stands_in_registers
from desktop.storage.queries.columns import (
    AnySelect,
    batches,
    counts_by_key,
    name_columns,
    names_from,
)
from desktop.storage.queries.meetings import UNFINISHED, minutes_of

FollowUp = Literal["all", "open", "overdue", "done"]


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """One outcome with the meeting that it came of."""

    id: UUID
    meeting_id: UUID
    meeting_number: str | None
    meeting_subject: str
    held_on: date | None
    kind: str
    text: str
    action_count: int
    open_action_count: int


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action to follow up. ``responsible`` is the body or the person, empty if nobody."""

    id: UUID
    outcome_id: UUID
    meeting_id: UUID
    meeting_number: str | None
    meeting_subject: str
    held_on: date | None
    outcome_text: str
    text: str
    responsible: Names
    due: date | None
    status: str
    progress: str | None
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class ActionFilter:
    """What the register is narrowed to. ``open`` holds the overdue ones too.

    ``responsible_id`` is the key of a body or of a person; ``search`` looks at the action's own
    meeting, as the list of meetings does.
    """

    status: FollowUp = "all"
    responsible_id: UUID | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class ActionCounts:
    """How many actions are open (overdue ones among them), overdue, and done."""

    open: int
    overdue: int
    done: int


ALL_ACTIONS = ActionFilter()


def action_ids(session: Session, wanted: ActionFilter = ALL_ACTIONS, *, today: date) -> list[UUID]:
    """Return the keys of the wanted actions: what is due first comes first, undated ones last."""
    query = (
        select(ActionItem.id)
        .join(Meeting, Meeting.id == ActionItem.meeting_id)
        .where(*_conditions(session, wanted, today))
        .order_by(ActionItem.due.is_(None), ActionItem.due, ActionItem.id)
    )
    return list(session.scalars(query))


def action_rows(session: Session, ids: Sequence[UUID], *, today: date) -> list[ActionRow]:
    """Return the rows of ``ids`` in that order."""
    rows = {}
    for batch in batches(ids):
        actions = [tuple(row) for row in session.execute(_actions(batch))]
        minutes = minutes_of(session, [row[2] for row in actions])
        for key, outcome, meeting, *rest in actions:
            subject, held_on, outcome_text, text, due, status, progress, *names = rest
            rows[key] = ActionRow(
                id=key,
                outcome_id=outcome,
                meeting_id=meeting,
                meeting_number=minutes[meeting].number,
                meeting_subject=subject,
                held_on=held_on,
                outcome_text=outcome_text or "",
                text=text,
                responsible=names_from(names) or names_from(names[3:]),
                due=due,
                status=status,
                progress=progress,
                is_overdue=due is not None and due < today and status in UNFINISHED,
            )
    return [rows[key] for key in ids if key in rows]


def action_counts(session: Session, *, today: date) -> ActionCounts:
    """Count what is open, overdue and done."""

    def count(status: FollowUp) -> int:
        query = (
            select(func.count(ActionItem.id))
            .join(Meeting, Meeting.id == ActionItem.meeting_id)
            .where(*_conditions(session, ActionFilter(status), today))
        )
        return session.scalar(query) or 0

    return ActionCounts(open=count("open"), overdue=count("overdue"), done=count("done"))


def outcome_ids(session: Session, search_for: str = "", *, kind: str | None = None) -> list[UUID]:
    """Return the keys of outcomes, those of the newest meeting first, the chief one leading."""
    query = (
        select(Outcome.id)
        .join(Meeting, Meeting.id == Outcome.meeting_id)
        .where(stands_in_registers(Outcome.meeting_id))
    )
    found = search.matching(search_for, session.get_bind().dialect.name)
    if found is not None:
        query = query.where(found)
    if kind is not None:
        query = query.where(Outcome.kind == kind)
    order = (Meeting.held_on.desc(), Meeting.id.desc(), Outcome.position, Outcome.id)
    return list(session.scalars(query.order_by(*order)))


def outcome_rows(session: Session, ids: Sequence[UUID]) -> list[OutcomeRow]:
    """Return the rows of ``ids`` in that order."""
    rows = {}
    for batch in batches(ids):
        query = (
            select(
                Outcome.id,
                Outcome.meeting_id,
                Outcome.kind,
                Outcome.text,
                Meeting.subject,
                Meeting.held_on,
            )
            .join(Meeting, Meeting.id == Outcome.meeting_id)
            .where(Outcome.id.in_(batch))
        )
        outcomes = session.execute(query).all()
        minutes = minutes_of(session, [outcome.meeting_id for outcome in outcomes])
        actions = counts_by_key(session, _actions_of(batch))
        unfinished = counts_by_key(
            session, _actions_of(batch).where(ActionItem.status.in_(UNFINISHED))
        )
        for key, meeting, kind, text, subject, held_on in outcomes:
            rows[key] = OutcomeRow(
                id=key,
                meeting_id=meeting,
                meeting_number=minutes[meeting].number,
                meeting_subject=subject,
                held_on=held_on,
                kind=kind,
                text=text,
                action_count=actions.get(key, 0),
                open_action_count=unfinished.get(key, 0),
            )
    return [rows[key] for key in ids if key in rows]


def _conditions(session: Session, wanted: ActionFilter, today: date) -> list[ColumnElement[bool]]:
    conditions = [stands_in_registers(ActionItem.meeting_id)]
    if wanted.status in ("open", "overdue"):
        conditions.append(ActionItem.status.in_(UNFINISHED))
    if wanted.status == "overdue":
        conditions.append(ActionItem.due < today)
    if wanted.status == "done":
        conditions.append(ActionItem.status == "done")
    if wanted.responsible_id is not None:
        conditions.append(
            or_(
                ActionItem.responsible_organization_id == wanted.responsible_id,
                ActionItem.responsible_person_id == wanted.responsible_id,
            )
        )
    found = search.matching(wanted.search, session.get_bind().dialect.name)
    if found is not None:
        conditions.append(found)
    return conditions


def _actions(ids: Sequence[UUID]) -> AnySelect:
    return (
        select(
            ActionItem.id,
            ActionItem.outcome_id,
            ActionItem.meeting_id,
            Meeting.subject,
            Meeting.held_on,
            Outcome.text.label("outcome_text"),
            ActionItem.text,
            ActionItem.due,
            ActionItem.status,
            ActionItem.progress,
            *name_columns(Organization),
            *name_columns(Person),
        )
        .join(Meeting, Meeting.id == ActionItem.meeting_id)
        .outerjoin(Outcome, Outcome.id == ActionItem.outcome_id)
        .outerjoin(Organization, Organization.id == ActionItem.responsible_organization_id)
        .outerjoin(Person, Person.id == ActionItem.responsible_person_id)
        .where(ActionItem.id.in_(ids))
    )


def _actions_of(outcomes: Sequence[UUID]) -> AnySelect:
    return (
        select(ActionItem.outcome_id, func.count())
        .where(ActionItem.outcome_id.in_(outcomes))
        .group_by(ActionItem.outcome_id)
    )
