"""Checks a code from a paper: the text of its QR code, or the short code that is printed."""

import re
from dataclasses import replace

from desktop.documents.seal_code import SealCode, is_seal_code, read_seal_code
from desktop.language.digits import to_western
from desktop.language.errors import RefusedError
from desktop.language.isolates import without_isolates
from desktop.language.names import Names
from desktop.security.approval_seal import Covered
from desktop.services.held_minutes import (
    HeldMinutes,
    approved_at,
    held_by_hash,
    held_by_id,
    held_by_number,
)
from desktop.services.signing_keys import Signer, find_signer, judge_seal
from desktop.services.verdict import Checked, DocumentVerdict, FieldDifference, Verdict
from desktop.storage.home import Home

SHORT_CODE_DIGITS = 16
_BETWEEN_GROUPS = re.compile(r"[\s\-–—.·:]+")
_SHORT_CODE = re.compile(f"[0-9A-F]{{{SHORT_CODE_DIGITS}}}")
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})  # no hexadecimal digits, so none is lost


def verify_code(home: Home | None, text: str) -> DocumentVerdict:
    """Check the text of a seal code or a short code (``8F3A 91C2 0B7D 44E0``).

    Raises:
        RefusedError: ``code.unreadable``, ``code.newer``, or ``code.not_short`` for a text that is
            neither.
    """
    if is_seal_code(text):
        return verify_seal_code(home, read_seal_code(text))
    return _verify_short_code(home, text)


def verify_seal_code(home: Home | None, code: SealCode) -> DocumentVerdict:
    """Check what the QR code on a paper says: its seal, and whether we hold what it names."""
    signer = find_signer(home, code.office_id)
    judged = judge_seal(signer, code.claim, code.seal)
    found = DocumentVerdict(
        verdict=judged.against or Verdict.CODE_NOT_HELD,
        checked=Checked.CODE,
        office=signer.name if signer else Names(),
        code=signer.code if signer else "",
        number=code.number,
        date=code.date,
        content_hash=code.content_hash,
        record_id=code.record_id,
        hash_only=judged.covered is Covered.HASH,
        revoked_at=judged.revoked_at,
    )
    held = held_by_id(home, code.record_id) or held_by_number(home, code.number)
    if held is None:
        return found
    fields = _differences(code, held)
    if not fields:
        agrees = judged.against or Verdict.CODE_AGREES
        return _with_record(replace(found, verdict=agrees, hash_only=False), held)
    differs = found.verdict
    if judged.against is None:
        differs = Verdict.CODE_DIFFERS
    return replace(found, verdict=differs, fields=fields, record_id=held.record_id, is_held=True)


def _differences(code: SealCode, held: HeldMinutes) -> tuple[FieldDifference, ...]:
    """Return in what the code and the record that we hold do not agree."""
    pairs = {
        "number": (code.number, held.number),
        "date": (code.date, held.snapshot.record.date or ""),
        "content_hash": (code.content_hash, held.content_hash),
        "id": (str(code.record_id), str(held.record_id)),
        "office": (str(code.office_id), str(held.snapshot.office_id)),
    }
    return tuple(
        FieldDifference(name, here, ours) for name, (here, ours) in pairs.items() if here != ours
    )


def _verify_short_code(home: Home | None, text: str) -> DocumentVerdict:
    plain = _BETWEEN_GROUPS.sub("", to_western(without_isolates(text)).upper())
    digits = plain.translate(_MISREAD)
    if not _SHORT_CODE.fullmatch(digits):
        raise RefusedError("code.not_short", digits=SHORT_CODE_DIGITS)
    found = [] if home is None else held_by_hash(home, f"sha256:{digits.lower()}")
    if len(found) != 1:  # two would be a forgery that took years: neither is to be believed
        return DocumentVerdict(Verdict.CODE_UNKNOWN, Checked.SHORT_CODE)
    held = found[0]
    signer = find_signer(home, held.snapshot.office_id)
    verdict = DocumentVerdict(
        verdict=_standing(signer, held),
        checked=Checked.SHORT_CODE,
        office=Names.from_json(held.snapshot.office.get("name")) if signer is None else signer.name,
        code=str(held.snapshot.office.get("code", "")),
        number=held.number,
        date=held.snapshot.record.date,
        content_hash=held.content_hash,
        record_id=held.record_id,
    )
    return _with_record(verdict, held)


def _standing(signer: Signer | None, held: HeldMinutes) -> Verdict:
    return judge_seal(signer, held.claim, held.seal).against or Verdict.CODE_AGREES


def _with_record(found: DocumentVerdict, held: HeldMinutes) -> DocumentVerdict:
    """Add what only the record tells, and that it was amended since."""
    verdict = found.verdict
    if verdict is Verdict.CODE_AGREES and held.amended_by:
        verdict = Verdict.AMENDED
    return replace(
        found,
        verdict=verdict,
        subject=held.snapshot.record.subject,
        approved_at=approved_at(held.snapshot, held),
        approval_sealed=held.snapshot.approved_at is not None,
        is_held=True,
        amended_by=held.amended_by,
    )
