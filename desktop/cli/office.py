"""``mahdar office``: who we are, and whom we know."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop.cli.commands import MahdarGroup, needs_invocation
from desktop.cli.invocation import Invocation, read_input
from desktop.cli.office_devices import COMMANDS as DEVICE_COMMANDS
from desktop.cli.office_knowledge import COMMANDS as KNOWLEDGE_COMMANDS
from desktop.cli.office_trust import COMMANDS
from desktop.language.names import SCRIPTS, Names, script_of

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.services.list_standings import OfficeStanding


@click.group(cls=MahdarGroup)
def office() -> None:
    """This office, its card, and the offices it knows."""


@office.command("init")
@click.option("--code", required=True, help="The first part of the minutes' numbers.")
@click.option("--name", required=True, help="The office's name, in any script.")
@click.option("--name-ar", help="Its name in Arabic, if --name is in another script.")
@click.option("--name-ku", help="Its name in Kurmanji.")
@click.option("--name-syr", help="Its name in Syriac.")
@click.option("--city", help="Where it is.")
@click.option("--letterhead", multiple=True, help="A line of the letterhead; once for each line.")
@click.option("--emblem", metavar="FILE", help="A PNG, JPEG or SVG file.")
@needs_invocation
def init(invocation: Invocation, /, code: str, name: str, **rest: Any) -> None:
    """Make a new home with its keys."""
    from desktop.services.init_office import init_office
    from desktop.services.patch_office import office_json
    from desktop.services.read_emblem import read_emblem

    others = {script: rest[f"name_{script}"] for script in SCRIPTS}
    view = init_office(
        invocation.folder,
        code,
        Names(**others).completed_by(Names.from_json(name)),
        city=Names.from_json(rest["city"]),
        letterhead=_letterhead(rest["letterhead"]),
        emblem=read_emblem(read_input(rest["emblem"])) if rest["emblem"] else None,
    )
    invocation.say("cli.office_made", office=view.code, folder=invocation.folder)
    invocation.say("cli.fingerprint", fingerprint=view.fingerprint)
    invocation.say("cli.fingerprint_words", words=" ".join(view.fingerprint_words))
    invocation.answer(office_json(view))


@office.command("show")
@needs_invocation
def show(invocation: Invocation) -> None:
    """Show this office and its fingerprint."""
    from desktop.services.list_key_alarms import list_key_alarms
    from desktop.services.patch_office import office_json
    from desktop.services.show_office import show_office

    with invocation.home() as home:
        view, alarms = show_office(home), list_key_alarms(home)
    invocation.say("cli.office", office=view.code, name=view.name.best(invocation.language))
    invocation.say("cli.fingerprint", fingerprint=view.fingerprint)
    invocation.say("cli.fingerprint_words", words=" ".join(view.fingerprint_words))
    for one in alarms:
        invocation.say(f"cli.key_alarm.{one.what}", by=one.by, at=one.said_at[:10])
    invocation.answer(office_json(view))


@office.command("edit")
@click.argument("file", metavar="F", required=False)
@click.option("--emblem", metavar="FILE", help="A PNG, JPEG or SVG file to be the emblem.")
@click.option("--without-emblem", is_flag=True, help="Take the emblem away.")
@needs_invocation
def edit(
    invocation: Invocation, file: str | None, emblem: str | None, *, without_emblem: bool
) -> None:
    """Change this office by the JSON merge patch in a file (- reads standard input)."""
    from desktop.models.strict_json import read_json
    from desktop.services.patch_office import patch_office
    from desktop.services.read_emblem import read_emblem

    if (file, emblem, without_emblem) == (None, None, False) or (emblem and without_emblem):
        raise click.UsageError(invocation.text("cli.office_edit_what"))
    patch = read_json(read_input(file)) if file else {}
    picture = read_emblem(read_input(emblem)) if emblem else None
    with invocation.home() as home:
        changed = patch_office(home, patch, emblem=picture, without_emblem=without_emblem)
    is_changed = changed is not None
    invocation.say("cli.office_changed" if is_changed else "cli.nothing_changed")
    invocation.answer({"changed": is_changed})


@office.command("card")
@click.option("-o", "--output", required=True, metavar="F", type=click.Path(path_type=Path))
@needs_invocation
def card(invocation: Invocation, output: Path) -> None:
    """Write this office's card, for other offices to trust it by.

    The ending says how: .mahdar-card, .pdf (a sheet to print) or .png (its QR code).
    """
    from desktop.services.make_office_card import make_office_card
    from desktop.services.office_card_files import save_office_card

    with invocation.home() as home:
        save_office_card(home, output, invocation.language)
        made = make_office_card(home)
    invocation.say("cli.card_written", file=output)
    invocation.say("cli.fingerprint", fingerprint=made.fingerprint.spoken)
    invocation.say("cli.fingerprint_words", words=" ".join(made.fingerprint.words))
    invocation.answer({"file": str(output), "fingerprint": made.fingerprint.spoken})


@office.command("trust")
@click.argument("file", metavar="F")
@click.option("--fingerprint", metavar="H", help="What the other office read out.")
@click.option("--began-anew", is_flag=True, help="The office has other keys than we know.")
@needs_invocation
def trust(invocation: Invocation, file: str, fingerprint: str | None, *, began_anew: bool) -> None:
    """Take in the card of an office: you answer for it that it is genuine.

    F is its card, a photograph or scan of its QR code (PNG, JPEG), or the PDF sheet.
    """
    from desktop.services.office_card_files import card_in
    from desktop.services.trust_office import trust_office

    encoded = card_in(read_input(file))
    with invocation.home() as home:
        trusted = trust_office(home, encoded, fingerprint, began_anew=began_anew)
    name = trusted.name.best(invocation.language)
    invocation.say("cli.office_trusted", office=trusted.code, name=name)
    invocation.answer(
        {
            "id": str(trusted.office_id),
            "code": trusted.code,
            "name": trusted.name.to_json(),
            "trust": trusted.trust,
        }
    )


@office.command("list")
@needs_invocation
def list_known(invocation: Invocation) -> None:
    """List the offices whose cards we have, how far each is trusted, and why."""
    from desktop.services.list_standings import list_standings
    from desktop.services.list_transfers import list_offices

    with invocation.home() as home:
        heard = {peer.office_id: peer.last_heard_at for peer in list_offices(home)}
        known = list_standings(home)
    if not known:
        invocation.say("cli.no_offices")
    for one in known:
        words = [invocation.text(f"cli.trust.{one.trust}")]
        if one.because != "person":
            because = f"cli.because.{one.because}"
            words.append(invocation.text(because, office=one.by, at=one.said_at[:10]))
        if one.introduces:
            words.append(invocation.text("cli.may_introduce"))
        name, said = one.name.best(invocation.language), invocation.text("cli.comma").join(words)
        invocation.say("cli.office_line", office=one.code, name=name, trust=said)
    invocation.answer([_standing_json(one, heard[one.office_id]) for one in known])


def _standing_json(one: "OfficeStanding", heard_at: "datetime | None") -> dict[str, Any]:
    return {
        "id": str(one.office_id),
        "code": one.code,
        "name": one.name.to_json(),
        "trust": one.trust,
        "because": one.because.value,
        "by": one.by or None,
        "said_at": one.said_at or None,
        "reason": one.reason or None,
        "introduces": one.introduces,
        "last_heard_at": heard_at and heard_at.isoformat(),
    }


def _letterhead(lines: tuple[str, ...]) -> Names:
    """Put each line into the column of its script."""
    columns = {
        script: "\n".join(line for line in lines if script_of(line) == script) for script in SCRIPTS
    }
    return Names(**{script: text or None for script, text in columns.items()})


for _command in (*COMMANDS, *DEVICE_COMMANDS, *KNOWLEDGE_COMMANDS):
    office.add_command(_command)
