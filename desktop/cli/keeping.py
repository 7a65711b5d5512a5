"""``mahdar backup``, ``restore`` and ``check``: keeping what was recorded."""

from pathlib import Path

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation


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

    with invocation.home() as home:
        findings = check_home(home)
        missing = list_missing_files(home)
    if not invocation.as_json:
        for finding in findings:
            print(finding.sentence(invocation.language))
        for file in missing:
            invocation.say("cli.attachment_missing", name=file.name, meeting=file.meeting_id)
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
        }
    )
    return 1 if findings else 0
