"""Writes the attendance sheet that is signed by hand before a meeting."""

from pathlib import Path
from uuid import UUID

from desktop.language.errors import RefusedError
from desktop.services.document_files import form_of
from desktop.services.meeting_on_paper import meeting_on_paper
from desktop.services.set_document import WrittenDocument
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files
from desktop.storage.write_file import write_file

FORMS = ("pdf",)


def export_attendance_sheet(
    home: Home, meeting_id: UUID, target: Path, *, guest_rows: int | None = None
) -> WrittenDocument:
    """Write the sheet as PDF to ``target``, whole or not at all.

    ``guest_rows`` is how many empty rows follow for people who are not listed; None for the usual
    number.

    Raises:
        RefusedError: ``meeting.unknown``, ``document.ending``, ``sheet.guest_rows`` or
            ``home.own_file``.
        WorldError: the file cannot be written; a file that was there is as it was.
    """
    from desktop.documents.attendance_sheet import (
        DEFAULT_GUEST_ROWS,
        MOST_GUEST_ROWS,
        set_attendance_sheet,
    )

    refuse_own_files(home, target)
    form_of(target, FORMS)
    rows = DEFAULT_GUEST_ROWS if guest_rows is None else guest_rows
    if not 0 <= rows <= MOST_GUEST_ROWS:
        raise RefusedError("sheet.guest_rows", most=MOST_GUEST_ROWS)
    meeting = meeting_on_paper(home, meeting_id)
    made = set_attendance_sheet(meeting.record, meeting.paper, guest_rows=rows)
    write_file(target, made.data)
    return WrittenDocument(target, tuple(made.missing))
