"""Checks a home: database, log, records, files, and the seals of approved minutes."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.models.minutes import LOCKED_STATES, Minutes
from desktop.models.snapshot import read_snapshot
from desktop.security.seals import SealPurpose, verify_seal
from desktop.services.verify_document import known_signing_key
from desktop.storage import check
from desktop.storage.finding import Finding
from desktop.storage.home import Home

__all__ = ["Finding", "check_home"]


def check_home(home: Home, progress: Progress = NO_PROGRESS) -> list[Finding]:
    """Return all that is wrong; nothing is changed. An empty list: all is sound.

    Raises:
        WorldError: the disk cannot be read.
        CancelledError: the person cancelled.
    """
    findings = check.check_home(home, progress=progress)
    if any(finding.code == "check.database_damaged" for finding in findings):
        return findings
    with home.reading() as session:
        return [*findings, *_problems_of_seals(session)]


def _problems_of_seals(session: Session) -> Iterator[Finding]:
    """Yield approved minutes whose seal is not their office's, or that are not their meeting's.

    The seal of an office whose card we do not have cannot be checked, which is no fault.
    """
    locked = select(Minutes).where(Minutes.state.in_(LOCKED_STATES))
    for minutes in session.scalars(locked.execution_options(yield_per=100)):
        if not _seal_holds(session, minutes):
            yield Finding.of(
                "check.seal_broken", number=minutes.number or "", meeting=str(minutes.meeting_id)
            )


def _seal_holds(session: Session, minutes: Minutes) -> bool:
    if minutes.snapshot is None or minutes.seal is None or minutes.content_hash is None:
        return False
    try:
        snapshot = read_snapshot(minutes.snapshot)
    except RefusedError as error:
        return error.code == "snapshot.newer"
    says = (snapshot.meeting_id, snapshot.office_id, snapshot.record.number)
    if says != (minutes.meeting_id, minutes.sealed_by_id, minutes.number):
        return False
    key, _is_revoked = known_signing_key(session, snapshot.office_id)
    message = minutes.content_hash.encode("utf-8")
    return key is None or verify_seal(key, SealPurpose.APPROVAL, message, minutes.seal)
