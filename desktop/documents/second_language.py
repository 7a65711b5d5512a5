"""A record as its second language says it: the other column of a bilingual document."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import UNSET

from desktop.models.record_form import MeetingRecord, OutcomeForm
from desktop.models.record_texts import translations_by_path


def in_second_language(record: MeetingRecord) -> MeetingRecord | None:
    """Return the record with the translation of each text in its place; None without one.

    A text without a translation is empty. Names, dates and codes, which are of no language, stay.
    """
    language = record.second_language
    if language is UNSET or language == record.language or not language:
        return None
    told = translations_by_path(record)
    changes: dict[str, Any] = {
        name: [
            msgspec.structs.replace(part, text=told.get(f"{name}/{place}/text", ""))
            for place, part in enumerate(getattr(record, name), 1)
        ]
        for name in ("statements", "challenges", "proposals")
    }
    agenda = [
        msgspec.structs.replace(
            item,
            title=told.get(f"agenda/{place}/title", ""),
            discussion=told.get(f"agenda/{place}/discussion", ""),
        )
        for place, item in enumerate(record.agenda, 1)
    ]
    outcomes = [_outcome(one, f"outcomes/{n}", told) for n, one in enumerate(record.outcomes, 1)]
    return msgspec.structs.replace(
        record,
        language=language,
        subject=told.get("subject", ""),
        agenda=agenda,
        outcomes=outcomes,
        **changes,
    )


def _outcome(form: OutcomeForm, path: str, told: Mapping[str, str]) -> OutcomeForm:
    actions = [
        msgspec.structs.replace(action, text=told.get(f"{path}/actions/{place}/text", ""))
        for place, action in enumerate(form.actions, 1)
    ]
    return msgspec.structs.replace(form, text=told.get(f"{path}/text", ""), actions=actions)
