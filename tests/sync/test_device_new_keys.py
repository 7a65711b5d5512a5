"""The machines of an office when its root key is replaced, revoked or stolen."""

from pathlib import Path

import pytest

from desktop.language.errors import RefusedError
from desktop.services.add_device import add_device
from desktop.services.follow_office import follow_office
from desktop.services.join_office import ask_to_join, join_office
from desktop.services.list_key_alarms import list_key_alarms
from desktop.services.make_new_keys import make_new_keys
from desktop.services.make_office_card import make_office_card
from desktop.services.trust_office import trust_office
from desktop.storage.home import open_home
from desktop.sync.own_keys import own_devices
from desktop.sync.trust_notice import certification, rotation
from tests.sync.desks import MOMENT, Desk, agree, meet
from tests.sync.said_of_keys import (
    hear,
    identity_of,
)
from tests.sync.second_machine import exchange, refused, second, stolen_copy

__all__ = ["second"]


def test_a_machine_follows_the_offices_new_keys(desks: list[Desk], second: Desk):
    hasaka, qamishli, *_ = desks
    make_new_keys(hasaka.home)
    qamishli.receive(hasaka.send(qamishli))
    meeting = second.add("قبل أن يسمع بالمفاتيح")
    qamishli.receive(second.send(qamishli))
    assert qamishli.look(meeting)["subject"] == "قبل أن يسمع بالمفاتيح"
    second.receive(qamishli.send(hasaka))
    assert identity_of(second).fingerprint == identity_of(hasaka).fingerprint
    after = second.add("بعد أن سمع بها")
    qamishli.receive(second.send(qamishli))
    assert qamishli.look(after)["subject"] == "بعد أن سمع بها"
    for _ in range(2):
        exchange(hasaka, second)
        meet(hasaka, qamishli)
    agree(hasaka, second, qamishli)


def test_a_machine_follows_a_revoked_key_only_on_a_persons_word(desks: list[Desk], second: Desk):
    hasaka, qamishli, *_ = desks
    qamishli.receive(hasaka.send(qamishli))
    make_new_keys(hasaka.home, revoke_old=True)
    card = make_office_card(hasaka.home)
    bundle = hasaka.send(second)
    before = identity_of(second).fingerprint
    assert refused(second, bundle) == "sender.own_card_unknown"
    assert identity_of(second).fingerprint == before
    assert {alarm.what for alarm in list_key_alarms(second.home)} == {"unconfirmed"}
    with pytest.raises(RefusedError) as refusal:
        follow_office(second.home, bundle, before.spoken)
    assert refusal.value.code == "fingerprint.differs"
    with pytest.raises(RefusedError) as refusal:
        follow_office(hasaka.home, bundle, card.fingerprint.spoken)
    assert refusal.value.code == "device.is_root"
    follow_office(second.home, bundle, card.fingerprint.spoken)
    assert identity_of(second).fingerprint == card.fingerprint
    assert list_key_alarms(second.home) == ()
    second.receive(bundle)
    trust_office(qamishli.home, card.encoded, card.fingerprint.spoken, began_anew=True)
    meeting = second.add("بالمفتاح الجديد")
    qamishli.receive(second.send(qamishli))
    assert qamishli.look(meeting)["subject"] == "بالمفتاح الجديد"
    second.refuse_faults()


def test_a_machine_that_followed_a_thief_is_told_when_the_office_speaks(
    desks: list[Desk], second: Desk
):
    hasaka, *_ = desks
    ours = identity_of(hasaka)
    thief = ours.with_new_keys()
    request = own_devices(ours)[identity_of(second).signing_key].request
    hear(second, rotation(ours, thief, "", MOMENT, []), certification(thief, request, "", MOMENT))
    assert identity_of(second).root_key == thief.signing_key  # nobody said otherwise yet
    make_new_keys(hasaka.home)
    assert refused(second, hasaka.send(second)) == "sender.own_card_unknown"
    assert {alarm.what for alarm in list_key_alarms(second.home)} == {"unconfirmed"}


def test_a_machine_follows_them_from_the_first_bundle_of_the_first(desks: list[Desk], second: Desk):
    hasaka, qamishli, *_ = desks
    make_new_keys(hasaka.home)
    to_another, to_us = hasaka.send(qamishli), hasaka.send(second)
    assert second.receive(to_another).from_code == hasaka.code
    assert identity_of(second).fingerprint == identity_of(hasaka).fingerprint
    make_new_keys(hasaka.home)
    second.receive(hasaka.send(second))
    second.receive(to_us)
    assert identity_of(second).fingerprint == identity_of(hasaka).fingerprint
    assert list_key_alarms(second.home) == ()


def test_machines_that_a_thief_of_the_root_key_certified_end_with_it(
    desks: list[Desk], second: Desk, tmp_path: Path
):
    hasaka, qamishli, *_ = desks
    thief_home = tmp_path / "thief"
    asked = ask_to_join(thief_home, "لصّ", tmp_path / "thief.mahdar-request")
    old = identity_of(hasaka)
    stolen = stolen_copy(hasaka, tmp_path)
    added = add_device(stolen.home, asked.path.read_bytes(), tmp_path / "thief.mahdar")
    stolen.home.close()
    join_office(thief_home, added.bundle.path)
    thief = Desk(hasaka.code, open_home(thief_home, clock=lambda: MOMENT), tmp_path)
    make_new_keys(hasaka.home, revoke_old=True)
    card = make_office_card(hasaka.home)
    qamishli_heard = hasaka.send(qamishli)
    assert refused(qamishli, qamishli_heard) == "sender.other_key"
    trust_office(qamishli.home, card.encoded, card.fingerprint.spoken, began_anew=True)
    qamishli.receive(qamishli_heard)
    written = thief.add("من اللصّ")
    assert refused(qamishli, thief.send(qamishli)) == "sender.revoked"
    assert refused(hasaka, thief.send(qamishli)) == "sender.own_key_unknown"
    meeting = second.add("من الحاسوب الثاني")
    qamishli.receive(second.send(qamishli))
    assert qamishli.look(meeting)["subject"] == "من الحاسوب الثاني"
    assert written not in {key for _entity, key in qamishli.shown()["records"]}
    assert identity_of(hasaka).signing_key != old.signing_key
    thief.home.close()


def test_root_keys_that_lead_back_to_each_other_lead_nowhere(desks: list[Desk], second: Desk):
    """Whoever has two of our root keys can say that each followed the other."""
    hasaka, *_ = desks
    ours = identity_of(hasaka)
    request = own_devices(ours)[identity_of(second).signing_key].request
    new = ours.with_new_keys()
    hear(
        second,
        rotation(ours, new, "", MOMENT, []),
        rotation(new, ours, "", MOMENT, []),
        certification(new, request, "", MOMENT),
    )
    joined = identity_of(second)
    assert joined.root_key == new.signing_key
    assert joined.all_root_keys == (new.signing_key, ours.signing_key)
    second.refuse_faults()
