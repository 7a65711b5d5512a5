"""What others hear of our keys and this home did not say is told here, with what to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.cli.entry import main
from desktop.language.errors import RefusedError
from desktop.services.backup_home import backup_home
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.services.list_key_alarms import list_key_alarms, set_alarm_aside
from desktop.services.make_new_keys import make_new_keys
from desktop.services.restore_home import restore_home
from desktop.services.speak_for_office import warn_of_office
from desktop.storage.home import open_home
from desktop.sync.trust_notice import revocation
from tests.sync.desks import MOMENT, Desk
from tests.sync.said_of_keys import hear, identity_of, states

PASSPHRASE = "نهر الخابور يمرّ بالحسكة"


@pytest.fixture
def restored(desks: list[Desk], tmp_path: Path) -> Iterator[Desk]:
    """Return a new machine of the first office, restored from a backup of before its new keys."""
    hasaka = desks[0]
    backup_home(hasaka.home, tmp_path / "backup.db")
    make_new_keys(hasaka.home, "حاسوب جديد")
    restore_home(tmp_path / "backup.db", tmp_path / "new-machine")
    made = Desk(hasaka.code, open_home(tmp_path / "new-machine", clock=lambda: MOMENT), tmp_path)
    yield made
    made.home.close()


def alarms(desk: Desk) -> list[tuple[str, str]]:
    return [(alarm.what.value, alarm.by) for alarm in list_key_alarms(desk.home)]


def test_a_home_restored_from_before_new_keys_is_told_by_what_others_heard(
    desks: list[Desk], restored: Desk, capsys: pytest.CaptureFixture[str]
):
    hasaka, qamishli, *_ = desks
    qamishli.receive(hasaka.send(qamishli))
    stick = restored.sticks / "to-anybody.mahdar"
    export_bundle(qamishli.home, stick, ["رقة"], passphrase=PASSPHRASE)
    assert alarms(restored) == []
    import_bundle(restored.home, stick, passphrase=PASSPHRASE)
    [alarm] = list_key_alarms(restored.home)
    assert (alarm.what, alarm.by, alarm.reason) == ("replaced", hasaka.code, "حاسوب جديد")
    assert alarm.fingerprint == identity_of(hasaka).fingerprint.spoken
    with pytest.raises(RefusedError):
        set_alarm_aside(restored.home, alarm.name)
    assert main(["office", "show", "--home", str(restored.home.folder), "--lang", "en"]) == 0
    assert "restored from an older backup" in capsys.readouterr().out
    assert states(restored) == [("rotation", "alarm")]
    assert alarms(hasaka) == []


def test_a_bundle_in_our_own_name_tells_of_newer_keys_though_it_is_refused(
    desks: list[Desk], restored: Desk
):
    hasaka, qamishli, *_ = desks
    stick = restored.sticks / "ours.mahdar"
    export_bundle(hasaka.home, stick, [qamishli.code], passphrase=PASSPHRASE)
    with pytest.raises(RefusedError) as refusal:
        import_bundle(restored.home, stick, passphrase=PASSPHRASE)
    assert refusal.value.code == "sender.own_key_unknown"
    assert alarms(restored) == [("replaced", hasaka.code)]


def test_a_bundle_for_newer_keys_says_what_may_have_become_of_this_home(
    desks: list[Desk], restored: Desk
):
    hasaka, qamishli, *_ = desks
    qamishli.receive(hasaka.send(qamishli))
    with pytest.raises(RefusedError) as refusal:
        restored.receive(qamishli.send(hasaka))
    assert refusal.value.code == "bundle.not_for_us"
    assert "backup" in refusal.value.sentence("en")


def test_what_we_said_ourselves_is_no_alarm(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    make_new_keys(hasaka.home)
    qamishli.receive(hasaka.send(qamishli))
    hasaka.receive(qamishli.send(hasaka, full=True))
    assert alarms(hasaka) == []


def test_a_warning_of_our_key_is_told_until_a_person_sets_it_aside(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    warn_of_office(raqqa.home, identity_of(qamishli).office_id, "فُقد الجهاز")
    hasaka.receive(raqqa.send(hasaka))
    qamishli.receive(hasaka.send(qamishli))
    assert alarms(qamishli) == [("warned", raqqa.code)]
    [alarm] = list_key_alarms(qamishli.home)
    set_alarm_aside(qamishli.home, alarm.name)
    assert alarms(qamishli) == []


def test_a_revocation_that_a_thief_signed_with_our_key_is_told(desks: list[Desk]):
    hasaka, *_ = desks
    ours = identity_of(hasaka)
    hear(hasaka, revocation(ours, ours.office_id, ours.signing_key, "", MOMENT, []))
    assert alarms(hasaka) == [("revoked", hasaka.code)]
