"""The parts of which the outline of minutes is made; see ``minutes_content``."""

from dataclasses import dataclass
from datetime import date

from desktop.language.names import Names
from desktop.language.terms import Gender, gender_of_honorific

AWAY = frozenset({"excused", "absent", "delegated"})
"""Presences of those who did not sit in the room; they are listed apart."""

Paragraphs = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person or a named group; ``gender`` is "group" for a group, None where nothing tells."""

    name: Names
    honorific: str
    gender: Gender | None
    post: Names
    organization: Names
    representing: Names
    presence: str
    role: str
    arrived_at: str
    left_at: str


@dataclass(frozen=True, slots=True)
class Said:
    """A statement: ``honorific`` is the speaker's own, from the attendance."""

    speaker: Names
    honorific: str
    kind: str
    paragraphs: Paragraphs
    verbatim: bool

    @property
    def gender(self) -> Gender | None:
        """Of the speaker, as far as the honorific tells."""
        return gender_of_honorific(self.honorific)


@dataclass(frozen=True, slots=True)
class Discussion:
    """What was said about agenda item ``number`` (from 1), or about none of them (None)."""

    number: int | None
    title: str
    paragraphs: Paragraphs
    statements: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class OutcomeName:
    """How an outcome is called in the document: decision 2 is the second of the decisions."""

    kind: str
    number: int


@dataclass(frozen=True, slots=True)
class Point:
    """A challenge or a proposal."""

    paragraphs: Paragraphs
    raised_by: Names
    sector: str
    outcome: OutcomeName | None


@dataclass(frozen=True, slots=True)
class OutcomeGroup:
    """The outcomes of one kind, each as its paragraphs, in the order of the record."""

    kind: str
    outcomes: tuple[Paragraphs, ...]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One row of the action table."""

    outcome: OutcomeName
    text: str
    responsible: Names
    due: date | None
    status: str
    progress: str


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """What was settled of the next meeting; empty or None what was not."""

    day: date | None
    starts_at: str
    venue: Names


@dataclass(frozen=True, slots=True)
class Amendment:
    """Which approved minutes these amend: ``kind`` is addendum or correction."""

    kind: str
    number: str
    content_hash: str
    reason: Paragraphs
