"""The machines of this office, as its root key says."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.models.trust import DeviceStatement
from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.sync.devices import Device
from desktop.sync.own_keys import own_devices


class DeviceState(StrEnum):
    """What became of a machine. The words are read by scripts and never change."""

    IN_USE = "in-use"
    RETIRED = "retired"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class DeviceView:
    """A machine of this office.

    Attributes:
        id: its own; that of the office for the machine that holds the root key.
        label: how its people call it; empty for the one with the root key.
        has_root: whether it is the one that adds and ends others.
        is_this: whether it is this one.
        since: when it was added (ISO 8601); a claim. Empty for the one with the root key.
        state: what became of it.
        ended: when it was ended, as the office said.
        last_heard_at: when a bundle of it came here last.
    """

    id: UUID
    label: str
    has_root: bool
    is_this: bool
    since: str
    state: DeviceState
    ended: str
    last_heard_at: datetime | None

    def to_json(self) -> dict[str, Any]:
        """Return what ``office devices --json`` lists."""
        return {
            "id": str(self.id),
            "label": self.label or None,
            "has_root": self.has_root,
            "is_this": self.is_this,
            "since": self.since or None,
            "state": self.state.value,
            "ended": self.ended or None,
            "last_heard_at": self.last_heard_at and self.last_heard_at.isoformat(),
        }


def list_devices(home: Home) -> list[DeviceView]:
    """Return the machines of this office: that with the root key, then the others as added."""
    with home.reading() as session:
        identity = own_identity(session)

        def heard(machine: UUID) -> datetime | None:
            row = session.get(DeviceStatement, machine)
            return None if row is None else row.last_heard_at

        first = DeviceView(
            id=identity.office_id,
            label="",
            has_root=True,
            is_this=identity.membership is None,
            since="",
            state=DeviceState.IN_USE,
            ended="",
            last_heard_at=heard(identity.office_id),
        )
        devices = sorted(own_devices(identity).values(), key=lambda one: (one.since, one.key))
        others = [_view(one, identity.signing_key, heard(one.id)) for one in devices]
    return [first, *others]


def device_named(home: Home, name: str) -> UUID:
    """Return the machine in use whose id begins so, at least 8 characters, or that is called so.

    Raises:
        RefusedError: ``device.unknown``.
    """
    found = [
        one.id
        for one in list_devices(home)
        if one.state is DeviceState.IN_USE
        and not one.has_root
        and (one.label == name or (len(name) >= 8 and str(one.id).startswith(name.lower())))
    ]
    if len(found) != 1:
        raise RefusedError("device.unknown")
    return found[0]


def _view(device: Device, ours: bytes, heard_at: datetime | None) -> DeviceView:
    state, ended = DeviceState.IN_USE, ""
    if device.end is not None:
        state = DeviceState.LOST if device.end.is_revoked else DeviceState.RETIRED
        ended = device.end.notices[0].said_at if device.end.notices else ""
    return DeviceView(
        id=device.id,
        label=device.label,
        has_root=False,
        is_this=device.key == ours,
        since=device.since,
        state=state,
        ended=ended,
        last_heard_at=heard_at,
    )
