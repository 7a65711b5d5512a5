"""Writes the register of outcomes over a period, as PDF or as a workbook."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.language.errors import RefusedError
from desktop.services.document_files import form_of
from desktop.services.own_office import own_office
from desktop.services.set_document import SetDocument, WrittenDocument
from desktop.services.show_office import paper_of
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files
from desktop.storage.queries.meetings import EVERYTHING, MeetingFilter, list_meetings
from desktop.storage.queries.register import (
    RegisterEntry,
    RegisterFilter,
    RegisterStatus,
    register_entries,
)
from desktop.storage.write_file import write_file

if TYPE_CHECKING:
    from desktop.documents.register_rows import Register, RegisterRow

__all__ = [
    "EVERYTHING",
    "FORMS",
    "MeetingFilter",
    "RegisterFilter",
    "RegisterStatus",
    "export_meeting_register",
    "export_register",
    "list_register",
]

FORMS = ("pdf", "xlsx")


def list_register(home: Home, wanted: RegisterFilter) -> "Register":
    """Return the register as it stands today.

    Raises:
        RefusedError: ``register.period``: the period ends before it begins.
    """
    from desktop.documents.register_rows import Register

    first, last = wanted.first, wanted.last
    if first and last and last < first:
        raise RefusedError("register.period", first=first.isoformat(), last=last.isoformat())
    today = home.clock().astimezone().date()
    with home.reading() as session:
        entries = register_entries(session, wanted, today=today)
    return Register(
        rows=tuple(row for entry in entries for row in _rows(entry)),
        as_of=today,
        first=first,
        last=last,
        kind=wanted.kind,
        status=wanted.status or "",
        responsible=wanted.responsible.strip(),
        search=wanted.search.strip(),
    )


def export_register(
    home: Home, target: Path, wanted: RegisterFilter, *, language: str = "ar"
) -> WrittenDocument:
    """Write the register to ``target``, whole or not at all.

    Raises:
        RefusedError: ``register.period``, ``document.ending`` or ``home.own_file``.
        WorldError: the file cannot be written; a file that was there is as it was.
    """
    from desktop.documents.outcome_register import set_outcome_register
    from desktop.documents.register_workbook import outcome_workbook

    refuse_own_files(home, target)
    form = form_of(target, FORMS)
    register = list_register(home, wanted)
    with home.reading() as session:
        paper = paper_of(own_office(session))
    if form == "pdf":
        printed = set_outcome_register(register, paper, language)
        made = SetDocument(printed.data, tuple(printed.missing))
    else:
        made = SetDocument(outcome_workbook(register, paper, language))
    write_file(target, made.data)
    return WrittenDocument(target, made.missing)


def export_meeting_register(
    home: Home, target: Path, wanted: MeetingFilter = EVERYTHING, *, language: str = "ar"
) -> WrittenDocument:
    """Write the register of meetings as a workbook, the newest first.

    Raises:
        RefusedError: ``document.ending`` or ``home.own_file``.
        WorldError: the file cannot be written; a file that was there is as it was.
    """
    from desktop.documents.register_workbook import MeetingLine, meeting_workbook

    refuse_own_files(home, target)
    form_of(target, ("xlsx",))
    with home.reading() as session:
        paper = paper_of(own_office(session))
        meetings = list_meetings(session, wanted)
    lines = [
        MeetingLine(
            number=row.number or "",
            held_on=row.held_on,
            subject=row.subject,
            state=row.state,
            city=row.city,
            lead=row.lead,
            cooperating=row.co_organizers,
            outcomes=row.outcome_count,
            unfinished=row.open_action_count,
        )
        for row in meetings
    ]
    write_file(target, meeting_workbook(lines, paper, language))
    return WrittenDocument(target)


def _rows(entry: RegisterEntry) -> list["RegisterRow"]:
    from desktop.documents.register_rows import RegisterRow

    outcome, actions = entry
    whole = RegisterRow(
        meeting=outcome.meeting_id.hex,
        number=outcome.meeting_number or "",
        held_on=outcome.held_on,
        subject=outcome.meeting_subject,
        outcome=outcome.id.hex,
        kind=outcome.kind,
        text=outcome.text,
    )
    if not actions:
        return [whole]
    return [
        replace(
            whole,
            action=action.text,
            responsible=action.responsible,
            due=action.due,
            status=action.status,
            is_overdue=action.is_overdue,
        )
        for action in actions
    ]
