"""``mahdar bundle …``: what would go onto a stick, and what lies on one."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation

if TYPE_CHECKING:
    from desktop.services.peek_bundles import PeekedFile


@click.command("foresee", cls=MahdarCommand)
@click.option("--to", multiple=True, metavar="CODE", help="An office; without it, all trusted.")
@click.option("--full", is_flag=True, help="Everything, whatever they acknowledged.")
@click.option("--part-size", default="512M", metavar="SIZE", help="The most that one file holds.")
@needs_invocation
def foresee(invocation: Invocation, *, to: tuple[str, ...], full: bool, part_size: str) -> None:
    """Say what a bundle would carry, and the room that it needs; nothing is written."""
    from desktop.services.bundle_load import bytes_of
    from desktop.services.foresee_bundle import foresee_bundle

    with invocation.home() as home:
        seen = foresee_bundle(home, to, full=full, part_size=bytes_of(part_size))
    counts = {
        "new_meetings": seen.new_meetings,
        "changed_meetings": seen.changed_meetings,
        "approvals": seen.approvals,
        "decisions": seen.decisions,
        "attachments": seen.files,
        "changesets": seen.changesets,
        "size": seen.size,
        "room": seen.room,
        "parts": seen.parts,
    }
    invocation.say("cli.bundle_foreseen", **counts)
    invocation.answer(counts)


@click.command("list", cls=MahdarCommand)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@needs_invocation
def list_(invocation: Invocation, folder: Path) -> None:
    """Say whose the bundles in a folder are; only their beginnings are read."""
    from desktop.services.find_bundles import find_bundles
    from desktop.services.peek_bundles import judge_peeked, keys_to_peek, peek_files

    paths = [file.path for file in find_bundles(folder)]
    with invocation.home() as home:
        found = judge_peeked(home, peek_files(keys_to_peek(home), paths))
    for file in found:
        _say_found(invocation, file)
    invocation.answer([_plain_found(invocation, file) for file in found])


def _say_found(invocation: Invocation, file: "PeekedFile") -> None:
    if file.sender is None or file.standing is None:
        problem = file.problem.sentence(invocation.language) if file.problem is not None else ""
        if not invocation.as_json:
            print(f"{file.path.name}: {problem}")
        return
    state = "torn" if file.is_torn else "here" if file.is_here else "new"
    invocation.say(
        "cli.bundle_found",
        file=file.path.name,
        name=file.sender.name.best(invocation.language),
        office=file.sender.code,
        standing=invocation.text(f"cli.standing.{file.standing.value}"),
        part=file.part,
        of=file.of,
        made="–" if file.made is None else file.made.isoformat(),
        size=file.size,
        state=invocation.text(f"cli.bundle_is.{state}"),
    )


def _plain_found(invocation: Invocation, file: "PeekedFile") -> dict[str, Any]:
    return {
        "file": str(file.path),
        "size": file.size,
        "bundle": None if file.bundle_id is None else str(file.bundle_id),
        "part": file.part,
        "of": file.of,
        "from": None if file.sender is None else file.sender.code,
        "standing": None if file.standing is None else file.standing.value,
        "made": None if file.made is None else file.made.isoformat(),
        "torn": file.is_torn,
        "here": file.is_here,
        "passphrase": file.asks_for_passphrase,
        "problem": None if file.problem is None else file.problem.sentence(invocation.language),
    }


COMMANDS = (foresee, list_)
"""What `mahdar bundle` can do before anything is written or taken in."""
