"""Makes a backup of a home while it is in use, and notes when."""

from dataclasses import dataclass
from pathlib import Path

from desktop.language.progress import NO_PROGRESS, Progress
from desktop.services.changed import Changed
from desktop.services.settings import set_setting
from desktop.storage.attachment_copies import attachments_beside, copy_attachments
from desktop.storage.backup import copy_database
from desktop.storage.change_log import end_burst
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files
from desktop.storage.world import world_errors

LAST_BACKUP = "last_backup"
"""The setting that holds when the last backup was made: ISO 8601, UTC."""


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that stands complete and checked on the disk.

    ``size`` is that of the database in bytes, ``files`` the number of attached files in the folder
    beside it.
    """

    path: Path
    size: int
    files: int
    changed: Changed


def backup_home(home: Home, target: Path, progress: Progress = NO_PROGRESS) -> BackupMade:
    """Write a whole copy of the records, the log and the keys to ``target``.

    Attached files go to the folder beside it that has its name and ``.attachments``; those that a
    former backup put there are not copied again.

    Raises:
        RefusedError: ``home.own_file``: the target is a part of the home, not in ``backups``.
        WorldError: no space, the stick was pulled; what stood at ``target`` still stands.
        CancelledError: the person cancelled.
    """
    refuse_own_files(home, target)
    with home.unit_of_work() as work:
        end_burst(work.session)
        work.commit()
    copy_database(home.engine, target, progress)
    files = copy_attachments(home, attachments_beside(target), progress)
    with world_errors():
        size = target.stat().st_size
    changed = set_setting(home, LAST_BACKUP, home.clock().isoformat(timespec="seconds"))
    return BackupMade(target, size, files, changed)
