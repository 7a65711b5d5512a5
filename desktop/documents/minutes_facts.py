"""The facts of a meeting beside their labels: what, when, where, by whom; and of the next one."""

from collections.abc import Sequence

from desktop.documents.minutes_names import all_scripts
from desktop.documents.minutes_voice import Block, Voice
from desktop.documents.typeset import Paragraph, Run
from desktop.language.names import Names

_LABEL_GAP = 14.0

Fact = tuple[str, Sequence[str | Run]]
"""The key of the label, and the value."""


class MinutesFacts:
    """Sets the facts of one voice, a block each; an empty block where there is nothing to say."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self.content, self.words, self.look = voice.content, voice.words, voice.look

    def of_meeting(self) -> list[Block]:
        """Return subject, kind, time, place, and the bodies that held the meeting."""
        content, words = self.content, self.words
        kind = words.term("meeting_kind", content.kind) if content.kind else ""
        subject = self.look.bold(words.typed(content.subject))
        return self._set(
            [
                ("subject", [subject] if content.subject else []),
                ("kind", _some(words.typed(kind))),
                ("when", _some(self._when())),
                ("where", self._bodies([one for one in (content.city, content.venue) if one])),
                ("lead" if len(content.leads) < 2 else "leads", self._bodies(content.leads)),
                ("cooperation", self._bodies(content.cooperating)),
            ]
        )

    def of_next_meeting(self) -> list[Block]:
        """Return time and place of the next meeting."""
        meeting, words = self.content.next_meeting, self.words
        if meeting is None:
            return []
        day = words.date(meeting.day, weekday=True) if meeting.day else ""
        start = words.say("time_at", time=words.time(meeting.starts_at))
        when = words.join([part for part in (day, start if meeting.starts_at else "") if part])
        venue = [meeting.venue] if meeting.venue else []
        return self._set([("when", _some(when)), ("where", self._bodies(venue))])

    def _set(self, facts: Sequence[Fact]) -> list[Block]:
        """Set the values in a column beside their labels, as wide as the longest label."""
        style = self.look.fact
        labels = [self.look.bold(self.words.label(key), style) for key, _ in facts]
        widths = [
            Paragraph(label, style).natural_width()
            for label, (_, value) in zip(labels, facts, strict=True)
            if value
        ]
        margin = max(widths, default=0.0) + self.look.scaled(_LABEL_GAP)
        return [
            [Paragraph(list(value), style, marker=label, marker_width=margin)] if value else []
            for label, (_, value) in zip(labels, facts, strict=True)
        ]

    def _when(self) -> str:
        content, words = self.content, self.words
        day = ""
        if content.day and words.shows_hijri:
            day = words.date_with_hijri(content.day, content.hijri_correction)
        elif content.day:
            day = words.date(content.day, weekday=True)
        start, end = words.time(content.starts_at), words.time(content.ends_at)
        if start and end:
            span = words.say("time_both", start=start, end=end)
        elif start or end:
            span = words.say("time_from" if start else "time_to", start=start, end=end)
        else:
            span = ""
        return words.join([part for part in (day, span) if part])

    def _bodies(self, bodies: Sequence[Names]) -> list[str | Run]:
        runs: list[str | Run] = []
        style = self.look.fact
        for body in bodies:
            if runs:
                runs.append(Run(self.words.entry("list_mark")))
            runs += all_scripts(body, self.words, self.look, style, self.voice.beside)
        return runs


def _some(text: str) -> list[str | Run]:
    return [text] if text else []
