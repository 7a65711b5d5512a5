"""``mahdar bundle``: records to other offices and back, by file."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.bundle_passphrase import (
    bundle_passphrase_file_option,
    chosen_passphrase,
    with_passphrase,
)
from desktop.cli.bundle_stick import COMMANDS
from desktop.cli.commands import MahdarGroup, needs_invocation
from desktop.cli.invocation import Invocation
from desktop.cli.terminal_progress import progress_on_terminal
from desktop.language.errors import Language

if TYPE_CHECKING:
    from desktop.services.export_bundle import ExportMade
    from desktop.services.inspect_bundle import BundleView
    from desktop.services.receive_several import SeveralMade

quiet_option = click.option("--quiet", is_flag=True, help="Show no progress, even on a terminal.")


@click.group(cls=MahdarGroup)
def bundle() -> None:
    """Carry records between offices."""


@bundle.command("export")
@click.option("-o", "--output", required=True, metavar="F", type=click.Path(path_type=Path))
@click.option(
    "--to", multiple=True, metavar="CODE", help="An office; without it, all verified ones."
)
@click.option("--full", is_flag=True, help="Everything, whatever they acknowledged.")
@click.option(
    "--part-size",
    default="512M",
    metavar="SIZE",
    help="The most that one file holds, such as 512M.",
)
@click.option("--new-passphrase", is_flag=True, help="Make up a passphrase and tell it.")
@click.option("--ask-passphrase", is_flag=True, help="Ask for a passphrase, twice.")
@bundle_passphrase_file_option
@quiet_option
@needs_invocation
def export(
    invocation: Invocation,
    *,
    output: Path,
    to: tuple[str, ...],
    full: bool,
    part_size: str,
    new_passphrase: bool,
    ask_passphrase: bool,
    passphrase_file: str | None,
    quiet: bool,
) -> None:
    """Write a bundle, signed and encrypted, of what the offices do not have yet."""
    from desktop.services.bundle_load import bytes_of
    from desktop.services.export_bundle import export_bundle

    passphrase = chosen_passphrase(
        invocation, passphrase_file, ask=ask_passphrase, make=new_passphrase
    )
    with invocation.home() as home, progress_on_terminal(invocation, quiet=quiet) as progress:
        made = export_bundle(
            home,
            output,
            to,
            progress,
            full=full,
            part_size=bytes_of(part_size),
            passphrase=passphrase,
        )
    _say_written(invocation, made, passphrase if new_passphrase else None)


@bundle.command("inspect")
@click.argument("file", metavar="F", type=click.Path(path_type=Path))
@click.option("--salvage", is_flag=True, help="Look at the whole frames of a torn bundle.")
@click.option("--card", metavar="F", type=click.Path(path_type=Path), help="Keep its card in F.")
@bundle_passphrase_file_option
@quiet_option
@needs_invocation
def inspect(
    invocation: Invocation,
    file: Path,
    salvage: bool,
    card: Path | None,
    passphrase_file: str | None,
    quiet: bool,
) -> None:
    """Say whose bundle it is and what taking it in would do; nothing is changed."""
    from desktop.services.inspect_bundle import inspect_bundle

    def look(passphrase: str | None) -> "BundleView":
        with invocation.home() as home, progress_on_terminal(invocation, quiet=quiet) as progress:
            return inspect_bundle(home, file, progress, salvage=salvage, passphrase=passphrase)

    view = with_passphrase(invocation, passphrase_file, look)
    if card is not None:
        from desktop.storage.write_file import write_file

        write_file(card, view.card)
    invocation.say(
        "cli.bundle_from",
        office=view.sender_code,
        name=view.sender_name.best(invocation.language),
        standing=invocation.text(f"cli.standing.{view.standing.value}"),
        made=view.made,
        size=view.size,
    )
    invocation.say("cli.fingerprint", fingerprint=view.fingerprint)
    if view.missing_frames:
        invocation.say("cli.frames_missing", count=view.missing_frames)
    if view.problem is not None and not invocation.as_json:
        print(view.problem.sentence(invocation.language))
    if view.preview is not None:
        _say_counts(invocation, view.preview)
    if view.files is not None and view.files.files:
        invocation.say("cli.bundle_files", **view.files.to_json())
    invocation.answer(_plain_view(invocation, view))


@bundle.command("import")
@click.argument("files", metavar="F...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--salvage", is_flag=True, help="Take the whole frames of a torn bundle.")
@bundle_passphrase_file_option
@quiet_option
@needs_invocation
def import_(
    invocation: Invocation,
    files: tuple[Path, ...],
    salvage: bool,
    passphrase_file: str | None,
    quiet: bool,
) -> int:
    """Take in bundles, each whole or not at all; taking one twice changes nothing more."""
    from desktop.services.receive_several import import_several

    def take(passphrase: str | None) -> "SeveralMade":
        with invocation.home() as home, progress_on_terminal(invocation, quiet=quiet) as progress:
            made = import_several(home, files, progress, salvage=salvage, passphrase=passphrase)
        if not made.made:
            raise made.refused[0].problem
        return made

    made = with_passphrase(invocation, passphrase_file, take)
    for one in made.made:
        name = one.from_name.best(invocation.language)
        invocation.say("cli.bundle_taken", office=one.from_code, name=name)
    missing_frames = sum(one.missing_frames for one in made.made)
    if missing_frames:
        invocation.say("cli.frames_missing", count=missing_frames)
    _say_counts(invocation, made.counts)
    for refused in made.refused:
        problem = refused.problem.sentence(invocation.language)
        invocation.complain(f"{refused.path}: {problem}")
    invocation.answer(_plain_import(made, invocation.language))
    return 1 if made.refused else 0


def _plain_import(made: "SeveralMade", language: Language) -> dict[str, Any]:
    return {
        **made.counts.to_json(),
        "from": made.made[0].from_code,
        "files": sum(one.files for one in made.made),
        "bundles": [{"bundle": str(one.bundle_id), "from": one.from_code} for one in made.made],
        "refused": [
            {"file": str(one.path), "problem": one.problem.sentence(language)}
            for one in made.refused
        ],
    }


def _say_written(invocation: Invocation, made: "ExportMade", made_up: str | None) -> None:
    anybody = [invocation.text("cli.passphrase_anybody")] if made.with_passphrase else []
    for path in made.paths:
        invocation.say("cli.bundle_written", file=path)
    invocation.say(
        "cli.bundle_holds",
        offices=invocation.text("cli.record.comma").join([*made.offices, *anybody]),
        meetings=made.meetings,
        changes=made.changesets,
        size=made.size,
    )
    if made_up is not None:
        invocation.say("cli.passphrase_made", words=made_up)
    invocation.answer(
        {
            "file": str(made.path),
            "files": [str(path) for path in made.paths],
            "bundle": str(made.bundle_id),
            "size": made.size,
            "sha256": made.sha256,
            "offices": list(made.offices),
            "meetings": made.meetings,
            "changesets": made.changesets,
            "attachments": made.files,
            "with_passphrase": made.with_passphrase,
            **({} if made_up is None else {"passphrase": made_up}),
        }
    )


def _say_counts(invocation: Invocation, counts: Any) -> None:
    invocation.say(
        "cli.import_counts",
        applied=counts.applied,
        already_known=counts.already_known,
        parked=counts.parked,
        conflicts=counts.conflicts,
        new=len(counts.new_meetings),
        changed=len(counts.changed_meetings),
    )
    if counts.kept:
        invocation.say("cli.import_kept", count=counts.kept)
    if counts.not_kept:
        invocation.say("cli.import_not_kept", count=counts.not_kept)
    for gap in counts.missing:
        invocation.say("cli.import_missing", office=gap.office, first=gap.first, last=gap.last)


def _plain_view(invocation: Invocation, view: "BundleView") -> dict[str, Any]:
    counts = view.preview
    problem = view.problem
    return {
        "bundle": str(view.bundle_id),
        "part": view.part,
        "of": view.of,
        "size": view.size,
        "made": view.made,
        "from": view.sender_code,
        "from_id": str(view.sender_id),
        "from_name": view.sender_name.to_json(),
        "fingerprint": view.fingerprint,
        "standing": view.standing.value,
        "recipients": list(view.recipients),
        "with_passphrase": view.with_passphrase,
        "segments": view.segments,
        "missing_frames": view.missing_frames,
        "problem": None if problem is None else problem.sentence(invocation.language),
        "attachments": None if view.files is None else view.files.to_json(),
        "preview": None
        if counts is None
        else {
            "applied": counts.applied,
            "already_known": counts.already_known,
            "parked": counts.parked,
            "conflicts": counts.conflicts,
            "new_meetings": [str(key) for key in counts.new_meetings],
            "changed_meetings": [str(key) for key in counts.changed_meetings],
            "removed_meetings": [str(key) for key in counts.removed_meetings],
        },
    }


for _command in COMMANDS:
    bundle.add_command(_command)
