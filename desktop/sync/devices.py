"""The machines of an office that have keys of their own, as its root key says.

Of a machine the latest key speaks that was on the office's card and says anything of it: so new
keys of the office confirm its machines anew, and whoever stole a former root key neither ends one
of those nor keeps a machine of his own. A key that was ended never comes back under the same root.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop.security.identity import device_id
from desktop.sync.device_request import DeviceRequest
from desktop.sync.key_end import KeyEnd
from desktop.sync.trust_notice import Notice, Said

MOST_DEVICES = 32
"""Beside the first machine of an office; each bundle for it is encrypted to all of them."""

_ABOUT_DEVICES = frozenset({Said.DEVICE, Said.RETIREMENT, Said.REVOCATION})


@dataclass(frozen=True)
class Device:
    """A machine of an office.

    Attributes:
        request: what it asked for: its key, its age recipient, how its people call it.
        since: when it was added, as the office says (ISO 8601); a claim.
        end: how its key ended; ``None`` while it is in use.
    """

    request: DeviceRequest
    since: str
    end: KeyEnd | None = None

    @property
    def key(self) -> bytes:
        """Its signing key, 32 bytes."""
        return self.request.key

    @property
    def recipient(self) -> str:
        """Its age recipient."""
        return self.request.recipient

    @property
    def label(self) -> str:
        """How its people call it."""
        return self.request.label

    @property
    def id(self) -> UUID:
        """By which its statements of knowledge are kept apart."""
        return device_id(self.key)


def devices_of(
    office: UUID, roots: Mapping[bytes, KeyEnd | None], notices: Iterable[Notice]
) -> dict[bytes, Device]:
    """Return the machines of an office by their keys, in the order of these.

    Args:
        office: its id.
        roots: the keys that were on its card, oldest first, each with how it ended.
        notices: what was heard; what others than the office say counts for nothing here.
    """
    said: dict[bytes, list[Notice]] = {}
    for notice in notices:
        is_own = notice.issuer == notice.subject == office and notice.says in _ABOUT_DEVICES
        if is_own and notice.key not in roots:
            said.setdefault(notice.key, []).append(notice)
    found = {key: _device(roots, said[key]) for key in sorted(said)}
    return {key: device for key, device in found.items() if device is not None}


def living(devices: Mapping[bytes, Device]) -> tuple[Device, ...]:
    """Return the machines whose keys are in use."""
    return tuple(device for device in devices.values() if device.end is None)


def _device(roots: Mapping[bytes, KeyEnd | None], said: list[Notice]) -> Device | None:
    by_root = [n for n in said if n.issuer_key in roots and n.says is not Said.REVOCATION]
    certified = sorted((n for n in by_root if n.says is Said.DEVICE), key=lambda n: n.name)
    if not certified:
        return None
    first = certified[0]
    decides = max((n.issuer_key for n in by_root), key=list(roots).index)
    ends = [n for n in by_root if n.says is Said.RETIREMENT and n.issuer_key == decides]
    ends += [n for n in said if n.says is Said.REVOCATION and n.is_about_itself]
    end = roots[decides]
    if ends:
        in_order = tuple(sorted(ends, key=lambda n: n.name))
        end = KeyEnd(in_order, is_revoked=any(n.lost or n.is_about_itself for n in ends))
    assert first.request is not None, "a certificate holds what the machine asked for"
    return Device(first.request, first.said_at, end)
