"""The seal of approved minutes vouches for number, day and record, not only for a hash."""

import dataclasses
from uuid import UUID

import pytest

from desktop.language.names import Names
from desktop.security.approval_seal import ApprovalClaim, Covered, covered_by_seal, seal_approval
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SealPurpose

OFFICE = OfficeIdentity.generate("حسكة", Names(ar="مكتب الحسكة"))
CLAIM = ApprovalClaim(UUID(int=7), "حسكة/2024/017", "2024-09-03", "sha256:" + "8f" * 32)


def test_the_whole_claim_is_covered():
    assert covered_by_seal(OFFICE.signing_key, CLAIM, seal_approval(OFFICE, CLAIM)) is Covered.ALL


@pytest.mark.parametrize(
    "change",
    [
        {"number": "حسكة/2024/018"},
        {"date": "2024-09-04"},
        {"record_id": UUID(int=8)},
        {"content_hash": "sha256:" + "8e" * 32},
        {"content_hash": "٣"},
    ],
)
def test_no_part_of_it_can_be_exchanged(change):
    other = dataclasses.replace(CLAIM, **change)
    seal = seal_approval(OFFICE, CLAIM)
    assert covered_by_seal(OFFICE.signing_key, other, seal) is Covered.NOTHING


def test_the_first_form_of_the_seal_covers_the_hash_alone():
    seal = OFFICE.sign(SealPurpose.APPROVAL, CLAIM.content_hash.encode("ascii"))
    renumbered = dataclasses.replace(CLAIM, number="حسكة/2024/999")
    for claim in (CLAIM, renumbered):
        assert covered_by_seal(OFFICE.signing_key, claim, seal) is Covered.HASH


def test_another_office_or_purpose_is_no_seal():
    other = OfficeIdentity.generate("x", Names(ar="س"))
    for seal in (seal_approval(other, CLAIM), OFFICE.sign(SealPurpose.BUNDLE, CLAIM.message)):
        assert covered_by_seal(OFFICE.signing_key, CLAIM, seal) is Covered.NOTHING
