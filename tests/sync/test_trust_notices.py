"""Statements about keys travel with everything else, and count for their signatures alone."""

from pathlib import Path

import pytest

from desktop.language.errors import RefusedError
from desktop.services.backup_home import backup_home
from desktop.services.inspect_bundle import inspect_bundle
from desktop.services.list_notices import answer_notice, list_notices
from desktop.services.make_new_keys import make_new_keys
from desktop.services.make_office_card import make_office_card
from desktop.services.print_minutes import print_minutes
from desktop.services.restore_home import restore_home
from desktop.services.signing_keys import known_signer
from desktop.services.speak_for_office import let_introduce, vouch_for_office, warn_of_office
from desktop.services.trust_office import look_at_card, revoke_office, trust_office
from desktop.services.verdict_words import verdict_words
from desktop.services.verify_document import verify_document
from desktop.storage.home import open_home
from desktop.sync.trust import Standing
from desktop.sync.trust_notice import rotation
from desktop.sync.trust_weighing import Because
from tests.sync.desks import MOMENT, Desk, agree, meet
from tests.sync.later_bundle import GREETING, bundle_of
from tests.sync.said_of_keys import (
    approve_some,
    forget,
    hear,
    identity_of,
    key_of,
    states,
    trust,
    waiting,
    with_keys_of,
)


# ── New keys ─────────────────────────────────────────────────────────────────
def test_new_keys_are_believed_at_once_by_whom_the_bundle_reaches(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    old = identity_of(hasaka)
    made = make_new_keys(hasaka.home, "حاسوب جديد")
    new = identity_of(hasaka)
    assert made.fingerprint == new.fingerprint != old.fingerprint
    meeting = hasaka.add("بالمفاتيح الجديدة")
    bundle = hasaka.send(qamishli)
    assert inspect_bundle(qamishli.home, bundle).problem is None
    qamishli.receive(bundle)
    assert qamishli.look(meeting)["subject"] == "بالمفاتيح الجديدة"
    assert (key_of(qamishli, hasaka), trust(qamishli, hasaka)) == (new.signing_key, "verified")
    view = look_at_card(qamishli.home, make_office_card(hasaka.home).encoded)
    assert (view.standing, view.because) == (Standing.VERIFIED, Because.SUCCESSION)
    hasaka.receive(qamishli.send(hasaka))
    agree(hasaka, qamishli)


def test_new_keys_are_known_through_a_third_office(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    make_new_keys(hasaka.home)
    meeting = hasaka.add("عبر مكتب آخر")
    qamishli.receive(hasaka.send(qamishli))
    raqqa.receive(qamishli.send(raqqa))
    assert raqqa.look(meeting)["subject"] == "عبر مكتب آخر"
    assert key_of(raqqa, hasaka) == identity_of(hasaka).signing_key
    assert trust(raqqa, hasaka) == "verified"
    assert states(raqqa) == [("rotation", "counts")]
    hasaka.receive(raqqa.send(hasaka))
    meet(hasaka, qamishli, raqqa)
    agree(hasaka, qamishli, raqqa)


@pytest.mark.slow
def test_keys_that_were_made_anew_twice_are_followed_in_any_order(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    make_new_keys(hasaka.home)
    hasaka.add("أول")
    late = hasaka.send(qamishli, raqqa)
    make_new_keys(hasaka.home)
    hasaka.add("ثان")
    qamishli.receive(hasaka.send(qamishli))
    before = key_of(qamishli, hasaka)
    assert qamishli.receive(late).counts.applied == 0
    assert key_of(qamishli, hasaka) == before == identity_of(hasaka).signing_key
    raqqa.receive(qamishli.send(raqqa))
    raqqa.receive(late)
    assert key_of(raqqa, hasaka) == before
    meet(hasaka, qamishli, raqqa)
    agree(hasaka, qamishli, raqqa)


@pytest.mark.slow
def test_a_stick_that_was_written_with_the_old_keys_is_taken_in_late(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("قبل المفاتيح")
    late = hasaka.send(qamishli)
    make_new_keys(hasaka.home)
    hasaka.add("بعدها")
    qamishli.receive(hasaka.send(qamishli, full=True))
    assert qamishli.receive(late).counts.applied == 0
    assert qamishli.look(meeting)["subject"] == "قبل المفاتيح"
    # And the old opening key still opens what was written for it.
    qamishli.add("إلى المفتاح القديم")
    for_old = qamishli.send(hasaka)
    make_new_keys(hasaka.home)
    assert hasaka.receive(for_old).counts.applied > 0


def test_an_office_that_comes_later_can_read_what_the_old_keys_sealed(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    meeting = hasaka.add("قديم")
    approve_some(hasaka)
    qamishli.receive(hasaka.send(qamishli))
    make_new_keys(hasaka.home)
    hasaka.add("جديد")
    qamishli.receive(hasaka.send(qamishli))
    forget(raqqa, hasaka)
    raqqa.receive(qamishli.send(raqqa))
    assert trust(raqqa, hasaka) == "unverified"
    assert waiting(raqqa) == []
    assert raqqa.look(meeting)["subject"] == "قديم"
    raqqa.refuse_faults()


def test_after_new_keys_the_old_ones_seal_nothing_more(desks: list[Desk]):
    hasaka, qamishli, _raqqa, _ = desks
    old = identity_of(hasaka)
    make_new_keys(hasaka.home)
    qamishli.receive(hasaka.send(qamishli))
    give_back = with_keys_of(hasaka, old)
    meeting = hasaka.add("من لصّ المفتاح القديم")
    stolen = hasaka.send(qamishli)
    give_back()
    made = qamishli.receive(stolen)
    assert made.counts.applied == 0
    assert waiting(qamishli) == ["former-key"]
    assert meeting not in made.counts.new_meetings
    assert key_of(qamishli, hasaka) == identity_of(hasaka).signing_key


@pytest.mark.slow
def test_a_backup_from_before_does_not_bring_the_old_keys_back(desks: list[Desk], tmp_path: Path):
    hasaka, qamishli, *_ = desks
    backup_home(hasaka.home, tmp_path / "backup.db")
    make_new_keys(hasaka.home)
    qamishli.receive(hasaka.send(qamishli))
    new = identity_of(hasaka)
    hasaka.home.close()
    restore_home(tmp_path / "backup.db", hasaka.home.folder)
    hasaka.home = open_home(hasaka.home.folder, clock=lambda: MOMENT)
    assert identity_of(hasaka) == new
    meeting = hasaka.add("بعد الاستعادة")
    qamishli.receive(hasaka.send(qamishli))
    assert qamishli.look(meeting)["subject"] == "بعد الاستعادة"
    for _ in range(2):
        meet(hasaka, qamishli)
    agree(hasaka, qamishli)


def test_one_key_that_signs_two_successors_is_not_trusted_until_a_person_decides(
    desks: list[Desk],
):
    hasaka, qamishli, *_ = desks
    old = identity_of(hasaka)
    thief = old.with_new_keys()
    hear(qamishli, rotation(old, thief, "", MOMENT, []))
    assert key_of(qamishli, hasaka) == thief.signing_key
    make_new_keys(hasaka.home)
    with pytest.raises(RefusedError) as refused:
        qamishli.receive(hasaka.send(qamishli))
    assert refused.value.code == "sender.other_key"
    assert trust(qamishli, hasaka) == "unverified"  # the refused bundle said so all the same
    card = make_office_card(hasaka.home).encoded
    with pytest.raises(RefusedError) as refused:
        trust_office(qamishli.home, card)
    assert refused.value.code == "trust.other_key"
    trust_office(qamishli.home, card, identity_of(hasaka).fingerprint.spoken, began_anew=True)
    meeting = hasaka.add("بعد المقارنة")
    qamishli.receive(hasaka.send(qamishli))
    assert qamishli.look(meeting)["subject"] == "بعد المقارنة"
    assert key_of(qamishli, hasaka) == identity_of(hasaka).signing_key


# ── Revocation ───────────────────────────────────────────────────────────────
def test_a_key_that_revokes_itself_is_believed_no_more_and_its_past_stays(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    approved = approve_some(hasaka)
    late = hasaka.send(raqqa)
    qamishli.receive(hasaka.send(qamishli))
    old = identity_of(hasaka)
    make_new_keys(hasaka.home, "سُرق الحاسوب", revoke_old=True)
    meeting = hasaka.add("بالمفاتيح الجديدة")
    with pytest.raises(RefusedError) as refused:
        qamishli.receive(hasaka.send(qamishli))
    assert refused.value.code == "sender.other_key"
    assert trust(qamishli, hasaka) == "revoked"
    with qamishli.home.reading() as session:
        signer = known_signer(session, old.office_id)
        assert signer is not None
        assert list(signer.revoked) == [old.signing_key]
    verdict = verify_document(qamishli.home, print_minutes(hasaka.home, approved))
    assert (verdict.verdict, verdict.revoked_at) == ("revoked-office", "2026-03-21T09:30:00Z")
    assert any("21 March 2026" in line for line in verdict_words(verdict, "en").lines)
    # What was on its way since before is taken in even where the revocation came first.
    raqqa_heard(raqqa, hasaka)
    assert raqqa.receive(late).counts.applied > 0
    assert raqqa.look(approved)["subject"] == "معتمد"
    stolen_from = with_keys_of(hasaka, old)
    hasaka.add("من اللصّ")
    stolen = hasaka.send(raqqa)
    stolen_from()
    before = raqqa.everything()
    with pytest.raises(RefusedError) as refused:
        raqqa.receive(stolen)
    assert refused.value.code == "sender.revoked"
    assert raqqa.everything() == before
    # What brings no changes has nothing that shows its age, and leaves nothing on the shelf.
    stolen_from = with_keys_of(hasaka, old)
    empty = bundle_of(hasaka, raqqa, GREETING)
    stolen_from()
    with pytest.raises(RefusedError) as refused:
        raqqa.receive(empty)
    assert refused.value.code == "sender.revoked"
    assert raqqa.everything() == before
    # The new card was announced by a key that introduces nobody: a person compares it.
    trust_office(
        qamishli.home,
        make_office_card(hasaka.home).encoded,
        identity_of(hasaka).fingerprint.spoken,
        began_anew=True,
    )
    qamishli.receive(hasaka.send(qamishli, full=True))
    assert qamishli.look(meeting)["subject"] == "بالمفاتيح الجديدة"
    qamishli.refuse_faults()


def raqqa_heard(desk: Desk, other: Desk) -> None:
    """Let ``desk`` hear what ``other`` says of its own keys, from a bundle that is refused."""
    with pytest.raises(RefusedError):
        desk.receive(other.send(desk))
    assert trust(desk, other) == "revoked"


def test_who_may_introduce_may_warn_and_a_person_answers(desks: list[Desk]):
    centre, hasaka, raqqa, _ = desks
    warn_of_office(centre.home, identity_of(hasaka).office_id, "فُقد الجهاز")
    raqqa.receive(centre.send(raqqa))
    assert (trust(raqqa, hasaka), states(raqqa)) == ("verified", [("revocation", "hearsay")])
    let_introduce(raqqa.home, identity_of(centre).office_id, may=True)
    assert (trust(raqqa, hasaka), states(raqqa)) == ("unverified", [("revocation", "asks")])
    hasaka.add()
    with pytest.raises(RefusedError) as refused:
        raqqa.receive(hasaka.send(raqqa))
    assert refused.value.code == "sender.unverified"
    with pytest.raises(RefusedError) as refused:
        trust_office(raqqa.home, make_office_card(hasaka.home).encoded)
    assert refused.value.code == "trust.questioned"
    [notice] = list_notices(raqqa.home)
    answer_notice(raqqa.home, notice.name[:12], confirm=False)
    assert trust(raqqa, hasaka) == "verified"
    answer_notice(raqqa.home, notice.name, confirm=True)
    assert (trust(raqqa, hasaka), states(raqqa)) == ("revoked", [("revocation", "confirmed")])
    with pytest.raises(RefusedError) as refused:
        answer_notice(raqqa.home, notice.name, confirm=False)
    assert refused.value.code == "notice.not_asked"


# ── Vouching ─────────────────────────────────────────────────────────────────
def test_an_office_that_is_vouched_for_may_send_and_be_sent_to(desks: list[Desk]):
    centre, hasaka, raqqa, _ = desks
    forget(raqqa, hasaka)
    vouch_for_office(centre.home, identity_of(hasaka).office_id)
    raqqa.receive(centre.send(raqqa))
    bundle = hasaka.send(raqqa)
    with pytest.raises(RefusedError):
        raqqa.receive(bundle)
    let_introduce(raqqa.home, identity_of(centre).office_id, may=True)
    assert (trust(raqqa, hasaka), states(raqqa)) == ("vouched", [("voucher", "counts")])
    assert inspect_bundle(raqqa.home, bundle).standing is Standing.VOUCHED
    raqqa.receive(bundle)
    hasaka.receive(raqqa.send(hasaka))
    # The voucher holds for new keys too, and ends with the trust in who gave it.
    make_new_keys(hasaka.home)
    raqqa.receive(hasaka.send(raqqa))
    assert trust(raqqa, hasaka) == "vouched"
    with pytest.raises(RefusedError) as refused:
        vouch_for_office(raqqa.home, identity_of(hasaka).office_id)
    assert refused.value.code == "trust.not_verified"
    revoke_office(raqqa.home, identity_of(centre).office_id)
    assert trust(raqqa, hasaka) == "unverified"
    trust_office(raqqa.home, make_office_card(hasaka.home).encoded)
    assert trust(raqqa, hasaka) == "verified"
