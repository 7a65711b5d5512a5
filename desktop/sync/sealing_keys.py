"""Whether a segment is sealed with a key of its office, and from before that key ended."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.sync import parking
from desktop.sync.heard_notices import statements_of
from desktop.sync.known_keys import KnownKeys
from desktop.sync.sealed_before import SealedBefore
from desktop.sync.segment_format import READER, SealedSegment, bodies_of, changesets_of


class SealingKeys:
    """Judges the seals of what one import brings, and of what waited before it."""

    def __init__(self, session: Session, keys: KnownKeys, now: datetime) -> None:
        self._session = session
        self._keys = keys
        self._now = now
        self._all_came = False
        self._before: SealedBefore | None = None

    def all_came(self) -> None:
        """Look at what waits from now on: of a key that ended, everything is let wait till then.

        What comes later vouches for what came before it.
        """
        self._all_came = True

    def problem_of(self, segment: SealedSegment) -> str | None:
        """Return why the seal of ``segment`` does not let it in, if anything; see ``parking``.

        A segment under a key that we do not know may itself say whose key it is: statements about
        keys are worth their own signatures, wherever they are found.
        """
        office = UUID(bytes=segment.office)
        signer = self._signer(segment)
        if signer is None and self._keys.keys_of(office):
            self._keys.hear(_statements_in(segment), self._now)
            signer = self._signer(segment)
        known = self._keys.keys_of(office)
        if not known:
            return parking.UNKNOWN_OFFICE
        if signer is None:
            return parking.OTHER_KEY
        if self._keys.is_revoked(office):
            return parking.REVOKED_OFFICE
        end = known[signer]
        if end is None:
            return None
        if self._all_came and self._waiting().holds(segment, signer, end):
            return None
        return parking.REVOKED_OFFICE if end.is_revoked else parking.FORMER_KEY

    def _signer(self, segment: SealedSegment) -> bytes | None:
        keys = self._keys.keys_of(UUID(bytes=segment.office))
        return next((key for key in keys if segment.is_signed_by(key)), None)

    def _waiting(self) -> SealedBefore:
        if self._before is None:
            self._before = SealedBefore(self._session, self._keys)
        return self._before


def _statements_in(segment: SealedSegment) -> list[bytes]:
    if segment.min_reader > READER:
        return []
    try:
        return statements_of(changesets_of(segment, bodies_of(segment)))
    except RefusedError:
        return []
