"""The press item as pages and as plain text; what it says is in ``press_content``."""

from typing import Any

from desktop.documents.letterhead import letterhead
from desktop.documents.office_page import OfficePage, office_page
from desktop.documents.office_paper import OfficePaper
from desktop.documents.press_content import PressBlock, PressItem, press_item
from desktop.documents.typeset import Paragraph, RenderedDocument, bullet_list
from desktop.language.isolates import without_isolates
from desktop.models.record_form import MeetingRecord


def set_press_item(
    record: MeetingRecord, paper: OfficePaper, *, is_same_day: bool = False
) -> RenderedDocument:
    """Return the press item of a public meeting as a PDF; the same arguments give the same bytes.

    Args:
        record: the meeting; only its publishable parts are looked at.
        paper: letterhead, emblem, digits and months of the office.
        is_same_day: whether it goes out on the day of the meeting.

    Raises:
        RefusedError: ``press.not_public``.
    """
    page = office_page(record.language, paper)
    item = press_item(record, page.words, is_same_day=is_same_day)
    return page.set_in_type(press_story(item, page), name=item.name, title=item.title)


def press_story(item: PressItem, page: OfficePage) -> list[Any]:
    """Return the letterhead and the text of the item, ready to be set."""
    look = page.look
    name = Paragraph(look.soft(item.name), look.centered.but(space_before=8))
    title = look.title.but(
        text=look.title.text.but(size=look.scaled(18)),
        leading=look.scaled(29),
        space_before=look.scaled(2),
        space_after=look.scaled(10),
    )
    story = [
        *letterhead(page.paper, page.words, look),
        name,
        Paragraph(page.words.typed(item.title), title, role="H1"),
    ]
    for block in item.blocks:
        story += _block(block, page)
    return story


def _block(block: PressBlock, page: OfficePage) -> list[Any]:
    """Return a paragraph and its points."""
    body = page.look.body
    if not block.points:
        return [Paragraph(block.text, body)]
    head = Paragraph(block.text, body.but(keep_with_next=True))
    return [head, *bullet_list(list(block.points), page.look.item)]


def press_text(record: MeetingRecord, paper: OfficePaper, *, is_same_day: bool = False) -> str:
    """Return the press item as plain text, a paragraph a line, ready to be pasted anywhere.

    Arguments and errors as :func:`set_press_item`.
    """
    page = office_page(record.language, paper)
    item = press_item(record, page.words, is_same_day=is_same_day)
    lines = [item.name, item.title, ""]
    for block in item.blocks:
        lines += [block.text, *(f"- {point}" for point in block.points)]
    return without_isolates("\n".join([*lines, "", *page.office.split("\n"), ""]))
