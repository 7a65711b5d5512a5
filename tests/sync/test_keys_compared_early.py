"""New keys that a person compares before the bundle that tells of them came."""

from desktop.services.make_new_keys import make_new_keys
from desktop.services.make_office_card import make_office_card
from desktop.services.trust_office import trust_office
from tests.sync.desks import Desk, agree, meet
from tests.sync.said_of_keys import identity_of, waiting


def test_keys_compared_before_they_were_heard_of(desks: list[Desk]):
    hasaka, qamishli, *_ = desks
    meeting = hasaka.add("قبل المفاتيح")
    make_new_keys(hasaka.home)
    card = make_office_card(hasaka.home).encoded
    spoken = identity_of(hasaka).fingerprint.spoken
    trust_office(qamishli.home, card, spoken, began_anew=True)
    for _ in range(3):
        meet(hasaka, qamishli)
    assert waiting(qamishli) == []
    assert qamishli.look(meeting)["subject"] == "قبل المفاتيح"
    agree(hasaka, qamishli)
