"""Keeps what was translated while somebody tries another second language, or none."""

import msgspec
from msgspec import UNSET

from desktop.models.record_form import MeetingRecord, TranslationForm
from desktop.models.record_texts import settled_paths


class SecondLanguages:
    """Remembers, while a record is open, the translations into each language."""

    def __init__(self) -> None:
        self._kept: dict[str, list[TranslationForm]] = {}

    def forget(self) -> None:
        """Begin with another record."""
        self._kept.clear()

    def follow(self, before: MeetingRecord, typed: MeetingRecord) -> MeetingRecord:
        """Return ``typed`` with the translations that belong to its second language.

        Their paths are those of the parts as they stand now.
        """
        if typed.second_language == before.second_language:
            return settled_paths(typed)
        if before.second_language is not UNSET:
            self._kept[before.second_language] = list(before.translations or [])
        kept = self._kept.get(typed.second_language, []) if typed.second_language else []
        return settled_paths(msgspec.structs.replace(typed, translations=kept or UNSET))
