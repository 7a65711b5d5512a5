"""Makes another machine one of this office's: on the machine that holds the office's root key."""

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.models.trust import Identity
from desktop.security.fingerprint import Fingerprint
from desktop.security.identity import OfficeIdentity, device_id
from desktop.services.changed import Changed
from desktop.services.export_bundle import ExportMade, export_bundle
from desktop.services.own_office import root_identity
from desktop.services.place_rows import put
from desktop.services.say_notice import say_notices
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.sync.device_request import DeviceRequest, read_request
from desktop.sync.devices import MOST_DEVICES, living
from desktop.sync.own_keys import own_devices
from desktop.sync.trust_notice import certification


@dataclass(frozen=True, slots=True)
class RequestView:
    """A request as a person looks at it; ``fingerprint`` stands on the other machine's screen."""

    label: str
    fingerprint: Fingerprint


@dataclass(frozen=True, slots=True)
class DeviceAdded:
    """A machine that is the office's now, and the bundle with which it begins."""

    device_id: UUID
    label: str
    bundle: ExportMade
    changed: Changed


def look_at_request(encoded: bytes) -> RequestView:
    """Read the request of a machine; nothing is kept.

    Raises:
        RefusedError: ``request.*``.
    """
    request = read_request(encoded)
    return RequestView(request.label, request.fingerprint)


def add_device(
    home: Home,
    encoded: bytes,
    target: Path,
    progress: Progress = NO_PROGRESS,
    *,
    fingerprint: str | None = None,
) -> DeviceAdded:
    """Certify the machine that asks, and write the bundle that it begins with.

    The person answers for it that the request is that machine's. The bundle holds all records of
    this office and the cards that people here verified. Should it not be written (the stick is
    full), the same request may be brought again: then only the bundle is made.

    Args:
        home: the home.
        encoded: the request.
        target: where the bundle is to be written.
        progress: is told how far it is.
        fingerprint: what stands on the other machine's screen; compared first.

    Raises:
        RefusedError: ``request.*``; ``fingerprint.incomplete``; ``device.fingerprint_differs``;
            ``device.not_root``; ``device.was_ended``: such a key never comes back;
            ``device.too_many``; what ``export_bundle`` raises.
        WorldError: the stick is in the way; the machine is certified all the same.
    """
    request = read_request(encoded)
    if fingerprint is not None and not request.fingerprint.matches(fingerprint):
        raise RefusedError("device.fingerprint_differs", label=request.label)
    with home.reading() as session:
        identity = root_identity(session)
    _certify(home, identity, request)
    made = export_bundle(home, target, [identity.code], progress, full=True, introduce=True)
    changed = Changed.of("office", identity.office_id) | made.changed
    return DeviceAdded(device_id(request.key), request.label, made, changed)


def _certify(home: Home, identity: OfficeIdentity, request: DeviceRequest) -> None:
    devices = own_devices(identity)
    known = devices.get(request.key)
    if known is not None and known.end is None:
        return
    if known is not None or request.key in identity.all_root_keys:
        raise RefusedError("device.was_ended", label=request.label)
    if len(living(devices)) >= MOST_DEVICES:
        raise RefusedError("device.too_many", most=MOST_DEVICES)
    with begin(home) as work:
        identity = root_identity(work.session)
        notice = certification(identity, request, "", home.clock())
        say_notices(work, identity, [notice], home.clock())
        told = (*identity.key_notices, notice.encoded)
        identity = replace(identity, key_notices=told)
        put(work.session.get_one(Identity, identity.office_id), secret=identity.to_bytes())
        work.commit()
