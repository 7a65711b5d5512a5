"""Takes in a bundle: all of it in one transaction, or nothing."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.language.names import Names
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.services.bundle_progress import WHOLE
from desktop.services.changed import Changed
from desktop.services.late_bundles import refuse_sender
from desktop.services.receive_bundle import (
    opened_bundle,
    refuse_inconsistent,
    take_chunks,
    take_in,
)
from desktop.services.tidy_home import sweep_home
from desktop.storage.attachment_intake import AttachmentIntake
from desktop.storage.home import Home
from desktop.storage.world import world_errors
from desktop.sync.import_counts import ImportCounts


@dataclass(frozen=True, slots=True)
class ImportMade:
    """A bundle that was taken in.

    ``missing_frames`` are those that could not be salvaged; ``files`` counts attached files that
    are complete now.
    """

    bundle_id: UUID
    from_code: str
    from_name: Names
    counts: ImportCounts
    missing_frames: int
    changed: Changed
    files: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return what ``bundle import --json`` prints."""
        return {**self.counts.to_json(), "from": self.from_code, "files": self.files}


def import_bundle(
    home: Home,
    source: Path,
    progress: Progress = NO_PROGRESS,
    *,
    salvage: bool = False,
    passphrase: str | None = None,
) -> ImportMade:
    """Import the bundle ``source``; importing it again changes nothing.

    Args:
        home: the home.
        source: the file, often on a stick; it is only read.
        progress: is told how far it is; cancelling leaves the home as it was.
        salvage: of a torn or damaged bundle, take what is whole.
        passphrase: what the person typed; needed where the bundle is not addressed to this office.

    Raises:
        RefusedError: ``bundle.*``; ``sender.unknown``, ``sender.unverified``,
            ``sender.revoked`` or ``sender.other_key``; ``import.inconsistent``.
        WorldError: the disk is full, the stick was pulled. In every case the home is as it was.
        CancelledError: the person cancelled; the home is as it was.
    """
    opened = opened_bundle(home, source, progress, salvage=salvage, passphrase=passphrase)
    with opened as bundle:
        refuse_sender(home, bundle, take_word=True)
        files = AttachmentIntake(home)
        try:
            # Files before records: bytes that no record names yet do no harm, and are taken back
            # if the records are refused.
            take_chunks(files, bundle, progress)
            with (
                refuse_inconsistent(bundle.sender.code),
                world_errors(home.folder),
                home.unit_of_work() as work,
            ):
                imported = take_in(home, work.session, bundle, progress)
                work.commit()
        except BaseException:
            files.take_back()
            raise
        files.settle()
    sweep_home(home)
    progress.report(WHOLE, WHOLE)
    kinds = imported.entities | {"transfer", "peer", "conflict", "attachment"}
    return ImportMade(
        bundle_id=bundle.header.bundle_id,
        from_code=bundle.sender.code,
        from_name=bundle.sender.name,
        counts=imported.counts,
        missing_frames=len(bundle.missing),
        changed=Changed(kinds),
        files=len(files.completed),
    )
