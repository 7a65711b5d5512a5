"""``mahdar conflict``: what two offices wrote without knowing of each other."""

import click

from desktop.cli.commands import MahdarGroup, needs_invocation
from desktop.cli.invocation import Invocation


@click.group(cls=MahdarGroup)
def conflict() -> None:
    """Fields that wait for a person's decision."""


@conflict.command("list")
@needs_invocation
def list_open(invocation: Invocation) -> None:
    """List the open conflicts, the oldest first."""
    from desktop.services.list_conflicts import list_conflicts

    with invocation.home() as home:
        views = list_conflicts(home)
    if not views:
        invocation.say("cli.no_conflicts")
    for view in views:
        told = view.to_json()
        invocation.say(
            "cli.conflict", id=view.id, field=told["field"], subject=view.meeting_subject
        )
        for value in view.values:
            invocation.say("cli.conflict_value", office=value.office, value=value.value)
    invocation.answer([view.to_json() for view in views])


@conflict.command("resolve")
@click.argument("conflict_id", metavar="ID")
@click.option(
    "--take", required=True, metavar="ours|theirs|VALUE", help="Which value is right from now on."
)
@needs_invocation
def resolve(invocation: Invocation, conflict_id: str, take: str) -> None:
    """Decide a conflict."""
    from desktop.services.resolve_conflict import resolve_conflict

    with invocation.home() as home:
        resolved = resolve_conflict(home, conflict_id, take)
    invocation.say("cli.conflict_resolved")
    invocation.answer({"id": str(resolved.id)})
