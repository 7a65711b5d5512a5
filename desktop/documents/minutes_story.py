"""The parts of minutes in their order, from the letterhead to the list of attachments."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import Flowable

from desktop.documents.amendment_frame import amendment_frame
from desktop.documents.closing_code import closing_code
from desktop.documents.letterhead import letterhead, reference_line
from desktop.documents.minutes_facts import MinutesFacts
from desktop.documents.minutes_sections import MinutesSections
from desktop.documents.minutes_tables import action_table, attendance_table
from desktop.documents.minutes_voice import Block, Voice, set_blocks
from desktop.documents.office_paper import OfficePaper
from desktop.documents.signature_block import signature_block
from desktop.documents.text_with_closing import TextWithClosing
from desktop.documents.typeset import Paragraph, Table, TableWithClosing

_ROWS_ALONG = 2
_SECOND_TITLE = 0.64  # of the size of the first one


class MinutesStory:
    """Sets one document; ``voices`` are those of its one or two languages."""

    def __init__(self, voices: Sequence[Voice], paper: OfficePaper) -> None:
        self.voices = voices
        self.paper = paper
        self.content = voices[0].content
        self._sections = [MinutesSections(voice) for voice in voices]
        self._facts = [MinutesFacts(voice) for voice in voices]

    def story(self, number: str | None, code: str | None = None, short: str = "") -> list[Flowable]:
        """Return the flowables; with the seal's code as text and in short."""
        first = self.voices[0]
        parts = letterhead(self.paper, first.words, first.look)
        city = self.content.city or self.paper.city
        for voice in self.voices:
            parts += reference_line(number, self.content.day, city, voice.words, voice.look)
        parts += [*self._titles(), *amendment_frame(self.voices)]
        parts += self._both_facts(MinutesFacts.of_meeting)
        for place, (key, flowables) in enumerate(self._present_sections()):
            parts += self._heading(place, key)
            parts += flowables
        closing = [*self._both(MinutesSections.closing_time), *signature_block(self.voices)]
        if code:
            closing += closing_code(code, short, self.voices)
        return [*_with_closing(parts, closing), *self._after_signatures()]

    def _titles(self) -> list[Paragraph]:
        """Return the title in each language under each other."""
        titles = []
        for voice in self.voices:
            style = voice.look.title
            if voice.is_second:
                style = style.but(
                    text=style.text.but(size=style.text.size * _SECOND_TITLE),
                    leading=style.line_height * _SECOND_TITLE,
                    space_before=0,
                )
            amended = voice.content.amendment
            kind, number = (amended.kind, amended.number) if amended else ("", "")
            text = voice.words.title(kind, number)
            titles.append(Paragraph(text, style, role="P" if voice.is_second else "H1"))
        if len(titles) > 1:
            titles[0].style = titles[0].style.but(space_after=0)
        return titles

    def _heading(self, place: int, key: str) -> list[Any]:
        return self._both(lambda sections: [sections.heading(place, key)])

    def _present_sections(self) -> list[tuple[str, list[Any]]]:
        content = self.content
        delegated = any(one.presence == "delegated" for one in content.away)
        quorum = self._both(MinutesSections.quorum)
        sections = [
            ("attendance", [*self._attendance(content.attended), *quorum]),
            ("away_delegated" if delegated else "away", self._attendance(content.away)),
            ("agenda", self._both(MinutesSections.agenda)),
            ("discussion", self._discussions()),
            ("challenges", self._both(MinutesSections.challenges)),
            ("proposals", self._both(MinutesSections.proposals)),
            ("outcomes", self._both(MinutesSections.outcomes)),
            ("actions", [action_table(self.voices)] if content.follow_ups else []),
            ("next_meeting" if content.next_meeting else "next", self._next()),
        ]
        return [(key, flowables) for key, flowables in sections if flowables]

    def _attendance(self, attendees: Sequence[Any]) -> list[Any]:
        return [attendance_table(attendees, self.voices)] if attendees else []

    def _discussions(self) -> list[Any]:
        found = {one.number for voice in self.voices for one in voice.content.discussions}
        numbers = sorted(found, key=lambda number: (number is None, number or 0))
        return self._both(lambda sections: sections.discussions(numbers))

    def _next(self) -> list[Any]:
        facts = self._both_facts(MinutesFacts.of_next_meeting)
        return [*facts, *self._both(MinutesSections.series)]

    def _after_signatures(self) -> list[Any]:
        """Return who gets a copy, and the attachments."""
        parts: list[Any] = []
        if self.content.copies:
            parts += self._both(lambda sections: [sections.plain_heading("copies")])
            parts += self._both(MinutesSections.copies)
        if self.content.attachments:
            parts += self._both(lambda sections: [sections.plain_heading("attachments")])
            parts += self._both(MinutesSections.attachments)
        return parts

    def _both(self, make: Callable[[MinutesSections], list[Block]]) -> list[Any]:
        return set_blocks(self.voices, [make(sections) for sections in self._sections])

    def _both_facts(self, make: Callable[[MinutesFacts], list[Block]]) -> list[Any]:
        return set_blocks(self.voices, [make(facts) for facts in self._facts])


def _with_closing(story: list[Any], closing: list[Any]) -> list[Any]:
    """Add what must not stand alone on a page; the end of the table or text comes along with it."""
    *before, last = story
    if isinstance(last, Table):
        return [*before, TableWithClosing(last, closing, rows_along=_ROWS_ALONG)]
    return [*before, TextWithClosing(last, closing)]
