"""Looks into a bundle without taking anything from it: who sent it, and what it would change."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.services.bundle_files import CarriedFiles, foresee_files
from desktop.services.late_bundles import refuse_sender
from desktop.services.receive_bundle import opened_bundle, refuse_inconsistent, take_in
from desktop.storage.home import Home
from desktop.storage.world import world_errors
from desktop.sync.bundle_format import SEGMENT, OpenedBundle
from desktop.sync.import_counts import ImportCounts
from desktop.sync.trust import Standing


@dataclass(frozen=True, slots=True)
class BundleView:
    """A bundle as a person looks at it before importing.

    Attributes:
        made: when its writer says it was made (ISO 8601); a claim.
        fingerprint: that of the sender, as it is read out.
        card: the sender's card, to be trusted from here.
        recipients: codes of the offices it is for.
        with_passphrase: whoever knows a passphrase is meant too.
        segments: how many sealed runs of changes it carries.
        missing_frames: what of it is not whole; only where it was salvaged.
        preview: what an import would do; ``None`` where the sender is not believed.
        problem: why an import would refuse it.
        files: the attached files that it carries; ``None`` where the sender is not believed.
    """

    bundle_id: UUID
    part: int
    of: int
    size: int
    made: str
    sender_id: UUID
    sender_code: str
    sender_name: Names
    fingerprint: str
    card: bytes
    standing: Standing
    recipients: tuple[str, ...]
    segments: int
    missing_frames: int
    with_passphrase: bool
    preview: ImportCounts | None
    problem: RefusedError | None
    files: CarriedFiles | None = None


def inspect_bundle(
    home: Home,
    source: Path,
    progress: Progress = NO_PROGRESS,
    *,
    salvage: bool = False,
    passphrase: str | None = None,
) -> BundleView:
    """Return what is in the bundle ``source`` and what importing it would do.

    The preview is an import that is rolled back, so that it says what would happen; it only leaves
    out texts for search and rows that no import reads. A bundle
    that is not addressed to this office may open with a ``passphrase``.

    Raises:
        RefusedError: ``bundle.*``: the file is torn, altered, not for us, no bundle at all;
            ``import.inconsistent``.
        WorldError: the stick or the disk is in the way.
        CancelledError: the person cancelled.
    """
    opened = opened_bundle(home, source, progress, salvage=salvage, passphrase=passphrase)
    with opened as bundle:
        try:
            refuse_sender(home, bundle)
        except RefusedError as problem:
            return view_refused(bundle, problem)
        with world_errors(home.folder), home.unit_of_work() as work:
            return look_within(home, work.session, bundle, progress)


def look_within(
    home: Home, session: Session, bundle: OpenedBundle, progress: Progress
) -> BundleView:
    """Take in a bundle whose sender is believed, and say what that did; the caller rolls back.

    Raises:
        RefusedError: as :func:`inspect_bundle`; what was taken in so far is still in ``session``.
    """
    with refuse_inconsistent(bundle.sender.code):
        preview = take_in(home, session, bundle, progress, is_look=True).counts
    return _view(bundle, preview, None, foresee_files(home, bundle))


def view_refused(bundle: OpenedBundle, problem: RefusedError) -> BundleView:
    """Return the view of a bundle whose sender is not believed."""
    return _view(bundle, None, problem, None)


def _view(
    bundle: OpenedBundle,
    preview: ImportCounts | None,
    problem: RefusedError | None,
    files: CarriedFiles | None,
) -> BundleView:
    manifest = bundle.manifest
    return BundleView(
        bundle_id=bundle.header.bundle_id,
        part=bundle.header.part,
        of=bundle.header.of,
        size=bundle.size,
        made=manifest.made,
        sender_id=bundle.sender.office_id,
        sender_code=bundle.sender.code,
        sender_name=bundle.sender.name,
        fingerprint=bundle.sender.fingerprint.spoken,
        card=bundle.sender.encoded,
        standing=bundle.standing,
        recipients=tuple(
            addressee.code for addressee in manifest.recipients if not addressee.is_anybody
        ),
        with_passphrase=any(addressee.is_anybody for addressee in manifest.recipients),
        segments=sum(entry.kind == SEGMENT for entry in manifest.frames),
        missing_frames=len(bundle.missing),
        preview=preview,
        problem=problem,
        files=files,
    )
