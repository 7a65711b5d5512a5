"""Takes bundles apart and puts them together wrongly, with the keys that a forger would have."""

import io
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pyrage
from pyrage import x25519

from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SealPurpose
from desktop.sync.bundle_format.header import FIXED_LENGTH, BundleHeader
from desktop.sync.bundle_format.manifest import signed_message

BUNDLE_ID = UUID("44444444-4444-4444-8444-444444444444")


def inside_of(path: Path, identity: OfficeIdentity) -> bytes:
    """Return the plain text of the age payload."""
    plain = io.BytesIO()
    pyrage.decrypt_io(io.BytesIO(path.read_bytes()[FIXED_LENGTH:]), plain, identity.opening_keys())
    return plain.getvalue()


def split(inside: bytes) -> tuple[dict[str, Any], bytes, bytes]:
    """Return manifest, signature and frames of a payload."""
    end = 4 + int.from_bytes(inside[:4], "big")
    return msgspec.msgpack.decode(inside[4:end]), inside[end : end + 64], inside[end + 64 :]


def put_together(path: Path, header: bytes, inside: bytes, *recipients: OfficeIdentity) -> Path:
    """Write ``inside`` behind ``header``, encrypted to ``recipients``."""
    keys = [x25519.Recipient.from_str(identity.recipient) for identity in recipients]
    path.write_bytes(header + pyrage.encrypt(inside, keys))
    return path


def header_for(payload: int, **fields: Any) -> bytes:
    whole: dict[str, Any] = {"bundle_id": BUNDLE_ID, "part": 1, "of": 1, "payload_length": payload}
    return BundleHeader(**(whole | fields)).encode()


def forge(
    path: Path,
    manifest: dict[str, Any] | bytes,
    frames: bytes,
    signer: OfficeIdentity,
    to: OfficeIdentity,
    *,
    purpose: SealPurpose = SealPurpose.BUNDLE,
    **fields: Any,
) -> Path:
    """Write a bundle with any manifest, signed by anybody."""
    raw = manifest if isinstance(manifest, bytes) else msgspec.msgpack.encode(manifest)
    header = header_for(4 + len(raw) + 64 + len(frames), **fields)
    seal = signer.sign(purpose, signed_message(header, raw))
    inside = len(raw).to_bytes(4, "big") + raw + seal + frames
    return put_together(path, header, inside, to)
