"""Which attached files are missing here, and which bytes in the store nothing names any more."""

from sqlalchemy import select

from desktop.models.attachment import Attachment
from desktop.storage.attachment_store import stored_names
from desktop.storage.home import Home
from desktop.storage.queries.attachments import NamedFile, missing_files
from desktop.storage.unit_of_work import WITH_REMOVED
from desktop.storage.world import world_errors

__all__ = ["NamedFile", "drop_unnamed_files", "list_missing_files", "list_unnamed_files"]


def list_missing_files(home: Home) -> list[NamedFile]:
    """Return what records name and the store lacks: it has not arrived, or it was lost."""
    with home.reading() as session:
        return missing_files(home, session)


def list_unnamed_files(home: Home) -> list[str]:
    """Return the hashes of files in the store that no record names, removed ones included."""
    with home.reading() as session:
        # A removed attachment keeps its bytes: its removal may be undone, here or elsewhere.
        named = set(session.scalars(select(Attachment.sha256), execution_options=WITH_REMOVED))
    return [sha256 for sha256 in stored_names(home) if sha256 not in named]


def drop_unnamed_files(home: Home) -> int:
    """Delete what :func:`list_unnamed_files` lists, and return how many bytes that frees.

    Only ever done because a person said so: an import may bring the record after the bytes.

    Raises:
        WorldError: the disk is in the way.
    """
    freed = 0
    with world_errors(home.folder):
        for sha256 in list_unnamed_files(home):
            path = home.attachments / sha256
            freed += path.stat().st_size
            path.unlink()
    return freed
