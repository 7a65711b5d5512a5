"""``mahdar backup``, ``restore``, ``check`` and ``tidy``: keeping what was recorded."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation

if TYPE_CHECKING:
    from desktop.services.tidy_home import Leftovers


@click.command(cls=MahdarCommand)
@click.option("-o", "--output", required=True, metavar="F", type=click.Path(path_type=Path))
@needs_invocation
def backup(invocation: Invocation, output: Path) -> None:
    """Write a whole copy of the home; also while a window has it open."""
    from desktop.services.backup_home import backup_home

    with invocation.home() as home:
        made = backup_home(home, output)
    invocation.say("cli.backup_made", file=made.path, size=made.size)
    if made.files:
        invocation.say("cli.backup_files", count=made.files)
    invocation.answer({"file": str(made.path), "size": made.size, "files": made.files})


@click.command(cls=MahdarCommand)
@click.argument("file", metavar="F", type=click.Path(path_type=Path))
@needs_invocation
def restore(invocation: Invocation, file: Path) -> None:
    """Put a backup in the place of the home; what was there is kept aside."""
    from desktop.services.restore_home import restore_home

    aside = restore_home(file, invocation.folder)
    invocation.say("cli.restored", folder=invocation.folder)
    if aside is not None:
        invocation.say("cli.put_aside", file=aside)
    invocation.answer(
        {"home": str(invocation.folder), "replaced": None if aside is None else str(aside)}
    )


@click.command(cls=MahdarCommand)
@needs_invocation
def check(invocation: Invocation) -> int:
    """Check database, log, records, seals and files; exit code 1 if anything is wrong."""
    from desktop.services.check_home import check_home
    from desktop.services.list_attachments import list_missing_files
    from desktop.services.tidy_home import find_leftovers

    with invocation.home() as home:
        findings = check_home(home)
        missing = list_missing_files(home)
        leftovers = find_leftovers(home)
    if not invocation.as_json:
        for finding in findings:
            print(finding.sentence(invocation.language))
        for file in missing:
            invocation.say("cli.attachment_missing", name=file.name, meeting=file.meeting_id)
        _say_leftovers(invocation, leftovers)
    if not findings:
        invocation.say("cli.all_sound")
    invocation.answer(
        {
            "sound": not findings,
            "findings": [
                {
                    "code": finding.code,
                    "details": dict(finding.details),
                    "sentence": finding.sentence(invocation.language),
                }
                for finding in findings
            ],
            "missing_attachments": [
                {"name": file.name, "sha256": file.sha256, "meeting": str(file.meeting_id)}
                for file in missing
            ],
            **_plain_leftovers(leftovers),
        }
    )
    return 1 if findings else 0


def _say_leftovers(invocation: Invocation, leftovers: "Leftovers") -> None:
    if leftovers.half_written:
        invocation.say("cli.half_written", count=len(leftovers.half_written))
    if leftovers.pieces:
        size = sum(pieces.held for pieces in leftovers.pieces)
        invocation.say("cli.useless_pieces", count=len(leftovers.pieces), size=size)
    if leftovers.unnamed:
        size = sum(file.size for file in leftovers.unnamed)
        invocation.say("cli.unnamed_files", count=len(leftovers.unnamed), size=size)


def _plain_leftovers(leftovers: "Leftovers") -> dict[str, Any]:
    return {
        "half_written": [path.name for path in leftovers.half_written],
        "useless_pieces": [
            {"sha256": pieces.sha256, "size": pieces.held} for pieces in leftovers.pieces
        ],
        "unnamed_files": [{"sha256": file.sha256, "size": file.size} for file in leftovers.unnamed],
    }


@click.command(cls=MahdarCommand)
@click.option("--unnamed", is_flag=True, help="Delete the files too that no record names.")
@needs_invocation
def tidy(invocation: Invocation, unnamed: bool) -> None:
    """Delete what lost sticks and power cuts left behind; never what is still wanted."""
    from desktop.services.list_attachments import drop_unnamed_files
    from desktop.services.tidy_home import tidy_home

    with invocation.home() as home:
        tidied = tidy_home(home)
        dropped = drop_unnamed_files(home) if unnamed else []
    files = tidied.files + len(dropped)
    size = tidied.size + sum(file.size for file in dropped)
    invocation.say("cli.tidied", count=files, size=size)
    invocation.answer({"files": files, "size": size, "unnamed": [one.sha256 for one in dropped]})
