"""``mahdar demo``: the whole way of one record, from typing to the other office's paper."""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation

if TYPE_CHECKING:
    from desktop.storage.home import Home

MINUTES = "minutes-hasakah.pdf"
BUNDLE = "transfer.mahdar"
MINUTES_ELSEWHERE = "minutes-qamishli.pdf"
STICK = "KINGSTON"
ANSWER = "لقاء متابعة مع منظمات المجتمع المدني في القامشلي"


@click.command(cls=MahdarCommand)
@click.option(
    "--out", required=True, metavar="DIR", type=click.Path(path_type=Path), help="Where to write."
)
@needs_invocation
def demo(invocation: Invocation, out: Path) -> None:
    """Record, approve, print and carry the sample meeting between two offices."""
    from desktop.storage.world import world_errors

    with world_errors():
        out.mkdir(parents=True, exist_ok=True)
    # The offices' own homes are of no use afterwards: the program keeps nobody's keys lying about.
    with tempfile.TemporaryDirectory(prefix="mahdar-demo-", ignore_cleanup_errors=True) as aside:
        written = _show_the_way(Path(aside), out)
    for path in written:
        if not invocation.as_json:
            print(path)
    invocation.answer([str(path) for path in written])


def _show_the_way(aside: Path, out: Path) -> list[Path]:
    from desktop.models.minutes import DRAFT
    from desktop.services.list_meetings import list_meetings
    from desktop.services.make_sample_office import init_named_office, make_sample_office
    from desktop.storage.home import open_home

    make_sample_office(aside / "hasakah")
    init_named_office(aside / "qamishli", "qamishli")
    sender, receiver = open_home(aside / "hasakah"), open_home(aside / "qamishli")
    try:
        written, meeting = _carry(sender, receiver, out)
        _answer(receiver, aside / STICK)
        draft = next(row.id for row in list_meetings(sender) if row.state == DRAFT)
    finally:
        sender.close()
        receiver.close()
    return [*written, *_photograph(aside / "hasakah", out, meeting, draft)]


def _answer(receiver: "Home", stick: Path) -> None:
    """Let the other office send back a meeting of its own; it lies on a stick."""
    from desktop.models.record_validation import validate
    from desktop.services.add_meetings import add_meetings
    from desktop.services.export_bundle import export_bundle

    stick.mkdir()
    add_meetings(receiver, [validate({"subject": ANSWER, "date": "2024-09-10"})])
    export_bundle(receiver, stick / BUNDLE)


def _photograph(folder: Path, out: Path, meeting: UUID, draft: UUID) -> list[Path]:
    # Pictures are made without a screen even where there is one: they all have the same size.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.app import take_photographs

    return take_photographs(folder, out, read=meeting, edited=draft, stick=folder.parent / STICK)


def _carry(sender: "Home", receiver: "Home", out: Path) -> tuple[list[Path], UUID]:
    from desktop.services.approve_minutes import approve_minutes
    from desktop.services.export_bundle import export_bundle
    from desktop.services.find_meeting import find_meeting
    from desktop.services.import_bundle import import_bundle
    from desktop.services.list_meetings import MeetingFilter, list_meetings
    from desktop.services.make_office_card import make_office_card
    from desktop.services.print_minutes import print_minutes
    from desktop.services.trust_office import trust_office
    from desktop.storage.write_file import write_file

    [meeting] = list_meetings(sender, MeetingFilter(search="منظمات المجتمع المدني العاملة"))
    number = approve_minutes(sender, meeting.id).number
    write_file(out / MINUTES, print_minutes(sender, meeting.id))
    trust_office(sender, make_office_card(receiver).encoded)
    trust_office(receiver, make_office_card(sender).encoded)
    export_bundle(sender, out / BUNDLE)
    import_bundle(receiver, out / BUNDLE)
    write_file(out / MINUTES_ELSEWHERE, print_minutes(receiver, find_meeting(receiver, number)))
    return [out / MINUTES, out / BUNDLE, out / MINUTES_ELSEWHERE], meeting.id
