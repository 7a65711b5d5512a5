"""The office card (``.mahdar-card``): what an office hands to others so that they can trust it.

The format is described in ``docs/formats/office-card.md``. A card signs itself, which shows only
that whoever made it holds the key it names; that the key is the office's is for two people to
establish, by comparing the fingerprint.
"""

import base64
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from msgspec import Meta
from pyrage import RecipientError, x25519

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.security.canonical_json import canonical_json
from desktop.security.fingerprint import Fingerprint, office_fingerprint
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SIGNATURE_LENGTH, SealPurpose, verify_seal
from desktop.sync.unreadable import UNREADABLE

CARD_SUFFIX = ".mahdar-card"
CARD_VERSION = 1
LARGEST_CARD = 4096  # bytes
_KIND = "mahdar-office-card"
_KEY_LENGTH = 32
# Embeddings, overrides and isolates (UAX #9) can show one name and hold another.
_DIRECTION_CONTROLS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))

_Text = Annotated[str, Meta(min_length=1, max_length=200)]


class _CardGate(msgspec.Struct):
    """What is read first: the two fields that no later version may change."""

    kind: Literal["mahdar-office-card"]
    version: Annotated[int, Meta(ge=1)]


class _CardFile(msgspec.Struct):
    """The fields of version 1; others are signed with them but not looked at."""

    code: Annotated[str, Meta(min_length=1, max_length=60)]
    created: Annotated[str, Meta(max_length=40)]
    name: dict[Literal["ar", "ku", "syr"], _Text]
    office: UUID
    recipient: Annotated[str, Meta(max_length=100)]
    signature: bytes
    signing_key: bytes


@dataclass(frozen=True)
class OfficeCard:
    """An office as it presents itself.

    Attributes:
        office_id: its id.
        code: the short code in its meeting numbers.
        name: its name in up to three scripts.
        signing_key: 32 bytes, its Ed25519 public key.
        recipient: its age recipient (``age1…``).
        created: when the card says it was made (ISO 8601, UTC); a claim, it decides nothing.
        encoded: the signed file itself, to be kept and forwarded byte for byte.
    """

    office_id: UUID
    code: str
    name: Names
    signing_key: bytes
    recipient: str
    created: str
    encoded: bytes = field(repr=False)

    @property
    def fingerprint(self) -> Fingerprint:
        """What is compared by voice."""
        return office_fingerprint(self.office_id, self.signing_key, self.recipient)


def make_card(identity: OfficeIdentity, created: datetime) -> OfficeCard:
    """Return the card of this office; on a machine without its root key, as that last signed it.

    Raises:
        RefusedError: ``card.unusable``: the office's code or name does not fit on a card (empty,
            too long, or with direction controls).
    """
    if identity.membership is not None:
        return read_card(identity.membership.card)
    fields = {
        "code": identity.code,
        "created": created.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "kind": _KIND,
        "name": identity.name.by_script(),
        "office": str(identity.office_id),
        "recipient": identity.recipient,
        "signing_key": _base64(identity.signing_key),
        "version": CARD_VERSION,
    }
    signature = identity.sign(SealPurpose.OFFICE_CARD, canonical_json(fields))
    signed = {**fields, "signature": _base64(signature)}
    return read_card(canonical_json(signed) + b"\n")


@lru_cache(maxsize=512)  # an import weighs every office that is known here, several times
def read_card(encoded: bytes) -> OfficeCard:
    """Read and verify a card.

    Raises:
        RefusedError: ``card.too_large``, ``card.not_a_card``, ``card.newer`` (made by a later
            version), ``card.altered`` (its own signature does not fit), ``card.unusable`` (signed,
            but with a name or key that cannot be used).
    """
    if len(encoded) > LARGEST_CARD:
        raise RefusedError("card.too_large", limit=LARGEST_CARD)
    _refuse_other_kinds(encoded)
    fields = _signed_fields(encoded)
    try:
        card = msgspec.convert(fields, _CardFile)
    except msgspec.ValidationError as error:
        raise RefusedError("card.unusable", office=_shown_code(fields)) from error
    signed = canonical_json({name: fields[name] for name in fields if name != "signature"})
    if not verify_seal(card.signing_key, SealPurpose.OFFICE_CARD, signed, card.signature):
        raise RefusedError("card.altered")
    _refuse_unusable(card)
    return OfficeCard(
        office_id=card.office,
        code=card.code,
        name=Names(**card.name),
        signing_key=card.signing_key,
        recipient=card.recipient,
        created=card.created,
        encoded=encoded,
    )


def _refuse_other_kinds(encoded: bytes) -> None:
    try:
        gate = msgspec.json.decode(encoded, type=_CardGate)
    except UNREADABLE as error:
        raise RefusedError("card.not_a_card") from error
    if gate.version > CARD_VERSION:
        raise RefusedError("card.newer", version=gate.version)


def _signed_fields(encoded: bytes) -> dict[str, Any]:
    """Return the card's object; it must be spelled canonically, so it cannot be read two ways."""
    try:
        fields: dict[str, Any] = msgspec.json.decode(encoded)
        canonical = canonical_json(fields)
    except (TypeError, ValueError, RecursionError) as error:
        raise RefusedError("card.altered") from error
    if canonical != encoded.strip():
        raise RefusedError("card.altered")
    return fields


def _refuse_unusable(card: _CardFile) -> None:
    try:
        x25519.Recipient.from_str(card.recipient)
        readable = all(map(is_plain, (card.code, card.created, *card.name.values())))
    except RecipientError:
        readable = False
    lengths = (len(card.signing_key), len(card.signature)) == (_KEY_LENGTH, SIGNATURE_LENGTH)
    if not (readable and lengths and card.name):
        raise RefusedError("card.unusable", office=_shown_code({"code": card.code}))


def is_plain(text: str) -> bool:
    """Tell whether what is shown is what is there: no control characters."""
    hidden = any(unicodedata.category(c) == "Cc" or c in _DIRECTION_CONTROLS for c in text)
    return not hidden and text == text.strip() and bool(text)


def _shown_code(fields: dict[str, Any]) -> str:
    code = fields.get("code")
    return code if isinstance(code, str) and len(code) <= 60 and is_plain(code) else "?"


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
