"""Seals: the name of a content, and an office's signature under it.

A signature is always made *for a purpose*, which is part of what is signed: a signature taken from
a bundle can never be shown as the approval of a meeting.

The cryptography is loaded by the first signature: a page that prints a seal has no need of it.
"""

import hashlib
from enum import StrEnum

from desktop.security.canonical_json import canonical_json

SIGNATURE_LENGTH = 64  # bytes, RFC 8032
_PREFIX = b"mahdar seal\x00"


class SealPurpose(StrEnum):
    """What a signature is for. The words are part of the file formats and never change."""

    APPROVAL = "approval"
    AUDIT_HEAD = "audit-head"
    BUNDLE = "bundle"
    DEVICE_REQUEST = "device-request"
    OFFICE_CARD = "office-card"
    SEGMENT = "segment"
    TRUST_NOTICE = "trust-notice"


def content_hash(plain: object) -> str:
    """Return ``"sha256:"`` and 64 hexadecimal digits: the name of this content for ever.

    Raises:
        TypeError, ValueError: ``plain`` has no canonical form (see :func:`canonical_json`).
    """
    return "sha256:" + hashlib.sha256(canonical_json(plain)).hexdigest()


def sign_seal(signing_seed: bytes, purpose: SealPurpose, message: bytes) -> bytes:
    """Return the 64 bytes of an Ed25519 signature (RFC 8032) over purpose and message.

    Args:
        signing_seed: the 32 secret bytes of an office (``OfficeIdentity.signing_seed``).
        purpose: what the signature may be used for.
        message: any bytes; for JSON content, its canonical form.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(signing_seed)
    return key.sign(_signed_bytes(purpose, message))


def verify_seal(signing_key: bytes, purpose: SealPurpose, message: bytes, signature: bytes) -> bool:
    """Tell whether ``signature`` was made with this public key for this purpose and message.

    Whatever is malformed, key or signature of a wrong length included, is simply not a seal.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = Ed25519PublicKey.from_public_bytes(signing_key)
        key.verify(signature, _signed_bytes(purpose, message))
    except (InvalidSignature, ValueError):
        return False
    return True


def _signed_bytes(purpose: SealPurpose, message: bytes) -> bytes:
    # No purpose holds a NUL, so no other pair of purpose and message gives the same bytes.
    return _PREFIX + purpose.value.encode("ascii") + b"\x00" + message
