"""Office cards: signed by themselves, spelled in one way, small."""

import base64
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.security.canonical_json import canonical_json
from desktop.security.seals import SealPurpose
from desktop.sync.office_card import LARGEST_CARD, make_card, read_card
from tests.sync.offices import HASAKA, MADE, RAQQA, card_of

DEEP = b'{"kind":"mahdar-office-card","version":1,"x":' + b"[" * 1900 + b"]" * 1900 + b"}"


def code_of(encoded: bytes) -> str:
    with pytest.raises(RefusedError) as refusal:
        read_card(encoded)
    assert refusal.value.sentence("ar")
    assert refusal.value.sentence("en")
    return refusal.value.code


def signed(signer=HASAKA, **fields) -> bytes:
    """Return a card with other fields (left out where ``...``), signed by ``signer``."""
    plain = json.loads(card_of(HASAKA).encoded) | fields
    plain = {name: value for name, value in plain.items() if value is not ...}
    plain.pop("signature")
    seal = signer.sign(SealPurpose.OFFICE_CARD, canonical_json(plain))
    return canonical_json(plain | {"signature": base64.b64encode(seal).decode()})


def test_a_card_tells_all_that_is_public_and_nothing_else():
    card = card_of(HASAKA)
    assert (card.office_id, card.code, card.name) == (HASAKA.office_id, HASAKA.code, HASAKA.name)
    assert (card.signing_key, card.recipient) == (HASAKA.signing_key, HASAKA.recipient)
    assert card.fingerprint == HASAKA.fingerprint
    assert b"SECRET" not in card.encoded
    assert base64.b64encode(HASAKA.signing_seed) not in card.encoded


def test_the_time_is_told_in_utc():
    damascus = timezone(timedelta(hours=3))
    card = make_card(HASAKA, datetime(2026, 3, 21, 1, 0, tzinfo=damascus))
    assert card.created == "2026-03-20T22:00:00Z"
    assert make_card(HASAKA, datetime(2026, 3, 20, 22, 0, tzinfo=UTC)) == card


def test_a_card_fits_a_qr_code():
    longest = replace(HASAKA, code="ح" * 20, name=Names(ar="م" * 60, ku="Ofîs" * 15, syr="ܐ" * 60))
    assert len(make_card(longest, MADE).encoded) < 2331  # version 40, correction level M, bytes


@given(
    st.builds(
        Names,
        ar=st.none() | st.text("ابتثج ", min_size=1, max_size=40).filter(str.strip),
        ku=st.text("abcêîû", min_size=1, max_size=40),
    )
)
def test_any_name_reads_back(name):
    name = Names(*(text.strip() if text else None for text in (name.ar, name.ku, name.syr)))
    card = make_card(replace(HASAKA, name=name), MADE)
    assert card.name == name
    assert read_card(card.encoded) == card


def test_cut_or_flipped_at_any_byte_it_is_refused():
    whole = card_of(HASAKA).encoded.strip()
    for position in range(len(whole)):
        code_of(whole[:position])
        for bit in (0x01, 0x20):
            altered = bytearray(whole)
            altered[position] ^= bit
            code_of(bytes(altered))


@pytest.mark.parametrize(
    "respelled",
    [
        lambda plain: json.dumps(plain).encode(),
        lambda plain: json.dumps(plain, ensure_ascii=False, indent=1).encode(),
        lambda plain: canonical_json(plain)[:-1] + b',"version":1}',
        lambda plain: b"\xef\xbb\xbf" + canonical_json(plain),
    ],
)
def test_it_is_spelled_in_one_way(respelled):
    plain = json.loads(card_of(HASAKA).encoded)
    assert code_of(respelled(plain)) in ("card.altered", "card.not_a_card")


@pytest.mark.parametrize("field", ["code", "name", "recipient", "office", "created", "signing_key"])
def test_no_field_can_be_taken_from_another_card(field):
    plain = json.loads(make_card(HASAKA, MADE).encoded)
    other = json.loads(make_card(RAQQA, MADE + timedelta(days=1)).encoded)
    assert code_of(canonical_json(plain | {field: other[field]})) == "card.altered"


def test_only_its_own_key_signs_a_card():
    assert read_card(signed()).code == HASAKA.code
    assert code_of(signed(signer=RAQQA)) == "card.altered"


def test_what_a_later_version_adds_is_signed_with_it_but_not_looked_at():
    later = signed(motto="x", more={"deep": [None]})
    assert read_card(later).fingerprint == HASAKA.fingerprint
    assert code_of(later.replace(b'"motto":"x"', b'"motto":"y"')) == "card.altered"


def test_a_newer_card_is_refused_in_words():
    with pytest.raises(RefusedError) as refusal:
        read_card(signed(version=2, name="laid otherwise"))
    assert refusal.value.code == "card.newer"
    assert refusal.value.details == {"version": 2}


@pytest.mark.parametrize(
    "change",
    [
        {"code": ""},
        {"code": "ح" * 61},
        {"code": " حسكة"},
        {"code": "a\nb"},
        {"name": {}},
        {"name": {"ar": ""}},
        {"name": {"ar": "م" * 201}},
        {"name": {"ar": "moc\u202egnorw"}},
        {"name": {"ar": "a\u2066b"}},
        {"name": {"fr": "x"}},
        {"recipient": "age1nonsense"},
        {"recipient": HASAKA.opening_key},
        {"office": "not a uuid"},
        {"created": "\u202e"},
        {"code": ...},
    ],
    ids=str,
)
def test_signed_nonsense_is_unusable(change):
    assert code_of(signed(**change)) == "card.unusable"


def test_an_office_whose_name_fits_no_card_is_told_so():
    with pytest.raises(RefusedError) as refusal:
        make_card(replace(HASAKA, name=Names()), MADE)
    assert refusal.value.code == "card.unusable"


@pytest.mark.parametrize(
    ("encoded", "code"),
    [
        (b"", "card.not_a_card"),
        (b"{}", "card.not_a_card"),
        (b"\x89MAHDAR\n", "card.not_a_card"),
        (b'{"kind":"mahdar-office-card","version":0}', "card.not_a_card"),
        (b'{"kind":"mahdar-office-card","version":1}', "card.unusable"),
        (b'{"kind":"mahdar-office-card","version":1,"x":1.5}', "card.altered"),
        (b"[" * 4000, "card.not_a_card"),
        (DEEP, "card.not_a_card"),
        (b" " * (LARGEST_CARD + 1), "card.too_large"),
    ],
)
def test_other_files_are_no_cards(encoded, code):
    assert code_of(encoded) == code
