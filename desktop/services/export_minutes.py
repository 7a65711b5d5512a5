"""Writes the minutes of a meeting to a file of the person's choice, as PDF or for Word."""

from pathlib import Path
from uuid import UUID

from desktop.services.meeting_on_paper import meeting_on_paper
from desktop.services.print_minutes import set_minutes_page
from desktop.services.set_document import SetDocument, WrittenDocument
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files
from desktop.storage.write_file import write_file

WORD = ".docx"


def export_minutes(home: Home, meeting_id: UUID, target: Path) -> WrittenDocument:
    """Write the minutes to ``target``, whole or not at all.

    A name that ends in ``.docx`` gives a Word file; any other the PDF, which alone can be sealed.

    Raises:
        RefusedError: ``meeting.unknown``; ``home.own_file``: the target is a part of the home.
        WorldError: the file cannot be written; a file that was there is as it was.
    """
    refuse_own_files(home, target)
    in_word = target.suffix.lower() == WORD
    made = (_in_word if in_word else set_minutes_page)(home, meeting_id)
    write_file(target, made.data)
    return WrittenDocument(target, made.missing)


def _in_word(home: Home, meeting_id: UUID) -> SetDocument:
    from desktop.documents.word_minutes import word_minutes

    meeting = meeting_on_paper(home, meeting_id)
    return SetDocument(
        word_minutes(
            meeting.record,
            meeting.paper,
            state=meeting.state,
            number=meeting.number,
            content_hash=meeting.content_hash,
            seal=meeting.seal,
            snapshot=meeting.snapshot,
        )
    )
