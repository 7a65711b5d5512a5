"""The seal as a text for the QR code on approved minutes, and its reader.

The format is described, with a test vector, in ``docs/formats/seal-code.md``. What such a code
proves and what not: ``docs/decisions/seal-code.md``.
"""

import datetime as dt
import re
import struct
import zlib
from dataclasses import dataclass
from uuid import UUID

from desktop.documents.base45 import decode_base45, encode_base45
from desktop.language.errors import RefusedError
from desktop.language.text_rules import problem_with
from desktop.models.snapshot import ApprovalSnapshot
from desktop.security.approval_seal import ApprovalClaim
from desktop.security.seals import SIGNATURE_LENGTH

PREFIX = "MAHDAR1:"
LONGEST_TEXT = 700
"""Characters; a reader looks at no more. The longest number there can be gives some 600."""

_ANY_VERSION = re.compile(r"MAHDAR([1-9][0-9]{0,3}):")
_HASH_NAME = "sha256:"
_LONGEST_NUMBER = 255  # bytes of UTF-8
# office, record, SHA-256, seal, year, month, day; the number follows, and the check value ends it
_FIXED = struct.Struct(f">16s16s32s{SIGNATURE_LENGTH}sHBB")
_CHECK = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class SealCode:
    """What the code on a paper says.

    Attributes:
        office_id: the office that sealed.
        record_id: the meeting.
        number: of the minutes, as approved.
        date: the day of the meeting, ``YYYY-MM-DD``.
        content_hash: ``sha256:`` and 64 hexadecimal digits of the approval snapshot.
        seal: 64 bytes, the office's Ed25519 signature.
    """

    office_id: UUID
    record_id: UUID
    number: str
    date: str
    content_hash: str
    seal: bytes

    @property
    def claim(self) -> ApprovalClaim:
        """What the seal is under."""
        return ApprovalClaim(self.record_id, self.number, self.date, self.content_hash)


def seal_code_of(snapshot: ApprovalSnapshot, content_hash: str, seal: bytes) -> SealCode:
    """Return the code of approved minutes.

    Raises:
        ValueError: the record has no number or date, and so was never approved.
    """
    claim = ApprovalClaim.of(snapshot, content_hash)
    if not claim.number or not claim.date:
        raise ValueError("approved minutes have a number and a date")
    return SealCode(
        office_id=snapshot.office_id,
        record_id=claim.record_id,
        number=claim.number,
        date=claim.date,
        content_hash=content_hash,
        seal=seal,
    )


def seal_code_text(code: SealCode) -> str:
    """Return the text of a QR code: all of it in the alphabet of QR's alphanumeric mode.

    Raises:
        ValueError: a value does not have the form that :class:`SealCode` describes.
    """
    number = code.number.encode("utf-8")
    day = dt.date.fromisoformat(code.date)
    digest = bytes.fromhex(code.content_hash.removeprefix(_HASH_NAME))
    if len(digest) != 32 or len(code.seal) != SIGNATURE_LENGTH or not _may_be_number(number):
        raise ValueError("the hash, the seal or the number is of a wrong length")
    fixed = _FIXED.pack(
        code.office_id.bytes,
        code.record_id.bytes,
        digest,
        code.seal,
        day.year,
        day.month,
        day.day,
    )
    body = fixed + number
    return PREFIX + encode_base45(body + _CHECK.pack(zlib.crc32(body)))


def is_seal_code(text: str) -> bool:
    """Tell whether a text sets out to be a seal code, of this version or a later one."""
    return _ANY_VERSION.match(text.strip()) is not None


def read_seal_code(text: str) -> SealCode:
    """Read the text of a code; white space around it does not matter.

    Raises:
        RefusedError: ``code.newer`` (of a later version of the program), or ``code.unreadable``:
            it is no such text, or not a whole one.
    """
    plain = text.strip()
    version = _ANY_VERSION.match(plain)
    if version is not None and len(plain) <= LONGEST_TEXT and version[0] != PREFIX:
        raise RefusedError("code.newer", version=int(version[1]))
    if not plain.startswith(PREFIX) or len(plain) > LONGEST_TEXT:
        raise RefusedError("code.unreadable")
    try:
        return _decode(decode_base45(plain[len(PREFIX) :]))
    except (ValueError, struct.error) as error:
        raise RefusedError("code.unreadable") from error


def _decode(data: bytes) -> SealCode:
    body, check = data[: -_CHECK.size], data[-_CHECK.size :]
    if _CHECK.unpack(check)[0] != zlib.crc32(body):
        raise ValueError("the check value does not fit")
    number = body[_FIXED.size :]
    office, record, digest, seal, year, month, day = _FIXED.unpack(body[: _FIXED.size])
    if not _may_be_number(number):
        raise ValueError("not a number of minutes")
    return SealCode(
        office_id=UUID(bytes=office),
        record_id=UUID(bytes=record),
        number=number.decode("utf-8"),
        date=dt.date(year, month, day).isoformat(),
        content_hash=_HASH_NAME + digest.hex(),
        seal=seal,
    )


def _may_be_number(number: bytes) -> bool:
    """Tell whether these bytes are a line of text: what is shown has to be what is there."""
    text = number.decode("utf-8")  # UnicodeDecodeError is a ValueError
    return 0 < len(number) <= _LONGEST_NUMBER and problem_with(text, long=False) is None
