"""Attached files in a folder beside a backup, and back from there."""

from pathlib import Path

from desktop.language.errors import RefusedError
from desktop.language.progress import NO_PROGRESS, Progress
from desktop.storage.attachment_store import DIGEST, copy_checked, stored_names
from desktop.storage.home import Home
from desktop.storage.home_files import ATTACHMENTS_NAME
from desktop.storage.world import world_errors


def attachments_beside(backup: Path) -> Path:
    """Return the folder that holds the attached files of a backup."""
    return backup.with_name(f"{backup.name}.attachments")


def copy_attachments(home: Home, folder: Path, progress: Progress = NO_PROGRESS) -> int:
    """Copy what the store holds and ``folder`` lacks; return how many whole files it holds then.

    A file that is damaged here is not copied: ``mahdar check`` names it.

    Raises:
        WorldError: no room, the stick was pulled.
        CancelledError: the person cancelled; what was copied stays, for the next time.
    """
    names = stored_names(home)
    if names:
        with world_errors():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    whole = 0
    for number, name in enumerate(names):
        progress.report(number, len(names))
        progress.raise_if_cancelled()
        whole += _bring(home.attachments / name, folder / name)
    return whole


def bring_attachments(folder: Path, home_folder: Path) -> int:
    """Copy what ``folder`` holds into the store of a closed home; return how many came.

    Raises:
        WorldError: no room, the stick was pulled; what came stays.
    """
    if not folder.is_dir():
        return 0
    store = home_folder / ATTACHMENTS_NAME
    with world_errors(home_folder):
        store.mkdir(mode=0o700, exist_ok=True)
        names = [path.name for path in folder.iterdir() if DIGEST.fullmatch(path.name)]
    return sum(_bring(folder / name, store / name) for name in sorted(names))


def _bring(source: Path, target: Path) -> bool:
    with world_errors():
        if target.is_file() and target.stat().st_size == source.stat().st_size:
            return True
    try:
        copy_checked(source, target.name, target)
    except RefusedError:
        return False
    return True
