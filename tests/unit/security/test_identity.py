"""An office's identity: kept, read back, renewed, and silent about its secrets."""

import msgspec
import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SealPurpose, verify_seal

NAME = Names(ar="مكتب الحسكة", ku="Ofîsa Hesekê", syr="ܚܣܟܐ")


@pytest.fixture(scope="module")
def office() -> OfficeIdentity:
    return OfficeIdentity.generate("حسكة", NAME)


def test_what_is_kept_reads_back(office):
    renewed = office.with_new_opening_key()
    assert OfficeIdentity.from_bytes(office.to_bytes()) == office
    assert OfficeIdentity.from_bytes(renewed.to_bytes()) == renewed


def test_two_offices_share_nothing(office):
    other = OfficeIdentity.generate("حسكة", NAME)
    assert other.office_id != office.office_id
    assert other.signing_key != office.signing_key
    assert other.recipient != office.recipient
    assert other.fingerprint != office.fingerprint


def test_its_signature_is_verified_by_its_public_key(office):
    seal = office.sign(SealPurpose.APPROVAL, b"x")
    assert verify_seal(office.signing_key, SealPurpose.APPROVAL, b"x", seal)


def test_secrets_are_not_shown(office):
    shown = repr(office.with_new_opening_key())
    assert office.opening_key not in shown
    assert "SECRET" not in shown
    assert repr(office.signing_seed) not in shown


def test_a_renewed_office_still_opens_what_was_made_for_its_old_key(office):
    late = pyrage.encrypt(b"late", [pyrage.x25519.Recipient.from_str(office.recipient)])
    renewed = office.with_new_opening_key().with_new_opening_key()
    assert renewed.recipient != office.recipient
    assert office.recipient in renewed.all_recipients
    assert len(renewed.all_recipients) == 3
    assert pyrage.decrypt(late, renewed.opening_keys()) == b"late"


def test_renewing_keeps_id_and_signing_key_but_not_the_fingerprint(office):
    renewed = office.with_new_opening_key()
    assert (renewed.office_id, renewed.signing_key) == (office.office_id, office.signing_key)
    assert renewed.fingerprint != office.fingerprint


@given(st.data())
def test_damaged_keys_are_refused_in_words(office, data):
    kept = office.to_bytes()
    cut = data.draw(st.integers(0, len(kept) - 1))
    with pytest.raises(RefusedError) as refusal:
        OfficeIdentity.from_bytes(kept[:cut])
    assert refusal.value.code == "identity.unreadable"


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"signing_seed": b"short"},
        {"office_id": b"short"},
        {"opening_key": "AGE-SECRET-KEY-1QQQ"},
        {"former_opening_keys": ["nonsense"]},
        {"name": {"fr": "x"}},
    ],
)
def test_keys_that_are_not_ours_to_read_are_refused(office, change):
    kept = msgspec.msgpack.decode(office.to_bytes())
    with pytest.raises(RefusedError):
        OfficeIdentity.from_bytes(msgspec.msgpack.encode(kept | change))
