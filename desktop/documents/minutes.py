"""The minutes (محضر اجتماع) of a meeting as a PDF."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from desktop.documents.closing_code import code_text
from desktop.documents.minutes_content import MinutesContent
from desktop.documents.minutes_look import DRAFT_GREY, page_of
from desktop.documents.minutes_story import MinutesStory
from desktop.documents.minutes_voice import Voice, in_each, voices_of
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.office_paper import OfficePaper
from desktop.documents.page_furniture import PageFurniture, short_code
from desktop.documents.printable import printable
from desktop.documents.seal_attachment import SealedRecord, sealed_attachments
from desktop.documents.typeset import (
    Attachment,
    Document,
    RenderedDocument,
    render,
    watermark,
)
from desktop.models.record_form import MeetingRecord

FINAL_STATES = frozenset({"approved", "signed", "archived"})
"""States of minutes that carry no watermark; they all look the same on paper."""


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
    """Return the PDF of :func:`set_sealed_minutes`."""
    return set_sealed_minutes(
        record,
        paper,
        state=state,
        number=number,
        content_hash=content_hash,
        seal=seal,
        snapshot=snapshot,
    ).data


def set_sealed_minutes(
    record: MeetingRecord,
    paper: OfficePaper,
    *,
    state: str,
    number: str | None,
    content_hash: str | None,
    seal: bytes | None = None,
    snapshot: str | None = None,
) -> RenderedDocument:
    """Set the minutes with the seal they have; the same arguments give the same bytes.

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
    code = None
    attachments: tuple[Attachment, ...] = ()
    if seal is not None and snapshot is not None and content_hash is not None:
        code = code_text(snapshot, content_hash, seal)
        attachments = sealed_attachments(SealedRecord(snapshot, content_hash, seal, number))
    return set_minutes(
        record,
        paper,
        state=state,
        number=number,
        content_hash=content_hash,
        code=code,
        attachments=attachments,
    )


def set_minutes(
    record: MeetingRecord,
    paper: OfficePaper,
    *,
    state: str,
    number: str | None,
    content_hash: str | None,
    code: str | None = None,
    attachments: tuple[Attachment, ...] = (),
) -> RenderedDocument:
    """Set the pages; the result also tells which characters lack a glyph.

    Arguments as in :func:`set_sealed_minutes`; ``code`` is the text of the seal's code, printed on
    final minutes.
    """
    voices = voices_of(record, paper)
    content, words = voices[0].content, voices[0].words
    final = state in FINAL_STATES
    geometry = page_of(paper)
    furniture = _furniture(voices, paper, number, content_hash, is_draft=not final)
    document = Document(
        title=_title(content, words),
        geometry=geometry,
        language=words.language,
        author=printable(paper.name.best(words.language)),
        subject=content.subject,
        header=furniture.draw_header,
        footer=furniture.draw_footer,
        background=None if final else watermark(words.say("draft"), geometry, color=DRAFT_GREY),
        attachments=attachments,
    )
    story = MinutesStory(voices, paper)
    short = short_code(content_hash)
    return render(document, story.story(number, code if final else None, short))


def minutes_story(
    record: MeetingRecord,
    paper: OfficePaper,
    number: str | None,
    *,
    code: str | None = None,
    short: str = "",
) -> list[Flowable]:
    """Return the parts of the minutes in their order, for files that are not pages.

    ``code`` is the text of the seal's code, ``short`` the code that people type.
    """
    return MinutesStory(voices_of(record, paper), paper).story(number, code, short)


def _furniture(
    voices: Sequence[Voice],
    paper: OfficePaper,
    number: str | None,
    content_hash: str | None,
    *,
    is_draft: bool,
) -> PageFurniture:
    words = voices[0].words
    secrecy = voices[0].content.confidentiality
    secret = in_each(voices, lambda voice: voice.words.term("confidentiality", secrecy))
    titles = in_each(voices, lambda voice: _short_title(voice, number))
    office = printable(paper.name.best(words.language))
    return PageFurniture(
        voices=voices,
        geometry=page_of(paper),
        header=(titles[0], titles[1]) if len(titles) > 1 else (office, titles[0]),
        number=words.number(printable(number)) if number else "",
        code="" if is_draft else short_code(content_hash),
        is_draft=is_draft,
        confidentiality=" · ".join(secret) if secrecy != "public" else "",
    )


def _short_title(voice: Voice, number: str | None) -> str:
    content, words = voice.content, voice.words
    title = _kind(content, words)
    if number and not content.amendment:
        return words.say("header", title=title, number=words.number(printable(number)))
    if content.day:
        return words.say("header_unnumbered", title=title, date=words.date(content.day))
    return title


def _title(content: MinutesContent, words: MinutesWords) -> str:
    """Return the title of the file, as a reader's window and a search show it."""
    return f"{words.say('label', label=_kind(content, words))} {content.subject}"


def _kind(content: MinutesContent, words: MinutesWords) -> str:
    amended = content.amendment
    return words.title(amended.kind, amended.number) if amended else words.title("", "")
