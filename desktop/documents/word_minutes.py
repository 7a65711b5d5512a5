"""The minutes as a Word file, to be worked on or sent to whoever needs their text.

It is made of the same parts as the pages. It is no sealed document: that of approved minutes says
on every page which one is.
"""

from desktop.documents.closing_code import code_text
from desktop.documents.minutes import FINAL_STATES, minutes_story
from desktop.documents.minutes_content import outline
from desktop.documents.office_page import office_page
from desktop.documents.office_paper import OfficePaper
from desktop.documents.page_furniture import short_code
from desktop.documents.printable import printable
from desktop.documents.sheet_words import SheetWords
from desktop.documents.word_file import WordMarks, word_file
from desktop.models.record_form import MeetingRecord


def word_minutes(
    record: MeetingRecord,
    paper: OfficePaper,
    *,
    state: str,
    number: str | None,
    content_hash: str | None = None,
    seal: bytes | None = None,
    snapshot: str | None = None,
) -> bytes:
    """Return the minutes as DOCX; the same arguments give the same bytes.

    Drafts have their word across each page, as the PDF; sealed minutes end with the seal's code,
    which says of which record this is a copy.

    Args:
        record: what is written, finished or not.
        paper: letterhead, emblem, digits and months of the office.
        state: of the minutes; a draft says that it is one, others name their sealed original.
        number: of the minutes, assigned at approval.
        content_hash: ``sha256:`` and 64 digits of what was approved.
        seal: the office's signature.
        snapshot: the canonical JSON that was sealed.
    """
    page = office_page(record.language, paper)
    content = outline(record)
    words = page.words
    secret = content.confidentiality != "public"
    final = state in FINAL_STATES
    if final:
        shown = words.number(printable(number or ""))
        note = SheetWords(words).say("sealed_original", number=shown)
    else:
        note = words.say("draft")
    marks = WordMarks(
        title=content.subject,
        name=words.say("title"),
        note=note,
        secret=words.term("confidentiality", content.confidentiality) if secret else "",
        across="" if final else words.say("draft"),
    )
    code = None
    if final and seal is not None and snapshot is not None and content_hash is not None:
        code = code_text(snapshot, content_hash, seal)
    short = short_code(content_hash)
    return word_file(minutes_story(record, paper, number, code=code, short=short), page, marks)
