"""How an office stands to us, and what follows from it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.language.errors import RefusedError
from desktop.models.trust import REVOKED, UNVERIFIED, VERIFIED
from desktop.sync.office_card import make_card
from desktop.sync.trust import (
    KnownOffice,
    Standing,
    is_same_office,
    refuse_other_fingerprint,
    refuse_unless_believed,
    standing_of,
)
from tests.sync.offices import HASAKA, MADE, QAMISHLI, RAQQA, card_of

IMPOSTOR = replace(RAQQA, office_id=HASAKA.office_id, code=HASAKA.code, name=HASAKA.name)


@pytest.mark.parametrize("trust", [UNVERIFIED, VERIFIED, REVOKED])
def test_a_known_office_stands_as_its_card_is_trusted(trust):
    known = KnownOffice(card_of(HASAKA), trust)
    assert standing_of(card_of(HASAKA), QAMISHLI, known) == trust


def test_an_office_that_was_never_met_is_unknown():
    assert standing_of(card_of(HASAKA), QAMISHLI, None) is Standing.UNKNOWN


def test_we_know_ourselves():
    assert standing_of(card_of(HASAKA), HASAKA, None) is Standing.OURSELVES
    assert standing_of(card_of(IMPOSTOR), HASAKA, None) is Standing.OTHER_KEY


def test_another_key_under_a_known_id_is_not_that_office():
    known = KnownOffice(card_of(HASAKA), VERIFIED)
    assert standing_of(card_of(IMPOSTOR), QAMISHLI, known) is Standing.OTHER_KEY


def test_a_renamed_office_with_a_new_opening_key_is_still_itself():
    known = KnownOffice(card_of(HASAKA), VERIFIED)
    later = make_card(
        replace(HASAKA.with_new_opening_key(), code="الحسكة"), MADE + timedelta(days=1)
    )
    assert standing_of(later, QAMISHLI, known) is Standing.VERIFIED
    assert is_same_office(later, known.card)
    assert not is_same_office(card_of(IMPOSTOR), known.card)
    assert not is_same_office(card_of(RAQQA), known.card)


PASS = {Standing.VERIFIED, Standing.VOUCHED, Standing.OURSELVES}


@pytest.mark.parametrize("standing", sorted(PASS), ids=str)
def test_the_believed_pass(standing):
    refuse_unless_believed(card_of(HASAKA), standing)


@pytest.mark.parametrize("standing", sorted(set(Standing) - PASS), ids=str)
def test_all_others_are_refused_with_the_fingerprint_to_compare(standing):
    with pytest.raises(RefusedError) as refusal:
        refuse_unless_believed(card_of(HASAKA), standing)
    assert refusal.value.code == "sender." + standing.value.replace("-", "_")
    for language in ("ar", "en"):
        assert HASAKA.fingerprint.spoken in refusal.value.sentence(language)
        assert HASAKA.code in refusal.value.sentence(language)


def test_a_typed_fingerprint_is_compared_with_the_card():
    card = card_of(HASAKA)
    refuse_other_fingerprint(card, card.fingerprint.spoken)
    refuse_other_fingerprint(card, card.fingerprint.hex)
    with pytest.raises(RefusedError) as refusal:
        refuse_other_fingerprint(card, RAQQA.fingerprint.hex)
    assert refusal.value.code == "fingerprint.differs"
    with pytest.raises(RefusedError) as refusal:
        refuse_other_fingerprint(card, card.fingerprint.hex[:16])
    assert refusal.value.code == "fingerprint.incomplete"
