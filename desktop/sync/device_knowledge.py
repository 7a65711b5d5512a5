"""What an office has, when it has several machines: each of them says what it has itself.

What an office still needs is what any of its machines needs. One that never said what it has is
left to the others of its office: they have it, and exchange among themselves. Towards our own
machines we are those others, so there nothing is taken for granted.
"""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.trust import DeviceStatement, Identity, Peer
from desktop.security.identity import OfficeIdentity
from desktop.sync.bundle_format import Knowledge
from desktop.sync.devices import living
from desktop.sync.heard_notices import weigh_offices
from desktop.sync.knowledge import Acknowledged, statement_of
from desktop.sync.own_keys import own_devices
from desktop.sync.streams import Streams


class AllHave(Acknowledged):
    """What all of several machines have; a file is wanted if one of them wants it."""

    def __init__(self, machines: Sequence[Acknowledged]) -> None:
        self._machines = machines
        self.has_told = any(one.has_told for one in machines)
        self.wanted = frozenset[bytes]().union(*(one.wanted for one in machines))
        self.held = frozenset[bytes].intersection(*(one.held for one in machines))

    def reached(self, stream: bytes) -> int:
        """Return the last changeset of ``stream`` that all of them have."""
        return min(one.reached(stream) for one in self._machines)

    def has(self, stream: bytes, first: int, last: int) -> bool:
        """Tell whether all of them have ``first..last``, applied or parked."""
        return all(one.has(stream, first, last) for one in self._machines)


def acknowledged_by(
    session: Session, streams: Streams, offices: Iterable[UUID]
) -> Mapping[UUID, Acknowledged]:
    """Return what each of these offices acknowledged; our own stands for our other machines."""
    ours = session.scalar(select(Identity.office_id))
    weighed = weigh_offices(session)
    found: dict[UUID, Acknowledged] = {}
    for office in offices:
        if office == ours:
            found[office] = _by_our_machines(session, streams)
            continue
        root = statement_of(session.get_one(Peer, office))
        kept = [root, *_kept(session, (one.id for one in living(weighed[office].devices)))]
        told = [stated for stated in kept if stated is not None]
        if len(told) < 2:
            found[office] = Acknowledged(streams, told[0] if told else None)
        else:
            found[office] = AllHave([Acknowledged(streams, stated) for stated in told])
    return found


def other_machines(identity: OfficeIdentity) -> dict[UUID, str]:
    """Return the ids and age recipients of the machines of this office beside this one."""
    machines = {identity.office_id: identity.office_recipient}
    machines |= {device.id: device.recipient for device in living(own_devices(identity))}
    machines.pop(identity.writer_id, None)
    return machines


def _by_our_machines(session: Session, streams: Streams) -> Acknowledged:
    identity = OfficeIdentity.from_bytes(session.scalars(select(Identity.secret)).one())
    kept = _kept(session, other_machines(identity))
    machines = [Acknowledged(streams, stated) for stated in kept]
    return AllHave(machines) if machines else Acknowledged(streams, None)


def _kept(session: Session, machines: Iterable[UUID]) -> list[Knowledge | None]:
    rows = [session.get(DeviceStatement, machine) for machine in machines]
    return [None if row is None else statement_of(row) for row in rows]
