"""Finds the meeting that a person means by an id or a number."""

from uuid import UUID

from sqlalchemy import select

from desktop.language.digits import to_western
from desktop.language.errors import RefusedError
from desktop.language.isolates import without_isolates
from desktop.language.text_rules import shown
from desktop.models.meeting import Meeting
from desktop.models.minutes import Minutes
from desktop.storage.home import Home


def find_meeting(home: Home, text: str) -> UUID:
    """Return the meeting with this id, in any spelling of a UUID, or with this number.

    Raises:
        RefusedError: ``meeting.unknown``, or ``meeting.ambiguous`` where two offices gave out one
            number.
    """
    wanted = to_western(without_isolates(text)).strip()
    with home.reading() as session:
        try:
            key = session.scalar(select(Meeting.id).where(Meeting.id == UUID(wanted)))
            found = [] if key is None else [key]
        except ValueError:
            query = select(Meeting.id).join(Minutes, Minutes.meeting_id == Meeting.id)
            found = list(session.scalars(query.where(Minutes.number == wanted).limit(2)))
    if len(found) > 1:
        raise RefusedError("meeting.ambiguous", number=shown(text))
    if not found:
        raise RefusedError("meeting.unknown", meeting=shown(text))
    return found[0]
