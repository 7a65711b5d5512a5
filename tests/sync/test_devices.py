"""Several machines in one office, each with a stream and keys of its own."""

from pathlib import Path

import msgspec
import pytest

from desktop.language.errors import RefusedError
from desktop.models.changeset import decode_changeset
from desktop.models.log import Changeset
from desktop.security.identity import OfficeIdentity
from desktop.services.add_device import add_device
from desktop.services.backup_home import backup_home
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.join_office import ask_to_join, has_asked, join_office, look_at_offer
from desktop.services.list_devices import list_devices
from desktop.services.list_key_alarms import list_key_alarms
from desktop.services.list_standings import list_standings
from desktop.services.make_new_keys import make_new_keys
from desktop.services.make_office_card import make_office_card
from desktop.services.print_minutes import print_minutes
from desktop.services.restore_home import restore_home
from desktop.services.show_knowledge import show_knowledge
from desktop.services.speak_for_office import vouch_for_office
from desktop.services.verify_document import verify_document
from desktop.storage.home import open_home
from desktop.sync.bundle_format import manifest
from desktop.sync.trust import Standing
from tests.sync.desks import MOMENT, Desk, agree
from tests.sync.said_of_keys import (
    approve_some,
    forget,
    identity_of,
    key_of,
    states,
    trust,
    waiting,
)
from tests.sync.second_machine import (
    LABEL,
    end,
    exchange,
    refused,
    second,
    second_machine,
    stolen_copy,
)

__all__ = ["second"]

PASSPHRASE = "نهر الخابور يمرّ بالحسكة"


# ── Joining ──────────────────────────────────────────────────────────────────
def test_a_second_machine_has_everything_and_shows_the_same_card(desks: list[Desk], second: Desk):
    hasaka, *_ = desks
    first, joined = identity_of(hasaka), identity_of(second)
    assert joined.fingerprint == first.fingerprint
    assert joined.signing_key != first.signing_key
    assert first.signing_seed not in joined.to_bytes()
    card = make_office_card(second.home)
    assert (card.signing_key, card.recipient) == (first.signing_key, first.recipient)
    assert second.shown() == hasaka.shown()
    known = [(one.code, one.trust) for one in list_standings(second.home)]
    assert known == [(one.code, one.trust) for one in list_standings(hasaka.home)]
    assert [(one.label, one.is_this) for one in list_devices(second.home)] == [
        ("", False),
        (LABEL, True),
    ]
    second.refuse_faults()
    assert not has_asked(second.home.folder)


def test_what_a_second_machine_sends_is_believed_as_its_office(desks: list[Desk], second: Desk):
    hasaka, qamishli, *_ = desks
    meeting = second.add("من الحاسوب الثاني")
    bundle = second.send(qamishli)
    assert inspect_bundle(qamishli.home, bundle).standing is Standing.VERIFIED
    qamishli.receive(bundle)
    assert qamishli.look(meeting)["subject"] == "من الحاسوب الثاني"
    assert key_of(qamishli, hasaka) == identity_of(hasaka).signing_key
    assert trust(qamishli, hasaka) == "verified"
    assert states(qamishli) == [("device", "counts")]
    qamishli.refuse_faults()


def test_two_machines_that_write_at_once_converge(desks: list[Desk], second: Desk):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("مشترك")
    exchange(hasaka, second)
    hasaka.edit(meeting, subject="من الأول")
    second.edit(meeting, subject="من الثاني")
    second.add("آخر")
    qamishli.receive(second.send(qamishli))
    qamishli.receive(hasaka.send(qamishli))
    exchange(hasaka, second)
    exchange(hasaka, second)
    bundle = qamishli.send(hasaka)
    for machine in (hasaka, second):
        machine.receive(bundle)
    agree(hasaka, second, qamishli)
    assert len(hasaka.shown()["conflicts"]) == 1
    with second.home.reading() as session:
        bodies = [decode_changeset(one.body) for one in session.query(Changeset)]
    assert len({body.stream for body in bodies}) >= 2


def test_a_bundle_for_an_office_is_opened_by_either_machine(desks: list[Desk], second: Desk):
    hasaka, qamishli, *_ = desks
    qamishli.receive(hasaka.send(qamishli))
    meeting = qamishli.add("إلى المكتب كله")
    bundle = qamishli.send(hasaka)
    for machine in (hasaka, second):
        machine.receive(bundle)
        assert machine.look(meeting)["subject"] == "إلى المكتب كله"
    # And what one of them sent, the other can look into.
    assert second.receive(hasaka.send(qamishli)).from_code == hasaka.code
    assert hasaka.receive(second.send(qamishli)).from_code == hasaka.code


def test_each_machine_gets_what_it_lacks_itself(desks: list[Desk], second: Desk):
    hasaka, qamishli, *_ = desks
    for machine in (hasaka, second):
        qamishli.receive(machine.send(qamishli))
    meeting = qamishli.add("وصل الأول وحده")
    hasaka.receive(qamishli.send(hasaka))
    qamishli.receive(hasaka.send(qamishli))
    bundle = qamishli.send(hasaka)
    second.receive(bundle)
    assert second.look(meeting)["subject"] == "وصل الأول وحده"
    qamishli.receive(second.send(qamishli))
    assert qamishli.export(hasaka).changesets == 0


def test_what_an_office_lacks_is_shown_from_all_of_its_machines(desks: list[Desk], second: Desk):
    hasaka, qamishli, *_ = desks

    def lacks() -> int | None:
        return next(k.lacks for k in show_knowledge(qamishli.home) if k.code == hasaka.code)

    assert lacks() is None
    qamishli.receive(second.send(qamishli))
    by_second = lacks()
    assert by_second is not None
    qamishli.add()
    qamishli.receive(hasaka.send(qamishli))
    hasaka.receive(qamishli.send(hasaka))
    qamishli.receive(hasaka.send(qamishli))
    assert lacks() == by_second + 1  # the second machine has not said that it has it


def test_an_earlier_version_refuses_a_machines_bundle_in_words(
    desks: list[Desk], second: Desk, monkeypatch: pytest.MonkeyPatch
):
    hasaka, qamishli, *_ = desks
    by_first, by_second = hasaka.send(qamishli), second.send(qamishli)
    monkeypatch.setattr(manifest, "MANIFEST_READER", 1)
    assert qamishli.receive(by_first).from_code == hasaka.code
    assert refused(qamishli, by_second) == "bundle.newer"


def test_minutes_that_a_machine_approved_are_genuine_until_it_is_lost(
    desks: list[Desk], second: Desk
):
    hasaka, qamishli, *_ = desks
    document = print_minutes(second.home, approve_some(second))
    qamishli.receive(second.send(qamishli))
    hasaka.receive(second.send(hasaka))
    for desk in (hasaka, qamishli, second):
        assert verify_document(desk.home, document).verdict == "genuine"
    end(hasaka, lost=True)
    qamishli.receive(hasaka.send(qamishli))
    assert verify_document(qamishli.home, document).verdict == "revoked-office"


# ── Ending ───────────────────────────────────────────────────────────────────
@pytest.mark.parametrize("is_lost", [True, False])
def test_what_an_ended_machine_sealed_before_is_taken_in_and_nothing_after(
    desks: list[Desk], second: Desk, is_lost: bool
):
    hasaka, qamishli, raqqa, _ = desks
    before = second.add("قبل النهاية")
    late = second.send(raqqa)
    hasaka.receive(second.send(second))
    end(hasaka, lost=is_lost)
    after = second.add("بعد النهاية")
    stolen = second.send(raqqa, qamishli)
    raqqa.receive(hasaka.send(raqqa))
    assert raqqa.receive(late).counts.parked == 0
    assert raqqa.look(before)["subject"] == "قبل النهاية"
    state = raqqa.everything()
    if is_lost:
        assert refused(raqqa, stolen) == "sender.revoked"
        assert raqqa.everything() == state
    else:
        assert after not in raqqa.receive(stolen).counts.new_meetings
        assert waiting(raqqa) == ["former-key"]
    # Where nobody knew it yet it is taken in; the office itself takes nothing of it back.
    qamishli.receive(stolen)
    assert after not in hasaka.receive(qamishli.send(hasaka)).counts.new_meetings
    hasaka.refuse_faults()
    raqqa.refuse_faults()


def test_an_ended_machine_is_told_and_writes_nothing_more_in_the_offices_name(
    desks: list[Desk], second: Desk
):
    hasaka, qamishli, *_ = desks
    end(hasaka, lost=False)
    qamishli.receive(hasaka.send(qamishli))
    # Nobody who heard of its end encrypts to it any more; a passphrase still opens.
    assert refused(second, qamishli.send(hasaka)) == "bundle.not_for_us"
    stick = second.sticks / "to-anybody.mahdar"
    export_bundle(qamishli.home, stick, [hasaka.code], passphrase=PASSPHRASE)
    import_bundle(second.home, stick, passphrase=PASSPHRASE)
    assert [alarm.what for alarm in list_key_alarms(second.home)] == ["ended"]
    with pytest.raises(RefusedError) as refusal:
        second.send(qamishli)
    assert refusal.value.code == "device.ended"
    assert [one.state for one in list_devices(second.home)] == ["in-use", "retired"]


def test_a_key_that_was_ended_never_comes_back(desks: list[Desk], second: Desk, tmp_path: Path):
    hasaka, *_ = desks
    request = (second.sticks / "ask.mahdar-request").read_bytes()
    end(hasaka, lost=False)
    with pytest.raises(RefusedError) as refusal:
        add_device(hasaka.home, request, tmp_path / "again.mahdar")
    assert refusal.value.code == "device.was_ended"


@pytest.mark.parametrize("restores_first", [True, False])
def test_a_backup_from_before_a_machine_joined_does_not_forget_it(
    desks: list[Desk], tmp_path: Path, restores_first: bool
):
    hasaka, qamishli, *_ = desks
    backup_home(hasaka.home, tmp_path / "backup.db")
    second = second_machine(hasaka, tmp_path)
    machine = hasaka if restores_first else second
    if not restores_first:
        backup_home(second.home, tmp_path / "backup.db")
        end(hasaka, lost=False)
        stick = tmp_path / "told.mahdar"
        export_bundle(hasaka.home, stick, [qamishli.code], passphrase=PASSPHRASE)
        import_bundle(second.home, stick, passphrase=PASSPHRASE)
    before = identity_of(machine)
    machine.home.close()
    restore_home(tmp_path / "backup.db", machine.home.folder)
    machine.home = open_home(machine.home.folder, clock=lambda: MOMENT)
    assert identity_of(machine) == before
    second.home.close()


# ── Through third hands ──────────────────────────────────────────────────────
def test_a_third_office_verifies_a_machine_that_it_never_met(desks: list[Desk], second: Desk):
    hasaka, qamishli, raqqa, _ = desks
    meeting = second.add("عبر مكتب آخر")
    approve_some(second)
    qamishli.receive(second.send(qamishli))
    forget(raqqa, hasaka)
    raqqa.receive(qamishli.send(raqqa))
    assert waiting(raqqa) == []
    assert raqqa.look(meeting)["subject"] == "عبر مكتب آخر"
    raqqa.refuse_faults()


# ── What only the first machine does ─────────────────────────────────────────
def test_only_the_first_machine_speaks_of_keys(desks: list[Desk], second: Desk, tmp_path: Path):
    _, qamishli, *_ = desks
    request = ask_to_join(tmp_path / "third", "ثالث", tmp_path / "third.mahdar-request")
    other = identity_of(qamishli).office_id
    for speak in (
        lambda: make_new_keys(second.home),
        lambda: vouch_for_office(second.home, other),
        lambda: add_device(second.home, request.path.read_bytes(), tmp_path / "x.mahdar"),
        lambda: end(second, lost=True),
    ):
        with pytest.raises(RefusedError) as refusal:
            speak()
        assert refusal.value.code == "device.not_root"


def test_a_machine_that_the_first_did_not_add_is_an_alarm_there(desks: list[Desk], tmp_path: Path):
    hasaka, qamishli, *_ = desks
    stolen = stolen_copy(hasaka, tmp_path)
    asked = ask_to_join(tmp_path / "thief", "لصّ", tmp_path / "thief.mahdar-request")
    add_device(stolen.home, asked.path.read_bytes(), tmp_path / "thief.mahdar")
    qamishli.receive(stolen.send(qamishli))
    # Both copies state what they have under one name, so that only a full bundle is sure.
    hasaka.receive(qamishli.send(hasaka, full=True))
    assert [alarm.what for alarm in list_key_alarms(hasaka.home)] == ["strange-device"]
    assert len(list_devices(hasaka.home)) == 1
    stolen.home.close()


def test_joining_is_refused_for_what_is_no_answer(desks: list[Desk], tmp_path: Path):
    hasaka, qamishli, *_ = desks
    bundle = hasaka.send(qamishli)
    place = tmp_path / "new"
    with pytest.raises(RefusedError) as refusal:
        look_at_offer(place, bundle)
    assert refusal.value.code == "join.not_asked"
    asked = ask_to_join(place, LABEL, tmp_path / "r.mahdar-request")
    assert ask_to_join(place, LABEL, tmp_path / "r2.mahdar-request").fingerprint == (
        asked.fingerprint
    )
    assert has_asked(place)
    with pytest.raises(RefusedError) as refusal:
        join_office(place, bundle)
    assert refusal.value.code == "bundle.not_for_us"
    with pytest.raises(RefusedError) as refusal:
        add_device(
            hasaka.home,
            asked.path.read_bytes(),
            tmp_path / "b.mahdar",
            fingerprint=identity_of(hasaka).fingerprint.spoken,
        )
    assert refusal.value.code == "device.fingerprint_differs"
    added = add_device(hasaka.home, asked.path.read_bytes(), tmp_path / "b.mahdar")
    assert look_at_offer(place, added.bundle.path).code == hasaka.code
    with pytest.raises(RefusedError) as refusal:
        join_office(place, added.bundle.path, fingerprint=identity_of(qamishli).fingerprint.spoken)
    assert refusal.value.code == "fingerprint.differs"
    assert sorted(path.name for path in place.iterdir()) == ["joining.keys"]


def test_the_keys_of_a_machine_are_not_read_by_an_earlier_version(second: Desk):
    kept = identity_of(second)
    assert OfficeIdentity.from_bytes(kept.to_bytes()) == kept
    # An earlier version reads version 1 alone; the first machine still writes it.
    assert msgspec.msgpack.decode(kept.to_bytes())["version"] == 2
