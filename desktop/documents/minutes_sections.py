"""The sections of minutes, in their order; a section that has nothing to say is not there."""

from collections.abc import Iterable, Sequence
from typing import Any

from desktop.documents.minutes_content import (
    Discussion,
    MinutesContent,
    OutcomeGroup,
    Paragraphs,
    Point,
    Said,
)
from desktop.documents.minutes_look import MinutesLook
from desktop.documents.minutes_names import all_scripts, best, with_honorific
from desktop.documents.minutes_tables import action_table, attendance_table, outcome_reference
from desktop.documents.minutes_words import MinutesWords, runs_right_to_left
from desktop.documents.recurrence_words import recurrence_words
from desktop.documents.typeset import Direction, Paragraph, Run
from desktop.language.names import Names

_LABEL_GAP = 14.0
_DIGIT_WIDTH = 6.5  # of the body's size
_MARKER_GAP = 14.0


class MinutesSections:
    """Sets the parts of one document; each method returns flowables, none where nothing is."""

    def __init__(self, content: MinutesContent, words: MinutesWords, look: MinutesLook) -> None:
        self.content = content
        self.words = words
        self.look = look

    def opening(self) -> list[Any]:
        """Return the title and the facts: what, when, where, by whom."""
        content, words = self.content, self.words
        kind = words.term("meeting_kind", content.kind) if content.kind else ""
        facts: list[tuple[str, Sequence[str | Run]]] = [
            ("subject", [self.look.bold(words.typed(content.subject))] if content.subject else []),
            ("kind", _some(words.typed(kind))),
            ("when", _some(self._when())),
            ("where", self._where()),
            ("lead" if len(content.leads) < 2 else "leads", self._bodies(content.leads)),
            ("cooperation", self._bodies(content.cooperating)),
        ]
        title = Paragraph(words.say("title"), self.look.title, role="H1")
        return [title, *self._facts([(words.label(key), value) for key, value in facts if value])]

    def numbered_sections(self) -> list[list[Any]]:
        """Return the sections with headings, each as its flowables."""
        ordinals: list[str] = self.words.entry("section_ordinals")
        present = [(title, parts) for title, parts in self._sections() if parts]
        headed = []
        for place, (title, parts) in enumerate(present):
            ordinal = ordinals[place] if place < len(ordinals) else self.words.number(place + 1)
            text = self.words.say("section", ordinal=ordinal, title=self.words.say(title))
            headed.append([Paragraph(text, self.look.heading, role="H2"), *parts])
        return headed

    def closing_time(self) -> list[Any]:
        """Return the sentence that says when the meeting closed."""
        ends = self.content.ends_at
        if not ends:
            return []
        text = self.words.say("closing", time=self.words.time(ends))
        return [Paragraph(text, self.look.body.but(space_before=10))]

    def attachments(self) -> list[Any]:
        """Return the list of attachments, which stands after the signatures."""
        names = self.content.attachments
        if not names:
            return []
        heading = Paragraph(self.words.say("attachments"), self.look.heading, role="H2")
        return [heading, *self._numbered((self.words.typed(name),) for name in names)]

    def _sections(self) -> list[tuple[str, list[Any]]]:
        content = self.content
        delegated = any(one.presence == "delegated" for one in content.away)
        return [
            ("attendance", self._attendance(content.attended)),
            ("away_delegated" if delegated else "away", self._attendance(content.away)),
            ("agenda", self._numbered((self.words.typed(title),) for title in content.agenda)),
            ("discussion", self._discussions()),
            ("challenges", self._points(content.challenges)),
            ("proposals", self._points(content.proposals)),
            ("outcomes", self._outcomes(content.outcome_groups)),
            ("actions", self._actions()),
            ("next", self._series()),
        ]

    # ── the facts ──

    def _facts(self, facts: Sequence[tuple[str, Sequence[str | Run]]]) -> list[Any]:
        """Set the values in a column beside their labels, as wide as the longest label."""
        style = self.look.fact
        labels = [self.look.bold(label, style) for label, _ in facts]
        widest = max((Paragraph(label, style).natural_width() for label in labels), default=0.0)
        return [
            Paragraph(list(value), style, marker=label, marker_width=widest + _LABEL_GAP)
            for label, (_, value) in zip(labels, facts, strict=True)
        ]

    def _when(self) -> str:
        content, words = self.content, self.words
        day = words.date(content.day, weekday=True) if content.day else ""
        start, end = words.time(content.starts_at), words.time(content.ends_at)
        if start and end:
            span = words.say("time_both", start=start, end=end)
        elif start or end:
            span = words.say("time_from" if start else "time_to", start=start, end=end)
        else:
            span = ""
        return words.join([part for part in (day, span) if part])

    def _where(self) -> list[Run]:
        return self._bodies([name for name in (self.content.city, self.content.venue) if name])

    def _bodies(self, bodies: Sequence[Names]) -> list[Run]:
        runs: list[Run] = []
        for body in bodies:
            if runs:
                runs.append(Run(self.words.entry("list_mark")))
            runs += all_scripts(body, self.words, self.look, self.look.fact)
        return runs

    # ── the sections ──

    def _attendance(self, attendees: Sequence[Any]) -> list[Any]:
        return (
            [attendance_table(attendees, self.content.has_co_chairs, self.words, self.look)]
            if attendees
            else []
        )

    def _numbered(self, items: Iterable[Sequence[str | Run]]) -> list[Any]:
        listed = list(items)
        width = _marker_width(len(listed))
        return [
            Paragraph(
                list(item),
                self.look.item,
                role="LBody",
                marker=self.words.say("item", n=number),
                marker_width=width,
            )
            for number, item in enumerate(listed, 1)
        ]

    def _discussions(self) -> list[Any]:
        parts: list[Any] = []
        several = len(self.content.discussions) > 1
        for discussion in self.content.discussions:
            if discussion.number is not None:
                parts.append(self._item_heading(discussion))
            elif several:
                parts.append(Paragraph(self.words.say("no_item"), self.look.subheading, role="H3"))
            parts += [self._paragraph(text) for text in discussion.paragraphs]
            for said in discussion.statements:
                parts += self._statement(said)
        return parts

    def _item_heading(self, discussion: Discussion) -> Paragraph:
        return Paragraph(
            self.words.typed(discussion.title),
            self.look.subheading,
            role="H3",
            marker=self.look.bold(self.words.say("item", n=discussion.number)),
            marker_width=_marker_width(len(self.content.agenda)),
        )

    def _statement(self, said: Said) -> list[Any]:
        kind = self.words.term("statement_kind", said.kind)
        speaker = with_honorific(said.honorific, said.speaker, self.words)
        key = "statement" if speaker else "statement_nameless"
        lead = self.look.bold(self.words.say(key, speaker=speaker, kind=kind))
        texts = list(said.paragraphs)
        if said.verbatim and texts:
            texts = self.words.say("quotation", text="\n".join(texts)).split("\n")
        first, *later = texts or [""]
        return [
            Paragraph([lead, f" {self.words.typed(first)}"], self.look.body),
            *map(self._paragraph, later),
        ]

    def _paragraph(self, text: str) -> Paragraph:
        """Set a whole paragraph that was typed, in the direction that its letters have."""
        if runs_right_to_left(text) is self.words.right_to_left:
            return Paragraph(text, self.look.body)
        return Paragraph(text, self.look.body.but(direction=Direction.AUTO))

    def _points(self, points: Sequence[Point]) -> list[Any]:
        return self._numbered(self._point(point) for point in points)

    def _point(self, point: Point) -> list[str | Run]:
        words = self.words
        notes = []
        if point.raised_by:
            notes.append(words.say("raised_by", name=best(point.raised_by, words)))
        if point.sector:
            notes.append(words.say("sector", sector=words.typed(point.sector)))
        if point.outcome:
            reference = outcome_reference(point.outcome.kind, point.outcome.number, words)
            notes.append(words.say("see_outcome", outcome=reference))
        text = words.typed("\n".join(point.paragraphs))
        if not notes:
            return [text]
        told = words.say("note", notes=str(words.entry("note_mark")).join(notes))
        return [text, Run(" "), self.look.soft(told)]

    def _outcomes(self, groups: Sequence[OutcomeGroup]) -> list[Any]:
        titles: dict[str, str] = self.words.entry("outcome_groups")
        parts: list[Any] = []
        for group in groups:
            title = titles.get(group.kind) or self.words.term("outcome_kind", group.kind)
            parts.append(Paragraph(title, self.look.subheading, role="H3"))
            parts += self._numbered(self._outcome(outcome) for outcome in group.outcomes)
        return parts

    def _outcome(self, paragraphs: Paragraphs) -> list[str | Run]:
        return [self.words.typed("\n".join(paragraphs))]

    def _actions(self) -> list[Any]:
        if not self.content.follow_ups:
            return []
        return [action_table(self.content, self.words, self.look)]

    def _series(self) -> list[Any]:
        content = self.content
        if not content.series_title:
            return []
        rule = recurrence_words(content.series_rule, self.words)
        key = "series" if rule else "series_only"
        text = self.words.say(key, title=self.words.typed(content.series_title), rule=rule)
        return [Paragraph(text, self.look.body)]


def _marker_width(largest: int) -> float:
    return _MARKER_GAP + _DIGIT_WIDTH * len(str(largest))


def _some(text: str) -> list[str | Run]:
    return [text] if text else []
