"""Checks a home: database, log, records, files, and the seals of approved minutes."""

import json
from collections.abc import Iterator, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.models.log import Segment
from desktop.models.minutes import LOCKED_STATES, Minutes
from desktop.models.snapshot import read_snapshot
from desktop.models.trust import Identity
from desktop.security.approval_seal import ApprovalClaim
from desktop.security.identity import OfficeIdentity
from desktop.security.seals import content_hash
from desktop.services.signing_keys import judge_seal, known_signer
from desktop.services.verdict import Verdict
from desktop.storage import check
from desktop.storage.check_log import SegmentOpener
from desktop.storage.finding import Finding
from desktop.storage.home import Home
from desktop.sync.judged_values import judged_values
from desktop.sync.known_keys import KnownKeys
from desktop.sync.segment_format import bodies_of, decode_segment

__all__ = ["Finding", "check_home"]


def check_home(home: Home, progress: Progress = NO_PROGRESS) -> list[Finding]:
    """Return all that is wrong; nothing is changed. An empty list: all is sound.

    Raises:
        WorldError: the disk cannot be read.
        CancelledError: the person cancelled.
    """
    with home.reading() as session:
        open_segment = _segment_opener(session)
    findings = check.check_home(
        home, open_segment=open_segment, provisional=judged_values, progress=progress
    )
    if any(finding.code == "check.database_damaged" for finding in findings):
        return findings
    with home.reading() as session:
        return [*findings, *_problems_of_seals(session)]


def _segment_opener(session: Session) -> SegmentOpener:
    """Return what opens a sealed segment and compares its seal with the card of its office."""
    identity = session.scalar(select(Identity.secret))
    keys = None if identity is None else KnownKeys(session, OfficeIdentity.from_bytes(identity))

    def opened(kept: Segment) -> Sequence[bytes]:
        segment = decode_segment(kept.body)
        known = {} if keys is None else keys.keys_of(UUID(bytes=segment.office))
        is_sealed = not known or any(segment.is_signed_by(key) for key in known)
        if segment.hash != kept.hash or not is_sealed:
            raise RefusedError("segment.unreadable")
        return bodies_of(segment)

    return opened


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
        digest = content_hash(json.loads(minutes.snapshot))
    except RefusedError as error:
        return error.code == "snapshot.newer"
    except (ValueError, TypeError):
        return False
    says = (snapshot.meeting_id, snapshot.office_id, snapshot.record.number)
    if says != (minutes.meeting_id, minutes.sealed_by_id, minutes.number):
        return False
    if digest != minutes.content_hash:
        return False
    signer = known_signer(session, snapshot.office_id)
    judged = judge_seal(signer, ApprovalClaim.of(snapshot, digest), minutes.seal)
    return judged.against is not Verdict.WRONG_SEAL
