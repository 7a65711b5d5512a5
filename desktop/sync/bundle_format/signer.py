"""Whose key signed a bundle: that of the sender's card, or of one of the sender's machines."""

from contextlib import suppress

import msgspec

from desktop.language.errors import RefusedError
from desktop.sync.bundle_format.manifest import Manifest
from desktop.sync.office_card import OfficeCard
from desktop.sync.trust_notice import Said, read_notice


def signer_of(manifest: Manifest, sender: OfficeCard) -> bytes:
    """Return the key (32 bytes) that the signature of a bundle must be of.

    That the card's key certified the machine is shown by the bundle itself; whether the machine was
    ended since is for the reader to know.

    Raises:
        RefusedError: ``bundle.altered``: a machine signed that the card's key does not know.
    """
    if manifest.device is msgspec.UNSET:
        return sender.signing_key
    wanted = (Said.DEVICE, sender.office_id, sender.signing_key, manifest.device)
    for certificate in manifest.certificates:
        with suppress(RefusedError):
            notice = read_notice(certificate)
            if (notice.says, notice.issuer, notice.issuer_key, notice.key) == wanted:
                return manifest.device
    raise RefusedError("bundle.altered")
