"""``mahdar minutes``: the document."""

from pathlib import Path

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation


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
    invocation.tell_written("cli.minutes_written", written)
