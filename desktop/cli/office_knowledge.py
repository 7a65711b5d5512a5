"""``mahdar office …``: what each office has of our work, and what was carried and confirmed."""

from typing import TYPE_CHECKING, Any

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation

if TYPE_CHECKING:
    from datetime import datetime

    from desktop.services.list_transfers import TransferRow
    from desktop.services.show_knowledge import OfficeKnowledge


@click.command("knowledge", cls=MahdarCommand)
@needs_invocation
def knowledge(invocation: Invocation) -> None:
    """Say what each office confirmed to have, and what is on its way to it."""
    from desktop.services.show_knowledge import show_knowledge

    with invocation.home() as home:
        known = show_knowledge(home)
    if not known:
        invocation.say("cli.no_offices")
    for one in known:
        name = one.name.best(invocation.language) or one.code
        said = [_receipt(invocation, one, name)]
        if one.bundles:
            since = _day(one.unconfirmed_since)
            key = "cli.knowledge.overdue" if one.is_overdue else "cli.knowledge.carried"
            said.append(invocation.text(key, bundles=one.bundles, since=since))
        if one.wanted:
            said.append(invocation.text("cli.knowledge.wanted", files=one.wanted))
        if one.lost_at:
            said.append(invocation.text("cli.knowledge.lost", at=_day(one.lost_at)))
        invocation.say("cli.knowledge.line", told=" ".join(said))
    invocation.answer([_plain(one) for one in known])


@click.command("history", cls=MahdarCommand)
@click.option("--office", metavar="CODE", help="Only what concerns this office.")
@click.option("--limit", default=50, metavar="N", type=click.IntRange(1), help="At most so many.")
@needs_invocation
def history(invocation: Invocation, *, office: str | None, limit: int) -> None:
    """List what was sent, received and confirmed, newest first."""
    from desktop.services.list_transfers import list_transfers

    with invocation.home() as home:
        rows = list_transfers(home, office=office, limit=limit)
    for row in rows:
        offices = invocation.text("cli.comma").join(row.office_codes)
        invocation.say(f"cli.history.{row.direction}", at=_day(row.at), offices=offices)
    invocation.answer([_plain_transfer(row) for row in rows])


def _receipt(invocation: Invocation, one: "OfficeKnowledge", name: str) -> str:
    if one.lacks is None:
        return invocation.text("cli.knowledge.nothing", name=name)
    if one.ours_confirmed == one.ours:
        return invocation.text("cli.knowledge.all", name=name)
    if one.ours_until is None:
        return invocation.text(
            "cli.knowledge.part", name=name, confirmed=one.ours_confirmed, ours=one.ours
        )
    return invocation.text("cli.knowledge.until", name=name, day=_day(one.ours_until))


def _day(moment: "datetime | None") -> str:
    return "" if moment is None else moment.astimezone().date().isoformat()


def _plain(one: "OfficeKnowledge") -> dict[str, Any]:
    return {
        "id": str(one.office_id),
        "code": one.code,
        "name": one.name.to_json(),
        "here": one.here,
        "lacks": one.lacks,
        "ours": one.ours,
        "ours_confirmed": one.ours_confirmed,
        "ours_until": one.ours_until and one.ours_until.isoformat(),
        "theirs": one.written,
        "theirs_until": one.theirs_until and one.theirs_until.isoformat(),
        "on_its_way": one.on_its_way,
        "bundles": one.bundles,
        "unconfirmed_since": one.unconfirmed_since and one.unconfirmed_since.isoformat(),
        "is_overdue": one.is_overdue,
        "wanted_files": one.wanted,
        "lost_at": one.lost_at and one.lost_at.isoformat(),
    }


def _plain_transfer(row: "TransferRow") -> dict[str, Any]:
    return {
        "bundle": str(row.bundle_id),
        "direction": row.direction,
        "offices": list(row.office_codes),
        "at": row.at.isoformat(),
        "size": row.size,
        "summary": {key: value for key, value in row.summary.items() if key != "spans"},
    }


COMMANDS = (knowledge, history)
