"""Keys by the command line: new ones, vouchers, warnings and the answers to them."""

import json
from typing import Any

from click.testing import CliRunner

from desktop.cli.entry import mahdar
from desktop.services.make_office_card import make_office_card
from tests.sync.desks import Desk


def run(desk: Desk, *arguments: str) -> str:
    """Run ``mahdar office`` on the home of a desk, in the process of the test."""
    folder = str(desk.home.folder)
    result = CliRunner().invoke(mahdar, ["office", *arguments, "--home", folder, "--lang", "en"])
    assert result.exception is None, (result.output, result.exception)
    return result.output


def answer(desk: Desk, *arguments: str) -> Any:
    return json.loads(run(desk, *arguments, "--json"))


def standing(desk: Desk, code: str) -> tuple[str, str, bool]:
    [line] = [one for one in answer(desk, "list") if one["code"] == code]
    return line["trust"], line["because"], line["introduces"]


def test_what_offices_say_of_keys_is_said_listed_and_answered(desks: list[Desk], tmp_path):
    centre, hasaka, raqqa, _ = desks
    old = answer(hasaka, "show")["fingerprint"]
    made = answer(hasaka, "new-keys", "--reason", "new laptop")
    assert made == {"fingerprint": answer(hasaka, "show")["fingerprint"], "revoked": False}
    assert made["fingerprint"] != old
    raqqa.receive(hasaka.send(raqqa))
    assert standing(raqqa, hasaka.code) == ("verified", "succession", False)
    assert "by new keys that its former key signed" in run(raqqa, "list")
    answer(raqqa, "introducer", centre.code)
    assert standing(raqqa, centre.code) == ("verified", "person", True)
    centre.receive(hasaka.send(centre))
    run(centre, "vouch", hasaka.code)
    told = answer(centre, "revoke", hasaka.code, "--tell-others", "--reason", "lost")
    assert told["trust"] == "revoked"
    raqqa.receive(centre.send(raqqa))
    assert standing(raqqa, hasaka.code) == ("unverified", "questioned", False)
    heard = {notice["says"]: notice for notice in answer(raqqa, "notices")}
    assert {says: one["state"] for says, one in heard.items()} == {
        "rotation": "counts",
        "voucher": "counts",
        "revocation": "asks",
    }
    assert "waits for your answer" in run(raqqa, "notices")
    run(raqqa, "answer", heard["revocation"]["name"][:8], "--confirm")
    assert standing(raqqa, hasaka.code)[:2] == ("revoked", "revoked-by-other")
    run(hasaka, "new-keys", "--revoke-old")
    card = tmp_path / "hasaka.mahdar-card"
    card.write_bytes(make_office_card(hasaka.home).encoded)
    run(raqqa, "trust", str(card), "--began-anew")
    assert standing(raqqa, hasaka.code)[:2] == ("verified", "person")
    run(raqqa, "introducer", centre.code, "--stop")
    run(raqqa, "revoke", centre.code)
    assert standing(raqqa, centre.code) == ("revoked", "person", False)


def test_a_second_machine_joins_works_and_is_ended_by_the_command_line(desks: list[Desk], tmp_path):
    hasaka, qamishli, *_ = desks
    place, request, bundle = (str(tmp_path / name) for name in ("b", "b.request", "b.mahdar"))
    asked = json.loads(of(place, "ask-to-join", "-o", request, "--label", "B", "--json"))
    added = answer(
        hasaka, "add-device", request, "-o", bundle, "--fingerprint", asked["fingerprint"]
    )
    assert added["files"] == [bundle]
    shown = answer(hasaka, "show")["fingerprint"]
    assert json.loads(of(place, "join", bundle, "--fingerprint", shown, "--json"))[
        "fingerprint"
    ] == (shown)
    assert "this machine" in of(place, "devices")
    listed = answer(hasaka, "devices")
    assert [(one["label"], one["has_root"], one["state"]) for one in listed] == [
        (None, True, "in-use"),
        ("B", False, "in-use"),
    ]
    sent = str(tmp_path / "sent.mahdar")
    result = CliRunner().invoke(
        mahdar, ["bundle", "export", "-o", sent, "--to", qamishli.code, "--home", place, "--quiet"]
    )
    assert result.exception is None, result.output
    qamishli.receive(tmp_path / "sent.mahdar")
    ended = answer(hasaka, "end-device", "B", "--lost", "--reason", "stolen")
    assert ended == {"id": added["id"], "lost": True}
    assert "lost or stolen" in run(hasaka, "devices")
    refused = CliRunner().invoke(
        mahdar, ["office", "end-device", "B", "--home", str(hasaka.home.folder)]
    )
    assert refused.exit_code == 2


def of(folder: str, *arguments: str) -> str:
    """Run ``mahdar office`` on a folder."""
    result = CliRunner().invoke(mahdar, ["office", *arguments, "--home", folder, "--lang", "en"])
    assert result.exception is None, (result.output, result.exception)
    return result.output
