"""The translated texts of a meeting: rows by part, paths in the record (models.record_texts)."""

from uuid import UUID

from msgspec import UNSET
from sqlalchemy.orm import Session

from desktop.models.record_form import MeetingRecord, TranslationForm
from desktop.models.translation import Translation, translation_key
from desktop.services.meeting_parts import MeetingParts
from desktop.services.place_rows import put

Place = tuple[UUID, str]
"""The key of a part, and its field."""


def places_of(parts: MeetingParts) -> dict[str, Place]:
    """Return where each text of a meeting is, by its path, in the order of the record."""
    places = {"subject": (parts.meeting.id, "subject")}
    for number, item in enumerate(parts.agenda, 1):
        for field in ("title", "discussion"):
            places[f"agenda/{number}/{field}"] = (item.id, field)
    for name in ("statements", "challenges", "proposals"):
        for number, row in enumerate(getattr(parts, name), 1):
            places[f"{name}/{number}/text"] = (row.id, "text")
    for number, outcome in enumerate(parts.outcomes, 1):
        places[f"outcomes/{number}/text"] = (outcome.id, "text")
        actions = [action for action in parts.actions if action.outcome_id == outcome.id]
        for index, action in enumerate(actions, 1):
            places[f"outcomes/{number}/actions/{index}/text"] = (action.id, "text")
    return places


def read_translations(parts: MeetingParts, *, with_keys: bool) -> list[TranslationForm]:
    """Return the translations into the meeting's second language, in the order of the texts.

    What was translated of a part that is gone, or into another language, is left out.
    """
    language = parts.meeting.second_language
    texts = {(row.part_id, row.field): row for row in parts.translations}
    texts = {place: row for place, row in texts.items() if row.language == language}
    return [
        TranslationForm(
            key=place[0].hex if with_keys and path != "subject" else UNSET,
            of=path,
            text=texts[place].text,
        )
        for path, place in places_of(parts).items()
        if place in texts and texts[place].text.strip()
    ]


def place_translations(session: Session, parts: MeetingParts, record: MeetingRecord) -> None:
    """Put the rows of the second language in step with the record.

    ``parts`` has the live rows of every list, in the record's order, but all translations, removed
    ones too. What was translated into other languages stays, should the choice come back to them.
    """
    language = record.second_language
    if language is UNSET:
        return
    wanted = _wanted(parts, record)
    left = {(row.part_id, row.field): row for row in parts.translations if row.language == language}
    for (part, field), text in wanted.items():
        row = left.pop((part, field), None)
        if row is None:
            row = Translation(
                id=translation_key(part, field, language),
                meeting_id=parts.meeting.id,
                part_id=part,
                field=field,
                language=language,
                text=text,
            )
            session.add(row)
        put(row, removed=False, text=text)
    for row in left.values():
        put(row, removed=True)


def _wanted(parts: MeetingParts, record: MeetingRecord) -> dict[Place, str]:
    """Return the translated texts by place: by the key of the part if there is one, or the path."""
    places = places_of(parts)
    known = set(places.values())
    wanted: dict[Place, str] = {}
    for said in record.translations or []:
        place = places.get(said.of)
        if said.key:
            place = (UUID(hex=said.key), said.of.rpartition("/")[2])
        if place in known and said.text.strip():
            wanted[place] = said.text
    return wanted
