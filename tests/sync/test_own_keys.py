"""Of our keys only the present one speaks for us; what others sealed before stays sealed."""

from pathlib import Path

import pytest

from desktop.language.errors import RefusedError
from desktop.services.backup_home import backup_home
from desktop.services.export_bundle import export_bundle
from desktop.services.import_bundle import import_bundle
from desktop.services.make_new_keys import make_new_keys
from desktop.services.make_office_card import make_office_card
from desktop.services.print_minutes import print_minutes
from desktop.services.restore_home import restore_home
from desktop.services.trust_office import trust_office
from desktop.services.verify_document import verify_document
from desktop.storage.home import open_home
from tests.sync.desks import MOMENT, Desk, agree, meet
from tests.sync.said_of_keys import approve_some, waiting
from tests.sync.test_copied_home import copy_of

PASSPHRASE = "نهر الخابور يمرّ بالحسكة"


@pytest.fixture
def twin(desks: list[Desk], tmp_path: Path):
    """Return a copy of the first office's home, in whose hands ever."""
    (tmp_path / "twin").mkdir()
    made = copy_of(desks[0], tmp_path / "twin")
    yield made
    made.home.close()


def refused(desk: Desk, bundle: Path) -> str:
    with pytest.raises(RefusedError) as refusal:
        desk.receive(bundle)
    assert refusal.value.sentence("ar")
    return refusal.value.code


@pytest.mark.parametrize("is_revoked", [True, False])
def test_who_has_a_stolen_copy_of_our_home_writes_nothing_in_our_name_here(
    desks: list[Desk], twin: Desk, is_revoked: bool
):
    hasaka, qamishli, *_ = desks
    make_new_keys(hasaka.home, revoke_old=is_revoked)
    stolen = twin.add("من لصّ")
    bundle = twin.send(qamishli)
    if is_revoked:
        before = hasaka.everything()
        assert refused(hasaka, bundle) == "sender.own_key_revoked"
        assert hasaka.everything() == before
    qamishli.receive(bundle)  # where nobody knows of it yet, it is taken in, and carried on
    assert qamishli.look(stolen)["subject"] == "من لصّ"
    carried = hasaka.receive(qamishli.send(hasaka, full=True))
    assert stolen not in carried.counts.new_meetings
    assert waiting(hasaka) == ["revoked-office" if is_revoked else "former-key"]
    hasaka.refuse_faults()


def test_a_copy_that_works_on_with_the_old_keys_is_told(desks: list[Desk], twin: Desk):
    hasaka, qamishli, *_ = desks
    make_new_keys(hasaka.home, revoke_old=True)
    bundle = hasaka.sticks / "to-anybody.mahdar"
    export_bundle(hasaka.home, bundle, [qamishli.code], passphrase=PASSPHRASE)
    with pytest.raises(RefusedError) as refusal:
        import_bundle(twin.home, bundle, passphrase=PASSPHRASE)
    assert refusal.value.code == "sender.own_key_unknown"


def test_a_document_that_a_revoked_key_of_ours_sealed_is_not_simply_genuine(desks: list[Desk]):
    hasaka, *_ = desks
    first = approve_some(hasaka)
    make_new_keys(hasaka.home)
    replaced, revoked = (print_minutes(hasaka.home, one) for one in (first, approve_some(hasaka)))
    make_new_keys(hasaka.home, revoke_old=True)
    present = print_minutes(hasaka.home, approve_some(hasaka))
    verdicts = [verify_document(hasaka.home, one) for one in (replaced, revoked, present)]
    assert [one.verdict for one in verdicts] == ["genuine", "revoked-office", "genuine"]
    assert [one.revoked_at for one in verdicts] == [None, "2026-03-21T09:30:00Z", None]
    hasaka.refuse_faults()


@pytest.mark.parametrize("is_revoked", [True, False])
def test_what_our_old_keys_sealed_comes_back_after_a_restore(
    desks: list[Desk], tmp_path: Path, is_revoked: bool
):
    hasaka, qamishli, *_ = desks
    hasaka.add("في النسخة")
    backup_home(hasaka.home, tmp_path / "backup.db")
    lost = [hasaka.add("بعد النسخة"), approve_some(hasaka)]
    stick = hasaka.send(qamishli)
    qamishli.receive(stick)
    make_new_keys(hasaka.home, revoke_old=is_revoked)
    hasaka.home.close()
    restore_home(tmp_path / "backup.db", hasaka.home.folder)
    hasaka.home = open_home(hasaka.home.folder, clock=lambda: MOMENT)
    if is_revoked:
        hasaka.receive(stick)  # our own, sealed with the key that we revoked since
    else:
        hasaka.receive(qamishli.send(hasaka, full=True))
    assert waiting(hasaka) == []
    assert hasaka.look(lost[0])["subject"] == "بعد النسخة"
    card = make_office_card(hasaka.home)
    trust_office(qamishli.home, card.encoded, card.fingerprint.spoken, began_anew=True)
    for _ in range(2):
        meet(hasaka, qamishli)
    agree(hasaka, qamishli)
