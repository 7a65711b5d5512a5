"""Names of contents, and signatures for a purpose."""

import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desktop.security.seals import SealPurpose, content_hash, sign_seal, verify_seal

SEED = bytes(range(32))
PUBLIC = bytes.fromhex("03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8")


def test_a_content_is_named_by_the_hash_of_its_canonical_form():
    expected = hashlib.sha256(b'{"a":1,"b":[]}').hexdigest()
    assert content_hash({"b": [], "a": 1}) == "sha256:" + expected


def test_the_signature_is_ed25519_over_prefix_purpose_and_message():
    seal = sign_seal(SEED, SealPurpose.APPROVAL, b"minutes")
    key = Ed25519PrivateKey.from_private_bytes(SEED)
    assert key.public_key().public_bytes_raw() == PUBLIC
    assert seal == key.sign(b"mahdar seal\x00approval\x00minutes")


@given(st.binary(max_size=200))
def test_a_seal_verifies(message):
    seal = sign_seal(SEED, SealPurpose.SEGMENT, message)
    assert verify_seal(PUBLIC, SealPurpose.SEGMENT, message, seal)


@pytest.mark.parametrize("other", [p for p in SealPurpose if p is not SealPurpose.BUNDLE])
def test_a_seal_is_good_for_its_purpose_only(other):
    seal = sign_seal(SEED, SealPurpose.BUNDLE, b"x")
    assert not verify_seal(PUBLIC, other, b"x", seal)


def test_a_seal_does_not_fit_another_message_or_key():
    seal = sign_seal(SEED, SealPurpose.BUNDLE, b"x")
    other = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    assert not verify_seal(PUBLIC, SealPurpose.BUNDLE, b"y", seal)
    assert not verify_seal(other, SealPurpose.BUNDLE, b"x", seal)


@given(st.integers(0, 63), st.integers(0, 7))
def test_no_flipped_bit_passes(position, bit):
    seal = bytearray(sign_seal(SEED, SealPurpose.BUNDLE, b"x"))
    seal[position] ^= 1 << bit
    assert not verify_seal(PUBLIC, SealPurpose.BUNDLE, b"x", bytes(seal))


@pytest.mark.parametrize(("key", "seal"), [(b"", b""), (PUBLIC, b"short"), (b"k" * 31, b"s" * 64)])
def test_malformed_is_simply_not_a_seal(key, seal):
    assert not verify_seal(key, SealPurpose.BUNDLE, b"x", seal)
