"""``mahdar office …``: several machines in one office."""

from pathlib import Path

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation, read_input
from desktop.cli.terminal_progress import progress_on_terminal

_SHOWN = 8  # characters of an id, as `device_named` takes them


@click.command("devices", cls=MahdarCommand)
@needs_invocation
def devices(invocation: Invocation) -> None:
    """List the machines of this office."""
    from desktop.services.list_devices import list_devices

    with invocation.home() as home:
        found = list_devices(home)
    for one in found:
        words = [invocation.text(f"cli.device.{one.state}", at=one.ended[:10])]
        if one.is_this:
            words.append(invocation.text("cli.device_this"))
        label = invocation.text("cli.device_first") if one.has_root else one.label
        state = invocation.text("cli.comma").join(words)
        invocation.say("cli.device_line", id=str(one.id)[:_SHOWN], label=label, state=state)
    invocation.answer([one.to_json() for one in found])


@click.command("ask-to-join", cls=MahdarCommand)
@click.option("-o", "--output", required=True, metavar="F", type=click.Path(path_type=Path))
@click.option("--label", required=True, metavar="TEXT", help="How this machine is called.")
@needs_invocation
def ask_to_join(invocation: Invocation, output: Path, label: str) -> None:
    """On a new machine: ask to be one of an office's that has one already."""
    from desktop.services.join_office import ask_to_join

    asked = ask_to_join(invocation.folder, label, output)
    spoken = asked.fingerprint.spoken
    invocation.say("cli.device_asked", label=asked.label, file=output, fingerprint=spoken)
    invocation.say("cli.fingerprint_words", words=" ".join(asked.fingerprint.words))
    invocation.answer({"file": str(output), "label": asked.label, "fingerprint": spoken})


@click.command("add-device", cls=MahdarCommand)
@click.argument("file", metavar="F")
@click.option("-o", "--output", required=True, metavar="F", type=click.Path(path_type=Path))
@click.option("--fingerprint", metavar="H", help="What stands on the new machine.")
@click.option("--quiet", is_flag=True, help="Show no progress, even on a terminal.")
@needs_invocation
def add_device(
    invocation: Invocation, file: str, output: Path, fingerprint: str | None, *, quiet: bool
) -> None:
    """On the office's first machine: take in the machine that wrote the request F.

    What is written is a bundle with all records, for that machine to begin with.
    """
    from desktop.services.add_device import add_device

    request = read_input(file)
    with invocation.home() as home, progress_on_terminal(invocation, quiet=quiet) as progress:
        added = add_device(home, request, output, progress, fingerprint=fingerprint)
    files = [str(path) for path in added.bundle.paths]
    invocation.say("cli.device_added", label=added.label, file=" ".join(files))
    invocation.answer({"id": str(added.device_id), "label": added.label, "files": files})


@click.command("join", cls=MahdarCommand)
@click.argument("file", metavar="F", type=click.Path(path_type=Path))
@click.option("--fingerprint", metavar="H", help="That of the office, as its first machine has it.")
@click.option("--quiet", is_flag=True, help="Show no progress, even on a terminal.")
@needs_invocation
def join(invocation: Invocation, file: Path, fingerprint: str | None, *, quiet: bool) -> None:
    """On a new machine: make its home from the bundle F that answers its request."""
    from desktop.services.join_office import join_office
    from desktop.services.patch_office import office_json

    with progress_on_terminal(invocation, quiet=quiet) as progress:
        view = join_office(invocation.folder, file, progress, fingerprint=fingerprint)
    invocation.say("cli.device_joined", office=view.code)
    invocation.say("cli.fingerprint", fingerprint=view.fingerprint)
    invocation.answer(office_json(view))


@click.command("follow", cls=MahdarCommand)
@click.argument("file", metavar="F", type=click.Path(path_type=Path))
@click.option("--fingerprint", required=True, metavar="H", help="What the first machine shows.")
@needs_invocation
def follow(invocation: Invocation, file: Path, fingerprint: str) -> None:
    """On a further machine: follow the office's new key, from a bundle F of its first machine."""
    from desktop.services.follow_office import follow_office
    from desktop.services.patch_office import office_json
    from desktop.services.show_office import show_office

    with invocation.home() as home:
        follow_office(home, file, fingerprint)
        view = show_office(home)
    invocation.say("cli.device_follows", office=view.code)
    invocation.answer(office_json(view))


@click.command("end-device", cls=MahdarCommand)
@click.argument("name", metavar="NAME")
@click.option("--lost", "lost", flag_value="lost", help="It was lost or stolen.")
@click.option("--put-away", "lost", flag_value="put-away", help="It is not used any more.")
@click.option("--reason", default="", metavar="TEXT", help="Why, for other offices.")
@needs_invocation
def end_device(invocation: Invocation, name: str, lost: str | None, reason: str) -> None:
    """End the machine NAME (see `office devices`), for good."""
    from desktop.services.end_device import end_device
    from desktop.services.list_devices import device_named

    if lost is None:
        raise click.UsageError(invocation.text("cli.end_device_how"))
    with invocation.home() as home:
        device = device_named(home, name)
        end_device(home, device, reason, lost=lost == "lost")
    invocation.say("cli.device_ended")
    invocation.answer({"id": str(device), "lost": lost == "lost"})


COMMANDS = (devices, ask_to_join, add_device, join, follow, end_device)
"""What `mahdar office` can do with several machines."""
