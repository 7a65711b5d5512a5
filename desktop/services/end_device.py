"""Ends the key of a machine of this office: it was put away, or lost."""

from dataclasses import replace
from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.models.trust import Identity
from desktop.services.changed import Changed
from desktop.services.own_office import root_identity
from desktop.services.place_rows import put
from desktop.services.say_notice import say_notices, tips_of
from desktop.services.writing import begin
from desktop.storage.home import Home
from desktop.sync.own_keys import own_devices
from desktop.sync.trust_notice import retirement


def end_device(home: Home, device: UUID, reason: str = "", *, lost: bool) -> Changed:
    """End the key of a machine, for good; what it wrote and is here stays.

    What others have of it and this home has not is believed if it leads to what is known of it.
    A machine that was put away should hand over all that it wrote before this.

    Args:
        home: the home, on the machine that holds the office's root key.
        device: the machine's id.
        reason: for the people of other offices.
        lost: it was lost or stolen: its seals under minutes are marked from now on, and a bundle
            that it signs is refused.

    Raises:
        RefusedError: ``device.unknown``; ``device.not_root``; ``notice.reason``.
    """
    with begin(home) as work:
        identity = root_identity(work.session)
        found = [one for one in own_devices(identity).values() if one.id == device]
        if not found or found[0].end is not None:
            raise RefusedError("device.unknown")
        key, now = found[0].key, home.clock()
        tips = tips_of(work, identity.office_id, key)
        notice = retirement(identity, key, reason, now, tips, lost=lost)
        say_notices(work, identity, [notice], now)
        identity = replace(identity, key_notices=(*identity.key_notices, notice.encoded))
        put(work.session.get_one(Identity, identity.office_id), secret=identity.to_bytes())
        work.commit()
    return Changed.of("office", identity.office_id)
