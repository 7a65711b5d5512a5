"""``mahdar minutes`` and ``mahdar verify``: the document, and whether one is genuine."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation, read_input
from desktop.language.errors import RefusedError

if TYPE_CHECKING:
    from desktop.storage.home import Home


@click.command(cls=MahdarCommand)
@click.argument("meeting_id", metavar="ID")
@click.option("-o", "--output", required=True, metavar="F.pdf", type=click.Path(path_type=Path))
@needs_invocation
def minutes(invocation: Invocation, meeting_id: str, output: Path) -> None:
    """Write the minutes of a meeting as a PDF; a draft carries a watermark."""
    from desktop.services.export_minutes import export_minutes
    from desktop.services.find_meeting import find_meeting

    with invocation.home() as home:
        written = export_minutes(home, find_meeting(home, meeting_id), output)
    invocation.say("cli.minutes_written", file=written)
    invocation.answer({"file": str(written)})


@click.command(cls=MahdarCommand)
@click.argument("file", metavar="F.pdf")
@needs_invocation
def verify(invocation: Invocation, file: str) -> int:
    """Say whether a document is what an office sealed; exit code 1 if it cannot be relied on."""
    from desktop.services.verify_document import DocumentVerdict, verify_document

    pdf = read_input(file)

    def verified(home: "Home | None") -> DocumentVerdict:
        return verify_document(home, pdf)

    try:
        with invocation.home() as home:
            found = verified(home)
    except RefusedError as error:
        if error.code != "home.missing":
            raise
        found = verified(None)
    invocation.say(
        f"cli.verdict.{found.verdict.value}",
        name=found.office.best(invocation.language),
        office=found.code,
        number=found.number or "",
        date=found.date or "",
        content_hash=found.content_hash,
    )
    invocation.answer(
        {
            "verdict": found.verdict.value,
            "genuine": found.is_genuine,
            "office": found.office.to_json(),
            "code": found.code,
            "number": found.number,
            "date": found.date,
            "subject": found.subject,
            "content_hash": found.content_hash,
        }
    )
    return 0 if found.is_genuine else 1
