"""Writes the minutes of a meeting to a PDF file of the person's choice."""

from pathlib import Path
from uuid import UUID

from desktop.services.print_minutes import print_minutes
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files
from desktop.storage.write_file import write_file


def export_minutes(home: Home, meeting_id: UUID, target: Path) -> Path:
    """Write the minutes to ``target``, whole or not at all, and return it.

    Raises:
        RefusedError: ``meeting.unknown``; ``home.own_file``: the target is a part of the home.
        WorldError: the file cannot be written; a file that was there is as it was.
    """
    refuse_own_files(home, target)
    write_file(target, print_minutes(home, meeting_id))
    return target
