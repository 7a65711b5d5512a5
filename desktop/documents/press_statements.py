"""Statements as a press item tells them: who said it, and how, in a sentence of its own."""

from collections.abc import Sequence

from desktop.documents.minutes_content import MinutesContent, Said
from desktop.documents.minutes_names import with_honorific
from desktop.documents.press_words import (
    PressWords,
    gender_of_body,
    gender_of_person,
    short_names,
    with_stop,
)
from desktop.language.terms import gender_of_honorific


def told_statements(
    statements: Sequence[Said], content: MinutesContent, words: PressWords
) -> list[str]:
    """Return a paragraph for each statement, and further ones where it has several.

    A speaker is named in full once and by the last name from then on. The verb follows the kind
    of the statement and how its text begins; what no verb governs stands after a colon.
    """
    teller = _Teller(statements, content, words)
    return [text for said in statements if said.paragraphs for text in teller.tell(said)]


class _Teller:
    def __init__(
        self, statements: Sequence[Said], content: MinutesContent, words: PressWords
    ) -> None:
        self.content = content
        self.words = words
        self._short = short_names(self._name(said) for said in statements if said.speaker)
        self._known: set[str] = set()
        self._before = ""
        self._used: dict[str, int] = {}

    def tell(self, said: Said) -> list[str]:
        """Return the paragraphs of one statement."""
        document = self.words.document
        text = "\n".join(said.paragraphs)
        if said.verbatim:
            text = self.words.say("quotation", text=text)
        first, *later = document.typed(with_stop(text, self.words.entry("stop"))).split("\n")
        name = self._name(said)
        if not name:
            self._before = ""
            nameless: dict[str, str] = self.words.entry("said_by_nobody")
            without = nameless.get(said.kind) or nameless["statement"]
            return [self.words.fill(without, text=first), *later]
        pattern = self._pattern(said, text, goes_on=name == self._before)
        self._before = name
        told = self.words.fill(pattern, self._gender(said), speaker=self._speaker(said), text=first)
        return [told, *later]

    def _name(self, said: Said) -> str:
        return said.speaker.best(self.words.document.language)

    def _speaker(self, said: Said) -> str:
        """Return how the speaker is named here: with the honorific at first, then shortly."""
        name = self._name(said)
        if name in self._known:
            return self.words.document.typed(self._short[name])
        self._known.add(name)
        return with_honorific(said.honorific, said.speaker, self.words.document)

    def _gender(self, said: Said) -> str:
        told = gender_of_honorific(said.honorific)
        if told in ("male", "female"):
            return told
        name = self._name(said)
        found = [one for one in self.content.attended if one.name.matches(said.speaker)]
        if found and found[0].gender == "group":
            return gender_of_body(name)
        post = found[0].post.best(self.words.document.language) if found else ""
        return gender_of_person(name, post)

    def _pattern(self, said: Said, text: str, *, goes_on: bool) -> str | dict[str, str]:
        patterns: dict[str, list[str | dict[str, str]]] = self.words.entry("said")
        key = self._key(said, text, goes_on=goes_on)
        among = patterns.get(key) or patterns["statement"]
        place = self._used.get(key, 0)
        self._used[key] = place + 1
        return among[place % len(among)]

    def _key(self, said: Said, text: str, *, goes_on: bool) -> str:
        """Return which patterns suit the statement."""
        begins = self.words.begins_with
        if said.verbatim:
            return "statement" if said.kind == "briefing" else said.kind
        if said.kind == "briefing":
            if begins(text, "itself"):
                return "briefing_itself"
            return "briefing_about" if begins(text, "about") else "briefing"
        if said.kind != "statement":
            return said.kind
        for group in ("need", "that", "speech"):
            if begins(text, group):
                return f"statement_{group}"
        return "statement_more" if goes_on else "statement"
