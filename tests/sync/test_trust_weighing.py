"""What follows from notices does not depend on their order, and is never more than was accepted."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.trust import REVOKED, UNVERIFIED, VERIFIED, VOUCHED
from desktop.security.identity import OfficeIdentity
from desktop.sync.office_card import make_card
from desktop.sync.trust_notice import Notice, Said, Tip, revocation, rotation, voucher
from desktop.sync.trust_weighing import (
    CONFIRMED,
    DISMISSED,
    Because,
    Heard,
    Known,
    Weighed,
    newcomers,
    weigh,
)
from tests.sync.offices import HASAKA, MADE, QAMISHLI, RAQQA, card_of

AMOUNT = (REVOKED, UNVERIFIED, VOUCHED, VERIFIED)
OFFICES = (HASAKA, QAMISHLI, RAQQA)


def later(identity: OfficeIdentity, seed: bytes) -> OfficeIdentity:
    return replace(identity, signing_seed=seed * 32)


H2, H3, THIEF = later(HASAKA, b"2"), later(HASAKA, b"3"), later(HASAKA, b"x")
OWN = (HASAKA.office_id, HASAKA.signing_key)
NOTICES = (
    rotation(HASAKA, H2, "", MADE, []),
    rotation(H2, H3, "", MADE, []),
    rotation(HASAKA, THIEF, "", MADE, []),
    rotation(H3, HASAKA, "", MADE, []),
    revocation(HASAKA, *OWN, "", MADE, []),
    revocation(H2, H2.office_id, H2.signing_key, "", MADE, []),
    revocation(QAMISHLI, *OWN, "", MADE, []),
    revocation(RAQQA, QAMISHLI.office_id, QAMISHLI.signing_key, "", MADE, []),
    revocation(QAMISHLI, RAQQA.office_id, RAQQA.signing_key, "", MADE, []),
    voucher(QAMISHLI, card_of(HASAKA), "", MADE),
    voucher(RAQQA, make_card(H3, MADE), "", MADE),
    voucher(RAQQA, make_card(THIEF, MADE), "", MADE),
)
HEARD = st.lists(
    st.builds(Heard, st.sampled_from(NOTICES), st.sampled_from([None, CONFIRMED, DISMISSED])),
    unique_by=lambda one: one.notice.name,
)
KNOWN = st.fixed_dictionaries(
    {
        one.office_id: st.builds(
            Known,
            st.just(card_of(one)),
            st.sampled_from([UNVERIFIED, VERIFIED, REVOKED]),
            st.booleans(),
        )
        for one in OFFICES
    }
)


def shown(weighed: dict) -> dict:
    return {k: (w.trust, w.key, list(w.keys), w.announced) for k, w in weighed.items()}


@settings(max_examples=60, deadline=None)
@given(KNOWN, HEARD, st.randoms(use_true_random=False))
def test_the_order_of_hearing_is_of_no_account(known, heard, random):
    other = list(heard)
    random.shuffle(other)
    assert shown(weigh(known, heard)) == shown(weigh(known, other))


@settings(max_examples=60, deadline=None)
@given(KNOWN, HEARD)
def test_nobody_is_trusted_more_than_a_person_or_an_introducer_gave(known, heard):
    for office, weighed in weigh(known, heard).items():
        given_trust = known[office].person_trust
        vouchers = [h for h in heard if h.notice.says is Said.VOUCHER]
        allowed = VOUCHED if given_trust == UNVERIFIED and vouchers else given_trust
        assert AMOUNT.index(weighed.trust) <= AMOUNT.index(allowed)


@settings(max_examples=60, deadline=None)
@given(KNOWN, HEARD, st.sampled_from([n for n in NOTICES if n.says is Said.REVOCATION]))
def test_a_revocation_never_raises_trust(known, heard, notice):
    before = [one for one in heard if one.notice.name != notice.name]
    for key, weighed in weigh(known, [*before, Heard(notice)]).items():
        now = weigh(known, before)[key]
        assert AMOUNT.index(weighed.trust) <= AMOUNT.index(now.trust) or is_freed(now, weighed)


def is_freed(before: Weighed, after: Weighed) -> bool:
    """Tell whether an office is doubted no more because whoever doubted it is not believed."""
    return before.because is Because.QUESTIONED and after.because is not Because.QUESTIONED


def known_as(trust: str, *, introduces: bool = False) -> dict:
    return {one.office_id: Known(card_of(one), trust, introduces) for one in OFFICES}


def heard(*numbers: int, answer: str | None = None) -> list[Heard]:
    return [Heard(NOTICES[number], answer) for number in numbers]


def test_a_key_that_was_replaced_never_comes_back():
    weighed = weigh(known_as(VERIFIED), heard(0, 1, 3))[HASAKA.office_id]
    assert (weighed.trust, weighed.key) == (VERIFIED, H3.signing_key)


def test_a_revoked_key_introduces_nobody_whatever_came_first():
    for order in ((0, 4), (4, 0)):
        weighed = weigh(known_as(VERIFIED), heard(*order))[HASAKA.office_id]
        assert (weighed.trust, weighed.because) == (REVOKED, Because.REVOKED_ITSELF)
        assert [card.signing_key for card in weighed.announced] == [H2.signing_key]


def test_two_introducers_that_warn_of_each_other_are_both_doubted():
    weighed = weigh(known_as(VERIFIED, introduces=True), heard(7, 8))
    assert {weighed[one.office_id].trust for one in (QAMISHLI, RAQQA)} == {UNVERIFIED}


def test_of_two_vouchers_that_disagree_neither_makes_an_office_known():
    known = known_as(VERIFIED, introduces=True)
    del known[HASAKA.office_id]
    told = heard(9)
    assert [c.office_id for c in newcomers(weigh(known, told), known, told)] == [HASAKA.office_id]
    told = heard(9, 11)
    assert newcomers(weigh(known, told), known, told) == []


def test_the_tips_of_an_ended_key_are_those_that_all_its_notices_name():
    stream, other = QAMISHLI.office_id, RAQQA.office_id
    low, high = Tip(stream, 3, b"3" * 32), Tip(stream, 9, b"9" * 32)

    def said(*tips: Tip) -> Notice:
        return revocation(HASAKA, *OWN, str(len(tips)), MADE, tips)

    told = [Heard(said(high, Tip(other, 1, b"1" * 32))), Heard(said(low))]
    end = weigh(known_as(VERIFIED), told)[HASAKA.office_id].keys[HASAKA.signing_key]
    assert end is not None
    assert (end.is_revoked, dict(end.tips)) == (True, {stream: low})
