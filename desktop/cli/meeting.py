"""``mahdar meeting``: records in, found, read back, changed and approved."""

from pathlib import Path

import click

from desktop.cli.commands import MahdarGroup, needs_invocation
from desktop.cli.invocation import Invocation, read_input


@click.group(cls=MahdarGroup)
def meeting() -> None:
    """Meetings."""


@meeting.command("add")
@click.argument("file", metavar="F")
@needs_invocation
def add(invocation: Invocation, file: str) -> None:
    """Add the record in a JSON file, or the list of records (- reads standard input)."""
    from desktop.models.record_validation import read_records
    from desktop.services.add_meetings import add_meetings

    content = read_input(file)
    with invocation.home() as home:
        added = add_meetings(home, read_records(content))
    if not invocation.as_json:
        for key in added.ids:
            print(key)
    invocation.answer([str(key) for key in added.ids])


@meeting.command("list")
@click.option("--search", default="", metavar="Q", help="Words to find, in any script.")
@needs_invocation
def list_all(invocation: Invocation, search: str) -> None:
    """List meetings, the newest first."""
    from desktop.language.terms import term
    from desktop.services.list_meetings import MeetingFilter, list_meetings

    with invocation.home() as home:
        rows = list_meetings(home, MeetingFilter(search=search))
    if not rows:
        invocation.say("cli.no_meetings")
    if not invocation.as_json:
        for row in rows:
            state = term("state", row.state, invocation.language)
            print(row.id, row.held_on or "-", state, row.number or "-", row.subject, sep="\t")
    invocation.answer(
        [
            {
                "id": str(row.id),
                "number": row.number,
                "subject": row.subject,
                "date": row.held_on.isoformat() if row.held_on else None,
                "state": row.state,
            }
            for row in rows
        ]
    )


@meeting.command("show")
@click.argument("meeting_id", metavar="ID")
@needs_invocation
def show(invocation: Invocation, meeting_id: str) -> None:
    """Show one meeting; with --json as a record that can be added elsewhere."""
    from desktop.cli.record_text import record_text
    from desktop.models.record_form import to_plain
    from desktop.services.find_meeting import find_meeting
    from desktop.services.list_amendments import list_amendments
    from desktop.services.show_meeting import show_meeting

    with invocation.home() as home:
        key = find_meeting(home, meeting_id)
        record = show_meeting(home, key)
        amendments = [one for one in list_amendments(home, key) if one.is_approved]
    if not invocation.as_json:
        print(record_text(record, invocation.language, [one.number or "" for one in amendments]))
    invocation.answer(to_plain(record))


@meeting.command("edit")
@click.argument("meeting_id", metavar="ID")
@click.argument("file", metavar="F")
@needs_invocation
def edit(invocation: Invocation, meeting_id: str, file: str) -> None:
    """Change a meeting by the JSON merge patch in a file (- reads standard input)."""
    from desktop.models.strict_json import read_json
    from desktop.services.edit_meeting import edit_meeting
    from desktop.services.find_meeting import find_meeting

    patch = read_json(read_input(file))
    with invocation.home() as home:
        saved = edit_meeting(home, find_meeting(home, meeting_id), patch)
    is_changed = saved.changed is not None
    invocation.say("cli.meeting_changed" if is_changed else "cli.nothing_changed")
    invocation.answer({"id": str(saved.id), "changed": is_changed})


@meeting.command("approve")
@click.argument("meeting_id", metavar="ID")
@needs_invocation
def approve(invocation: Invocation, meeting_id: str) -> None:
    """Approve the minutes: they are locked, numbered and sealed."""
    from desktop.services.approve_minutes import approve_minutes
    from desktop.services.find_meeting import find_meeting

    with invocation.home() as home:
        approved = approve_minutes(home, find_meeting(home, meeting_id))
    invocation.say("cli.approved", number=approved.number, content_hash=approved.content_hash)
    invocation.answer(
        {
            "id": str(approved.id),
            "number": approved.number,
            "content_hash": approved.content_hash,
        }
    )


@meeting.command("amend")
@click.argument("meeting_id", metavar="ID")
@click.option(
    "--kind",
    type=click.Choice(["addendum", "correction"]),
    required=True,
    help="Whether something is added, or was wrong.",
)
@click.option("--reason", required=True, metavar="TEXT", help="Why, in words.")
@needs_invocation
def amend(invocation: Invocation, meeting_id: str, kind: str, reason: str) -> None:
    """Make the draft of an amendment from approved minutes, which stay as they are."""
    from desktop.services.amend_minutes import amend_minutes
    from desktop.services.find_meeting import find_meeting

    with invocation.home() as home:
        made = amend_minutes(home, find_meeting(home, meeting_id), kind, reason)
    if not invocation.as_json:
        print(made.id)
    invocation.answer({"id": str(made.id)})


@meeting.command("attach")
@click.argument("meeting_id", metavar="ID")
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@needs_invocation
def attach(invocation: Invocation, meeting_id: str, files: tuple[Path, ...]) -> None:
    """Attach files to a meeting; a copy of each is kept in the home."""
    from desktop.services.attach_file import attach_file
    from desktop.services.find_meeting import find_meeting

    with invocation.home() as home:
        key = find_meeting(home, meeting_id)
        attached = [attach_file(home, key, file).form for file in files]
    for one in attached:
        invocation.say("cli.attached", name=one.name, size=one.size)
    invocation.answer(
        [{"name": one.name, "sha256": one.sha256, "size": one.size} for one in attached]
    )


@meeting.command("detach")
@click.argument("meeting_id", metavar="ID")
@click.argument("name", metavar="NAME")
@needs_invocation
def detach(invocation: Invocation, meeting_id: str, name: str) -> None:
    """Take an attached file off a meeting."""
    from desktop.services.attach_file import detach_file
    from desktop.services.find_meeting import find_meeting

    with invocation.home() as home:
        key = find_meeting(home, meeting_id)
        detach_file(home, key, name)
    invocation.say("cli.meeting_changed")
    invocation.answer({"id": str(key), "changed": True})


@meeting.command("attachment")
@click.argument("meeting_id", metavar="ID")
@click.argument("name", metavar="NAME")
@click.option("-o", "--output", required=True, metavar="F", type=click.Path(path_type=Path))
@needs_invocation
def attachment(invocation: Invocation, meeting_id: str, name: str, output: Path) -> None:
    """Write an attached file, found by its name or its SHA-256."""
    from desktop.services.attach_file import save_attachment
    from desktop.services.find_meeting import find_meeting

    with invocation.home() as home:
        file = save_attachment(home, find_meeting(home, meeting_id), name, output)
    invocation.say("cli.attachment_written", file=output, size=file.size)
    invocation.answer({"file": str(output), "sha256": file.sha256, "size": file.size})
