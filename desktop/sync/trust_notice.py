"""The bytes of a statement about keys.

An office has new keys, a key is no longer valid, an office answers for another's card, or a machine
is one of the office's. The format is described in ``docs/formats/trust-notice.md``. A notice signs
itself, so it may come by any way and through any hands; what it is worth depends on who signed it
(``trust_weighing``).
"""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any, Literal
from uuid import UUID

import msgspec
from msgspec import Meta

from desktop.language.errors import RefusedError
from desktop.models.trust import NOTICES_READ
from desktop.security.canonical_json import canonical_json
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SealPurpose, verify_seal
from desktop.sync.device_request import DeviceRequest, read_request
from desktop.sync.office_card import OfficeCard, is_plain, make_card, read_card

LARGEST_NOTICE = 4096  # bytes; it travels in a manifest too
LONGEST_REASON = 300
MOST_TIPS = 12
_REMEMBERED = 2048  # notices; all that were heard are read whenever offices are weighed
_KIND = "mahdar-trust-notice"
_FIRST, _OF_DEVICES = 1, 2  # versions
_KEY_LENGTH = 32
_TIP_LENGTH = 32
_SIGNATURES = frozenset({"signature", "signature_new"})

Says = Literal["rotation", "revocation", "voucher", "device", "retirement"]


class Said(StrEnum):
    """What a notice says. The words are part of the format and never change."""

    ROTATION = "rotation"
    """The issuer has new keys: the old key signs that the card is its own, and so does the new."""
    REVOCATION = "revocation"
    """A key is no longer valid: the issuer's own, or another office's."""
    VOUCHER = "voucher"
    """The issuer answers for it that the card is that of the office it names."""
    DEVICE = "device"
    """A key is that of a machine of the issuer's, which asked for that with it. Since version 2."""
    RETIREMENT = "retirement"
    """A machine of the issuer's is in use no more. Since version 2."""


@dataclass(frozen=True, slots=True)
class Tip:
    """How far the issuer had a stream of the subject: changeset ``seq``, whose hash is ``hash``."""

    stream: UUID
    seq: int
    hash: bytes


@dataclass(frozen=True)
class Notice:
    """A statement about keys whose signature is that of ``issuer_key``.

    Attributes:
        says: which of them.
        issuer: the office that says so; that ``issuer_key`` is its key is for the reader to know.
        issuer_key: 32 bytes, the Ed25519 public key that signed.
        subject: the office whose key it is about.
        key: 32 bytes: the key that is replaced or revoked, the one on the card vouched for, or that
            of the machine.
        card: the new card of a rotation, the card vouched for; ``None`` in a revocation.
        reason: for people.
        said_at: when, by the issuer's clock (ISO 8601, UTC); a claim, it decides nothing.
        tips: what the issuer had of the subject's streams, sealed with ``key`` until then.
        encoded: the statement itself, to be kept and carried byte for byte.
        request: with which the machine asked to be the office's; else ``None``.
        lost: whether the key of a machine that is in use no more may be in other hands.
    """

    says: Said
    issuer: UUID
    issuer_key: bytes
    subject: UUID
    key: bytes
    card: OfficeCard | None
    reason: str
    said_at: str
    tips: tuple[Tip, ...]
    encoded: bytes = field(repr=False)
    request: DeviceRequest | None = None
    lost: bool = False

    @property
    def name(self) -> bytes:
        """Its name for ever: SHA-256 of its bytes."""
        return notice_name(self.encoded)

    @property
    def record_id(self) -> UUID:
        """The key of the record that carries it: the same wherever it is written down."""
        # Version 8 of RFC 9562, for keys made in a way of one's own; Python 3.11 stops at 5.
        name = self.name
        marked = (*name[:6], name[6] & 0x0F | 0x80, name[7], name[8] & 0x3F | 0x80)
        return UUID(bytes=bytes(marked) + name[9:16])

    @property
    def is_about_itself(self) -> bool:
        """Whether the key that it is about has signed it."""
        return (self.issuer, self.issuer_key) == (self.subject, self.key)


class _Gate(msgspec.Struct):
    """What is read first: the fields that no later version may change."""

    kind: Literal["mahdar-trust-notice"]
    version: Annotated[int, Meta(ge=1)]


class _NoticeFile(msgspec.Struct):
    """The fields that are read; others are signed with them but not looked at."""

    says: Says
    issuer: UUID
    issuer_key: bytes
    subject: UUID
    key: bytes
    said_at: Annotated[str, Meta(max_length=40)]
    signature: bytes
    reason: Annotated[str, Meta(max_length=LONGEST_REASON)] = ""
    card: dict[str, Any] | None = None
    signature_new: bytes = b""
    request: dict[str, Any] | None = None
    lost: bool = False
    tips: Annotated[
        list[tuple[UUID, Annotated[int, Meta(ge=1, le=2**53 - 1)], bytes]],
        Meta(max_length=MOST_TIPS),
    ] = []


def notice_name(encoded: bytes) -> bytes:
    """Return the name of a notice: the SHA-256 (32 bytes) of its bytes."""
    return hashlib.sha256(encoded).digest()


def rotation(
    former: OfficeIdentity, new: OfficeIdentity, reason: str, now: datetime, tips: Sequence[Tip]
) -> Notice:
    """Return the statement of an office, signed with its former key and its new, that it has both.

    Without the new key's signature anybody could call a key of his own a former one of that office.

    Raises:
        RefusedError: ``notice.too_large`` or ``notice.reason``.
    """
    return _signed(
        former,
        {
            "says": Said.ROTATION,
            "subject": str(former.office_id),
            "key": _base64(former.signing_key),
            "card": _fields_of(make_card(new, now)),
            "tips": _tips(tips),
        },
        reason,
        now,
        new,
    )


def revocation(
    issuer: OfficeIdentity,
    subject: UUID,
    key: bytes,
    reason: str,
    now: datetime,
    tips: Sequence[Tip],
) -> Notice:
    """Return the statement that ``key`` of ``subject`` is no longer valid.

    Raises:
        RefusedError: ``notice.reason``.
    """
    says = {"says": Said.REVOCATION, "subject": str(subject), "key": _base64(key)}
    return _signed(issuer, {**says, "tips": _tips(tips)}, reason, now)


def certification(
    issuer: OfficeIdentity, request: DeviceRequest, reason: str, now: datetime
) -> Notice:
    """Return the statement of an office's root key that a machine which asked for it is its own.

    Raises:
        RefusedError: ``notice.too_large`` or ``notice.reason``.
    """
    says = {
        "says": Said.DEVICE,
        "subject": str(issuer.office_id),
        "key": _base64(request.key),
        "request": request.fields(),
        "version": _OF_DEVICES,
    }
    return _signed(issuer, says, reason, now)


def retirement(
    issuer: OfficeIdentity,
    key: bytes,
    reason: str,
    now: datetime,
    tips: Sequence[Tip],
    *,
    lost: bool,
) -> Notice:
    """Return the statement of an office's root key that the machine with ``key`` is in use no more.

    ``lost``: its key may be in other hands; what it sealed is to be marked.

    Raises:
        RefusedError: ``notice.reason``.
    """
    says = {"says": Said.RETIREMENT, "subject": str(issuer.office_id), "key": _base64(key)}
    told = {**says, "tips": _tips(tips), "lost": lost, "version": _OF_DEVICES}
    return _signed(issuer, told, reason, now)


def voucher(issuer: OfficeIdentity, card: OfficeCard, reason: str, now: datetime) -> Notice:
    """Return the statement of an office that it answers for another's ``card``.

    Raises:
        RefusedError: ``notice.too_large`` or ``notice.reason``.
    """
    says = {"says": Said.VOUCHER, "subject": str(card.office_id), "card": _fields_of(card)}
    return _signed(issuer, {**says, "key": _base64(card.signing_key)}, reason, now)


@lru_cache(maxsize=_REMEMBERED)
def read_notice(encoded: bytes) -> Notice:
    """Read a notice and verify that its ``issuer_key`` signed it.

    One that was verified before is remembered by its bytes.

    Raises:
        RefusedError: ``notice.newer`` (made by a later version), ``notice.too_large`` or
            ``notice.altered``: no notice, not spelled canonically, of another signature, or one
            that says what no notice can.
    """
    if len(encoded) > LARGEST_NOTICE:
        raise RefusedError("notice.too_large")
    try:
        gate = msgspec.json.decode(encoded, type=_Gate)
        if gate.version > NOTICES_READ:
            raise RefusedError("notice.newer", version=gate.version)
        fields: dict[str, Any] = msgspec.json.decode(encoded)
        if canonical_json(fields) != encoded:
            raise ValueError("it could be read in two ways")
        told = msgspec.convert(fields, _NoticeFile)
        card = None if told.card is None else read_card(canonical_json(told.card))
        asked = None if told.request is None else read_request(canonical_json(told.request))
    except RefusedError as error:
        if error.code == "notice.newer":
            raise
        raise RefusedError("notice.altered") from error
    except (TypeError, ValueError, RecursionError) as error:
        raise RefusedError("notice.altered") from error
    if not _is_signed(fields, told, card):
        raise RefusedError("notice.altered")
    notice = Notice(
        says=Said(told.says),
        issuer=told.issuer,
        issuer_key=told.issuer_key,
        subject=told.subject,
        key=told.key,
        card=card,
        reason=told.reason,
        said_at=told.said_at,
        tips=tuple(Tip(*tip) for tip in told.tips),
        encoded=encoded,
        request=asked,
        lost=told.lost,
    )
    if not _makes_sense(notice, gate.version):
        raise RefusedError("notice.altered")
    return notice


def _is_signed(fields: dict[str, Any], told: _NoticeFile, card: OfficeCard | None) -> bool:
    """Tell whether the issuer's key signed it, and the new key of a rotation too."""
    signed = canonical_json({name: fields[name] for name in fields if name not in _SIGNATURES})
    if not verify_seal(told.issuer_key, SealPurpose.TRUST_NOTICE, signed, told.signature):
        return False
    if told.says != "rotation":
        return True
    return card is not None and verify_seal(
        card.signing_key, SealPurpose.TRUST_NOTICE, signed, told.signature_new
    )


def _makes_sense(notice: Notice, version: int) -> bool:
    """Tell whether the parts of a notice agree with what it says."""
    card = notice.card
    is_shown = is_plain(notice.said_at) and (not notice.reason or is_plain(notice.reason))
    lengths = len(notice.key) == _KEY_LENGTH and all(
        len(tip.hash) == _TIP_LENGTH for tip in notice.tips
    )
    if notice.says is Said.ROTATION:
        fits = card is not None and notice.is_about_itself and card.signing_key != notice.key
    elif notice.says is Said.VOUCHER:
        fits = card is not None and card.signing_key == notice.key
        fits = fits and notice.issuer != notice.subject
    elif notice.says is Said.REVOCATION:
        fits = card is None and (notice.issuer != notice.subject or notice.is_about_itself)
    else:
        is_own = notice.issuer == notice.subject and notice.key != notice.issuer_key
        fits = card is None and is_own and version >= _OF_DEVICES
    wanted = notice.key if notice.says is Said.DEVICE else None
    asked_by = None if notice.request is None else notice.request.key
    fits = fits and asked_by == wanted
    return is_shown and lengths and fits and (card is None or card.office_id == notice.subject)


def _signed(
    issuer: OfficeIdentity,
    says: dict[str, Any],
    reason: str,
    now: datetime,
    new: OfficeIdentity | None = None,
) -> Notice:
    reason = " ".join(reason.split())
    if len(reason) > LONGEST_REASON or (reason and not is_plain(reason)):
        raise RefusedError("notice.reason", limit=LONGEST_REASON)
    fields = {
        "version": _FIRST,
        **says,
        "kind": _KIND,
        "issuer": str(issuer.office_id),
        "issuer_key": _base64(issuer.signing_key),
        "reason": reason,
        "said_at": now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
    }
    signed = canonical_json(fields)
    signatures = {"signature": _base64(issuer.sign(SealPurpose.TRUST_NOTICE, signed))}
    if new is not None:
        signatures["signature_new"] = _base64(new.sign(SealPurpose.TRUST_NOTICE, signed))
    return read_notice(canonical_json({**fields, **signatures}))


def _fields_of(card: OfficeCard) -> dict[str, Any]:
    fields: dict[str, Any] = msgspec.json.decode(card.encoded)
    return fields


def _tips(tips: Sequence[Tip]) -> list[list[str | int]]:
    return [[str(tip.stream), tip.seq, _base64(tip.hash)] for tip in tips[:MOST_TIPS]]


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
