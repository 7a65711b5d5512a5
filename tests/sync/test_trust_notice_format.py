"""The bytes of a statement about keys are those that its page describes."""

import json
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from desktop.language.errors import RefusedError
from desktop.security.canonical_json import canonical_json
from desktop.sync.trust_notice import (
    LARGEST_NOTICE,
    Notice,
    Tip,
    read_notice,
    revocation,
    rotation,
    voucher,
)
from tests.sync.offices import HASAKA, MADE, QAMISHLI, RAQQA, card_of

VECTOR = (Path(__file__).parent / "data" / "rotation.json").read_bytes()
NEW = replace(HASAKA, signing_seed=b"N" * 32, opening_key=QAMISHLI.opening_key)
TIP = Tip(UUID("55555555-5555-4555-8555-555555555555"), 7, b"t" * 32)


def some() -> list[Notice]:
    own = (HASAKA.office_id, HASAKA.signing_key)
    return [
        read_notice(VECTOR),
        revocation(HASAKA, *own, "سُرق", MADE, [TIP]),
        revocation(RAQQA, *own, "", MADE, []),
        voucher(RAQQA, card_of(HASAKA), "", MADE),
    ]


def test_the_vector_is_read_and_made_again():
    notice = read_notice(VECTOR)
    assert rotation(HASAKA, NEW, "حاسوب  جديد ", MADE, [TIP]) == notice
    assert (notice.key, notice.card) == (HASAKA.signing_key, card_of_new())
    assert notice.tips == (TIP,)
    assert notice.record_id == read_notice(VECTOR).record_id


def card_of_new():
    card = read_notice(VECTOR).card
    assert card is not None
    assert card.signing_key == NEW.signing_key
    return card


@pytest.mark.parametrize("notice", some(), ids=lambda n: n.says.value)
def test_whatever_is_changed_in_a_notice_is_seen(notice: Notice):
    fields = json.loads(notice.encoded)
    for name, value in fields.items():
        others: tuple[object, ...] = ("x", 7, None, [], {})
        for other in (*others, value[::-1] if isinstance(value, str) else 0):
            if other != value:
                with pytest.raises(RefusedError):
                    read_notice(canonical_json({**fields, name: other}))
        with pytest.raises(RefusedError):
            read_notice(canonical_json({k: v for k, v in fields.items() if k != name}))
    for spelled in (notice.encoded + b"\n", notice.encoded.replace(b":", b": ", 1)):
        with pytest.raises(RefusedError):
            read_notice(spelled)


def test_what_no_notice_can_say_is_refused_although_it_is_signed():
    own = (HASAKA.office_id, HASAKA.signing_key)
    impossible = [
        lambda: rotation(HASAKA, HASAKA, "", MADE, []),  # the same key again
        lambda: rotation(HASAKA, RAQQA, "", MADE, []),  # another office
        lambda: voucher(HASAKA, card_of(HASAKA), "", MADE),  # oneself
        lambda: revocation(NEW, *own, "", MADE, []),  # a former key of one's own
        lambda: voucher(RAQQA, card_of(HASAKA), "x" * 301, MADE),
        lambda: voucher(RAQQA, card_of(HASAKA), "\u202e", MADE),
    ]
    for make in impossible:
        with pytest.raises(RefusedError):
            make()
    with pytest.raises(RefusedError) as refused:
        read_notice(b" " * (LARGEST_NOTICE + 1))
    assert refused.value.code == "notice.too_large"
    later = canonical_json({**json.loads(VECTOR), "version": 3})
    with pytest.raises(RefusedError) as refused:
        read_notice(later)
    assert refused.value.code == "notice.newer"


def test_nobody_calls_a_key_of_his_own_a_former_one_of_another_office():
    """A rotation that leads *to* a key needs that key's signature too."""
    forger = replace(HASAKA, signing_seed=b"F" * 32)
    fields = json.loads(rotation(forger, NEW, "", MADE, []).encoded)
    stolen = {**fields, "signature_new": json.loads(VECTOR)["signature_new"]}
    with pytest.raises(RefusedError):
        read_notice(canonical_json(stolen))
