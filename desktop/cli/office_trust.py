"""``mahdar office …``: keys that change, are lost, or are vouched for."""

from collections.abc import Callable
from uuid import UUID

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation

_reason = click.option("--reason", default="", metavar="TEXT", help="Why, for other offices.")


@click.command("new-keys", cls=MahdarCommand)
@_reason
@click.option("--revoke-old", is_flag=True, help="The old key was lost or stolen.")
@needs_invocation
def new_keys(invocation: Invocation, reason: str, *, revoke_old: bool) -> None:
    """Make new keys for this office; the old ones sign that they are its own."""
    from desktop.services.make_new_keys import make_new_keys

    with invocation.home() as home:
        made = make_new_keys(home, reason, revoke_old=revoke_old)
    said = "cli.new_keys_to_compare" if revoke_old else "cli.new_keys"
    invocation.say(said)
    invocation.say("cli.fingerprint", fingerprint=made.fingerprint.spoken)
    invocation.say("cli.fingerprint_words", words=" ".join(made.fingerprint.words))
    invocation.answer({"fingerprint": made.fingerprint.spoken, "revoked": made.is_revoked})


@click.command("vouch", cls=MahdarCommand)
@click.argument("code", metavar="CODE")
@_reason
@needs_invocation
def vouch(invocation: Invocation, code: str, reason: str) -> None:
    """Tell other offices that the card of CODE is genuine."""
    from desktop.services.speak_for_office import vouch_for_office

    _speak(invocation, code, "cli.vouched", lambda home, key: vouch_for_office(home, key, reason))


@click.command("revoke", cls=MahdarCommand)
@click.argument("code", metavar="CODE")
@_reason
@click.option("--tell-others", is_flag=True, help="Warn other offices of its key.")
@needs_invocation
def revoke(invocation: Invocation, code: str, reason: str, *, tell_others: bool) -> None:
    """Stop trusting the office CODE, for good under its present keys."""
    from desktop.services.speak_for_office import warn_of_office
    from desktop.services.trust_office import revoke_office

    if reason and not tell_others:
        raise click.UsageError(invocation.text("cli.reason_for_whom"))
    if tell_others:
        _speak(invocation, code, "cli.warned", lambda home, key: warn_of_office(home, key, reason))
    else:
        _speak(invocation, code, "cli.revoked", revoke_office)


@click.command("introducer", cls=MahdarCommand)
@click.argument("code", metavar="CODE")
@click.option("--stop", is_flag=True, help="Do not let it introduce others any more.")
@needs_invocation
def introducer(invocation: Invocation, code: str, *, stop: bool) -> None:
    """Let the office CODE vouch for others, and warn of their keys."""
    from desktop.services.speak_for_office import let_introduce

    said = "cli.introducer_no_more" if stop else "cli.introducer"
    _speak(invocation, code, said, lambda home, key: let_introduce(home, key, may=not stop))


@click.command("notices", cls=MahdarCommand)
@needs_invocation
def notices(invocation: Invocation) -> None:
    """List what offices said of keys, and what became of it here."""
    from desktop.services.list_notices import list_notices

    with invocation.home() as home:
        heard = list_notices(home)
    if not heard:
        invocation.say("cli.no_notices")
    for notice in heard:
        invocation.say(
            "cli.notice_line",
            name=notice.name[:12],
            by=notice.issuer or "?",
            about=notice.subject or "?",
            says=invocation.text(f"cli.notice.{notice.says}"),
            state=invocation.text(f"cli.notice_state.{notice.state}"),
            at=notice.said_at[:10],
            reason=notice.reason,
        )
    invocation.answer([notice.to_json() for notice in heard])


@click.command("answer", cls=MahdarCommand)
@click.argument("name", metavar="NAME")
@click.option("--confirm", "answer", flag_value="confirm", help="The key is valid no more.")
@click.option("--dismiss", "answer", flag_value="dismiss", help="Set the warning aside.")
@needs_invocation
def answer(invocation: Invocation, name: str, answer: str | None) -> None:
    """Answer the warning NAME (see `office notices`): nothing is decided without a person."""
    from desktop.services.list_notices import answer_notice

    if answer is None:
        raise click.UsageError(invocation.text("cli.answer_what"))
    with invocation.home() as home:
        answer_notice(home, name, confirm=answer == "confirm")
    invocation.say(f"cli.answered.{answer}")
    invocation.answer({"name": name, "answer": answer})


def _speak(invocation: Invocation, code: str, said: str, speak: Callable[..., object]) -> None:
    """Do something about the office with this code, and say what was done."""
    from desktop.services.list_standings import list_standings, office_with_code

    with invocation.home() as home:
        key: UUID = office_with_code(home, code)
        speak(home, key)
        trust = next(one.trust for one in list_standings(home) if one.office_id == key)
    invocation.say(said, office=code)
    invocation.answer({"id": str(key), "code": code, "trust": trust})


COMMANDS = (new_keys, vouch, revoke, introducer, notices, answer)
"""What `mahdar office` can do with keys beside exchanging cards."""
