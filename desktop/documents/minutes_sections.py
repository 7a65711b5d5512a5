"""The texts of minutes in one language, each as a block of paragraphs."""

from collections.abc import Iterable, Sequence

from desktop.documents.minutes_content import Discussion, OutcomeGroup, Paragraphs, Point, Said
from desktop.documents.minutes_names import all_scripts, best, in_brackets, whole, with_honorific
from desktop.documents.minutes_tables import outcome_reference
from desktop.documents.minutes_voice import Block, Voice
from desktop.documents.minutes_words import runs_right_to_left
from desktop.documents.recurrence_words import recurrence_words
from desktop.documents.typeset import Direction, Paragraph, Run
from desktop.language.names import Names
from desktop.language.terms import honorific_in

_DIGIT_WIDTH = 6.5  # of the body's size
_MARKER_GAP = 14.0


class MinutesSections:
    """Sets the texts of one voice.

    How many blocks a method returns follows from the record, not from its language. The second
    voice has an empty block for what is not translated.
    """

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self.content, self.words, self.look = voice.content, voice.words, voice.look

    def heading(self, place: int, key: str) -> Block:
        """Return the heading of the section at ``place``, from 0."""
        ordinals: list[str] = self.words.entry("section_ordinals")
        ordinal = ordinals[place] if place < len(ordinals) else self.words.number(place + 1)
        text = self.words.say("section", ordinal=ordinal, title=self.words.say(key))
        return [Paragraph(text, self.look.heading, role="H2")]

    def plain_heading(self, key: str) -> Block:
        """Return a heading without a number."""
        return [Paragraph(self.words.say(key), self.look.heading, role="H2")]

    def sentence(self, text: str) -> Block:
        """Return a sentence of the document's own as a paragraph."""
        return [Paragraph(text, self.look.body)]

    def quorum(self) -> list[Block]:
        """Return how many had to be present, and whether they were."""
        required, present = self.content.quorum, self.content.members_present
        if required is None:
            return []
        key = "quorum_reached" if present >= required else "quorum_missed"
        text = self.words.say(key, required=required, present=present)
        return [[Paragraph(text, self.look.fact)]]

    def agenda(self) -> list[Block]:
        """Return the topics."""
        return self._numbered([self.words.typed(title)] for title in self.content.agenda)

    def discussions(self, numbers: Sequence[int | None]) -> list[Block]:
        """Return what was said, by topic; ``numbers`` are the topics about which it was."""
        found = {one.number: one for one in self.content.discussions}
        blocks: list[Block] = []
        for number in numbers:
            one = found.get(number) or Discussion(number, self._title(number), (), ())
            if number is not None:
                blocks.append(self._item_heading(one))
            elif len(numbers) > 1:
                text = self.words.say("no_item")
                blocks.append([Paragraph(text, self.look.subheading, role="H3")])
            blocks.append([self._paragraph(text) for text in one.paragraphs])
            blocks += [self._statement(said) for said in one.statements]
        return blocks

    def challenges(self) -> list[Block]:
        """Return the difficulties that were raised."""
        return self._numbered(self._point(point) for point in self.content.challenges)

    def proposals(self) -> list[Block]:
        """Return the plans that were put forward."""
        return self._numbered(self._point(point) for point in self.content.proposals)

    def outcomes(self) -> list[Block]:
        """Return the outcomes by kind, the kind of the chief one first."""
        blocks: list[Block] = []
        for group in self.content.outcome_groups:
            blocks.append([Paragraph(self._kind_title(group), self.look.subheading, role="H3")])
            blocks += self._numbered(self._text(outcome) for outcome in group.outcomes)
        return blocks

    def series(self) -> list[Block]:
        """Return the series that the meeting belongs to, and how often it meets."""
        content = self.content
        if not content.series_title:
            return []
        rule = recurrence_words(content.series_rule, self.words)
        key = "series" if rule else "series_only"
        title = self.words.typed(content.series_title)
        return [self.sentence(self.words.say(key, title=title, rule=rule))]

    def closing_time(self) -> list[Block]:
        """Return the sentence that says when the meeting closed."""
        ends = self.content.ends_at
        if not ends:
            return []
        text = self.words.say("closing", time=self.words.time(ends))
        above = self.look.scaled(10)
        return [[Paragraph(text, self.look.body.but(space_before=above))]]

    def copies(self) -> list[Block]:
        """Return who gets a copy."""
        return self._numbered(self._in_all_scripts(name) for name in self.content.copies)

    def attachments(self) -> list[Block]:
        """Return the names of the files, which are of no language."""
        names = self.content.attachments
        if self.voice.is_second:
            return [[] for _ in names]
        return self._numbered([self.words.typed(name)] for name in names)

    # ── texts ──

    def _numbered(self, items: Iterable[Sequence[str | Run]]) -> list[Block]:
        listed = [tuple(item) for item in items]
        width = self._marker_width(len(listed))
        return [
            [
                Paragraph(
                    item,
                    self.look.item,
                    role="LBody",
                    marker=self.words.say("item", n=number),
                    marker_width=width,
                )
            ]
            if self._says(item)
            else []
            for number, item in enumerate(listed, 1)
        ]

    def _says(self, item: Sequence[str | Run]) -> bool:
        return not self.voice.is_second or any(item)

    def _marker_width(self, largest: int) -> float:
        return self.look.scaled(_MARKER_GAP + _DIGIT_WIDTH * len(str(largest)))

    def _title(self, number: int | None) -> str:
        return "" if number is None else self.content.agenda[number - 1]

    def _item_heading(self, discussion: Discussion) -> Block:
        if not self._says([discussion.title]):
            return []
        return [
            Paragraph(
                self.words.typed(discussion.title),
                self.look.subheading,
                role="H3",
                marker=self.look.bold(self.words.say("item", n=discussion.number)),
                marker_width=self._marker_width(len(self.content.agenda)),
            )
        ]

    def _statement(self, said: Said) -> Block:
        texts = list(said.paragraphs)
        if not self._says(texts):
            return []
        if said.verbatim and texts:
            texts = self.words.say("quotation", text="\n".join(texts)).split("\n")
        first, *later = texts or [""]
        return [
            Paragraph([*self._lead(said), f" {self.words.typed(first)}"], self.look.body),
            *map(self._paragraph, later),
        ]

    def _lead(self, said: Said) -> list[str | Run]:
        """Return who speaks, and the verb of what it is."""
        told = honorific_in(said.honorific, self.words.spoken) or said.honorific
        fits = runs_right_to_left(told) is self.words.right_to_left
        honorific = said.honorific if fits or not self.voice.is_second else ""
        speaker = with_honorific(honorific, said.speaker, self.words)
        if not speaker:
            kind = self.words.term("statement_kind", said.kind)
            return [self.look.bold(self.words.say("statement_nameless", kind=kind))]
        verbs: dict[str, str] = self.words.entry("statement_verbs").get(said.kind, {})
        verb = verbs.get(said.gender or "male") or said.kind
        scripts = [] if self.content.lists(said.speaker) else self._scripts_after(said.speaker)
        return [self.look.bold(speaker), *scripts, f" {self.words.say('statement', verb=verb)}"]

    def _scripts_after(self, name: Names) -> list[str | Run]:
        told = in_brackets(name, self.words, self.voice.beside)
        return [" ", self.look.soft(told)] if told else []

    def _in_all_scripts(self, name: Names) -> list[Run]:
        return all_scripts(name, self.words, self.look, self.look.item, self.voice.beside)

    def _paragraph(self, text: str) -> Paragraph:
        """Set a whole paragraph that was typed, in the direction that its letters have."""
        if runs_right_to_left(text) is self.words.right_to_left:
            return Paragraph(text, self.look.body)
        return Paragraph(text, self.look.body.but(direction=Direction.AUTO))

    def _point(self, point: Point) -> list[str | Run]:
        words = self.words
        text = words.typed("\n".join(point.paragraphs))
        if not self._says([text]):
            return []
        notes = []
        if point.raised_by:
            name = best(point.raised_by, words)
            if not self.content.lists(point.raised_by):
                name = whole(point.raised_by, words, self.voice.beside)
            notes.append(words.say("raised_by", name=name))
        if point.sector:
            notes.append(words.say("sector", sector=words.typed(point.sector)))
        if point.outcome:
            reference = outcome_reference(point.outcome.kind, point.outcome.number, words)
            notes.append(words.say("see_outcome", outcome=reference))
        if not notes:
            return [text]
        told = words.say("note", notes=str(words.entry("note_mark")).join(notes))
        return [text, Run(" "), self.look.soft(told)]

    def _kind_title(self, group: OutcomeGroup) -> str:
        titles: dict[str, str] = self.words.entry("outcome_groups")
        return titles.get(group.kind) or self.words.term("outcome_kind", group.kind)

    def _text(self, paragraphs: Paragraphs) -> list[str | Run]:
        return [self.words.typed("\n".join(paragraphs))]
