"""When those who attended are listed under the names of their bodies, and in which order."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.minutes_content import Attendee
from desktop.language.names import Names

MANY = 16
"""People from which on the bodies are named once, above their own people."""

_EACH = 2  # people a body, on average: else each body would take two rows


@dataclass(frozen=True, slots=True)
class BodyGroup:
    """People of one body; ``body`` is empty for those of none, and for named groups."""

    body: Names
    attendees: tuple[Attendee, ...]


def grouped(attendees: Sequence[Attendee]) -> tuple[BodyGroup, ...]:
    """Return the people by body, or all as one group where that would not serve.

    They are grouped where they are ``MANY``, of two bodies or more, at least two of each on
    average. Bodies come in the order in which the record first names them, those of none last.
    """
    found: dict[Names, list[Attendee]] = {}
    for one in attendees:
        found.setdefault(one.organization, []).append(one)
    others = found.pop(Names(), [])
    if len(attendees) < MANY or len(found) < 2 or len(attendees) < _EACH * len(found):
        return (BodyGroup(Names(), tuple(attendees)),)
    groups = [BodyGroup(body, tuple(people)) for body, people in found.items()]
    return (*groups, BodyGroup(Names(), tuple(others))) if others else tuple(groups)
