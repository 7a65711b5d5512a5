"""Statements about keys that were forged, taken back, or came where nobody knew them."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.language.errors import RefusedError
from desktop.models import registry
from desktop.models.trust import TrustNotice
from desktop.services import bundle_parties, receive_bundle
from desktop.services.list_conflicts import list_conflicts
from desktop.services.make_new_keys import make_new_keys
from desktop.services.make_office_card import make_office_card
from desktop.services.trust_office import trust_office
from desktop.sync.heard_notices import hear_log
from desktop.sync.known_keys import KnownKeys
from desktop.sync.office_card import read_card
from desktop.sync.trust import Standing
from desktop.sync.trust_notice import revocation, rotation, voucher
from tests.sync.desks import MOMENT, Desk, agree, meet
from tests.sync.said_of_keys import (
    forget,
    hear,
    identity_of,
    key_of,
    say,
    statements,
    states,
    trust,
)


def test_what_was_not_signed_by_whom_it_says_changes_nothing(desks: list[Desk]):
    hasaka, qamishli, raqqa, _ = desks
    hers, his = identity_of(hasaka), identity_of(qamishli)
    thief = replace(hers, signing_seed=b"t" * 32)
    notices = [
        rotation(thief, hers.with_new_keys(), "", MOMENT, []),  # not by her key
        revocation(thief, hers.office_id, thief.signing_key, "", MOMENT, []),
        revocation(his, hers.office_id, hers.signing_key, "", MOMENT, []),  # nobody asked him
        voucher(his, read_card(make_office_card(hasaka.home).encoded), "", MOMENT),
    ]
    genuine = rotation(hers, hers.with_new_keys(), "", MOMENT, []).encoded
    for statement in (*(n.encoded for n in notices), genuine[:-9] + b"Q" + genuine[-8:], b"{}"):
        say(qamishli, statement)
    raqqa.receive(qamishli.send(raqqa))
    assert key_of(raqqa, hasaka) == hers.signing_key
    assert trust(raqqa, hasaka) == "verified"
    assert {state for _says, state in states(raqqa)} == {"waits", "hearsay"}
    assert len(states(raqqa)) == len(notices)


@pytest.mark.slow
def test_nobody_takes_back_or_rewrites_what_was_said(desks: list[Desk]):
    hasaka, qamishli, raqqa, kobani = desks
    make_new_keys(hasaka.home)
    bundle = hasaka.send(qamishli, kobani)
    qamishli.receive(bundle)
    with qamishli.home.unit_of_work() as work:
        [record] = work.session.scalars(select(TrustNotice))
        record.statement, record.removed = "شيء آخر", True
        work.commit()
    for desk in (raqqa, kobani):
        desk.receive(qamishli.send(desk))
        assert key_of(desk, hasaka) == identity_of(hasaka).signing_key
        assert list_conflicts(desk.home) == []
    kobani.receive(bundle)
    assert key_of(kobani, hasaka) == identity_of(hasaka).signing_key
    meet(hasaka, qamishli, raqqa, kobani)
    agree(hasaka, qamishli, raqqa, kobani)


def test_a_statement_waits_for_the_card_of_whom_it_is_about(desks: list[Desk]):
    hasaka, _qamishli, raqqa, _ = desks
    old_card = make_office_card(hasaka.home).encoded
    hers = identity_of(hasaka)
    forget(raqqa, hasaka)
    hear(raqqa, rotation(hers, hers.with_new_keys(), "", MOMENT, []))
    assert states(raqqa) == [("rotation", "waits")]
    trust_office(raqqa.home, old_card)
    assert states(raqqa) == [("rotation", "counts")]
    assert key_of(raqqa, hasaka) != hers.signing_key
    with pytest.raises(RefusedError) as refused:
        trust_office(raqqa.home, old_card)
    assert refused.value.code == "trust.former_card"


def test_a_version_that_knows_of_no_statements_carries_them_on(
    desks: list[Desk], monkeypatch: pytest.MonkeyPatch
):
    hasaka, qamishli, raqqa, _ = desks
    make_new_keys(hasaka.home)
    bundle = hasaka.send(qamishli)
    with monkeypatch.context() as older:
        older.setattr(KnownKeys, "hear", lambda *_: None)
        older.setattr(receive_bundle, "hear_notices", lambda *_: False)
        older.setattr(bundle_parties, "standing_in", lambda *_: Standing.VERIFIED)
        older.delitem(registry.ENTITIES, "trust_notice")
        qamishli.receive(bundle)
        stick = qamishli.send(raqqa)
    assert statements(qamishli) == []
    raqqa.receive(stick)
    assert key_of(raqqa, hasaka) == identity_of(hasaka).signing_key
    assert statements(raqqa) == statements(hasaka)
    with qamishli.home.unit_of_work() as work:  # as after an update
        hear_log(work.session, MOMENT)
        work.commit()
    assert key_of(qamishli, hasaka) == identity_of(hasaka).signing_key
