"""The sealed record inside the PDF, so that the paper's file can be checked years later.

``record.json`` is the snapshot exactly as it was sealed; ``seal.json`` says its hash, the signature
and the number. Both are embedded files (ISO 32000-1, 7.11.4) that the document is associated with
(ISO 19005-3, 6.8): the record is its source, the seal data that belongs to it. Their date is the
day that the record is of, so that the same record gives the same bytes. They prove nothing about
the pages around them: whoever verifies has to set the record again and compare.
"""

import io
import json
import zlib
from dataclasses import dataclass
from datetime import date

from desktop.documents.embedded_files import Packed, embedded_files, unpacked
from desktop.documents.typeset.attachment import Attachment
from desktop.language.errors import RefusedError
from desktop.security.canonical_json import canonical_json

RECORD_NAME = "record.json"
SEAL_NAME = "seal.json"

_DESCRIPTIONS = {
    RECORD_NAME: "السجل كما اعتُمد (The record as it was approved)",
    SEAL_NAME: "ختم السجل (The seal of the record)",
}
_JSON = "application/json"
_FORMAT = "mahdar seal 1"
_LARGEST = 256 * 1024 * 1024  # bytes of one embedded file when unpacked; records are far smaller


@dataclass(frozen=True, slots=True)
class SealedRecord:
    """What was sealed: the canonical JSON, ``sha256:…`` of it, the signature, the number."""

    snapshot: str
    content_hash: str
    seal: bytes
    number: str | None


def sealed_attachments(sealed: SealedRecord) -> tuple[Attachment, Attachment]:
    """Return the files that minutes carry: the record as it was sealed, and its seal."""
    seal_json = canonical_json(
        {
            "content_hash": sealed.content_hash,
            "format": _FORMAT,
            "number": sealed.number,
            "seal": sealed.seal.hex(),
        }
    )
    day = _day_of(sealed.snapshot)
    record_json = sealed.snapshot.encode("utf-8")
    return (
        Attachment(RECORD_NAME, record_json, _JSON, "Source", _DESCRIPTIONS[RECORD_NAME], day),
        Attachment(SEAL_NAME, seal_json, _JSON, "Data", _DESCRIPTIONS[SEAL_NAME], day),
    )


def read_sealed_record(pdf: bytes) -> SealedRecord | None:
    """Return the record and seal that a PDF carries; None where it carries none.

    Raises:
        RefusedError: ``pdf.unreadable``: it is no PDF, or torn, or locked with a password;
            ``pdf.seal_damaged``: a record or seal is there, but not as this program writes them.
    """
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            files = embedded_files(document, (RECORD_NAME, SEAL_NAME))
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, OSError) as error:
        raise RefusedError("pdf.unreadable") from error
    if not files:
        return None
    try:
        return _read(files)
    except (KeyError, ValueError, TypeError, zlib.error, RecursionError) as error:
        raise RefusedError("pdf.seal_damaged") from error


def _day_of(snapshot: str) -> date | None:
    """Return the day of the record in ``snapshot``; None if there is none to be found."""
    try:
        return date.fromisoformat(json.loads(snapshot)["record"]["date"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _read(files: dict[str, Packed]) -> SealedRecord:
    seal = json.loads(unpacked(files[SEAL_NAME], _LARGEST).decode("utf-8"))
    number = seal["number"]
    if seal["format"] != _FORMAT or not isinstance(number, str | None):
        raise ValueError("not a seal of this program")
    return SealedRecord(
        snapshot=unpacked(files[RECORD_NAME], _LARGEST).decode("utf-8"),
        content_hash=str(seal["content_hash"]),
        seal=bytes.fromhex(seal["seal"]),
        number=number,
    )
