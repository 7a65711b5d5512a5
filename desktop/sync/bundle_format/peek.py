"""Reads the manifest of a bundle and no more: who sent it, though nothing of it is taken yet.

The manifest comes first and is signed, so a file of gigabytes says in a moment whose it is. What
else is in the file is not looked at: only opening it verifies the whole.
"""

from dataclasses import dataclass
from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import SIGNATURE_LENGTH, SealPurpose, verify_seal
from desktop.sync.bundle_format.age_layer import decrypt
from desktop.sync.bundle_format.limits import LARGEST_MANIFEST, MIB
from desktop.sync.bundle_format.manifest import Manifest, decode_manifest, signed_message
from desktop.sync.bundle_format.outside import Outside, look_outside
from desktop.sync.bundle_format.signer import signer_of
from desktop.sync.bundle_format.world import disk_errors
from desktop.sync.office_card import OfficeCard, read_card

_LENGTH = 4  # bytes of the number that says how long the manifest is


@dataclass(frozen=True)
class PeekedBundle:
    """What a bundle says of itself, its signature verified; ``outside`` is what anybody sees."""

    outside: Outside
    manifest: Manifest
    sender: OfficeCard


class _WholeError(Exception):
    """The manifest is here: nothing more has to be decrypted."""


class _Start:
    """Takes plain text until the manifest and its signature are there."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._wanted = _LENGTH

    def write(self, data: bytes) -> int:
        self._bytes += data
        if self._wanted == _LENGTH and len(self._bytes) >= _LENGTH:
            length = int.from_bytes(self._bytes[:_LENGTH], "big")
            if length > LARGEST_MANIFEST:
                raise RefusedError("bundle.too_large")
            self._wanted = _LENGTH + length + SIGNATURE_LENGTH
        if len(self._bytes) >= self._wanted > _LENGTH:
            raise _WholeError
        return len(data)

    def flush(self) -> None:
        pass

    def parts(self) -> tuple[bytes, bytes]:
        """Return the encoded manifest and its signature."""
        end = self._wanted - SIGNATURE_LENGTH
        return bytes(self._bytes[_LENGTH:end]), bytes(self._bytes[end : self._wanted])


def peek_bundle(path: Path, identity: OfficeIdentity) -> PeekedBundle:
    """Return what the bundle at ``path`` says of itself; a torn one may still say it.

    Raises:
        RefusedError: ``bundle.not_a_bundle``, ``bundle.newer``, ``bundle.too_large``,
            ``bundle.torn_at_start``, ``bundle.altered``, ``bundle.not_for_us``, or what
            ``read_card`` raises.
        WorldError: the file cannot be read.
    """
    outside = look_outside(path)
    start = _Start()
    with disk_errors(path), path.open("rb", buffering=MIB) as file:
        file.seek(len(outside.encoded_header))
        try:
            decrypt(file, start, identity.opening_keys())
        except _WholeError:
            pass
        else:
            raise RefusedError("bundle.altered")
    encoded, signature = start.parts()
    manifest = decode_manifest(encoded)
    sender = read_card(manifest.sender)
    message = signed_message(outside.encoded_header, encoded)
    if not verify_seal(signer_of(manifest, sender), SealPurpose.BUNDLE, message, signature):
        raise RefusedError("bundle.altered")
    return PeekedBundle(outside, manifest, sender)
