"""The minutes (محضر اجتماع) of a meeting as a PDF."""

from typing import Any

from reportlab.platypus import Flowable

from desktop.documents.letterhead import letterhead, reference_line
from desktop.documents.minutes_content import MinutesContent, outline
from desktop.documents.minutes_look import DRAFT_GREY, PAPER, MinutesLook, look_of
from desktop.documents.minutes_sections import MinutesSections
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.office_paper import OfficePaper
from desktop.documents.page_furniture import PageFurniture, short_code
from desktop.documents.printable import printable
from desktop.documents.seal_attachment import SealedRecord, attach_sealed_record
from desktop.documents.signature_block import signature_block
from desktop.documents.text_with_closing import TextWithClosing
from desktop.documents.typeset import (
    Document,
    RenderedDocument,
    Table,
    TableWithClosing,
    render,
    watermark,
)
from desktop.models.record_form import MeetingRecord

FINAL_STATES = frozenset({"approved", "signed", "archived"})
"""States of minutes that carry no watermark; they all look the same on paper."""

_ROWS_ALONG = 2


def render_minutes(
    record: MeetingRecord,
    paper: OfficePaper,
    *,
    state: str,
    number: str | None,
    content_hash: str | None,
    seal: bytes | None = None,
    snapshot: str | None = None,
) -> bytes:
    """Return the minutes as a PDF; the same arguments give the same bytes.

    Args:
        record: what is printed, finished or not.
        paper: letterhead, emblem, digits and months of the office.
        state: of the minutes; whatever is not final carries a watermark.
        number: of the minutes, assigned at approval.
        content_hash: ``sha256:`` and 64 digits; its beginning is printed as a code.
        seal: the office's signature over ``snapshot``.
        snapshot: the canonical JSON that was sealed; embedded together with the seal.

    Raises:
        ValueError: a seal without a snapshot or hash, or a snapshot without a seal.
    """
    if (seal is None) != (snapshot is None) or (seal is not None and content_hash is None):
        raise ValueError("a seal, its snapshot and its hash go together")
    rendered = set_minutes(record, paper, state=state, number=number, content_hash=content_hash)
    if seal is None or snapshot is None or content_hash is None:
        return rendered.data
    sealed = SealedRecord(snapshot, content_hash, seal, number)
    return attach_sealed_record(rendered.data, sealed)


def set_minutes(
    record: MeetingRecord,
    paper: OfficePaper,
    *,
    state: str,
    number: str | None,
    content_hash: str | None,
) -> RenderedDocument:
    """Set the pages without an attachment; the result also tells which characters lack a glyph.

    Arguments as in :func:`render_minutes`.
    """
    words = MinutesWords(record.language, paper.digits, paper.months)
    content = outline(record)
    look = look_of(words)
    final = state in FINAL_STATES
    furniture = _furniture(content, paper, words, look, number, content_hash, is_draft=not final)
    document = Document(
        title=_title(content, words),
        geometry=PAPER,
        language=words.language,
        author=printable(paper.name.best(words.language)),
        subject=content.subject,
        header=furniture.draw_header,
        footer=furniture.draw_footer,
        background=None if final else watermark(words.say("draft"), PAPER, color=DRAFT_GREY),
    )
    return render(document, _story(content, paper, words, look, number))


def minutes_story(record: MeetingRecord, paper: OfficePaper, number: str | None) -> list[Flowable]:
    """Return the parts of the minutes in their order, for files that are not pages."""
    words = MinutesWords(record.language, paper.digits, paper.months)
    return _story(outline(record), paper, words, look_of(words), number)


def _story(
    content: MinutesContent,
    paper: OfficePaper,
    words: MinutesWords,
    look: MinutesLook,
    number: str | None,
) -> list[Flowable]:
    sections = MinutesSections(content, words, look)
    story = letterhead(paper, words, look)
    story += reference_line(number, content.day, content.city or paper.city, words, look)
    story += sections.opening()
    for section in sections.numbered_sections():
        story += section
    closing = [*sections.closing_time(), *signature_block(content, words, look)]
    return [*_with_closing(story, closing), *sections.attachments()]


def _with_closing(story: list[Any], closing: list[Any]) -> list[Any]:
    """Add what must not stand alone on a page; the end of the table or text comes along with it."""
    *before, last = story
    if isinstance(last, Table):
        return [*before, TableWithClosing(last, closing, rows_along=_ROWS_ALONG)]
    return [*before, TextWithClosing(last, closing)]


def _furniture(
    content: MinutesContent,
    paper: OfficePaper,
    words: MinutesWords,
    look: MinutesLook,
    number: str | None,
    content_hash: str | None,
    *,
    is_draft: bool,
) -> PageFurniture:
    shown_number = words.number(printable(number)) if number else ""
    secret = content.confidentiality != "public"
    return PageFurniture(
        office=printable(paper.name.best(words.language)),
        title=_short_title(content, words, shown_number),
        number=shown_number,
        code="" if is_draft else short_code(content_hash),
        is_draft=is_draft,
        confidentiality=words.term("confidentiality", content.confidentiality) if secret else "",
        words=words,
        look=look,
    )


def _short_title(content: MinutesContent, words: MinutesWords, number: str) -> str:
    title = words.say("title")
    if number:
        return words.say("header", title=title, number=number)
    if content.day:
        return words.say("header_unnumbered", title=title, date=words.date(content.day))
    return title


def _title(content: MinutesContent, words: MinutesWords) -> str:
    """Return the title of the file, as a reader's window and a search show it."""
    return f"{words.label('title')} {content.subject}"
