"""The request of a machine to be one of an office's (``.mahdar-request``).

The format is described in ``docs/formats/trust-notice.md``. It holds only what is public, and is
signed with the key that it asks for, so that nobody can have a key of others called his own. The
office's statement takes it in as it is.
"""

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta
from pyrage import RecipientError, x25519

from desktop.language.errors import RefusedError
from desktop.security.canonical_json import canonical_json
from desktop.security.fingerprint import Fingerprint, device_fingerprint
from desktop.security.seals import SIGNATURE_LENGTH, SealPurpose, sign_seal, verify_seal
from desktop.sync.office_card import is_plain

REQUEST_SUFFIX = ".mahdar-request"
REQUEST_VERSION = 1
LARGEST_REQUEST = 2048  # bytes
LONGEST_LABEL = 60
_KIND = "mahdar-device-request"
_KEY_LENGTH = 32


class _Gate(msgspec.Struct):
    kind: Literal["mahdar-device-request"]
    version: Annotated[int, Meta(ge=1)]


class _RequestFile(msgspec.Struct):
    key: bytes
    label: Annotated[str, Meta(min_length=1, max_length=LONGEST_LABEL)]
    made: Annotated[str, Meta(max_length=40)]
    recipient: Annotated[str, Meta(max_length=100)]
    signature: bytes


@dataclass(frozen=True)
class DeviceRequest:
    """A machine as it presents itself.

    Attributes:
        key: 32 bytes, its Ed25519 public key.
        recipient: its age recipient (``age1…``).
        label: how its people call it.
        encoded: the signed request itself.
    """

    key: bytes
    recipient: str
    label: str
    encoded: bytes = field(repr=False)

    @property
    def fingerprint(self) -> Fingerprint:
        """What is compared between the two machines."""
        return device_fingerprint(self.key, self.recipient)

    def fields(self) -> dict[str, Any]:
        """Return its object, signature included."""
        fields: dict[str, Any] = msgspec.json.decode(self.encoded)
        return fields


def make_request(
    signing_seed: bytes, key: bytes, recipient: str, label: str, made: datetime
) -> DeviceRequest:
    """Return the request of the machine that holds these keys.

    Raises:
        RefusedError: ``device.label``: the label is empty, too long or not plain text.
    """
    label = " ".join(label.split())
    if not 0 < len(label) <= LONGEST_LABEL or not is_plain(label):
        raise RefusedError("device.label", limit=LONGEST_LABEL)
    fields = {
        "key": _base64(key),
        "kind": _KIND,
        "label": label,
        "made": made.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "recipient": recipient,
        "version": REQUEST_VERSION,
    }
    signature = sign_seal(signing_seed, SealPurpose.DEVICE_REQUEST, canonical_json(fields))
    return read_request(canonical_json({**fields, "signature": _base64(signature)}))


def read_request(encoded: bytes) -> DeviceRequest:
    """Read and verify a request; white space around it is of no account.

    Raises:
        RefusedError: ``request.not_a_request``, ``request.newer``, or ``request.altered``: of
            another signature, not spelled canonically, or with what cannot be used.
    """
    try:
        if len(encoded) > LARGEST_REQUEST:
            raise ValueError("too large")
        gate = msgspec.json.decode(encoded, type=_Gate)
    except (ValueError, RecursionError) as error:
        raise RefusedError("request.not_a_request") from error
    if gate.version > REQUEST_VERSION:
        raise RefusedError("request.newer", version=gate.version)
    try:
        fields: dict[str, Any] = msgspec.json.decode(encoded)
        told = msgspec.convert(fields, _RequestFile)
        x25519.Recipient.from_str(told.recipient)
        signed = canonical_json({name: fields[name] for name in fields if name != "signature"})
        is_whole = (
            canonical_json(fields) == encoded.strip()
            and (len(told.key), len(told.signature)) == (_KEY_LENGTH, SIGNATURE_LENGTH)
            and is_plain(told.label)
            and is_plain(told.made)
            and verify_seal(told.key, SealPurpose.DEVICE_REQUEST, signed, told.signature)
        )
    except (TypeError, ValueError, RecursionError, RecipientError) as error:
        raise RefusedError("request.altered") from error
    if not is_whole:
        raise RefusedError("request.altered")
    return DeviceRequest(told.key, told.recipient, told.label, encoded.strip())


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
