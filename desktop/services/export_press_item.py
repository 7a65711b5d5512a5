"""Writes the press item of a public meeting: as PDF, for Word, or as plain text."""

from pathlib import Path
from uuid import UUID

from desktop.services.document_files import form_of
from desktop.services.meeting_on_paper import meeting_on_paper
from desktop.services.set_document import SetDocument, WrittenDocument
from desktop.storage.home import Home
from desktop.storage.own_files import refuse_own_files
from desktop.storage.write_file import write_file

FORMS = ("pdf", "docx", "txt")


def export_press_item(home: Home, meeting_id: UUID, target: Path) -> WrittenDocument:
    """Write the press item to ``target``, whole or not at all.

    It says "today" if it is written on the day of the meeting.

    Raises:
        RefusedError: ``press.not_public``, ``meeting.unknown``, ``document.ending`` or
            ``home.own_file``.
        WorldError: the file cannot be written; a file that was there is as it was.
    """
    refuse_own_files(home, target)
    form = form_of(target, FORMS)
    made = _made(home, meeting_id, form)
    write_file(target, made.data)
    return WrittenDocument(target, made.missing)


def _made(home: Home, meeting_id: UUID, form: str) -> SetDocument:
    from desktop.documents.press_item import press_text, set_press_item
    from desktop.documents.word_press import word_press_item

    meeting = meeting_on_paper(home, meeting_id)
    today = home.clock().astimezone().date()
    is_same_day = meeting.record.date == today.isoformat()
    if form == "pdf":
        made = set_press_item(meeting.record, meeting.paper, is_same_day=is_same_day)
        return SetDocument(made.data, tuple(made.missing))
    if form == "docx":
        return SetDocument(word_press_item(meeting.record, meeting.paper, is_same_day=is_same_day))
    text = press_text(meeting.record, meeting.paper, is_same_day=is_same_day)
    return SetDocument(text.encode("utf-8"))
