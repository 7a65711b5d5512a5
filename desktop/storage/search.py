"""Search as you type over all that a meeting says, in any script, spelling forgiven.

``meeting_text`` holds the folded text of each meeting (``language.folding``); on SQLite an FTS5
trigram index stands over it, so that any three letters in a row are found wherever they are.
Elsewhere, and for shorter words, the text is scanned.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    column,
    delete,
    inspect,
    select,
    table,
)
from sqlalchemy.orm import Session

from desktop.language.folding import fold
from desktop.language.names import SCRIPTS
from desktop.models.base import table_of
from desktop.models.discussion import AgendaItem, Challenge, Proposal, Statement
from desktop.models.key_sets import among, as_stored, key_list
from desktop.models.meeting import Attendance, CopyRecipient, Meeting, Organizer
from desktop.models.minutes import Minutes
from desktop.models.organization import Organization
from desktop.models.outcome import ActionItem, Outcome
from desktop.models.person import Person
from desktop.models.search_text import MeetingText
from desktop.models.translation import Translation

_BATCH = 400
_MEETINGS = "meetings"


FTS_DDL = (
    """CREATE VIRTUAL TABLE meeting_search USING fts5(
        folded, content='meeting_text', content_rowid='no', tokenize='trigram', detail='full')""",
    """CREATE TRIGGER meeting_text_ai AFTER INSERT ON meeting_text BEGIN
        INSERT INTO meeting_search(rowid, folded) VALUES (new.no, new.folded); END""",
    """CREATE TRIGGER meeting_text_ad AFTER DELETE ON meeting_text BEGIN
        INSERT INTO meeting_search(meeting_search, rowid, folded)
        VALUES ('delete', old.no, old.folded); END""",
    """CREATE TRIGGER meeting_text_au AFTER UPDATE ON meeting_text BEGIN
        INSERT INTO meeting_search(meeting_search, rowid, folded)
        VALUES ('delete', old.no, old.folded);
        INSERT INTO meeting_search(rowid, folded) VALUES (new.no, new.folded); END""",
)


_REMEMBER = "INSERT INTO meeting_text (meeting_id, folded) VALUES (?, ?)"
_SEARCH = table("meeting_search", column("rowid"), column("folded"))


_FORGET = delete(table_of(MeetingText)).where(among(table_of(MeetingText).c.meeting_id, _MEETINGS))


class _Naming(NamedTuple):
    """A place where a meeting names a person or a body of the registry."""

    holder: type[Any]
    meeting: Any
    reference: Any
    named: type[Any]


_NAMINGS = (
    _Naming(Organizer, Organizer.meeting_id, Organizer.organization_id, Organization),
    _Naming(Attendance, Attendance.meeting_id, Attendance.organization_id, Organization),
    _Naming(Attendance, Attendance.meeting_id, Attendance.person_id, Person),
    _Naming(Statement, Statement.meeting_id, Statement.speaker_id, Person),
    _Naming(
        ActionItem, ActionItem.meeting_id, ActionItem.responsible_organization_id, Organization
    ),
    _Naming(ActionItem, ActionItem.meeting_id, ActionItem.responsible_person_id, Person),
)


def words_of(typed: str) -> list[str]:
    """Return the folded words of what a person typed, without half characters and NULs.

    The driver cannot send the first; the second end a query in its middle.
    """
    whole = typed.encode("utf-8", "ignore").decode("utf-8").replace("\x00", " ")
    return fold(whole).split()


def matching(query: str, dialect: str) -> ColumnElement[bool] | None:
    """Return the condition on ``Meeting.id`` for what a person typed; ``None`` if it is empty.

    Every word has to be found; words of three letters and more through the index.
    """
    words = words_of(query)
    if not words:
        return None
    long_words = [word for word in words if len(word) >= 3] if dialect == "sqlite" else []
    conditions: list[ColumnElement[bool]] = [
        MeetingText.folded.contains(word, autoescape=True)
        for word in words
        if word not in long_words
    ]
    if long_words:
        phrase = " ".join('"' + word.replace('"', '""') + '"' for word in long_words)
        found = select(_SEARCH.c.rowid).where(_SEARCH.c.folded.op("MATCH")(phrase))
        conditions.append(MeetingText.no.in_(found))
    return Meeting.id.in_(select(MeetingText.meeting_id).where(and_(*conditions)))


def meetings_naming(session: Session, records: Sequence[UUID]) -> set[UUID]:
    """Return the meetings that name any of these people and bodies."""
    meetings: set[UUID] = set()
    for start in range(0, len(records), _BATCH):
        batch = records[start : start + _BATCH]
        for naming in _NAMINGS:
            holders = select(naming.meeting).where(naming.reference.in_(batch))
            meetings.update(session.scalars(holders))
    return meetings


def refresh(session: Session, meetings: Iterable[UUID]) -> None:
    """Write the searched text of ``meetings`` anew; a removed meeting loses its text.

    Keys stay as the driver gives them all the way: to make a UUID of the key of every part takes
    as long as the search index itself.
    """
    connection = session.connection()
    keys = sorted(meeting.hex for meeting in meetings)
    for start in range(0, len(keys), _BATCH):
        batch = {_MEETINGS: key_list(keys[start : start + _BATCH])}
        texts = _texts(connection, batch)
        connection.execute(_FORGET, batch)
        rows = [(meeting, fold("\n".join(parts))) for meeting, parts in texts.items()]
        if rows:
            connection.exec_driver_sql(_REMEMBER, rows)


def _texts(connection: Connection, batch: dict[str, str]) -> dict[str, list[str]]:
    """Return what is searched, by meeting."""
    texts: dict[str, list[str]] = {key: [] for key in connection.execute(_known(), batch).scalars()}
    for source in _sources():
        for key, *parts in connection.execute(source, batch):
            if key in texts:
                texts[key].extend([str(part) for part in parts if part])
    return texts


@cache
def _known() -> Select[Any]:
    """Return the query for the keys of the meetings that are not removed."""
    return _of_meetings(Meeting, Meeting.id, [])


@cache
def _sources() -> list[Select[Any]]:
    """Return, for each place where a meeting says something, its query.

    They are made once: making them takes longer than running them for one meeting.
    """
    own = [
        _source(Meeting, Meeting.id, "subject", "city", "venue", "kind", "next_venue"),
        _source(Minutes, Minutes.meeting_id, "number", "amends_number", "amends_reason"),
        _source(Attendance, Attendance.meeting_id, "honorific", "post", "group", "representing"),
        _source(AgendaItem, AgendaItem.meeting_id, "title", "discussion"),
        _source(Statement, Statement.meeting_id, "text"),
        _source(Challenge, Challenge.meeting_id, "text", "raised_by", "sector"),
        _source(Proposal, Proposal.meeting_id, "text", "raised_by", "sector"),
        _source(Outcome, Outcome.meeting_id, "text"),
        _source(ActionItem, ActionItem.meeting_id, "text", "progress"),
        _source(CopyRecipient, CopyRecipient.meeting_id, "recipient"),
        _source(Translation, Translation.meeting_id, "text"),
    ]
    for naming in _NAMINGS:
        names = _columns(naming.named, ("name", "short_name"))
        query = _of_meetings(naming.holder, naming.meeting, names)
        named = table_of(naming.named)
        is_named = (named.c.id == naming.reference) & named.c.removed.is_(False)
        own.append(query.join(named, is_named).distinct())
    return own


def _source(entity: type[Any], key: Any, *fields: str) -> Select[Any]:
    return _of_meetings(entity, key, _columns(entity, fields)).order_by(table_of(entity).c.id)


def _of_meetings(entity: type[Any], key: Any, columns: Sequence[Any]) -> Select[Any]:
    """Return the query for ``columns``, after the meeting's key, of records not removed."""
    home = table_of(entity)
    query = select(as_stored(key), *columns).select_from(home)
    return query.where(home.c.removed.is_(False), among(key, _MEETINGS))


def _columns(entity: type[Any], fields: Sequence[str]) -> list[Any]:
    """Return the columns of each field: one, or one a script."""
    candidates = (name for f in fields for name in (f, *(f"{f}_{s}" for s in SCRIPTS)))
    columns = inspect(entity).column_attrs
    return [getattr(entity, name) for name in candidates if name in columns]
