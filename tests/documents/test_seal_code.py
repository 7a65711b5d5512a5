"""The text of the seal code: what was written is read back, and nothing else is."""

import random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.base45 import decode_base45, encode_base45
from desktop.documents.seal_code import (
    LONGEST_TEXT,
    PREFIX,
    SealCode,
    is_seal_code,
    read_seal_code,
    seal_code_text,
)
from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.security.approval_seal import ApprovalClaim, Covered, covered_by_seal, seal_approval
from desktop.security.identity import OfficeIdentity

QR_ALPHANUMERIC = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")

# The test vector of docs/formats/seal-code.md, word for word.
OFFICE_ID = UUID("6f1c2a58-0b7d-4e3a-9c44-5d2e8f3a91c2")
CLAIM = ApprovalClaim(
    record_id=UUID("01890a5d-ac96-774b-bcce-b302099a8057"),
    number="حسكة/2024/017",
    date="2024-09-03",
    content_hash="sha256:" + "8f3a91c20b7d44e0" * 4,
)
SIGNING_SEED = bytes(range(32))

numbers = st.text(
    st.characters(exclude_categories=["Cc", "Cf", "Cn", "Cs", "Zl", "Zp"]), min_size=1, max_size=60
)
codes = st.builds(
    SealCode,
    office_id=st.uuids(),
    record_id=st.uuids(),
    number=numbers,
    date=st.dates().map(lambda day: day.isoformat()),
    content_hash=st.binary(min_size=32, max_size=32).map(lambda digest: "sha256:" + digest.hex()),
    seal=st.binary(min_size=64, max_size=64),
)


def vector() -> SealCode:
    office = OfficeIdentity(OFFICE_ID, "حسكة", Names(ar="مكتب"), SIGNING_SEED, "")
    return SealCode(
        office_id=OFFICE_ID,
        record_id=CLAIM.record_id,
        number=CLAIM.number,
        date=CLAIM.date,
        content_hash=CLAIM.content_hash,
        seal=seal_approval(office, CLAIM),
    )


def _refusal(text: str) -> str:
    with pytest.raises(RefusedError) as refused:
        read_seal_code(text)
    assert refused.value.sentence("ar") != refused.value.sentence("en")
    return refused.value.code


@given(codes)
def test_what_was_written_is_read_back(code):
    text = seal_code_text(code)
    assert read_seal_code(f" {text}\n") == code
    assert set(text) <= QR_ALPHANUMERIC
    assert len(text) <= LONGEST_TEXT
    assert text == text.strip()


@given(codes, st.randoms(use_true_random=False))
def test_one_character_that_was_misread_is_noticed(code, chance: random.Random):
    text = seal_code_text(code)
    place = chance.randrange(len(PREFIX), len(text))
    other = chance.choice(sorted(QR_ALPHANUMERIC - {text[place]}))
    assert _refusal(text[:place] + other + text[place + 1 :]) == "code.unreadable"


@given(codes, st.data())
def test_a_part_of_a_code_or_one_with_more_is_refused(code, data):
    text = seal_code_text(code)
    cut = data.draw(st.integers(0, len(text) - 1))
    assert _refusal(text[:cut]) == "code.unreadable"
    assert _refusal(text + data.draw(st.sampled_from("0Z9."))) == "code.unreadable"


@given(st.text(max_size=900))
def test_any_other_text_is_refused(text):
    assert _refusal(text) in ("code.unreadable", "code.newer")
    assert _refusal(PREFIX + text) == "code.unreadable"


@pytest.mark.parametrize("number", ["", "a" * 256, "ح\u202e01", "1\n2", "a\u2028b"])
def test_a_number_that_would_not_be_shown_as_it_is_has_no_code(number):
    code = vector()
    with pytest.raises(ValueError, match=r"number"):
        seal_code_text(
            SealCode(
                code.office_id, code.record_id, number, code.date, code.content_hash, code.seal
            )
        )


def test_a_code_of_a_later_version_says_so():
    later = "MAHDAR2:" + seal_code_text(vector()).removeprefix(PREFIX)
    assert is_seal_code(later)
    assert not is_seal_code("https://example.org/MAHDAR1:")
    assert _refusal(later) == "code.newer"


def test_the_seal_in_a_code_is_checked_without_the_record():
    code = read_seal_code(seal_code_text(vector()))
    office = OfficeIdentity(OFFICE_ID, "حسكة", Names(ar="مكتب"), SIGNING_SEED, "")
    assert covered_by_seal(office.signing_key, code.claim, code.seal) is Covered.ALL


@given(st.binary(max_size=300))
def test_base45_there_and_back(data):
    assert decode_base45(encode_base45(data)) == data


@pytest.mark.parametrize(
    ("plain", "encoded"),
    [
        (b"AB", "BB8"),
        (b"Hello!!", "%69 VD92EX0"),
        (b"base-45", "UJCLQE7W581"),
        (b"ietf!", "QED8WEX0"),
    ],
)
def test_base45_spells_the_examples_of_its_rfc(plain, encoded):
    assert (encode_base45(plain), decode_base45(encoded)) == (encoded, plain)


@pytest.mark.parametrize("text", ["GGW", "::", "A", "AAAA", "ab", "ÄÄ", ":::", "٣٣"])
def test_base45_that_spells_no_bytes_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        decode_base45(text)
