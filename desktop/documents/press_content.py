"""What a press item (خبر صحفي) says: running prose from the publishable parts of a record.

What must not be published is taken out of the record before its outline is made, so that it
cannot reach any form of the item: unpublishable statements, the discussion of the topics,
challenges, proposals, actions, attachments, whoever stayed away.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.minutes_content import AWAY, Attendee, MinutesContent, outline
from desktop.documents.minutes_names import best, with_honorific
from desktop.documents.minutes_words import MinutesWords
from desktop.documents.press_statements import told_statements
from desktop.documents.press_words import (
    PressWords,
    after_preposition,
    gender_of_body,
    gender_of_person,
    with_stop,
    without_stop,
)
from desktop.language.errors import RefusedError
from desktop.language.names import Names
from desktop.language.terms import Term
from desktop.models.record_form import AgendaItemForm, MeetingRecord, OutcomeForm

_MOST_PEOPLE, _MOST_GROUPS, _MOST_TOPICS = 12, 3, 8


@dataclass(frozen=True, slots=True)
class PressBlock:
    """A paragraph, and the points that follow it where they are too many for a sentence."""

    text: str
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PressItem:
    """A press item; foreign words in its texts are isolated (U+2068 and U+2069)."""

    name: str
    title: str
    blocks: tuple[PressBlock, ...]


def press_item(
    record: MeetingRecord, words: MinutesWords, *, is_same_day: bool = False
) -> PressItem:
    """Return the press item of a public meeting.

    Args:
        record: the meeting; may be unfinished.
        words: of a document in the language of the record.
        is_same_day: whether it goes out on the day of the meeting, and says "today".

    Raises:
        RefusedError: ``press.not_public``: the meeting is internal, confidential or secret.
    """
    if record.confidentiality != "public":
        level = Term("confidentiality", record.confidentiality)
        raise RefusedError("press.not_public", level=level)
    return _PressWriter(outline(publishable(record)), PressWords(words), is_same_day).item()


def publishable(record: MeetingRecord) -> MeetingRecord:
    """Return a record of nothing but what is meant for the press.

    What is published is named here, so that a field that is added to the form later stays out.
    """
    return MeetingRecord(
        subject=record.subject,
        kind=record.kind,
        language=record.language,
        date=record.date,
        place=record.place,
        organizers=record.organizers,
        attendance=[one for one in record.attendance if one.presence not in AWAY],
        agenda=[AgendaItemForm(title=item.title) for item in record.agenda],
        statements=[one for one in record.statements if one.publishable],
        outcomes=[OutcomeForm(kind=one.kind, text=one.text) for one in record.outcomes],
    )


class _PressWriter:
    def __init__(self, content: MinutesContent, words: PressWords, is_same_day: bool) -> None:
        self.content = content
        self.words = words
        self.is_same_day = is_same_day
        groups = [one for one in content.attended if one.gender == "group"]
        self.groups_of_lead, self.other_groups = groups[:_MOST_GROUPS], groups[_MOST_GROUPS:]

    def item(self) -> PressItem:
        """Return the whole item."""
        name = str(self.words.entry("name"))
        spoken = [one for discussion in self.content.discussions for one in discussion.statements]
        blocks = [
            PressBlock(self.lead()),
            *self.attendance(),
            *self.topics(),
            *map(PressBlock, told_statements(spoken, self.content, self.words)),
            *self.outcomes(),
        ]
        return PressItem(name, self.content.subject or name, tuple(blocks))

    # ── who, what, where, when ──

    def lead(self) -> str:
        """Return the first sentence."""
        content, words = self.content, self.words
        leads, cooperating = content.leads, content.cooperating
        if not leads:
            leads, cooperating = cooperating, ()
        kinds: dict[str, list[str]] = words.entry("meetings")
        as_object, as_subject = kinds.get(content.kind) or kinds["other"]
        said = words.say(
            "held" if leads else "was_held",
            gender_of_body(self._name(leads[0])) if leads else "male",
            when=self._when(),
            bodies=words.all_of([self._name(body) for body in leads]),
            cooperation=self._clause("cooperation", "bodies", self._among(cooperating)),
            meeting=as_object if leads else as_subject,
            **{"with": self._with_whom(), "where": self._where()},
        )
        return _capital(said)

    def _when(self) -> str:
        day = self.content.day
        if day is None:
            return ""
        key = "today" if self.is_same_day else "when"
        return self.words.say(key, day=self.words.document.date(day, weekday=True))

    def _with_whom(self) -> str:
        groups = self._among([one.name for one in self.groups_of_lead])
        if groups:
            return self._clause("with", "groups", groups)
        subject = without_stop(self.content.subject)
        return self._clause("about", "subject", self.words.document.typed(subject))

    def _where(self) -> str:
        city, venue = self._name(self.content.city), self._name(self.content.venue)
        if not city:
            return self._clause("in_place", "place", venue)
        place_words: list[str] = self.words.entry("place_words")
        says_what_it_is = city.split()[0] in place_words
        if venue and says_what_it_is:
            return self.words.say("in_venue_of_place", venue=venue, place=city)
        if venue:
            return self.words.say("in_venue", venue=venue, city=city)
        key, value = ("in_place", "place") if says_what_it_is else ("in_city", "city")
        return self._clause(key, value, city)

    # ── who was there ──

    def attendance(self) -> list[PressBlock]:
        """Return who attended: people by the body they came from, then further groups."""
        words = self.words
        people = [one for one in self.content.attended if one.gender != "group" and one.name]
        said = []
        if people:
            told = self._people_by_body(people[:_MOST_PEOPLE])
            left = len(people) - _MOST_PEOPLE
            if left > 0:
                told.append(words.count("more_people", left))
            is_one = len(people) == 1
            gender = self._gender(people[0])
            key = "attended" if is_one else "attended_many"
            together = words.all_of(told, mark=str(words.entry("semicolon")))
            said.append(_capital(words.say(key, gender, people=together)))
        if self.other_groups:
            names = words.all_of([self._name(one.name) for one in self.other_groups])
            said.append(words.say("groups_attended", groups=names))
        return [PressBlock(" ".join(said))] if said else []

    def _people_by_body(self, people: Sequence[Attendee]) -> list[str]:
        by_body: dict[str, list[Attendee]] = {}
        for one in people:
            by_body.setdefault(self._name(one.organization), []).append(one)
        told = []
        for body, members in by_body.items():
            persons = [self._person(one) for one in members]
            with_posts = any(one.post for one in members)
            mark = str(self.words.entry("comma")) if with_posts else ""
            number = "one" if len(members) == 1 else "many"
            told.append(
                self.words.say(
                    f"of_{'body' if body else 'none'}_{number}",
                    body=after_preposition(body),
                    people=self.words.all_of(persons, mark=mark),
                )
            )
        return told

    def _person(self, one: Attendee) -> str:
        name = with_honorific(one.honorific, one.name, self.words.document)
        post = without_stop(self._name(one.post))
        return self.words.say("person_post" if post else "person", name=name, post=post)

    def _gender(self, one: Attendee) -> str:
        language = self.words.document.language
        told = one.gender if one.gender in ("male", "female") else None
        return told or gender_of_person(one.name.best(language), one.post.best(language))

    # ── what came of it ──

    def topics(self) -> list[PressBlock]:
        """Return the topics: a sentence, or a list where they are many."""
        titles = [without_stop(title) for title in self.content.agenda]
        shown = [self.words.document.typed(title) for title in titles if title]
        if not shown:
            return []
        if len(shown) > _MOST_TOPICS:
            return [PressBlock(str(self.words.entry("points_follow")), tuple(shown))]
        mark = str(self.words.entry("comma" if self.words.spoken == "ar" else "semicolon"))
        return [PressBlock(self.words.say("topics", topics=self.words.all_of(shown, mark=mark)))]

    def outcomes(self) -> list[PressBlock]:
        """Return the chief outcome, and then the others."""
        words = self.words
        groups = self.content.outcome_groups
        texts = [" ".join(outcome) for group in groups for outcome in group.outcomes]
        shown = [text for text in map(without_stop, texts) if text]
        if not shown:
            return []
        chief, *others = shown
        flows = words.begins_with(chief, "need")
        forms: dict[str, str] = words.entry("outcomes" if flows else "outcomes_colon")
        number = {1: "one", 2: "two"}.get(len(shown), "other")
        text = words.fill(forms.get(number, forms["other"]), chief=words.document.typed(chief))
        if len(others) == 1:
            other = words.say("other_outcome", outcome=words.document.typed(others[0]))
            return [PressBlock(f"{text} {other}")]
        listed = [words.document.typed(with_stop(text, words.entry("stop"))) for text in others]
        follow = [PressBlock(str(words.entry("other_outcomes")), tuple(listed))] if listed else []
        return [PressBlock(text), *follow]

    # ── names ──

    def _name(self, name: Names) -> str:
        return best(name, self.words.document)

    def _among(self, names: Sequence[Names]) -> str:
        return self.words.all_of([after_preposition(self._name(name)) for name in names])

    def _clause(self, key: str, value: str, text: str) -> str:
        """Return a part of a sentence, empty where there is nothing to say."""
        return self.words.say(key, **{value: text}) if text else ""


def _capital(text: str) -> str:
    """Return the sentence with a capital letter, where the script has one."""
    return f"{text[:1].upper()}{text[1:]}"
