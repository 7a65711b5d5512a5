"""``mahdar attendance-sheet``, ``press`` and ``register``: the documents beside the minutes."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation

if TYPE_CHECKING:
    from desktop.storage.queries.register import RegisterStatus

_STATUSES = ("unfinished", "overdue", "open", "in_progress", "done", "cancelled")
_KINDS = ("decision", "recommendation", "agreement", "action")
_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command("attendance-sheet", cls=MahdarCommand)
@click.argument("meeting_id", metavar="ID")
@click.option("-o", "--output", metavar="F.pdf", required=True, type=click.Path(path_type=Path))
@click.option("--guest-rows", type=int, metavar="N", help="Empty rows for guests; usually 8.")
@needs_invocation
def attendance_sheet(
    invocation: Invocation, meeting_id: str, output: Path, guest_rows: int | None
) -> None:
    """Write the sheet that is signed by hand before a meeting."""
    from desktop.services.export_attendance_sheet import export_attendance_sheet
    from desktop.services.find_meeting import find_meeting

    with invocation.home() as home:
        key = find_meeting(home, meeting_id)
        written = export_attendance_sheet(home, key, output, guest_rows=guest_rows)
    invocation.tell_written("cli.document_written", written)


@click.command(cls=MahdarCommand)
@click.argument("meeting_id", metavar="ID")
@click.option("-o", "--output", metavar="F", required=True, type=click.Path(path_type=Path))
@needs_invocation
def press(invocation: Invocation, meeting_id: str, output: Path) -> None:
    """Write the press item of a public meeting: PDF, DOCX or plain text, by the ending."""
    from desktop.services.export_press_item import export_press_item
    from desktop.services.find_meeting import find_meeting

    with invocation.home() as home:
        written = export_press_item(home, find_meeting(home, meeting_id), output)
    invocation.tell_written("cli.document_written", written)


@click.command(cls=MahdarCommand)
@click.option("-o", "--output", metavar="F", required=True, type=click.Path(path_type=Path))
@click.option("--from", "first", type=_DAY, metavar="D", help="The first day of the meetings.")
@click.option("--to", "last", type=_DAY, metavar="D", help="Their last day.")
@click.option("--kind", type=click.Choice(_KINDS), help="Of the outcomes.")
@click.option("--status", type=click.Choice(_STATUSES), help="Of the actions.")
@click.option("--responsible", default="", metavar="N", help="A part of a name, in any script.")
@click.option("--meetings", is_flag=True, help="The register of all meetings instead (XLSX).")
@click.option(
    "--language",
    type=click.Choice(["ar", "ku", "en"]),
    default="ar",
    help="Of the register; Arabic if not said.",
)
@needs_invocation
def register(
    invocation: Invocation,
    *,
    output: Path,
    first: datetime | None,
    last: datetime | None,
    kind: str | None,
    status: str | None,
    responsible: str,
    meetings: bool,
    language: str,
) -> None:
    """Write the register of outcomes: PDF or XLSX, by the ending."""
    from desktop.services.export_register import (
        RegisterFilter,
        export_meeting_register,
        export_register,
    )

    wanted = RegisterFilter(
        first=_day(first),
        last=_day(last),
        kind=kind or "",
        status=cast("RegisterStatus | None", status),
        responsible=responsible,
    )
    if meetings and wanted != RegisterFilter():
        raise click.UsageError("--meetings goes with no filter")
    with invocation.home() as home:
        if meetings:
            written = export_meeting_register(home, output, language=language)
        else:
            written = export_register(home, output, wanted, language=language)
    invocation.tell_written("cli.document_written", written)


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()
