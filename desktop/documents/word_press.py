"""The press item as a Word file: the text of its pages, for editors to work on."""

from desktop.documents.office_page import office_page
from desktop.documents.office_paper import OfficePaper
from desktop.documents.press_content import press_item
from desktop.documents.press_item import press_story
from desktop.documents.word_file import WordMarks, word_file
from desktop.models.record_form import MeetingRecord


def word_press_item(
    record: MeetingRecord, paper: OfficePaper, *, is_same_day: bool = False
) -> bytes:
    """Return the press item of a public meeting as DOCX; the same arguments give the same bytes.

    Arguments as ``press_item.set_press_item``.

    Raises:
        RefusedError: ``press.not_public``.
    """
    page = office_page(record.language, paper)
    item = press_item(record, page.words, is_same_day=is_same_day)
    return word_file(press_story(item, page), page, WordMarks(item.title, item.name))
