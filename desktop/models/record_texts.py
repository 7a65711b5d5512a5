"""The texts of a record that a second language says again, by their paths.

A path counts parts from 1, as the record form does elsewhere: ``subject``, ``agenda/1/title``,
``agenda/1/discussion``, ``statements/2/text``, ``outcomes/1/actions/2/text``
(docs/formats/record.md).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from desktop.models.record_form import MeetingRecord, TranslationForm

TEXT_LISTS = ("agenda", "statements", "challenges", "proposals", "outcomes")
SHORT_TEXTS = frozenset({"subject", "title"})


@dataclass(frozen=True, slots=True)
class RecordText:
    """A text of a record: its path, the inner key of the part that holds it, and the text.

    ``key`` is UNSET for the subject and in a record without inner keys.
    """

    path: str
    key: str | UnsetType
    text: str

    @property
    def field(self) -> str:
        """The field of the part: ``subject``, ``title``, ``discussion`` or ``text``."""
        return self.path.rpartition("/")[2]


def texts_of(record: MeetingRecord) -> Iterator[RecordText]:
    """Yield the texts of a record that can be translated, in its order; empty ones too."""
    yield RecordText("subject", UNSET, record.subject)
    for number, item in enumerate(record.agenda, 1):
        yield RecordText(f"agenda/{number}/title", item.key, item.title)
        yield RecordText(f"agenda/{number}/discussion", item.key, item.discussion or "")
    for name in ("statements", "challenges", "proposals"):
        for number, part in enumerate(getattr(record, name), 1):
            yield RecordText(f"{name}/{number}/text", part.key, part.text)
    for number, outcome in enumerate(record.outcomes, 1):
        yield RecordText(f"outcomes/{number}/text", outcome.key, outcome.text)
        for index, action in enumerate(outcome.actions, 1):
            yield RecordText(f"outcomes/{number}/actions/{index}/text", action.key, action.text)


def translations_by_path(record: MeetingRecord) -> dict[str, str]:
    """Return the translated texts of a record by path; empty if it has no second language."""
    if record.second_language is UNSET or record.translations is UNSET:
        return {}
    return {part.of: part.text for part in record.translations}


def settled_paths(record: MeetingRecord) -> MeetingRecord:
    """Return the record with the path of each translation as its parts stand now.

    A translation whose part is gone goes too; so does an empty one. One without a key keeps its
    path. They come in the order of the texts.
    """
    if record.translations is UNSET:
        return record
    by_key = {(part.key, _field(part)): part for part in record.translations if part.key}
    by_path = {part.of: part for part in record.translations if not part.key}
    settled = []
    for place in texts_of(record):
        said = by_key.get((place.key, place.field)) if place.key else None
        said = said or by_path.get(place.path)
        if said is not None and said.text.strip():
            key = said.key and place.key
            settled.append(TranslationForm(key=key, of=place.path, text=said.text))
    return msgspec.structs.replace(record, translations=settled or UNSET)


def text_at(record: Mapping[str, Any], path: str) -> str | None:
    """Return the text of a record as JSON values at a path; ``None``: there is no such part.

    A field that is left out is an empty text.
    """
    part: Any = record
    *way, field = path.split("/")
    for step in way:
        if step.isdigit():
            if not 0 < int(step) <= len(part):
                return None
            part = part[int(step) - 1]
        else:
            part = part.get(step) or []
    return part.get(field) or ""


def _field(part: TranslationForm) -> str:
    return part.of.rpartition("/")[2]
