"""Keys of records: UUIDv7, so that inserts stay at the end of the index (RFC 9562, 5.7)."""

from uuid import UUID

import uuid6


def new_key() -> UUID:
    """Return a new time-ordered key as a plain :class:`uuid.UUID`."""
    return UUID(int=uuid6.uuid7().int)
